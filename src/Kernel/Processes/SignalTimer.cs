using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// A timer of a process that sends a signal: one of setitimer(2), or one made by timer_create(2). It expires once and then again when its signal
/// is taken, with what has passed meanwhile counted: many timers of short intervals whose signals nobody takes cost nothing. Its settings are
/// guarded by the process's timer lock (LockOrder.SignalTimer), what it has sent by the process's own.
/// </summary>
public sealed class SignalTimer : KernelTimer
{
    /// <summary>
    /// No two expiries come faster, in nanoseconds: the program shall get further than to the next handler. What is left out counts as overruns.
    /// </summary>
    public const ulong MinimumPeriod = 100_000;

    private ulong _deadline;
    private ulong _period;

    internal Process Owner = null!;
    internal SignalTimer? Next;

    /// <summary>From 0 on for timer_create; setitimer's have <see cref="IntervalTimer"/> values below that.</summary>
    internal int Id;

    /// <summary>Counts processor time of the process instead of the monotonic clock.</summary>
    internal bool CountsCpuTime;

    /// <summary>Then the thread whose time alone it counts, with a reference; null for the whole process.</summary>
    internal Thread? CountedThread;

    /// <summary>Deadlines that the program names are of CLOCK_REALTIME.</summary>
    internal bool IsRealTime;

    /// <summary>The deadline was named as a moment, not as a time from then on.</summary>
    internal bool IsAbsolute;

    /// <summary>What is sent, its own; number 0 for nothing (SIGEV_NONE).</summary>
    internal QueuedSignal Signal = null!;

    /// <summary>Number of the thread that gets it, or 0 for the process.</summary>
    internal uint TargetThread;

    /// <summary>Expiries besides the first since its signal was sent; those that the signal taken last stood for.</summary>
    internal uint Overruns;
    internal uint LastOverruns;

    /// <summary>Nanoseconds between expiries, 0 for none.</summary>
    public ulong Period => Volatile.Read(ref _period);

    /// <summary>Nanoseconds until the next expiry, 0 if it is not armed, at least 1 if it is.</summary>
    public ulong Remaining
    {
        get
        {
            ulong deadline = Volatile.Read(ref _deadline);
            ulong period = Period;
            ulong now = Now;
            return deadline == 0 ? 0 : deadline > now ? deadline - now : period == 0 ? 1 : period - ((now - deadline) % period);
        }
    }

    internal ulong Now => !CountsCpuTime ? Clock.Now : CountedThread?.CpuTime ?? Owner.CpuTime;

    /// <summary>The deadline on its own clock, in nanoseconds; 0 disarms. Under the timer lock.</summary>
    internal void Set(ulong deadline, ulong period)
    {
        Volatile.Write(ref _period, 0);
        Volatile.Write(ref _deadline, 0);
        Cancel();
        if (deadline != 0)
        {
            Volatile.Write(ref _period, period);
            Volatile.Write(ref _deadline, deadline);
            ArmFor(deadline);
        }
    }

    /// <summary>The wall clock was set: it shows so much more. Under the timer lock.</summary>
    internal void ShiftBy(long nanoseconds)
    {
        ulong deadline = Volatile.Read(ref _deadline);
        if (deadline != 0)
        {
            long shifted = (long)deadline - nanoseconds;
            Set(shifted > 0 ? (ulong)shifted : 1, Period);
        }
    }

    /// <summary>
    /// Its signal is taken: it expires again if it has a period. Gives how many expiries there were since it last looked. Under the timer lock.
    /// </summary>
    internal uint CatchUp()
    {
        ulong period = Volatile.Read(ref _period);
        if (period == 0 || Volatile.Read(ref _deadline) == 0)
        {
            return 0;
        }

        Cancel();
        ulong now = Now;
        ulong deadline = Volatile.Read(ref _deadline);
        ulong missed = now < deadline ? 0 : ((now - deadline) / period) + 1;
        deadline += missed * period;
        Volatile.Write(ref _deadline, deadline);
        ArmFor(period < MinimumPeriod && deadline - now < MinimumPeriod ? now + MinimumPeriod : deadline);
        return (uint)ulong.Min(missed, int.MaxValue);
    }

    /// <summary>Not armed, in no list. Null without memory.</summary>
    internal static SignalTimer? Create(Process owner, in SignalInformation information)
    {
        SignalTimer? timer = Slab<SignalTimer>.Allocate();
        QueuedSignal? signal = Slab<QueuedSignal>.Allocate();
        if (timer is not null && signal is not null)
        {
            signal.Information = information;
            signal.IsTimers = true;
            timer.Signal = signal;
            timer.Owner = owner;
            return timer;
        }

        if (timer is not null)
        {
            Slab<SignalTimer>.Free(timer);
        }

        if (signal is not null)
        {
            Slab<QueuedSignal>.Free(signal);
        }

        return null;
    }

    /// <summary>Whether a signal that was taken can be this timer's.</summary>
    internal bool HasSent(in SignalInformation information) =>
        information.Number == Signal.Information.Number && information.Code == Signal.Information.Code && (uint)information.First == (uint)Signal.Information.First;

    /// <summary>Gives it back, disarmed and in no list, its signal in no queue.</summary>
    internal void Discard()
    {
        Thread? thread = CountedThread;
        CountedThread = null;
        Slab<QueuedSignal>.Free(Signal);
        Slab<SignalTimer>.Free(this);
        thread?.Release();
    }

    protected internal override void OnExpired()
    {
        ulong deadline = Volatile.Read(ref _deadline);
        if (deadline == 0)
        {
            return;
        }

        ulong now = Now;
        if (now < deadline)
        {
            // Processor time goes on slower than the clock.
            ArmFor(deadline);
            return;
        }

        ulong period = Volatile.Read(ref _period);
        ulong missed = period == 0 ? 0 : (now - deadline) / period;
        bool goesOn = Owner.OnTimerExpired(this, (uint)ulong.Min(missed, int.MaxValue));
        deadline = period == 0 ? 0 : deadline + ((missed + 1) * period);
        Volatile.Write(ref _deadline, deadline);
        if (goesOn && deadline != 0)
        {
            ArmFor(deadline);
        }
    }

    private void ArmFor(ulong deadline)
    {
        if (!CountsCpuTime)
        {
            Arm(deadline);
            return;
        }

        // As early as it can be: if all CPUs work for the process from now on.
        ulong used = Now;
        ulong left = deadline > used ? (deadline - used) / (ulong)System.Numerics.BitOperations.PopCount(Scheduler.OnlineMask) : 0;
        Arm(Clock.Now + (left > MinimumPeriod ? left : MinimumPeriod));
    }
}
