using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;

namespace ViperOS.Kernel.Files;

/// <summary>
/// timerfd(2) of Linux: a read gives how often the timer has expired since the last. That number is computed from the clock when it
/// is asked for; the expiry only tells observers and those who wait. All fields are guarded by the lock (LockOrder.TimerObject),
/// which the expiry does not take.
/// </summary>
public sealed class TimerCounter : OpenDescription
{
    /// <summary>More often observers are not told, in nanoseconds.</summary>
    private const ulong MinimumPeriod = 100_000;

    private SpinLock _lock;
    private TimerCounterExpiry _expiry = null!;
    private WaitQueue _waiters;
    private ulong _next;
    private ulong _interval;

    public override KernelObjectType Type => KernelObjectType.Timer;

    /// <summary>Whether absolute times are of CLOCK_REALTIME.</summary>
    public bool IsRealTime { get; private set; }

    /// <summary>Not armed. Null without memory.</summary>
    public static TimerCounter? Create(bool isRealTime)
    {
        TimerCounter? timer = Slab<TimerCounter>.Allocate();
        TimerCounterExpiry? expiry = timer is null ? null : Slab<TimerCounterExpiry>.Allocate();
        if (expiry is null)
        {
            if (timer is not null)
            {
                Slab<TimerCounter>.Free(timer);
            }

            return null;
        }

        timer!.Initialize();
        timer.StatusFlags = OpenFlags.ReadWrite;
        timer._lock = new SpinLock(LockOrder.TimerObject);
        timer._waiters = new WaitQueue(LockOrder.WaitQueue);
        timer._expiry = expiry;
        timer.IsRealTime = isRealTime;
        expiry.Owner = timer;
        return timer;
    }

    /// <summary>The next expiry as nanoseconds of the monotonic clock, 0 for none, and how often after it.</summary>
    public void Set(ulong next, ulong interval)
    {
        ulong state = _lock.Acquire();
        _expiry.Cancel();
        _expiry.Period = 0;
        _next = next;
        _interval = next == 0 ? 0 : interval;
        UpdateSignals(Signals.None, Signals.Readable);
        if (next != 0)
        {
            _expiry.Period = interval == 0 || interval >= MinimumPeriod ? interval : MinimumPeriod;
            _expiry.Arm(next);
        }

        _waiters.WakeAll();
        _lock.Release(state);
    }

    /// <summary>Time until the next expiry (0: not armed) and how often after it.</summary>
    public void Get(out ulong remaining, out ulong interval)
    {
        ulong state = _lock.Acquire();
        interval = _interval;
        ulong next = _next;
        ulong now = Clock.Now;
        if (next != 0 && now >= next)
        {
            next = interval == 0 ? 0 : next + ((((now - next) / interval) + 1) * interval);
        }

        remaining = next == 0 ? 0 : next - now;
        _lock.Release(state);
    }

    public override long Read(ulong user, ulong length)
    {
        if (length < sizeof(ulong))
        {
            return Error.EINVAL;
        }

        ulong state = _lock.Acquire();
        ulong now;
        while (_next == 0 || (now = Clock.Now) < _next)
        {
            if (IsNonBlocking)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            // Until the expiry by the waiter's own clock: one that comes between the look and the wait is not lost.
            ulong deadline = _next == 0 ? ulong.MaxValue : _next;
            _waiters.PrepareWait();
            _lock.Release(state);
            int error = _waiters.FinishWait(deadline);
            if (error < 0 && error != Error.ETIMEDOUT)
            {
                return error;
            }

            state = _lock.Acquire();
        }

        ulong count = 1;
        if (_interval == 0)
        {
            _next = 0;
        }
        else
        {
            count += (now - _next) / _interval;
            _next += count * _interval;
        }

        UpdateSignals(Signals.None, Signals.Readable);
        _lock.Release(state);
        return UserMemory.TryWrite(user, count) ? sizeof(ulong) : Error.EFAULT;
    }

    /// <summary>Interrupt context.</summary>
    internal void OnExpired()
    {
        UpdateSignals(Signals.Readable, Signals.None, again: true);
        _waiters.WakeAll();
    }

    protected override void Destroy()
    {
        _expiry.Period = 0;
        _expiry.Cancel();
        Slab<TimerCounterExpiry>.Free(_expiry);
        Slab<TimerCounter>.Free(this);
    }
}
