using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>From the cache to the medium.</summary>
internal sealed partial class FilePages
{
    private readonly List<FlushPass> _passes = [];
    private ulong _lastPass;

    /// <summary>
    /// Has all that is dirty of the node at this moment go to the medium, and counts it for the waiter. A pass that has begun may be beyond what got
    /// dirty since: then one more follows it.
    /// </summary>
    private void Flush(ServedNode node, SyncWaiter? waiter)
    {
        if (node.Pass is not null)
        {
            if (waiter is not null)
            {
                waiter.PassesLeft++;
                (node.NextWaiters ??= []).Add(waiter);
            }

            return;
        }

        if (waiter is not null)
        {
            waiter.PassesLeft++;
        }

        BeginPass(node, waiter is null ? [] : [waiter]);
    }

    private void BeginPass(ServedNode node, List<SyncWaiter> waiters)
    {
        node.Pass = new FlushPass(node, ++_lastPass, waiters);
        _passes.Add(node.Pass);
    }

    private void PumpPasses()
    {
        for (int i = 0; i < _passes.Count; i++)
        {
            FlushPass pass = _passes[i];
            while (!pass.IsAllLent && _writing.Free != 0)
            {
                Lend(pass);
            }

            if (pass.IsDone)
            {
                _passes.RemoveAt(i--);
                End(pass);
            }
        }
    }

    private void End(FlushPass pass)
    {
        ServedNode node = pass.Node;
        node.Pass = null;
        foreach (SyncWaiter waiter in pass.Waiters)
        {
            waiter.Error = waiter.Error == ErrorNumber.None ? pass.Error : waiter.Error;
            waiter.PassesLeft--;
            CountReady(waiter);
        }

        if (node.NextWaiters is { } waiters)
        {
            node.NextWaiters = null;
            BeginPass(node, waiters);
        }
        else if (node.IsForgetting)
        {
            LetGoIfForgetting(node);
        }
        else if (node.IsLeaving)
        {
            node.IsLeaving = false;
            if (node is { Users: 0, HasMemory: true, IsUnnamed: false } && pass.Error == ErrorNumber.None)
            {
                LetGo(node);
                _nodes.Remove(node);
            }
        }
    }

    /// <summary>Takes the next dirty pages and begins to write them.</summary>
    private void Lend(FlushPass pass)
    {
        ServedNode node = pass.Node;
        _writing.TryTake(LongestTransfer, out int slot, out uint taken);
        ErrorNumber error = node.HasMemory
            ? Pager.Lend(node.Memory, pass.Next, taken, _writing.Memory, (ulong)slot, out DirtyRun run)
            : NothingToLend(out run);
        if (run.Count < taken)
        {
            _writing.Give(slot + (int)run.Count, taken - run.Count);
        }

        if (error != ErrorNumber.None || run.Count == 0)
        {
            pass.Error = pass.Error == ErrorNumber.None ? error : pass.Error;
            pass.IsAllLent = true;
            return;
        }

        pass.Next = run.First + run.Count;
        pass.TransfersUnderWay++;
        Transfer transfer = BeginTransfer(node, run.First, run.Count, slot);
        transfer.Pass = pass;
        transfer.Run = run;
        transfer.Unused = run.Credits;
        transfer.Outstanding = 1;
        transfer.Error = _blocks is null ? WriteBySystem(transfer) : Prepare(transfer);
        if (--transfer.Outstanding == 0)
        {
            Finish(transfer);
        }
    }

    private static ErrorNumber NothingToLend(out DirtyRun run)
    {
        run = default;
        return ErrorNumber.None;
    }

    private ErrorNumber Prepare(Transfer transfer)
    {
        ulong perPage = (ulong)(FileSystem.PageSize / _blocks!.BlockSize);
        ulong next = transfer.First * perPage;
        ulong end = next + (transfer.Count * perPage);
        ulong reserved = transfer.Unused;
        ErrorNumber error = ErrorNumber.None;
        while (error == ErrorNumber.None && next < end)
        {
            error = _blocks.PrepareWrite(transfer.Node.Number, next, end - next, ref reserved, _extents, out int made);
            for (int i = 0; error == ErrorNumber.None && i < made; i++)
            {
                transfer.Pieces.Add(_extents[i]);
                Put(transfer, _extents[i], BlockOperation.Write);
                next = _extents[i].Logical + _extents[i].Length;
            }
        }

        transfer.Unused = reserved;
        return error;
    }

    private ErrorNumber WriteBySystem(Transfer transfer)
    {
        ulong offset = transfer.First * FileSystem.PageSize;
        ulong length = Math.Min((ulong)transfer.Count * FileSystem.PageSize, transfer.Run.Size - Math.Min(offset, transfer.Run.Size));
        transfer.Unused = 0;
        return _files.Write(
            transfer.Node.Number, offset, _writing.Bytes(transfer.Slot, transfer.Count)[..(int)length], transfer.Run.ModifiedTime);
    }

    private void FinishWriting(Transfer transfer, FlushPass pass)
    {
        ServedNode node = transfer.Node;
        ErrorNumber error = _blocks is null ? transfer.Error : CompletePieces(transfer);
        // An end of the lending that fails leaves the pages lent; nothing but a bug of this server's makes it fail.
        ErrorNumber returned = Pager.Return(
            node.Memory, transfer.First, transfer.Count, _writing.Memory, (ulong)transfer.Slot, error, out int credits);
        if (returned == ErrorNumber.None)
        {
            _writing.Give(transfer.Slot, transfer.Count);
        }
        else
        {
            _log.Error("fsd: lent pages cannot be given back"u8);
        }

        if (error != ErrorNumber.None)
        {
            _log.Error("fsd: data cannot be written to the medium"u8);
        }

        // After an error the pages are dirty again, and may hold credits: what was used up for them is to be set aside once more.
        ulong held = (ulong)credits;
        _files.Unreserve(transfer.Unused - Math.Min(transfer.Unused, held));
        ReserveAgain(held - Math.Min(transfer.Unused, held));
        pass.Error = pass.Error == ErrorNumber.None ? error : pass.Error;
        pass.TransfersUnderWay--;

        // Tried again by the timer, not at once.
        pass.IsAllLent |= error != ErrorNumber.None;
    }

    /// <summary>The data is on its way to the medium: now it belongs to the file.</summary>
    private ErrorNumber CompletePieces(Transfer transfer)
    {
        ErrorNumber error = transfer.Error;
        Span<MappedExtent> pieces = CollectionsMarshal.AsSpan(transfer.Pieces);
        while (error == ErrorNumber.None && !pieces.IsEmpty)
        {
            int count = Math.Min(pieces.Length, BlockFileSystem.MaximumPieces);
            ref readonly MappedExtent last = ref pieces[count - 1];

            // The size grows with what is there, so that after a crash no file shows what was never in it.
            ulong size = Math.Min(transfer.Run.Size, (last.Logical + last.Length) * (ulong)_blocks!.BlockSize);
            error = _blocks.CompleteWrite(transfer.Node.Number, pieces[..count], size, transfer.Run.ModifiedTime);
            pieces = pieces[count..];
        }

        _blocks!.CancelWrite(pieces);
        return error;
    }
}
