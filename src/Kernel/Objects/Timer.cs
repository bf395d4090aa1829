using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Sets Signaled at a deadline, once or again and again. Owned by its capabilities. <see cref="Set"/> is serialised by a lock of its own
/// (<see cref="LockOrder.TimerObject"/>), which the expiry does not take.
/// </summary>
public sealed class Timer : KernelObject
{
    /// <summary>Shorter periods are taken as this, in nanoseconds: interrupts shall not be all that a CPU does.</summary>
    public const ulong MinimumPeriod = 100_000;

    private SpinLock _lock;
    private TimerExpiry _expiry = null!;
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
        timer._period = 0;
        expiry.Owner = timer;
        return timer;
    }

    /// <summary>
    /// Absolute deadline in nanoseconds of the monotonic clock, 0 cancels; then again each period (0: once). Clears Signaled.
    /// Replaces what was set
    /// before. EINVAL for a deadline or period of more than 2^62.
    /// </summary>
    public int Set(ulong deadline, ulong period)
    {
        if (deadline > ulong.MaxValue >> 2 || period > ulong.MaxValue >> 2)
        {
            return Error.EINVAL;
        }

        ulong state = _lock.Acquire();
        Volatile.Write(ref _period, 0);
        _expiry.Cancel();
        UpdateSignals(Signals.None, Signals.Signaled);
        if (deadline != 0)
        {
            Volatile.Write(ref _period, period == 0 || period >= MinimumPeriod ? period : MinimumPeriod);
            _expiry.Arm(deadline);
        }

        _lock.Release(state);
        return 0;
    }

    /// <summary>Only clearing of Signaled: the program has taken note of an expiry.</summary>
    public override int Signal(Signals set, Signals clear)
    {
        if (set != 0 || (clear & ~Signals.Signaled) != 0)
        {
            return Error.EINVAL;
        }

        UpdateSignals(Signals.None, clear);
        return 0;
    }

    /// <summary>Interrupt context. Arms again last, so that nothing is left to do once another CPU can take the timer out.</summary>
    internal void OnExpired(ulong deadline)
    {
        UpdateSignals(Signals.Signaled, Signals.None, again: true);
        ulong period = Volatile.Read(ref _period);
        if (period != 0)
        {
            // Expiries that came too late to be of use are left out.
            ulong next = deadline + period;
            ulong now = Clock.Now;
            _expiry.Arm(next > now ? next : now + period);
        }
    }

    protected override void Destroy()
    {
        Volatile.Write(ref _period, 0);
        _expiry.Cancel();
        Slab<TimerExpiry>.Free(_expiry);
        Slab<Timer>.Free(this);
    }
}
