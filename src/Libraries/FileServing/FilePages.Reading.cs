using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>From the medium into the cache.</summary>
internal sealed partial class FilePages
{
    private readonly Queue<PageRequest> _waitingReads = new();
    private readonly MappedExtent[] _extents = new MappedExtent[BlockFileSystem.MaximumPieces];

    private void PumpReads()
    {
        while (_reading.Free != 0 && _waitingReads.TryDequeue(out PageRequest request))
        {
            if (!TryGetFile(request.Key, out ServedNode? node))
            {
                FailUnknown(request);
                continue;
            }

            ulong first = request.First;
            ulong end = first + request.Count;
            ErrorNumber error = ErrorNumber.None;
            while (error == ErrorNumber.None && first < end && _reading.Free != 0)
            {
                error = StartReading(node, ref first, end);
            }

            if (error != ErrorNumber.None)
            {
                Pager.Fail(node.Memory, first, (uint)(end - first), ErrorNumber.EIO);
            }
            else if (first < end)
            {
                // The rest when others have come home.
                _waitingReads.Enqueue(request with { First = first, Count = (uint)(end - first) });
            }

            LetGoIfForgetting(node);
        }
    }

    /// <summary>The file system does not have the file any more, or cannot read it: who waits for pages of it gets an error.</summary>
    private void FailUnknown(in PageRequest request)
    {
        if (_pager.Open(request.Key, 0, out MemoryObject memory, out _) == ErrorNumber.None)
        {
            Pager.Fail(memory, request.First, request.Count, ErrorNumber.EIO);
            memory.Close();
            _pager.Forget(request.Key);
        }
    }

    /// <summary>Begins to read from a page on, and moves on behind what that covers.</summary>
    private ErrorNumber StartReading(ServedNode node, ref ulong first, ulong end)
    {
        if (_blocks is null)
        {
            return ReadBySystem(node, ref first, end);
        }

        ulong perPage = (ulong)(FileSystem.PageSize / _blocks.BlockSize);
        ErrorNumber error = _blocks.Map(node.Number, first * perPage, (end - first) * perPage, _extents, out int found);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        // The pieces up to the first hole are one transfer; what a hole has a part of a page of lies behind the end of the file.
        int written = 0;
        while (written < found && _extents[written].State == ExtentState.Written)
        {
            written++;
        }

        if (written == 0)
        {
            ref readonly MappedExtent hole = ref _extents[0];
            ulong pages = Math.Min((hole.Length + perPage - 1) / perPage, end - first);
            Pager.SupplyZeros(node.Memory, first, (uint)pages, hole.State == ExtentState.Unwritten);
            first += pages;
            return ErrorNumber.None;
        }

        ref readonly MappedExtent last = ref _extents[written - 1];
        ulong wanted = ((last.Logical + last.Length + perPage - 1) / perPage) - first;
        if (written == found && found == _extents.Length && wanted > 1 && (last.Logical + last.Length) % perPage != 0)
        {
            // The last page goes on in an extent that did not fit: it comes with the next ones.
            wanted--;
        }

        _reading.TryTake((uint)Math.Min(wanted, _longestRead), out int slot, out uint count);
        Transfer transfer = BeginTransfer(node, first, count, slot);
        ulong limit = (first + count) * perPage;
        ulong covered = 0;
        foreach (ref readonly MappedExtent piece in _extents.AsSpan(0, written))
        {
            if (piece.Logical < limit)
            {
                ulong length = Math.Min(piece.Length, limit - piece.Logical);
                covered += length;
                Put(transfer, piece.Part(piece.Logical, length), BlockOperation.Read);
            }
        }

        if (transfer.Outstanding == 1 && covered == count * perPage)
        {
            // The usual case, one request: it needs nobody here when it is done.
            transfer.IsExpected = Pager.Expect(node.Memory, first, count, _reading.Memory, (ulong)slot) == ErrorNumber.None;
            _awaited -= transfer.IsExpected ? 1 : 0;
        }

        first += count;
        return ErrorNumber.None;
    }

    private void FinishReading(Transfer transfer)
    {
        MemoryObject memory = transfer.Node.Memory;
        ErrorNumber error = transfer.Error;
        if (error == ErrorNumber.None && !transfer.IsExpected)
        {
            error = Pager.Supply(memory, transfer.First, transfer.Count, _reading.Memory, (ulong)transfer.Slot, isBacked: true);
        }

        if (error != ErrorNumber.None)
        {
            Pager.Fail(memory, transfer.First, transfer.Count, ErrorNumber.EIO);
        }

        _reading.Give(transfer.Slot, transfer.Count);
    }

    /// <summary>For a file system that reads by itself.</summary>
    private ErrorNumber ReadBySystem(ServedNode node, ref ulong first, ulong end)
    {
        _reading.TryTake((uint)Math.Min(end - first, LongestTransfer), out int slot, out uint count);
        Span<byte> bytes = _reading.Bytes(slot, count);
        ErrorNumber error = _files.Read(node.Number, first * FileSystem.PageSize, bytes, out int read);
        if (error == ErrorNumber.None)
        {
            bytes[read..].Clear();
            error = Pager.Supply(node.Memory, first, count, _reading.Memory, (ulong)slot, isBacked: true);
        }

        _reading.Give(slot, count);
        first += error == ErrorNumber.None ? count : 0;
        return error;
    }
}
