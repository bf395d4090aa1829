using ViperOS.ViperFs.Caching;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Journaling;

/// <summary>
/// What the blocks were that the operation under way has changed. That makes every operation all or nothing: where it fails, for want of
/// room or because a block is damaged, the blocks get back what they had.
/// </summary>
internal sealed unsafe class UndoLog(BlockDevice device, SavedState? saved) : IDisposable
{
    private readonly List<nint> _copies = [];
    private readonly List<Entry> _entries = [];

    /// <summary>Blocks that the operation has changed.</summary>
    public int Count => _entries.Count;

    /// <summary>The block takes part in the operation. Of one that is new nothing need be kept.</summary>
    public void Add(MetadataBlock block, bool isNew, bool hasJoined)
    {
        block.UndoIndex = _entries.Count;
        block.KeptPieces = isNew ? BlockPieces.All : 0;
        _entries.Add(new Entry(block, isNew, hasJoined));
        saved?.AddUndo(block.Slot, hasJoined);
    }

    /// <summary>Keeps what a part of a block is, before that is changed for the first time.</summary>
    public void Keep(MetadataBlock block, uint pieces)
    {
        BlockPieces.Copy(pieces, block.Bytes, Copy(block.UndoIndex));
        block.KeptPieces |= pieces;
        saved?.SetUndoPieces(block.UndoIndex, block.KeptPieces);
    }

    public void Forget() => _entries.Clear();

    /// <summary>The last entry not taken yet: latest first, so that each step undoes what was done last.</summary>
    public bool TryTake(out MetadataBlock block, out bool isNew, out bool hasJoined)
    {
        if (_entries.Count == 0)
        {
            block = null!;
            isNew = false;
            hasJoined = false;
            return false;
        }

        int index = _entries.Count - 1;
        (block, isNew, hasJoined) = _entries[index];
        if (!isNew)
        {
            BlockPieces.Copy(block.KeptPieces, Copy(index), block.Bytes);
        }

        _entries.RemoveAt(index);
        return true;
    }

    public void Dispose()
    {
        foreach (nint copy in _copies)
        {
            device.FreeMemory((byte*)copy, 1);
        }

        _copies.Clear();
    }

    private Span<byte> Copy(int index)
    {
        if (saved is not null && index < SavedState.MaximumUndo)
        {
            return saved.CopyAt(index);
        }

        while (_copies.Count <= index)
        {
            _copies.Add((nint)device.AllocateMemory(1));
        }

        return new Span<byte>((byte*)_copies[index], Format.BlockSize);
    }

    private readonly record struct Entry(MetadataBlock Block, bool IsNew, bool HasJoined);
}
