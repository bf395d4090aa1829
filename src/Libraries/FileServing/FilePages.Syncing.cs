using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>Who waits for the medium, and what goes there without anybody's asking.</summary>
internal sealed partial class FilePages
{
    /// <summary>What is older goes to the medium by itself, in nanoseconds.</summary>
    private const ulong Interval = 5 * Clock.NanosecondsPerSecond;

    private const int KeyBatch = 256;

    private readonly List<SyncWaiter> _ready = [];
    private ulong[] _keys = new ulong[KeyBatch];

    /// <summary>The last pass that had begun when somebody became ready: the commit is for those who wait for these as well.</summary>
    private ulong _barrier;

    /// <summary>Answers the call when the file is on the medium.</summary>
    public override void Synchronize(ServedNode node, PendingReply reply)
    {
        SyncWaiter waiter = new(reply, 0);
        WriteAccess(node);
        Flush(node, waiter);
        Pump();
    }

    /// <summary>Answers the call when everything is on the medium.</summary>
    public override void SynchronizeAll(PendingReply reply)
    {
        SyncWaiter waiter = new(reply, 0);
        WriteAccessOfAll();
        FlushDirty(ulong.MaxValue, waiter);
        CountReady(waiter);
        Pump();
    }

    /// <summary>lseek(2) with SEEK_DATA and SEEK_HOLE: what is dirty gets its place on the medium first. ENXIO.</summary>
    public override ErrorNumber FindExtent(ServedNode node, ulong offset, ulong size, bool isData, out ulong found)
    {
        found = offset;
        FlushNow(node);
        if (_blocks is null)
        {
            found = isData ? offset : size;
            return ErrorNumber.None;
        }

        ulong blockSize = (ulong)_blocks.BlockSize;
        ulong end = (size + blockSize - 1) / blockSize;
        while (found < size)
        {
            ulong first = found / blockSize;
            ErrorNumber error = _blocks.Map(node.Number, first, end - first, _extents, out int count);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            foreach (ref readonly MappedExtent extent in _extents.AsSpan(0, count))
            {
                found = Math.Max(found, extent.Logical * blockSize);
                if ((extent.State == ExtentState.Written) == isData && found < size)
                {
                    return ErrorNumber.None;
                }

                found = (extent.Logical + extent.Length) * blockSize;
            }
        }

        found = size;
        return isData ? ErrorNumber.ENXIO : ErrorNumber.None;
    }

    /// <summary>Waits until the pages that are dirty now have been written.</summary>
    public override ErrorNumber FlushNow(ServedNode node)
    {
        // A pass that is under way may be beyond some of them.
        while (node.Pass is { } earlier)
        {
            Finish(earlier);
        }

        Flush(node, null);
        FlushPass pass = node.Pass!;
        Finish(pass);
        return pass.Error;
    }

    private void Finish(FlushPass pass)
    {
        while (pass.Node.Pass == pass)
        {
            PumpPasses();
            Submit();
            if (pass.Node.Pass == pass)
            {
                WaitForOne();
            }
        }

        EndWaiting();
    }

    /// <summary>Brings everything to the medium and waits for it. EIO.</summary>
    public override ErrorNumber SynchronizeNow()
    {
        WriteAccessOfAll();
        FlushDirty(ulong.MaxValue, null);
        ErrorNumber error = ErrorNumber.None;
        while (_passes.Count != 0)
        {
            FlushPass pass = _passes[0];
            Finish(pass);
            error = error == ErrorNumber.None ? pass.Error : error;
        }

        ErrorNumber committed = _files.Sync();
        return error == ErrorNumber.None ? committed : error;
    }

    /// <summary>Begins to write all files that are dirty since before a time.</summary>
    private void FlushDirty(ulong before, SyncWaiter? waiter)
    {
        int count;
        while (_pager.GetDirty(before, _keys, out count) == ErrorNumber.None && count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * count);
        }

        foreach (ulong key in _keys.AsSpan(0, count))
        {
            if (TryGetFile(key, out ServedNode? node))
            {
                Flush(node, waiter);
            }
        }
    }

    private void OnTimer()
    {
        ulong now = Clock.Monotonic;
        _timer.Set(now + Interval);
        SyncWaiter nobody = new(default, 0);
        FlushDirty(now > Interval ? now - Interval : 0, nobody);
        if (_files.HasChanges)
        {
            // With what is being written, or at once.
            CountReady(nobody);
        }
    }

    private void CountReady(SyncWaiter waiter)
    {
        if (waiter.PassesLeft != 0)
        {
            return;
        }

        if (_ready.Count == 0)
        {
            _barrier = _lastPass;
        }

        _ready.Add(waiter);
    }

    /// <summary>One commit for all whose data is there, and for those whose data is about to be.</summary>
    private void CommitForWaiters()
    {
        if (_ready.Count == 0)
        {
            return;
        }

        foreach (FlushPass pass in _passes)
        {
            if (pass.Id <= _barrier && pass.Waiters.Count != 0)
            {
                return;
            }
        }

        ErrorNumber error = Commit();
        foreach (SyncWaiter waiter in _ready)
        {
            ErrorNumber result = waiter.Error == ErrorNumber.None ? error : waiter.Error;
            if (waiter.Reply.IsSome)
            {
                waiter.Reply.Reply(result);
            }
            else if (waiter.RequestId != 0)
            {
                _pager.Complete(waiter.RequestId, result);
            }
        }

        _ready.Clear();
    }

    private ErrorNumber Commit()
    {
        ErrorNumber error = _files.Sync();
        if (error != ErrorNumber.None)
        {
            _log.Error("fsd: the medium cannot be written; the volume is read-only from now on"u8);
        }

        return error;
    }
}
