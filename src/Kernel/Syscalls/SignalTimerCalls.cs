using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on timers that send signals.</summary>
internal static unsafe class SignalTimerCalls
{
    private const ulong AbsoluteTime = 1;
    private const ulong IntervalTimerCount = 3;
    private const ulong NanosecondsPerMicrosecond = 1000;

    [SystemCall(
        SystemCallNumber.GetIntervalTimer, "timer: ITIMER_*, value: struct itimerval*", "Period and remaining time of SIGALRM and its kin.")]
    public static long GetInterval(ulong* registers)
    {
        if (registers[0] >= IntervalTimerCount)
        {
            return Error.EINVAL;
        }

        Process.Current.GetTimer(ToId(registers[0]), out ulong remaining, out ulong period);
        return WriteValues(registers[1], remaining, period) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SetIntervalTimer, "timer: ITIMER_*, value: struct itimerval*, old: struct itimerval* or 0",
        "Sends SIGALRM (ITIMER_REAL), SIGVTALRM or SIGPROF after a time, and then again after each period.",
        Missing = "ITIMER_VIRTUAL counts time in the kernel, too")]
    public static long SetInterval(ulong* registers)
    {
        if (registers[0] >= IntervalTimerCount)
        {
            return Error.EINVAL;
        }

        ulong period = 0;
        ulong time = 0;
        if (registers[1] != 0)
        {
            if (!UserMemory.TryRead(registers[1], out TimeValue first)
                || !UserMemory.TryRead(registers[1] + (ulong)sizeof(TimeValue), out TimeValue second))
            {
                return Error.EFAULT;
            }

            if (!first.TryGetNanoseconds(out period) || !second.TryGetNanoseconds(out time))
            {
                return Error.EINVAL;
            }
        }

        int error = Process.Current.SetIntervalTimer((IntervalTimer)ToId(registers[0]), time, period, isAbsolute: false, out ulong remaining, out ulong oldPeriod);
        return error < 0 ? error : registers[2] == 0 || WriteValues(registers[2], remaining, oldPeriod) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.TimerCreateLinux, "clock: CLOCK_*, event: struct sigevent* or 0, timer: int* out",
        "Makes a timer that sends a signal, to the process or to one of its threads.", Missing = "clocks of other processes")]
    public static long Create(ulong* registers)
    {
        ClockId clock = (ClockId)(int)registers[0];
        bool isCpuTime = (int)clock < 0 || clock is ClockId.ProcessCpuTime or ClockId.ThreadCpuTime;
        if (!isCpuTime && clock is not (ClockId.RealTime or ClockId.Monotonic or ClockId.BootTime or ClockId.International))
        {
            return Error.EINVAL;
        }

        Thread? counted = null;
        if (isCpuTime && !TimeCalls.TryFindOwnClock(clock, out counted))
        {
            return Error.EINVAL;
        }

        long result = Create(clock, isCpuTime, counted, registers);
        counted?.Release();
        return result;
    }

    private static long Create(ClockId clock, bool isCpuTime, Thread? counted, ulong* registers)
    {
        SignalEvent how = new() { Signal = (int)SignalNumber.Alarm };
        if (registers[1] != 0 && !UserMemory.TryRead(registers[1], out how))
        {
            return Error.EFAULT;
        }

        uint thread = 0;
        switch (how.Kind)
        {
            case SignalEvent.SendsSignal:
                break;
            case SignalEvent.SendsNothing:
                how.Signal = 0;
                break;
            case SignalEvent.SendsToThread:
                thread = (uint)how.ThreadId;
                Thread? target = Process.Current.FindThread(thread);
                if (target is null)
                {
                    return Error.EINVAL;
                }

                target.Release();
                break;
            default:
                return Error.EINVAL;
        }

        if (how.Kind != SignalEvent.SendsNothing && !SignalSet.IsValid((uint)how.Signal))
        {
            return Error.EINVAL;
        }

        SignalInformation information = new() { Number = how.Signal, Code = SignalInformation.FromTimer, Second = how.Value };
        int id = Process.Current.CreateTimer(information, thread, isCpuTime, counted, clock is ClockId.RealTime or ClockId.International);
        if (id < 0 || UserMemory.TryWrite(registers[2], id))
        {
            return id < 0 ? id : 0;
        }

        Process.Current.DeleteTimer(id);
        return Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.TimerSetTime,
        "timer: number, flags: TIMER_ABSTIME, value: struct itimerspec*, old: struct itimerspec* or 0",
        "Arms a timer, or with 0 disarms it.")]
    public static long Set(ulong* registers)
    {
        int error = TimeCalls.ReadTime(registers[2], out ulong period);
        if (error < 0)
        {
            return error;
        }

        error = TimeCalls.ReadTime(registers[2] + (ulong)sizeof(TimeSpecification), out ulong time);
        if (error < 0)
        {
            return error;
        }

        if ((int)registers[0] < 0 || (registers[1] & ~AbsoluteTime) != 0)
        {
            return Error.EINVAL;
        }

        error = Process.Current.SetTimer(
            (int)registers[0], time, period, registers[1] == AbsoluteTime, out ulong remaining, out ulong oldPeriod);
        return error < 0 ? error : registers[3] == 0 || WriteSpecifications(registers[3], remaining, oldPeriod) ? 0 : Error.EFAULT;
    }

    [SystemCall(SystemCallNumber.TimerGetTime, "timer: number, value: struct itimerspec*", "Period and remaining time of a timer.")]
    public static long Get(ulong* registers)
    {
        if ((int)registers[0] < 0)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.GetTimer((int)registers[0], out ulong remaining, out ulong period);
        return error < 0 ? error : WriteSpecifications(registers[1], remaining, period) ? 0 : Error.EFAULT;
    }

    [SystemCall(SystemCallNumber.TimerGetOverrun, "timer: number", "How many expiries the signal taken last stands for besides its own.")]
    public static long GetOverrun(ulong* registers) => Process.Current.GetTimerOverruns((int)registers[0]);

    [SystemCall(SystemCallNumber.TimerDelete, "timer: number", "Takes a timer away.")]
    public static long Delete(ulong* registers) => Process.Current.DeleteTimer((int)registers[0]);

    private static int ToId(ulong kind) => -1 - (int)kind;

    private static bool WriteValues(ulong address, ulong remaining, ulong period)
    {
        // Rounded up: what is armed does not read as disarmed.
        ulong rounded = remaining + NanosecondsPerMicrosecond - 1;
        return UserMemory.TryWrite(address, TimeValue.FromNanoseconds(period))
            && UserMemory.TryWrite(address + (ulong)sizeof(TimeValue), TimeValue.FromNanoseconds(rounded));
    }

    private static bool WriteSpecifications(ulong address, ulong remaining, ulong period) =>
        UserMemory.TryWrite(address, TimeSpecification.FromNanoseconds(period))
        && UserMemory.TryWrite(address + (ulong)sizeof(TimeSpecification), TimeSpecification.FromNanoseconds(remaining));
}
