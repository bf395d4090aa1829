using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>
/// What the server knows of a node that somebody has open, or whose pages the kernel keeps, beyond what the file system says. Owned by
/// <see cref="NodeTable"/>.
/// </summary>
internal sealed class ServedNode(ulong number)
{
    /// <summary>The next one of the table with a hash like this one's.</summary>
    internal ServedNode? NextInBucket;

    public ulong Number { get; } = number;

    /// <summary>Connections that somebody holds.</summary>
    public uint Users { get; set; }

    /// <summary>It has lost its last name, and goes with its last user.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>The pages of a file, or none yet.</summary>
    public MemoryObject Memory { get; set; } = MemoryObject.None;

    public bool HasMemory => Memory.Handle.IsSome;

    /// <summary>Reads and writes of its pages that are not finished: what removes blocks waits for them.</summary>
    public int TransfersUnderWay { get; set; }

    /// <summary>What brings its dirty pages to the medium at present.</summary>
    public FlushPass? Pass { get; set; }

    /// <summary>It goes when nobody has its pages mapped any more.</summary>
    public bool IsForgetting { get; set; }

    /// <summary>Its memory object's handle is closed after the pass.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>For whom one more pass is needed: pages that got dirty behind the present one count too. Null for nobody.</summary>
    public List<SyncWaiter>? NextWaiters { get; set; }

    /// <summary>Of a file that others change too: what it was when it was opened last.</summary>
    public long SeenModification { get; set; }

    /// <inheritdoc cref="SeenModification"/>
    public ulong SeenSize { get; set; }

    /// <summary>The kernel's time of access that the file system knows.</summary>
    public long KnownAccess { get; set; }
}
