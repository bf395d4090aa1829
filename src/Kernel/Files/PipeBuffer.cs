using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Sockets;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The bytes between the two ends of a pipe: a ring of pages that come when written and go when the pipe runs empty. Owned by its
/// ends. All fields are guarded by the lock (LockOrder.Pipe), but user memory is copied without it: whoever copies has claimed
/// his side of the ring before, and nobody else moves that side's position meanwhile.
/// </summary>
public sealed unsafe partial class PipeBuffer
{
    public const ulong Capacity = PipePages.Count * PageSize;

    /// <summary>Writes of up to so many bytes are not mixed with others (PIPE_BUF of POSIX).</summary>
    public const ulong AtomicSize = 4096;

    private const ulong PageSize = 4096;

    /// <summary>Of the input of a terminal.</summary>
    public TerminalControl Terminal;

    private int _references;
    private SpinLock _lock;
    private Job? _job;
    private PipePages _pages;
    private ulong _head;
    private ulong _tail;
    private ulong _mark;
    private bool _hasMark;
    private bool _readClaimed;
    private bool _writeClaimed;
    private bool _isSocket;
    private OpenDescription? _reader;
    private OpenDescription? _writer;

    /// <summary>What the ends were told last.</summary>
    private Signals _readerSignals;
    private Signals _writerSignals;
    private WaitQueue _readers;
    private WaitQueue _writers;

    /// <summary>The inode number that both ends show: that of the first end.</summary>
    public ulong Node { get; private set; }

    /// <summary>Bytes that can be read now.</summary>
    public ulong Available => Volatile.Read(ref _tail) - Volatile.Read(ref _head);

    /// <summary>With one reference, or null without memory. Pages are charged to the job.</summary>
    public static PipeBuffer? Create(Job? job, bool isSocket = false)
    {
        PipeBuffer? buffer = Slab<PipeBuffer>.Allocate();
        if (buffer is null)
        {
            return null;
        }

        buffer._references = 1;
        buffer._isSocket = isSocket;
        buffer.Node = 0;
        buffer._lock = new SpinLock(LockOrder.Pipe);
        buffer._readers = new WaitQueue(LockOrder.WaitQueue);
        buffer._writers = new WaitQueue(LockOrder.WaitQueue);
        buffer._job = job;
        job?.Acquire();
        return buffer;
    }

    public void Acquire() => Interlocked.Increment(ref _references);

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            FreeAncillary();
            FreePages(0);
            _job?.Release();
            _job = null;
            Slab<PipeBuffer>.Free(this);
        }
    }

    /// <summary>A new end. It counts as open until it is closed.</summary>
    public void Open(OpenDescription end, bool isReader)
    {
        ulong state = _lock.Acquire();
        Node = Node == 0 ? end.Id : Node;
        SetEnd(isReader, end);
        _lock.Release(state);
    }

    /// <summary>The end takes part no longer; the other one is told.</summary>
    public void Close(bool isReader)
    {
        ulong state = _lock.Acquire();
        SetEnd(isReader, null);
        _lock.Release(state);
    }

    /// <summary>
    /// An end's capabilities have become none, or it is destroyed: looks (with the lock held, so that the latest look counts) and
    /// tells the other end.
    /// </summary>
    public void Refresh(Pipe end)
    {
        ulong state = _lock.Acquire();
        SetEnd(end.IsReader, end.CapabilityCount != 0 ? end : null);
        _lock.Release(state);
    }

    /// <summary>See <see cref="PipeRequest.MarkEnd"/>. A second mark before the first was read adds nothing.</summary>
    public void MarkEnd()
    {
        ulong state = _lock.Acquire();
        if (!_hasMark)
        {
            _hasMark = true;
            _mark = _tail;
            _readers.WakeOne();
            UpdateSignals();
        }

        _lock.Release(state);
    }

    /// <summary>Bytes read, at least one; 0 when no writer is left, or at a mark; EAGAIN, EINTR, EFAULT.</summary>
    public long Read(ulong user, ulong length, bool nonBlocking)
    {
        UserBuffer destination = new(user, length);
        long result = Read(ref destination, nonBlocking ? TransferMode.NonBlocking : TransferMode.None, ulong.MaxValue, out Ancillary? ancillary);
        ancillary?.Free();
        return result;
    }

    /// <summary>
    /// As above, until a deadline (EAGAIN after it). What travels with the first byte is the caller's to free; bytes behind it that
    /// something else travels with are left for the next call.
    /// </summary>
    public long Read(ref UserBuffer destination, TransferMode mode, ulong deadline, out Ancillary? ancillary)
    {
        ancillary = null;
        if (destination.Remaining == 0)
        {
            return 0;
        }

        ulong state = _lock.Acquire();
        while (_readClaimed || (_tail == _head && !IsAtMark))
        {
            if (!_readClaimed && (_writer is null || (_isSocket && _reader is null)))
            {
                _lock.Release(state);
                return 0;
            }

            // Somebody who is reading right now will be done soon; that is no reason to say EAGAIN.
            if (!_readClaimed && (mode & TransferMode.NonBlocking) != 0)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            int error = WaitAndLock(ref _readers, ref state, deadline);
            if (error < 0)
            {
                return error;
            }
        }

        bool isPeek = (mode & TransferMode.Peek) != 0;
        if (IsAtMark)
        {
            _hasMark = isPeek;
            _readers.WakeOne();
            UpdateSignals();
            _lock.Release(state);
            return 0;
        }

        _readClaimed = true;
        ulong start = _head;
        ulong end = _hasMark ? _mark : _tail;
        if (_firstAncillary is not null)
        {
            TakeAncillary(start, isPeek, ref end, ref ancillary);
        }

        _lock.Release(state);
        ulong wanted = destination.Remaining < end - start ? destination.Remaining : end - start;
        ulong copied = 0;
        while (copied < wanted)
        {
            byte* bytes = Chunk(start + copied, wanted - copied, out ulong size);
            ulong moved = destination.CopyFrom(bytes, size);
            copied += moved;
            if (moved < size)
            {
                break;
            }
        }

        state = _lock.Acquire();
        _readClaimed = false;
        if (!isPeek)
        {
            _head = start + copied;
            if (_head == _tail && !_writeClaimed)
            {
                // Begin anew at the first page, which stays: what is written next finds it warm.
                _head = 0;
                _tail = 0;
                _mark = 0;
                if (end > PageSize)
                {
                    FreePages(1);
                }
            }
        }

        _readers.WakeOne();
        _writers.WakeAll();
        UpdateSignals();
        _lock.Release(state);
        return copied == 0 ? Error.EFAULT : (long)copied;
    }

    /// <summary>
    /// Bytes written: all of them unless non-blocking or interrupted half-way. EPIPE, EAGAIN, EINTR, EFAULT, ENOMEM.
    /// </summary>
    public long Write(ulong user, ulong length, bool nonBlocking)
    {
        UserBuffer source = new(user, length);
        Ancillary? none = null;
        return Write(ref source, nonBlocking ? TransferMode.NonBlocking : TransferMode.None, ulong.MaxValue, ref none);
    }

    /// <summary>
    /// As above, until a deadline (EAGAIN after it). What is to travel with the first byte belongs to the buffer once a byte is
    /// written, and is then null.
    /// </summary>
    public long Write(ref UserBuffer source, TransferMode mode, ulong deadline, ref Ancillary? ancillary)
    {
        ulong written = 0;
        ulong needed = source.Remaining <= AtomicSize ? source.Remaining : 1;
        while (source.Remaining != 0)
        {
            long result = WriteSome(ref source, needed, mode, deadline, ref ancillary);
            if (result < 0)
            {
                return written != 0 ? (long)written : result;
            }

            written += (ulong)result;
            needed = 1;
        }

        return (long)written;
    }

    /// <summary>
    /// Waits until <see cref="AtomicSize"/> bytes fit or there is nobody to read them. 0, EAGAIN after the deadline, EINTR.
    /// </summary>
    public int WaitForRoom(ulong deadline)
    {
        ulong state = _lock.Acquire();
        while (_reader is not null && Capacity - (_tail - _head) < AtomicSize)
        {
            int error = WaitAndLock(ref _writers, ref state, deadline);
            if (error < 0)
            {
                return error;
            }
        }

        _writers.WakeOne();
        _lock.Release(state);
        return 0;
    }

    private long WriteSome(ref UserBuffer source, ulong needed, TransferMode mode, ulong deadline, ref Ancillary? ancillary)
    {
        ulong state = _lock.Acquire();
        while (true)
        {
            if (_reader is null || _writer is null)
            {
                _lock.Release(state);
                return Error.EPIPE;
            }

            if (!_writeClaimed && Capacity - (_tail - _head) >= needed)
            {
                break;
            }

            if (!_writeClaimed && (mode & TransferMode.NonBlocking) != 0)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            int error = WaitAndLock(ref _writers, ref state, deadline);
            if (error < 0)
            {
                return error;
            }
        }

        _writeClaimed = true;
        ulong start = _tail;
        ulong room = Capacity - (_tail - _head);
        _lock.Release(state);

        ulong wanted = source.Remaining < room ? source.Remaining : room;
        ulong copied = 0;
        int failure = 0;
        while (copied < wanted)
        {
            failure = EnsurePage(start + copied);
            if (failure != 0)
            {
                break;
            }

            byte* bytes = Chunk(start + copied, wanted - copied, out ulong size);
            ulong moved = source.CopyTo(bytes, size);
            copied += moved;
            if (moved < size)
            {
                failure = Error.EFAULT;
                break;
            }
        }

        state = _lock.Acquire();
        _writeClaimed = false;
        _tail = start + copied;
        if (copied != 0)
        {
            if (ancillary is not null)
            {
                AppendAncillary(ancillary, start);
                ancillary = null;
            }

            _readers.WakeOne();
        }

        _writers.WakeOne();
        UpdateSignals(again: copied != 0);
        _lock.Release(state);
        return copied == 0 ? failure : (long)copied;
    }

    private void SetEnd(bool isReader, OpenDescription? end)
    {
        if (isReader)
        {
            _reader = end;
            _readerSignals = Signals.None;
        }
        else
        {
            _writer = end;
            _writerSignals = Signals.None;
        }

        _readers.WakeAll();
        _writers.WakeAll();
        UpdateSignals();
    }

    /// <summary>Releases the lock, waits, takes it again; after an error it is not held.</summary>
    private int WaitAndLock(ref WaitQueue queue, ref ulong state, ulong deadline)
    {
        queue.PrepareWait();
        _lock.Release(state);
        int error = queue.FinishWait(deadline);
        if (error < 0)
        {
            // The wake-up that was meant for this thread may have come already: another one takes it up.
            queue.WakeOne();
            return error == Error.ETIMEDOUT ? Error.EAGAIN : error;
        }

        state = _lock.Acquire();
        return 0;
    }

    /// <summary>
    /// With the lock held. Writable means that <see cref="AtomicSize"/> bytes fit: a poll that says so is followed by a write
    /// that succeeds. New bytes are told to observers again, also if some were there before: edges of epoll.
    /// </summary>
    private void UpdateSignals(bool again = false)
    {
        ulong used = _tail - _head;
        Signals ended = _isSocket ? Signals.Readable | Signals.ReadClosed : Signals.PeerClosed;
        Signals readable = (used != 0 || IsAtMark ? Signals.Readable : 0) | (_writer is null ? ended : 0);
        if (readable != _readerSignals || (again && _reader is { HasObservers: true }))
        {
            _readerSignals = readable;
            _reader?.UpdateSignals(readable, (Signals.Readable | ended) & ~readable, again);
        }

        ended = _isSocket ? Signals.Writable | Signals.WriteClosed : Signals.Error;
        Signals writable = (Capacity - used >= AtomicSize ? Signals.Writable : 0) | (_reader is null ? ended : 0);
        if (writable != _writerSignals)
        {
            _writerSignals = writable;
            _writer?.UpdateSignals(writable, (Signals.Writable | ended) & ~writable);
        }
    }

    /// <summary>With the lock held.</summary>
    private bool IsAtMark => _hasMark && _mark == _head;

    /// <summary>The bytes at a position up to the end of its page.</summary>
    private byte* Chunk(ulong position, ulong maximum, out ulong size)
    {
        ulong offset = position % PageSize;
        size = PageSize - offset;
        if (size > maximum)
        {
            size = maximum;
        }

        return DirectMap.ToVirtual(_pages[Slot(position)]) + offset;
    }

    private static int Slot(ulong position) => (int)(position / PageSize % PipePages.Count);

    /// <summary>By the claimed writer only.</summary>
    private int EnsurePage(ulong position)
    {
        ref ulong page = ref _pages[Slot(position)];
        if (page != 0)
        {
            return 0;
        }

        if (_job is not null && !_job.TryCharge((long)PageSize))
        {
            return Error.ENOMEM;
        }

        page = PhysicalMemory.AllocatePage(zeroed: false);
        if (page == 0)
        {
            _job?.Uncharge((long)PageSize);
            return Error.ENOMEM;
        }

        return 0;
    }

    private void FreePages(int first)
    {
        for (int i = first; i < PipePages.Count; i++)
        {
            if (_pages[i] != 0)
            {
                PhysicalMemory.FreePage(_pages[i]);
                _pages[i] = 0;
                _job?.Uncharge((long)PageSize);
            }
        }
    }
}
