using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// eventfd(2) of Linux: a 64-bit counter that writes add to and reads take away. The counter is guarded by the lock
/// (LockOrder.Pipe).
/// </summary>
public sealed class EventCounter : OpenDescription
{
    private const ulong Maximum = ulong.MaxValue - 1;

    private SpinLock _lock;
    private ulong _value;
    private bool _isSemaphore;
    private WaitQueue _waiters;

    public override KernelObjectType Type => KernelObjectType.Event;

    /// <summary>Null without memory.</summary>
    public static EventCounter? Create(uint value, bool isSemaphore)
    {
        EventCounter? counter = Slab<EventCounter>.Allocate();
        if (counter is null)
        {
            return null;
        }

        counter.Initialize();
        counter.StatusFlags = OpenFlags.ReadWrite;
        counter._lock = new SpinLock(LockOrder.Pipe);
        counter._waiters = new WaitQueue(LockOrder.WaitQueue);
        counter._value = value;
        counter._isSemaphore = isSemaphore;
        counter.SetSignals();
        return counter;
    }

    public override long Read(ulong user, ulong length)
    {
        if (length < sizeof(ulong))
        {
            return Error.EINVAL;
        }

        ulong state = _lock.Acquire();
        while (_value == 0)
        {
            int error = WaitAndLock(ref state);
            if (error < 0)
            {
                return error;
            }
        }

        ulong taken = _isSemaphore ? 1 : _value;
        _value -= taken;
        _waiters.WakeAll();
        SetSignals();
        _lock.Release(state);
        return UserMemory.TryWrite(user, taken) ? sizeof(ulong) : Error.EFAULT;
    }

    public override long Write(ulong user, ulong length)
    {
        if (length < sizeof(ulong))
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(user, out ulong added))
        {
            return Error.EFAULT;
        }

        if (added == ulong.MaxValue)
        {
            return Error.EINVAL;
        }

        ulong state = _lock.Acquire();
        while (added > Maximum - _value)
        {
            int error = WaitAndLock(ref state);
            if (error < 0)
            {
                return error;
            }
        }

        _value += added;
        _waiters.WakeAll();
        SetSignals();
        _lock.Release(state);
        return sizeof(ulong);
    }

    protected override void Destroy() => Slab<EventCounter>.Free(this);

    private void SetSignals()
    {
        Signals now = (_value != 0 ? Signals.Readable : 0) | (_value < Maximum ? Signals.Writable : 0);
        UpdateSignals(now, (Signals.Readable | Signals.Writable) & ~now);
    }

    /// <summary>Releases the lock, waits, takes it again; after an error it is not held.</summary>
    private int WaitAndLock(ref ulong state)
    {
        if (IsNonBlocking)
        {
            _lock.Release(state);
            return Error.EAGAIN;
        }

        _waiters.PrepareWait();
        _lock.Release(state);
        int error = _waiters.FinishWait(ulong.MaxValue);
        if (error == 0)
        {
            state = _lock.Acquire();
        }

        return error;
    }
}
