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
        "Reads CLOCK_REALTIME, MONOTONIC, MONOTONIC_RAW, BOOTTIME, both COARSE ones, and the processor time of the process or "
        + "thread.",
        Missing = "CLOCK_TAI, alarm clocks, clocks of other processes and threads")]
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
        "Sleeps for a time or until a moment of CLOCK_REALTIME, MONOTONIC or BOOTTIME.", Missing = "clocks of processor time")]
    public static long ClockSleep(ulong* registers)
    {
        ClockId clock = (ClockId)(int)registers[0];
        if (clock is not (ClockId.RealTime or ClockId.Monotonic or ClockId.BootTime) || (registers[1] & ~AbsoluteTime) != 0)
        {
            return Error.EINVAL;
        }

        int error = ReadTime(registers[2], out ulong time);
        if (error < 0)
        {
            return error;
        }

        if ((registers[1] & AbsoluteTime) == 0)
        {
            return SleepUntil(Thread.Current.DeadlineAfter(time), registers[3]);
        }

        if (clock == ClockId.RealTime)
        {
            time = time > Clock.RealTimeOffset ? time - Clock.RealTimeOffset : 0;
        }

        return Scheduler.SleepUntil(time);
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

    private static bool TryRead(ClockId clock, out ulong now)
    {
        switch (clock)
        {
            case ClockId.RealTime or ClockId.RealTimeCoarse:
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
                return false;
        }
    }
}
