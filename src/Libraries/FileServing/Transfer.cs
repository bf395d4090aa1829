using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Pages of a file that travel between a <see cref="TransferMemory"/> and the device. Used again and again; owned by <see cref="FilePages"/>.</summary>
internal sealed class Transfer(int index)
{
    /// <summary>Tag of its requests.</summary>
    public int Index { get; } = index;

    public ServedNode Node { get; set; } = null!;

    /// <summary>The pass that it belongs to; null for reading.</summary>
    public FlushPass? Pass { get; set; }

    /// <summary>First page.</summary>
    public ulong First { get; set; }

    /// <summary>Pages.</summary>
    public uint Count { get; set; }

    /// <summary>Where they are in the transfer memory, in pages.</summary>
    public int Slot { get; set; }

    /// <summary>Requests that are not answered yet.</summary>
    public int Outstanding { get; set; }

    public ErrorNumber Error { get; set; }

    /// <summary>Of a read: the kernel brings the pages to their file as soon as the device has written them.</summary>
    public bool IsExpected { get; set; }

    /// <summary>Of a write: what <see cref="BlockFileSystem.PrepareWrite"/> gave.</summary>
    public List<MappedExtent> Pieces { get; } = [];

    /// <summary>Of a write.</summary>
    public DirtyRun Run { get; set; }

    /// <summary>Pages reserved for it that it did not need.</summary>
    public ulong Unused { get; set; }
}
