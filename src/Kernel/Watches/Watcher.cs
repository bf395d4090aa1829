using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Watches;

/// <summary>
/// inotify(7): watches, and the queue of what happened to what they watch. Everything is guarded by the lock of <see cref="FileWatches"/>; events are paid
/// for by the job of who made it.
/// </summary>
public sealed unsafe class Watcher : OpenDescription
{
    /// <summary>As Linux has it (/proc/sys/fs/inotify/max_queued_events): what comes beyond is lost, and one event says so.</summary>
    public const int MaximumEvents = 16384;

    public const int MaximumWatches = 8192;

    private Job? _job;
    private WatchEvent* _first;
    private WatchEvent* _last;
    private int _count;
    private ulong _bytes;
    private int _lastNumber;
    private WaitQueue _readers;

    internal Watch? FirstWatch;
    internal int WatchCount;

    public override KernelObjectType Type => KernelObjectType.Event;

    /// <summary>With one reference; null without memory.</summary>
    public static Watcher? Create(Job job)
    {
        Watcher? watcher = Slab<Watcher>.Allocate();
        if (watcher is null)
        {
            return null;
        }

        watcher.Initialize();
        watcher.StatusFlags = OpenFlags.ReadOnly;
        watcher._job = job;
        job.Acquire();
        watcher._first = null;
        watcher._last = null;
        watcher._count = 0;
        watcher._bytes = 0;
        watcher._lastNumber = 0;
        watcher.FirstWatch = null;
        watcher.WatchCount = 0;
        watcher._readers = new WaitQueue(LockOrder.WaitQueue);
        return watcher;
    }

    public override bool SignalsArrivals => true;

    /// <summary>As many events as fit, at least one. EINVAL if not even that fits, EAGAIN, EINTR, EFAULT.</summary>
    public override long Read(ulong user, ulong length)
    {
        ulong done = 0;
        ulong state = FileWatches.Lock();
        while (_first == null)
        {
            if (IsNonBlocking)
            {
                FileWatches.Unlock(state);
                return Error.EAGAIN;
            }

            _readers.PrepareWait();
            FileWatches.Unlock(state);
            int error = _readers.FinishWait(ulong.MaxValue);
            if (error < 0)
            {
                return error;
            }

            state = FileWatches.Lock();
        }

        while (_first != null)
        {
            WatchEvent* next = _first;
            ulong size = WatchEvent.HeaderSize + (ulong)next->NameLength;
            if (size > length - done)
            {
                FileWatches.Unlock(state);
                return done != 0 ? (long)done : Error.EINVAL;
            }

            Unlink(next);
            FileWatches.Unlock(state);
            bool isCopied = UserMemory.TryCopyToUser(user + done, (byte*)&next->Number, (nuint)size);
            FreeEvent(next);
            if (!isCopied)
            {
                return done != 0 ? (long)done : Error.EFAULT;
            }

            done += size;
            state = FileWatches.Lock();
        }

        FileWatches.Unlock(state);
        return (long)done;
    }

    public override long Write(ulong user, ulong length) => Error.EBADF;

    public override long Control(uint request, ulong argument) => request != ControlRequest.BytesAvailable ? Error.ENOTTY
        : UserMemory.TryWrite(argument, (int)_bytes) ? 0 : Error.EFAULT;

    /// <summary>The number of the next watch. With the lock held.</summary>
    internal int TakeNumber() => _lastNumber == int.MaxValue ? 0 : ++_lastNumber;

    /// <summary>Queues an event, unless it is the same as the last one. With the lock held.</summary>
    internal void Add(int number, FileEvents mask, uint cookie, ReadOnlySpan<byte> name)
    {
        // Ended by a zero at least, and filled up so that the next event is aligned.
        uint length = name.IsEmpty ? 0 : (uint)(name.Length + WatchEvent.HeaderSize) & ~(uint)(WatchEvent.HeaderSize - 1);
        if (_last != null && IsSame(_last, number, mask, cookie, length, name))
        {
            return;
        }

        if (_count >= MaximumEvents)
        {
            if (_last->Mask == FileEvents.Overflow)
            {
                return;
            }

            number = -1;
            mask = FileEvents.Overflow;
            cookie = 0;
            length = 0;
            name = default;
        }

        nuint size = (nuint)sizeof(WatchEvent) + length;
        WatchEvent* added = _job!.TryCharge((long)size) ? (WatchEvent*)KernelHeap.AllocateZeroed(size) : null;
        if (added == null)
        {
            return;
        }

        added->Number = number;
        added->Mask = mask;
        added->Cookie = cookie;
        added->NameLength = length;
        name.CopyTo(new Span<byte>((byte*)(added + 1), (int)length));
        if (_last == null)
        {
            _first = added;
        }
        else
        {
            _last->Next = added;
        }

        _last = added;
        _count++;
        _bytes += WatchEvent.HeaderSize + length;
        _readers.WakeOne();
        UpdateSignals(Signals.Readable, Signals.None, again: true);
    }

    protected override void Destroy()
    {
        FileWatches.RemoveAll(this);
        while (_first != null)
        {
            WatchEvent* each = _first;
            Unlink(each);
            FreeEvent(each);
        }

        _job!.Release();
        _job = null;
        Slab<Watcher>.Free(this);
    }

    private static bool IsSame(WatchEvent* each, int number, FileEvents mask, uint cookie, uint length, ReadOnlySpan<byte> name) =>
        each->Number == number && each->Mask == mask && each->Cookie == cookie && each->NameLength == length
        && new ReadOnlySpan<byte>((byte*)(each + 1), name.Length).SequenceEqual(name)
        && (length == 0 || ((byte*)(each + 1))[name.Length] == 0);

    private void Unlink(WatchEvent* first)
    {
        _first = first->Next;
        _last = _first == null ? null : _last;
        _count--;
        _bytes -= WatchEvent.HeaderSize + first->NameLength;
        if (_first == null)
        {
            UpdateSignals(Signals.None, Signals.Readable);
        }
    }

    private void FreeEvent(WatchEvent* each)
    {
        _job!.Uncharge((long)sizeof(WatchEvent) + each->NameLength);
        KernelHeap.Free(each);
    }
}
