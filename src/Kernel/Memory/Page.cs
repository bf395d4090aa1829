using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Descriptor of one page frame, 16 bytes in <see cref="PageArray"/>. While the page is free the buddy allocator's lock guards
/// it; while it is given out it belongs to whoever holds the page, and the two counts change atomically.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct Page
{
    /// <summary>End of a list of frames.</summary>
    public const uint NoFrame = uint.MaxValue;

    private uint _first;
    private uint _second;

    public PageState State;

    /// <summary>Of the block that this page begins: 2^order pages.</summary>
    public byte Order;

    public PageFlags Flags;

    /// <summary>Size class of the slab that the page belongs to.</summary>
    public byte SizeClass;

    private uint _dirtyGroups;

    /// <summary>Free head: index of the next block in the list.</summary>
    public uint Next
    {
        readonly get => _first;
        set => _first = value;
    }

    /// <summary>Free head: index of the previous block in the list.</summary>
    public uint Previous
    {
        readonly get => _second;
        set => _second = value;
    }

    /// <summary>Object page: entries of memory objects plus pins. The page is freed when none is left.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref uint References => ref _first;

    /// <summary>
    /// Object page: entries of memory objects alone; above one, writing needs a copy. Translation table: valid entries.
    /// </summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref uint Sharers => ref _second;

    /// <summary>Node of a <see cref="PageStore"/>: a bit for each eight entries of which one may be in use.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref ulong Groups => ref System.Runtime.CompilerServices.Unsafe.As<uint, ulong>(ref _first);

    /// <summary>Object page: of a paged object.</summary>
    public CacheFlags CacheFlags
    {
        readonly get => (CacheFlags)SizeClass;
        set => SizeClass = (byte)value;
    }

    /// <summary>Lowest node of a <see cref="PageStore"/>: a bit for each 16 pages of which one may be dirty.</summary>
    public uint DirtyGroups
    {
        readonly get => _dirtyGroups;
        set => _dirtyGroups = value;
    }
}
