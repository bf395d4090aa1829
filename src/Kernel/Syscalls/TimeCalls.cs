using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on clocks and sleep.</summary>
internal static unsafe class TimeCalls
{
    private const ulong AbsoluteTime = 1;

    [SystemCall(
        SystemCallNumber.ClockGetTime, "clock: CLOCK_*, time: struct timespec*",
        "Reads CLOCK_REALTIME, MONOTONIC, MONOTONIC_RAW, BOOTTIME, TAI, both COARSE ones, and the processor time of processes and threads.",
        Missing = "alarm clocks")]
    public static long GetTime(ulong* registers)
    {
        if (!TryRead((ClockId)(int)registers[0], out ulong now))
        {
            return Error.EINVAL;
        }

        return UserMemory.TryWrite(registers[1], TimeSpecification.FromNanoseconds(now)) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.ClockGetResolution, "clock: CLOCK_*, resolution: struct timespec* or 0",
        "How finely a clock counts.")]
    public static long GetResolution(ulong* registers)
    {
        if (!TryRead((ClockId)(int)registers[0], out _))
        {
            return Error.EINVAL;
        }

        ulong resolution = Clock.Frequency == 0 || Clock.Frequency >= TimeSpecification.NanosecondsPerSecond
            ? 1
            : TimeSpecification.NanosecondsPerSecond / Clock.Frequency;
        return registers[1] == 0 || UserMemory.TryWrite(registers[1], TimeSpecification.FromNanoseconds(resolution))
            ? 0
            : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.NanoSleep, "duration: struct timespec*, remaining: struct timespec*",
        "Sleeps. EINTR after a signal's handler, with the remaining time.")]
    public static long Sleep(ulong* registers)
    {
        int error = ReadTime(registers[0], out ulong duration);
        return error < 0 ? error : SleepUntil(Thread.Current.DeadlineAfter(duration), registers[1]);
    }

    [SystemCall(
        SystemCallNumber.ClockNanoSleep,
        "clock: CLOCK_*, flags: TIMER_ABSTIME, time: struct timespec*, remaining: struct timespec*",
        "Sleeps for a time or until a moment of a clock.")]
    public static long ClockSleep(ulong* registers)
    {
        ClockId clock = (ClockId)(int)registers[0];
        bool isCpuTime = (int)clock < 0 || clock == ClockId.ProcessCpuTime;
        if ((!isCpuTime && clock is not (ClockId.RealTime or ClockId.Monotonic or ClockId.BootTime or ClockId.International))
            || (registers[1] & ~AbsoluteTime) != 0 || !TryRead(clock, out ulong now))
        {
            return Error.EINVAL;
        }

        int error = ReadTime(registers[2], out ulong time);
        if (error < 0)
        {
            return error;
        }

        if (isCpuTime)
        {
            return SleepOnCpuTime(clock, (registers[1] & AbsoluteTime) != 0 ? time : now + time);
        }

        if ((registers[1] & AbsoluteTime) == 0)
        {
            return SleepUntil(Thread.Current.DeadlineAfter(time), registers[3]);
        }

        return clock is ClockId.RealTime or ClockId.International ? ClockCalls.SleepUntil(time) : Scheduler.SleepUntil(time);
    }

    /// <summary>Processor time goes on at most as fast as the clock on all CPUs together: sleeps that long, and looks again.</summary>
    private static long SleepOnCpuTime(ClockId clock, ulong target)
    {
        const ulong ShortestStep = 1_000_000;
        while (TryRead(clock, out ulong now) && now < target)
        {
            ulong step = (target - now) / (ulong)System.Numerics.BitOperations.PopCount(Scheduler.OnlineMask);
            int result = Scheduler.SleepUntil(Thread.Current.DeadlineAfter(step > ShortestStep ? step : ShortestStep));
            if (result == Error.EINTR)
            {
                return result;
            }
        }

        return 0;
    }

    private static long SleepUntil(ulong deadline, ulong remainingAddress)
    {
        int result = Scheduler.SleepUntil(deadline);
        if (result == Error.EINTR && remainingAddress != 0)
        {
            ulong now = Clock.Now;
            ulong remaining = deadline > now ? deadline - now : 0;
            return UserMemory.TryWrite(remainingAddress, TimeSpecification.FromNanoseconds(remaining)) ? result : Error.EFAULT;
        }

        return result;
    }

    /// <summary>Of a struct timespec in user memory. EFAULT, EINVAL.</summary>
    internal static int ReadTime(ulong address, out ulong nanoseconds)
    {
        nanoseconds = 0;
        if (!UserMemory.TryRead(address, out TimeSpecification time))
        {
            return Error.EFAULT;
        }

        nanoseconds = time.TotalNanoseconds;
        return time.IsValid ? 0 : Error.EINVAL;
    }

    internal static bool TryRead(ClockId clock, out ulong now)
    {
        switch (clock)
        {
            case ClockId.RealTime or ClockId.RealTimeCoarse or ClockId.International:
                now = Clock.RealTimeOffset + Clock.Now;
                return true;
            case ClockId.Monotonic or ClockId.MonotonicRaw or ClockId.MonotonicCoarse or ClockId.BootTime:
                now = Clock.Now;
                return true;
            case ClockId.ProcessCpuTime:
                now = Process.Current.CpuTime;
                return true;
            case ClockId.ThreadCpuTime:
                now = Thread.Current.CpuTime;
                return true;
            default:
                now = 0;
                return (int)clock < 0 && TryReadCpuTime((int)clock, out now);
        }
    }

    /// <summary>Of a clock of processor time: whether it is the calling process's, or that of one of its threads (with a reference).</summary>
    internal static bool TryFindOwnClock(ClockId clock, out Thread? thread)
    {
        const int ThreadBit = 4;
        thread = null;
        uint id = (uint)~((int)clock >> 3);
        if (clock == ClockId.ThreadCpuTime || ((int)clock < 0 && ((int)clock & ThreadBit) != 0 && id == 0))
        {
            thread = Thread.Current;
            thread.Acquire();
        }
        else if ((int)clock < 0 && ((int)clock & ThreadBit) != 0)
        {
            thread = Process.Current.FindThread(id);
            return thread is not null;
        }

        return (int)clock >= 0 || thread is not null || id == 0 || id == Process.Current.ProcessId;
    }

    /// <summary>
    /// A clock number that names a process or a thread: its number inverted in the upper bits, then whether it is a thread, then which of
    /// three kinds of time, all of which are the same here (Linux, include/linux/posix-timers.h).
    /// </summary>
    private static bool TryReadCpuTime(int clock, out ulong now)
    {
        const int ThreadBit = 4;
        const int KindMask = 3;
        now = 0;
        uint id = (uint)~(clock >> 3);
        if ((clock & KindMask) == KindMask)
        {
            return false;
        }

        Process self = Process.Current;
        if ((clock & ThreadBit) != 0)
        {
            Thread? thread = id == 0 ? null : self.FindThread(id);
            now = (thread ?? Thread.Current).CpuTime;
            thread?.Release();
            return thread is not null || id == 0;
        }

        Process? process = id == 0 ? null : ProcessTable.Find(id);
        bool mayLook = process is null ? id == 0 : !process.IsGone && self.Job.Contains(process.Job);
        now = mayLook ? (process ?? self).CpuTime : 0;
        process?.Release();
        return mayLook;
    }
}
