using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// A range of one address space that maps part of a memory object, or nothing: then it is a guard. Belongs to its address space
/// and holds a reference on the object. The address space's mutex guards it; where it lies and what it maps change only with the
/// object's mutex held as well, for the object finds its mappings through the list of its regions.
/// </summary>
public sealed class Region
{
    public ulong Start;
    public ulong End;

    /// <summary>Page of the object that <see cref="Start"/> maps.</summary>
    public ulong FirstPage;

    /// <summary>Null for a guard.</summary>
    public MemoryObject? Memory;
    public AddressSpace Space = null!;
    public Protection Protection;

    /// <summary>What Protect may raise the protection to.</summary>
    public Protection Maximum;

    /// <summary>No one but this address space has the object: unmapped pages of it can be freed at once.</summary>
    public bool OwnsPages;

    public ForkMode ForkMode;

    /// <summary>By mlock(2). Counted in the address space.</summary>
    public bool IsLocked;

    /// <summary>Neighbours by address.</summary>
    public Region? Previous;
    public Region? Next;

    /// <summary>Other mappings of the same object; its mutex guards them.</summary>
    public Region? PreviousOfObject;
    public Region? NextOfObject;

    // ---- RegionTree ----
    public Region? Left;
    public Region? Right;
    public int Height;
    public ulong SubtreeStart;
    public ulong SubtreeEnd;

    /// <summary>Largest hole between two regions of the subtree.</summary>
    public ulong SubtreeGap;

    public ulong Size => End - Start;

    public ulong PageOf(ulong address) => FirstPage + ((address - Start) >> Paging.PageShift);

    public void Initialize(
        AddressSpace space, ulong start, ulong end, MemoryObject? memory, ulong firstPage, Protection protection)
    {
        Space = space;
        Start = start;
        End = end;
        Memory = memory;
        FirstPage = firstPage;
        Protection = protection;
        Maximum = protection;
        OwnsPages = false;
        ForkMode = ForkMode.Copy;
        IsLocked = false;
        Previous = null;
        Next = null;
        PreviousOfObject = null;
        NextOfObject = null;
    }
}
