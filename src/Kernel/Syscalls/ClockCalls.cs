using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls that set the wall clock, or ask for it in older ways. It is set by user 0 in a job without limits: what somebody has put
/// under limits does not change the time of others.
/// </summary>
internal static unsafe class ClockCalls
{
    private const int ClockIsUnsynchronized = 5;
    private const uint StatusUnsynchronized = 0x40;
    private const uint AskOnly = 0xA001;

    /// <summary>Who sleeps until a moment of the wall clock looks at it anew when it was set.</summary>
    private static WaitQueue s_clockSet;

    public static void Initialize() => s_clockSet = new WaitQueue(LockOrder.WaitQueue);

    [SystemCall(
        SystemCallNumber.ClockSetTime, "clock: CLOCK_REALTIME, time: struct timespec*", "Sets the wall clock. EPERM without privilege.",
        Missing = "futex waits until a moment of the wall clock do not see it")]
    public static long SetTime(ulong* registers)
    {
        if ((int)registers[0] != (int)ClockId.RealTime)
        {
            return Error.EINVAL;
        }

        int error = TimeCalls.ReadTime(registers[1], out ulong time);
        return error < 0 ? error : Set(time);
    }

    [SystemCall(SystemCallNumber.GetTimeOfDay, "time: struct timeval* or 0, zone: struct timezone* or 0", "Reads the wall clock. The zone is UTC.")]
    public static long GetTimeOfDay(ulong* registers)
    {
        ulong now = Clock.RealTimeOffset + Clock.Now;
        return (registers[0] == 0 || UserMemory.TryWrite(registers[0], TimeValue.FromNanoseconds(now)))
            && (registers[1] == 0 || UserMemory.TryWrite(registers[1], 0ul)) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SetTimeOfDay, "time: struct timeval* or 0, zone: struct timezone* or 0", "Sets the wall clock. EPERM without privilege.",
        Missing = "the zone is not kept")]
    public static long SetTimeOfDay(ulong* registers)
    {
        if (registers[0] == 0)
        {
            return MaySet() ? 0 : Error.EPERM;
        }

        return !UserMemory.TryRead(registers[0], out TimeValue value) ? Error.EFAULT
            : !value.TryGetNanoseconds(out ulong time) ? Error.EINVAL
            : Set(time);
    }

    [SystemCall(
        SystemCallNumber.AdjustTime, "adjustment: struct timex*", "Says that the clock runs on its own (TIME_ERROR).",
        Missing = "adjustments give EPERM")]
    public static long Adjust(ulong* registers) => Adjust(registers[0]);

    [SystemCall(
        SystemCallNumber.ClockAdjustTime, "clock: CLOCK_REALTIME, adjustment: struct timex*", "As adjtimex.", Missing = "as adjtimex")]
    public static long ClockAdjust(ulong* registers) =>
        (int)registers[0] == (int)ClockId.RealTime ? Adjust(registers[1])
        : (int)registers[0] is >= 0 and <= (int)ClockId.International ? Error.EOPNOTSUPP
        : Error.EINVAL;

    /// <summary>Sleeps until the wall clock shows the moment, however it is set meanwhile. EINTR.</summary>
    internal static int SleepUntil(ulong moment)
    {
        while (true)
        {
            s_clockSet.PrepareWait();
            ulong deadline = ToDeadline(moment);
            if (deadline <= Clock.Now)
            {
                s_clockSet.CancelWait();
                return 0;
            }

            int result = s_clockSet.FinishWait(deadline);
            if (result == Error.EINTR)
            {
                return result;
            }
        }
    }

    /// <summary>The moment of the wall clock on the monotonic one, as both are now; what lies further ahead than anybody lives is never.</summary>
    internal static ulong ToDeadline(ulong moment)
    {
        const ulong Farthest = ulong.MaxValue >> 2;
        ulong offset = Clock.RealTimeOffset;
        ulong deadline = moment > offset ? moment - offset : 0;
        return deadline < Farthest ? deadline : ulong.MaxValue;
    }

    private static long Set(ulong time)
    {
        if (!MaySet())
        {
            return Error.EPERM;
        }

        if (time < Clock.Now || time > long.MaxValue)
        {
            // Before the machine was switched on: no moment of the monotonic clock has such a time.
            return Error.EINVAL;
        }

        ulong old = Clock.RealTimeOffset;
        Clock.RealTimeOffset = time - Clock.Now;
        Vdso.TellClock();
        long moved = (long)(Clock.RealTimeOffset - old);
        for (Process? process = ProcessTable.Next(null); process is not null; process = ProcessTable.Next(process))
        {
            process.OnClockSet(moved);
        }

        TimerCounter.OnClockSet(moved);
        s_clockSet.WakeAll();
        return 0;
    }

    private static long Adjust(ulong address)
    {
        if (!UserMemory.TryRead(address, out ClockAdjustment adjustment))
        {
            return Error.EFAULT;
        }

        if (adjustment.Modes is not 0 and not AskOnly)
        {
            return Error.EPERM;
        }

        adjustment = default;
        adjustment.MaximumError = 16_000_000;
        adjustment.EstimatedError = 16_000_000;
        adjustment.Status = StatusUnsynchronized;
        adjustment.Precision = 1;
        adjustment.Tolerance = 32_768_000;
        adjustment.Time = TimeValue.FromNanoseconds(Clock.RealTimeOffset + Clock.Now);
        adjustment.Tick = 10_000;
        return UserMemory.TryWrite(address, adjustment) ? ClockIsUnsynchronized : Error.EFAULT;
    }

    private static bool MaySet() => Process.Current.Credentials.IsPrivileged && Process.Current.Job.IsUnlimited;
}
