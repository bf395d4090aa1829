using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Sets Signaled at a deadline, once, or with a period again each time when Signaled was cleared: many timers of short periods that nobody heeds
/// cost nothing. Owned by its capabilities. Deadline and period are guarded by a lock of its own (<see cref="LockOrder.TimerObject"/>), which the
/// expiry does not take.
/// </summary>
public sealed class Timer : KernelObject
{
    private SpinLock _lock;
    private TimerExpiry _expiry = null!;
    private ulong _deadline;
    private ulong _period;

    public override KernelObjectType Type => KernelObjectType.Timer;

    /// <summary>Not armed; the creator holds the reference. Null without memory.</summary>
    public static Timer? Create()
    {
        Timer? timer = Slab<Timer>.Allocate();
        TimerExpiry? expiry = Slab<TimerExpiry>.Allocate();
        if (timer is null || expiry is null)
        {
            if (timer is not null)
            {
                Slab<Timer>.Free(timer);
            }

            if (expiry is not null)
            {
                Slab<TimerExpiry>.Free(expiry);
            }

            return null;
        }

        timer.Initialize();
        timer._lock = new SpinLock(LockOrder.TimerObject);
        timer._expiry = expiry;
        timer._deadline = 0;
        timer._period = 0;
        expiry.Owner = timer;
        return timer;
    }

    /// <summary>
    /// Absolute deadline in nanoseconds of the monotonic clock, 0 cancels; then again each period (0: once). Clears Signaled.
    /// Replaces what was set before. EINVAL for a deadline or period of more than 2^62.
    /// </summary>
    public int Set(ulong deadline, ulong period)
    {
        if (deadline > ulong.MaxValue >> 2 || period > ulong.MaxValue >> 2)
        {
            return Error.EINVAL;
        }

        ulong state = _lock.Acquire();
        Arm(deadline, period);
        _lock.Release(state);
        return 0;
    }

    /// <summary>
    /// Only clearing of Signaled: the program has taken note of an expiry. Those that came meanwhile are left out.
    /// </summary>
    public override int Signal(Signals set, Signals clear)
    {
        if (set != 0 || (clear & ~Signals.Signaled) != 0)
        {
            return Error.EINVAL;
        }

        if (clear == 0)
        {
            return 0;
        }

        ulong state = _lock.Acquire();
        ulong now = Clock.Now;
        if (_period == 0)
        {
            UpdateSignals(Signals.None, clear);
        }
        else if (_deadline <= now)
        {
            Arm(_deadline + ((((now - _deadline) / _period) + 1) * _period), _period);
        }

        _lock.Release(state);
        return 0;
    }

    /// <summary>Interrupt context.</summary>
    internal void OnExpired() => UpdateSignals(Signals.Signaled, Signals.None);

    /// <summary>With the lock held.</summary>
    private void Arm(ulong deadline, ulong period)
    {
        _expiry.Cancel();
        UpdateSignals(Signals.None, Signals.Signaled);
        _deadline = deadline;
        _period = deadline == 0 ? 0 : period;
        if (deadline != 0)
        {
            _expiry.Arm(deadline);
        }
    }

    protected override void Destroy()
    {
        _expiry.Cancel();
        Slab<TimerExpiry>.Free(_expiry);
        Slab<Timer>.Free(this);
    }
}
