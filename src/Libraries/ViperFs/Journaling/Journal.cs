using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.FileSystems.Devices;

namespace ViperOS.ViperFs.Journaling;

/// <summary>
/// Makes operations atomic, in memory and on the medium. An operation changes blocks of the cache between <see cref="Begin"/> and
/// <see cref="End"/>; the running transaction gathers operations until <see cref="Commit"/> writes all of its blocks to the ring at once (group
/// commit). Blocks go to their homes later (<see cref="Checkpoint"/>), when the ring needs room.
/// <para>The volume owns it, and whoever uses the volume holds its lock.</para>
/// </summary>
internal sealed partial class Journal : IDisposable
{
    /// <summary>Blocks that an operation may change: so many are free in the running transaction when it begins.</summary>
    public const int Credits = 96;
    private const int MaximumTransaction = 1024;

    private readonly BlockDevice _device;
    private readonly MetadataCache _cache;
    private readonly JournalRing _ring;
    private readonly TransactionImage _image;
    private readonly UndoLog _undo;
    private readonly BlockList _running = new();
    private readonly BlockList _dirty = new();
    private readonly List<MetadataBlock> _released = [];
    private readonly List<ulong> _revocations = [];
    private readonly SavedState? _saved;
    private readonly int _limit;
    private readonly int _dirtyLimit;
    private ulong _operation;
    private bool _isInOperation;

    /// <param name="dirtyLimit">Committed blocks that may wait for their way home.</param>
    /// <param name="saved">Where a process that comes after this one finds the running transaction; null for nowhere.</param>
    public Journal(BlockDevice device, MetadataCache cache, JournalRing ring, int dirtyLimit, SavedState? saved)
    {
        _saved = saved;
        _device = device;
        _cache = cache;
        _ring = ring;
        _limit = Math.Min(MaximumTransaction, ((int)ring.Length / 2) - 8);
        _dirtyLimit = dirtyLimit;
        _image = new TransactionImage(device, ring, cache.Seed, _limit);
        _undo = new UndoLog(device, saved);
    }

    /// <summary>Not to be changed: so mounted, or because the journal could not be written.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>File data was written since the last flush: it has to be on the medium before the transaction that refers to it.</summary>
    public bool HasUnflushedData { get; set; }

    /// <summary>What takes part in the fate of operations and transactions beside blocks.</summary>
    public BlockAllocator? Allocator { get; set; }

    /// <summary>Blocks that the operation under way has changed.</summary>
    public int ChangedBlocks => _undo.Count;

    /// <summary>Operations that were undone.</summary>
    public ulong Undone { get; private set; }

    /// <summary>Whether there is anything to commit.</summary>
    public bool IsEmpty => _running.Count == 0 && _revocations.Count == 0;

    /// <summary>Of a volume that cannot be changed any more: EIO if it has changes that will never be on the medium.</summary>
    public ErrorNumber Remainder => IsEmpty && !HasUnflushedData ? ErrorNumber.None : ErrorNumber.EIO;

    public ulong Commits { get; private set; }

    public ulong LoggedBlocks { get; private set; }

    public bool IsRunning(MetadataBlock block) => block.TransactionIndex != MetadataBlock.None;

    /// <summary>Begins an operation. It commits first if the running transaction has no room for one more. EROFS, EIO.</summary>
    public ErrorNumber Begin()
    {
        if (IsReadOnly)
        {
            return ErrorNumber.EROFS;
        }

        if (_running.Count + Credits > _limit || _revocations.Count + Credits > TransactionImage.MaximumRevocations)
        {
            ErrorNumber error = Commit();
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        _cache.Trim();
        _operation++;
        _saved?.BeginOperation();
        _isInOperation = true;
        Allocator!.BeginOperation();
        return ErrorNumber.None;
    }

    /// <summary>Ends the operation: on an error everything is as it was before. Returns the error.</summary>
    public ErrorNumber End(ErrorNumber error)
    {
        if (error == ErrorNumber.None && _undo.Count > Credits)
        {
            error = ErrorNumber.EIO;
        }

        _isInOperation = false;
        if (error != ErrorNumber.None)
        {
            Undone++;
            Undo();
            _saved?.EndOperation();
            return error;
        }

        _saved?.CompleteOperation();
        _undo.Forget();
        Allocator!.CompleteOperation();
        foreach (MetadataBlock block in _released)
        {
            Forget(block);
        }

        _released.Clear();
        _saved?.EndOperation();
        return ErrorNumber.None;
    }

    /// <summary>To be called before a block of the cache is changed, of which that may be any part.</summary>
    public void Touch(MetadataBlock block) => Touch(block, BlockPieces.All);

    /// <summary>To be called before a part of a block is changed.</summary>
    public void Touch(MetadataBlock block, ReadOnlySpan<byte> part) => Touch(block, BlockPieces.Of(block.OffsetOf(part), part.Length));

    /// <summary>To be called before the record of an inode is changed.</summary>
    public void Touch(Inode inode) => Touch(inode.Block, inode.Bytes);

    /// <summary>Makes a block that holds nothing yet.</summary>
    public ErrorNumber Create(ulong number, Layout.BlockType type, ulong owner, out MetadataBlock block)
    {
        ErrorNumber error = _cache.Create(number, type, owner, out block);
        if (error == ErrorNumber.None)
        {
            Join(block, isNew: true);
        }

        return error;
    }

    /// <summary>The block is metadata no more. Copies of it in the ring must not be replayed over what comes there next.</summary>
    public void Release(MetadataBlock block)
    {
        _released.Add(block);
        _saved?.AddReleased(block.Number);
    }

    public void Dispose()
    {
        _image.Dispose();
        _undo.Dispose();
        _ring.Dispose();
    }

    private void Touch(MetadataBlock block, uint pieces)
    {
        System.Diagnostics.Debug.Assert(_isInOperation, "Blocks change in operations only.");
        if (block.Operation != _operation)
        {
            Join(block, isNew: false);
        }

        pieces &= ~block.KeptPieces;
        if (pieces != 0)
        {
            _undo.Keep(block, pieces);
        }
    }

    /// <summary>How to undo it is known before the block joins the transaction, and that before it changes.</summary>
    private void Join(MetadataBlock block, bool isNew)
    {
        block.Operation = _operation;
        bool joins = block.TransactionIndex == MetadataBlock.None;
        _undo.Add(block, isNew, joins);
        if (joins)
        {
            block.TransactionIndex = _running.Add(block);
            _saved?.SetRunning(block.Slot, block.Number);
        }
    }

    private void Leave(MetadataBlock block)
    {
        if (_running.RemoveAt(block.TransactionIndex) is { } moved)
        {
            moved.TransactionIndex = block.TransactionIndex;
        }

        block.TransactionIndex = MetadataBlock.None;
        _saved?.SetRunning(block.Slot, 0);
    }

    private void Undo()
    {
        while (_undo.TryTake(out MetadataBlock block, out bool isNew, out bool hasJoined))
        {
            block.Operation = 0;
            if (hasJoined)
            {
                Leave(block);
            }

            if (isNew)
            {
                _cache.Drop(block);
            }
        }

        _released.Clear();
        Allocator!.CancelOperation();
    }

    private void Forget(MetadataBlock block)
    {
        if (block.DirtyIndex != MetadataBlock.None)
        {
            // Only what was committed since the last checkpoint has a copy in the live part of the ring.
            _revocations.Add(block.Number);
            _saved?.AddRevocation(block.Number);
            RemoveDirty(block);
        }

        if (block.TransactionIndex != MetadataBlock.None)
        {
            Leave(block);
        }

        _cache.Drop(block);
    }

    private void RemoveDirty(MetadataBlock block)
    {
        if (_dirty.RemoveAt(block.DirtyIndex) is { } moved)
        {
            moved.DirtyIndex = block.DirtyIndex;
        }

        block.DirtyIndex = MetadataBlock.None;
    }
}
