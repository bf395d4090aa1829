using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on timers that are read like files (timerfd).</summary>
internal static unsafe class TimerCalls
{
    private const ulong AbsoluteTime = 1;
    private const ulong CancelOnSet = 2;

    [SystemCall(SystemCallNumber.TimerCounterCreate, "clock: CLOCK_*, flags: TFD_*", "Makes a timer to read from; returns its handle.")]
    public static long Create(ulong* registers)
    {
        ClockId clock = (ClockId)(int)registers[0];
        bool isRealTime = clock is ClockId.RealTime or ClockId.RealTimeAlarm;
        OpenFlags flags = (OpenFlags)registers[1];
        if ((!isRealTime && clock is not (ClockId.Monotonic or ClockId.BootTime or ClockId.BootTimeAlarm))
            || (registers[1] & ~(ulong)(OpenFlags.CloseOnExec | OpenFlags.NonBlock)) != 0)
        {
            return Error.EINVAL;
        }

        TimerCounter? timer = TimerCounter.Create(isRealTime);
        if (timer is not null)
        {
            timer.StatusFlags |= flags & OpenFlags.NonBlock;
        }

        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        return Argument.Insert(timer, Rights.All & ~(Rights.Execute | Rights.Map), handleFlags);
    }

    [SystemCall(
        SystemCallNumber.TimerCounterSet,
        "timer: handle, flags: TFD_TIMER_*, value: struct itimerspec*, old: struct itimerspec* or 0",
        "Arms or disarms a timer. ECANCELED, with the timer set, if the clock was set since TFD_TIMER_CANCEL_ON_SET was asked for.")]
    public static long Set(ulong* registers)
    {
        if ((registers[1] & ~(AbsoluteTime | CancelOnSet)) != 0)
        {
            return Error.EINVAL;
        }

        int error = TimeCalls.ReadTime(registers[2], out ulong interval);
        ulong value = 0;
        error = error < 0 ? error : TimeCalls.ReadTime(registers[2] + (ulong)sizeof(TimeSpecification), out value);
        TimerCounter? timer = null;
        error = error < 0 ? error : Get(registers[0], out timer);
        if (error < 0)
        {
            return error;
        }

        bool followsClock = timer!.IsRealTime && (registers[1] & AbsoluteTime) != 0;
        ulong next = value;
        if (value != 0 && (registers[1] & AbsoluteTime) == 0)
        {
            next = Clock.Now + value;
            next = next < value ? ulong.MaxValue : next;
        }
        else if (value != 0 && followsClock)
        {
            next = value > Clock.RealTimeOffset ? value - Clock.RealTimeOffset : 1;
        }

        // What lies further ahead than anybody lives is as good as never.
        const ulong Farthest = ulong.MaxValue >> 2;
        next = next < Farthest ? next : Farthest;
        interval = interval < Farthest ? interval : Farthest;
        timer!.Get(out ulong oldRemaining, out ulong oldInterval);
        error = timer.Set(next, interval, followsClock, followsClock && (registers[1] & CancelOnSet) != 0);
        timer.Release();
        return registers[3] == 0 ? error
            : Write(registers[3], oldRemaining, oldInterval) is var failure && failure < 0 ? failure
            : error;
    }

    [SystemCall(
        SystemCallNumber.TimerCounterGet, "timer: handle, value: struct itimerspec*",
        "Time until the next expiry, and the interval.")]
    public static long Get(ulong* registers)
    {
        int error = Get(registers[0], out TimerCounter? timer);
        if (error < 0)
        {
            return error;
        }

        timer!.Get(out ulong remaining, out ulong interval);
        timer.Release();
        return Write(registers[1], remaining, interval);
    }

    private static int Get(ulong handle, out TimerCounter? timer)
    {
        int error = Process.Current.Handles.Lookup((int)handle, Rights.None, out timer);
        return error;
    }

    private static int Write(ulong user, ulong remaining, ulong interval) =>
        UserMemory.TryWrite(user, TimeSpecification.FromNanoseconds(interval))
        && UserMemory.TryWrite(user + (ulong)sizeof(TimeSpecification), TimeSpecification.FromNanoseconds(remaining))
            ? 0
            : Error.EFAULT;
}
