using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.ViperFs.Caching;
using ViperOS.FileSystems.Devices;

namespace ViperOS.ViperFs.Journaling;

/// <summary>The way of transactions to the medium.</summary>
internal sealed unsafe partial class Journal
{
    private const int CheckpointBatch = 128;

    private readonly BlockTransfer[] _batch = new BlockTransfer[CheckpointBatch];
    private ulong _sequence;
    private ulong _head;
    private ulong _used;

    /// <summary>Begins where replay has ended.</summary>
    public void Start(ulong sequence, ulong position)
    {
        _sequence = sequence;
        _head = position;
        _used = 0;
    }

    /// <summary>
    /// Writes the running transaction to the ring and waits until it is on the medium. Data that was written before is on the medium earlier
    /// (ordered data). After an error the volume is read-only: what is in memory can no more be made durable in order. EIO.
    /// </summary>
    public ErrorNumber Commit()
    {
        if (IsEmpty)
        {
            return FlushData();
        }

        ErrorNumber error = FlushData();
        if (error == ErrorNumber.None)
        {
            _image.Begin(_head, _sequence);
            _image.AddRevocations(CollectionsMarshal.AsSpan(_revocations));
            _image.AddCopies(_running.Items);
            _image.End();
            error = _ring.Write(_head, _image.Memory, _image.Length);
        }

        if (error == ErrorNumber.None)
        {
            error = _device.Flush();
        }

        if (error != ErrorNumber.None)
        {
            IsReadOnly = true;
            return error;
        }

        Commits++;
        LoggedBlocks += (ulong)_image.Length;
        _head = (_head + (ulong)_image.Length) % _ring.Length;
        _used += (ulong)_image.Length;
        _sequence++;
        foreach (MetadataBlock block in _running.Items)
        {
            block.TransactionIndex = MetadataBlock.None;
            if (block.DirtyIndex == MetadataBlock.None)
            {
                block.DirtyIndex = _dirty.Add(block);
            }
        }

        _running.Clear();
        _revocations.Clear();
        _saved?.Commit(_sequence);
        Allocator!.Committed();
        bool isRingShort = _ring.Length - _used < (ulong)TransactionImage.SizeFor(_limit, TransactionImage.MaximumRevocations);
        return isRingShort || _dirty.Count > _dirtyLimit ? Checkpoint() : ErrorNumber.None;
    }

    /// <summary>Commits, writes every block to its home, and empties the ring. EIO.</summary>
    public ErrorNumber Checkpoint()
    {
        if (!IsEmpty)
        {
            // This may come back here, and then there is nothing left to do.
            ErrorNumber commit = Commit();
            if (commit != ErrorNumber.None)
            {
                return commit;
            }
        }

        if (_used == 0)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = WriteHome();
        if (error == ErrorNumber.None)
        {
            error = _device.Flush();
        }

        if (error == ErrorNumber.None)
        {
            error = _ring.WriteHeader(_sequence, _head);
        }

        if (error != ErrorNumber.None)
        {
            IsReadOnly = true;
            return error;
        }

        HasUnflushedData = false;
        _used = 0;
        foreach (MetadataBlock block in _dirty.Items)
        {
            block.DirtyIndex = MetadataBlock.None;
        }

        _dirty.Clear();
        return ErrorNumber.None;
    }

    /// <summary>
    /// File data that was written is on the medium when this returns. EIO: then nobody knows what of it is, a later flush says nothing about that, and the volume
    /// cannot be changed any more.
    /// </summary>
    public ErrorNumber FlushData()
    {
        if (!HasUnflushedData)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = _device.Flush();
        HasUnflushedData = error != ErrorNumber.None;
        IsReadOnly |= HasUnflushedData;
        return error;
    }

    /// <summary>In the order of the medium, many at a time.</summary>
    private ErrorNumber WriteHome()
    {
        Span<MetadataBlock> blocks = _dirty.Items;
        blocks.Sort();
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i].DirtyIndex = i;
        }

        while (blocks.Length != 0)
        {
            int count = Math.Min(blocks.Length, CheckpointBatch);
            for (int i = 0; i < count; i++)
            {
                _batch[i] = blocks[i].Transfer;
            }

            ErrorNumber error = _device.Write(_batch.AsSpan(0, count));
            if (error != ErrorNumber.None)
            {
                return error;
            }

            blocks = blocks[count..];
        }

        return ErrorNumber.None;
    }
}
