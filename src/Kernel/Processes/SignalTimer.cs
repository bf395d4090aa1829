using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// A timer of a process that sends a signal: one of setitimer(2), or one made by timer_create(2). Its settings are guarded by the process's
/// timer lock (LockOrder.SignalTimer), what it has sent by the process's own.
/// </summary>
public sealed class SignalTimer : KernelTimer
{
    /// <summary>No two expiries come faster, in nanoseconds: interrupts shall not be all that a CPU does. What is left out counts as overruns.</summary>
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

    /// <summary>What is sent; number 0 for nothing (SIGEV_NONE).</summary>
    internal SignalInformation Information;

    /// <summary>Number of the thread that gets it, or 0 for the process.</summary>
    internal uint TargetThread;

    /// <summary>Its signal has been sent and not been taken; expiries meanwhile are counted.</summary>
    internal bool IsQueued;
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
            ulong now = Now;
            return deadline == 0 ? 0 : deadline > now ? deadline - now : 1;
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

    /// <summary>Its signal is taken: how many expiries there were since it last looked. Under the timer lock.</summary>
    internal uint CatchUp()
    {
        ulong period = Volatile.Read(ref _period);
        ulong deadline = Volatile.Read(ref _deadline);
        ulong now = Now;
        if (period == 0 || deadline == 0 || now < deadline)
        {
            return 0;
        }

        // The expiry itself may have come in between: then it has counted them.
        Cancel();
        deadline = Volatile.Read(ref _deadline);
        ulong missed = now < deadline ? 0 : ((now - deadline) / period) + 1;
        Volatile.Write(ref _deadline, deadline + (missed * period));
        ArmFor(deadline + (missed * period));
        return missed < int.MaxValue ? (uint)missed : int.MaxValue;
    }

    /// <summary>Gives it back, disarmed and in no list.</summary>
    internal void Discard()
    {
        Thread? thread = CountedThread;
        CountedThread = null;
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
        Owner.OnTimerExpired(this, (uint)(missed < int.MaxValue ? missed : int.MaxValue));
        if (period == 0)
        {
            Volatile.Write(ref _deadline, 0);
        }
        else
        {
            deadline += (missed + 1) * period;
            Volatile.Write(ref _deadline, deadline);
            ArmFor(deadline - now < MinimumPeriod ? now + MinimumPeriod : deadline);
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
