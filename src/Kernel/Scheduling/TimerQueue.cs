using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// The timers of one CPU and the end of its current time slice, and with them the next deadline of the CPU's hardware timer. Guarded by
/// its lock (<see cref="LockOrder.Timer"/>); only its own CPU inserts and expires, any CPU may remove.
/// </summary>
public sealed class TimerQueue
{
    private SpinLock _lock;
    private PairingHeap _heap;
    private KernelTimer? _running;

    /// <summary>What the hardware is set to, so that it is not set again for the same. Own CPU only.</summary>
    private ulong _programmed;

    private ulong _sliceEnd;

    public void Initialize()
    {
        _lock = new SpinLock(LockOrder.Timer);
        _heap = default;
        _running = null;
        _programmed = ulong.MaxValue;
        _sliceEnd = ulong.MaxValue;
    }

    /// <summary>
    /// When the running thread has to let another of its class run; <see cref="ulong.MaxValue"/>: no other waits. Own CPU,
    /// interrupts disabled.
    /// </summary>
    public ulong SliceEnd
    {
        get => _sliceEnd;
        set
        {
            _sliceEnd = value;
            if (value < _programmed)
            {
                _programmed = value;
                Clock.SetDeadline(value);
            }
        }
    }

    /// <summary>The timer interrupt of this CPU, interrupts disabled: runs what has expired and sets the next deadline.</summary>
    public static void OnInterrupt()
    {
        Cpu cpu = Cpu.Current;
        cpu.RunQueue.InInterrupt = true;
        bool sliceOver = cpu.Timers.Expire(Clock.Now);
        cpu.RunQueue.InInterrupt = false;
        if (sliceOver)
        {
            Scheduler.OnSliceEnd(cpu);
        }
    }

    /// <summary>Runs what is due. True if the time slice is over.</summary>
    internal bool Expire(ulong now)
    {
        _lock.AcquireDisabled();
        while (_heap.Minimum is KernelTimer timer && !PairingHeap.IsBefore(now, timer.Key))
        {
            _heap.RemoveMinimum();
            Volatile.Write(ref timer.State, KernelTimer.Running);
            _running = timer;
            _lock.ReleaseDisabled();
            timer.OnExpired();
            _lock.AcquireDisabled();
            _running = null;
            if (timer.State == KernelTimer.Running)
            {
                Volatile.Write(ref timer.State, KernelTimer.Idle);
            }
        }

        bool sliceOver = _sliceEnd <= now;
        if (sliceOver)
        {
            _sliceEnd = ulong.MaxValue;
        }

        _programmed = ulong.MaxValue;
        ulong next = _heap.Minimum is null || _heap.Minimum.Key > _sliceEnd ? _sliceEnd : _heap.Minimum.Key;
        if (next == ulong.MaxValue)
        {
            Clock.ClearDeadline();
        }
        else
        {
            _programmed = next;
            Clock.SetDeadline(next);
        }

        _lock.ReleaseDisabled();
        return sliceOver;
    }

    /// <summary>Whether the timer's OnExpired is being run by this queue at this moment.</summary>
    internal bool IsRunning(KernelTimer timer) => Volatile.Read(ref _running) == timer;

    /// <summary>Own CPU, interrupts disabled.</summary>
    internal void Insert(KernelTimer timer, ulong deadline)
    {
        _lock.AcquireDisabled();
        Volatile.Write(ref timer.Queue, this);
        Volatile.Write(ref timer.State, KernelTimer.Queued);
        _heap.Insert(timer, deadline);
        if (deadline < _programmed)
        {
            _programmed = deadline;
            Clock.SetDeadline(deadline);
        }

        _lock.ReleaseDisabled();
    }

    /// <summary>Any CPU, interrupts disabled. False if the timer is not waiting here.</summary>
    internal bool TryRemove(KernelTimer timer)
    {
        _lock.AcquireDisabled();
        bool found = timer.State == KernelTimer.Queued && timer.Queue == this;
        if (found)
        {
            _heap.Remove(timer);
            Volatile.Write(ref timer.State, KernelTimer.Idle);
        }

        _lock.ReleaseDisabled();
        return found;
    }
}
