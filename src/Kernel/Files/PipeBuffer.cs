using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The bytes between the two ends of a pipe: a ring of pages that come when written and go when the pipe runs empty. Owned by its
/// ends. All fields are guarded by the lock (LockOrder.Pipe), but user memory is copied without it: whoever copies has claimed
/// his side of the ring before, and nobody else moves that side's position meanwhile.
/// </summary>
public sealed unsafe class PipeBuffer
{
    public const ulong Capacity = PipePages.Count * PageSize;

    /// <summary>Writes of up to so many bytes are not mixed with others (PIPE_BUF of POSIX).</summary>
    public const ulong AtomicSize = 4096;

    private const ulong PageSize = 4096;

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
    private Pipe? _reader;
    private Pipe? _writer;
    private WaitQueue _readers;
    private WaitQueue _writers;

    /// <summary>Bytes that can be read now.</summary>
    public ulong Available => Volatile.Read(ref _tail) - Volatile.Read(ref _head);

    /// <summary>With one reference, or null without memory. Pages are charged to the job.</summary>
    public static PipeBuffer? Create(Job? job)
    {
        PipeBuffer? buffer = Slab<PipeBuffer>.Allocate();
        if (buffer is null)
        {
            return null;
        }

        buffer._references = 1;
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
            FreePages(0);
            _job?.Release();
            _job = null;
            Slab<PipeBuffer>.Free(this);
        }
    }

    /// <summary>A new end. It counts as open until its last capability goes.</summary>
    public void Open(Pipe end)
    {
        ulong state = _lock.Acquire();
        SetEnd(end.IsReader, end);
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
        if (length == 0)
        {
            return 0;
        }

        ulong state = _lock.Acquire();
        while (_readClaimed || (_tail == _head && !IsAtMark))
        {
            if (!_readClaimed && _writer is null)
            {
                _lock.Release(state);
                return 0;
            }

            // Somebody who is reading right now will be done soon; that is no reason to say EAGAIN.
            if (!_readClaimed && nonBlocking)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            int error = WaitAndLock(ref _readers, ref state);
            if (error < 0)
            {
                return error;
            }
        }

        if (IsAtMark)
        {
            _hasMark = false;
            _readers.WakeOne();
            UpdateSignals();
            _lock.Release(state);
            return 0;
        }

        _readClaimed = true;
        ulong start = _head;
        ulong available = (_hasMark ? _mark : _tail) - start;
        _lock.Release(state);

        ulong wanted = length < available ? length : available;
        ulong copied = 0;
        while (copied < wanted)
        {
            byte* bytes = Chunk(start + copied, wanted - copied, out ulong size);
            if (!UserMemory.TryCopyToUser(user + copied, bytes, (nuint)size))
            {
                break;
            }

            copied += size;
        }

        state = _lock.Acquire();
        _head = start + copied;
        _readClaimed = false;
        if (_head == _tail && !_writeClaimed)
        {
            // Begin anew at the first page, which stays: what is written next finds it warm.
            _head = 0;
            _tail = 0;
            _mark = 0;
            FreePages(1);
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
        ulong written = 0;
        while (written < length)
        {
            long result = WriteSome(user + written, length - written, length <= AtomicSize ? length : 1, nonBlocking);
            if (result < 0)
            {
                return written != 0 ? (long)written : result;
            }

            written += (ulong)result;
        }

        return (long)written;
    }

    private long WriteSome(ulong user, ulong length, ulong needed, bool nonBlocking)
    {
        ulong state = _lock.Acquire();
        while (true)
        {
            if (_reader is null)
            {
                _lock.Release(state);
                return Error.EPIPE;
            }

            if (!_writeClaimed && Capacity - (_tail - _head) >= needed)
            {
                break;
            }

            if (!_writeClaimed && nonBlocking)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            int error = WaitAndLock(ref _writers, ref state);
            if (error < 0)
            {
                return error;
            }
        }

        _writeClaimed = true;
        ulong start = _tail;
        ulong room = Capacity - (_tail - _head);
        _lock.Release(state);

        ulong wanted = length < room ? length : room;
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
            if (!UserMemory.TryCopyFromUser(bytes, user + copied, (nuint)size))
            {
                failure = Error.EFAULT;
                break;
            }

            copied += size;
        }

        state = _lock.Acquire();
        _tail = start + copied;
        _writeClaimed = false;
        _writers.WakeOne();
        if (copied != 0)
        {
            _readers.WakeOne();
        }

        UpdateSignals();
        _lock.Release(state);
        return copied == 0 ? failure : (long)copied;
    }

    private void SetEnd(bool isReader, Pipe? end)
    {
        if (isReader)
        {
            _reader = end;
            _writers.WakeAll();
        }
        else
        {
            _writer = end;
            _readers.WakeAll();
        }

        UpdateSignals();
    }

    /// <summary>Releases the lock, waits, takes it again; after an error it is not held.</summary>
    private int WaitAndLock(ref WaitQueue queue, ref ulong state)
    {
        queue.PrepareWait();
        _lock.Release(state);
        int error = queue.FinishWait(ulong.MaxValue);
        if (error < 0)
        {
            // The wake-up that was meant for this thread may have come already: another one takes it up.
            queue.WakeOne();
            return error;
        }

        state = _lock.Acquire();
        return 0;
    }

    /// <summary>
    /// With the lock held. Writable means that <see cref="AtomicSize"/> bytes fit: a poll that says so is followed by a write
    /// that succeeds.
    /// </summary>
    private void UpdateSignals()
    {
        ulong used = _tail - _head;
        Signals readable = (used != 0 || IsAtMark ? Signals.Readable : 0) | (_writer is null ? Signals.PeerClosed : 0);
        _reader?.UpdateSignals(readable, (Signals.Readable | Signals.PeerClosed) & ~readable);
        Signals writable = (Capacity - used >= AtomicSize ? Signals.Writable : 0) | (_reader is null ? Signals.Error : 0);
        _writer?.UpdateSignals(writable, (Signals.Writable | Signals.Error) & ~writable);
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
