using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Timers that send signals. The list and the settings are guarded by a lock of their own, under which a timer may be cancelled, for the expiry
/// takes the process's lock alone.
/// </summary>
public sealed unsafe partial class Process
{
    /// <summary>So many a process may have.</summary>
    private const int MaximumTimers = 256;

    private SpinLock _timerLock;
    private SignalTimer? _firstTimer;
    private int _timerCount;
    private int _nextTimerId;

    /// <summary>timer_create(2): the new timer's number. EAGAIN beyond <see cref="MaximumTimers"/>, or without memory.</summary>
    public int CreateTimer(in SignalInformation information, uint targetThread, bool countsCpuTime, Thread? countedThread, bool isRealTime)
    {
        SignalTimer? timer = SignalTimer.Create(this, information);
        if (timer is null)
        {
            return Error.EAGAIN;
        }

        timer.TargetThread = targetThread;
        timer.CountsCpuTime = countsCpuTime;
        timer.CountedThread = countedThread;
        countedThread?.Acquire();
        timer.IsRealTime = isRealTime;
        ulong state = _timerLock.Acquire();
        bool fits = _timerCount < MaximumTimers;
        if (fits)
        {
            do
            {
                timer.Id = _nextTimerId;
                _nextTimerId = (_nextTimerId + 1) & int.MaxValue;
            }
            while (FindTimer(timer.Id) is not null);

            timer.Signal.Information.First = (uint)timer.Id;
            AddTimer(timer);
        }

        int id = timer.Id;
        _timerLock.Release(state);
        if (!fits)
        {
            timer.Discard();
        }

        return fits ? id : Error.EAGAIN;
    }

    /// <summary>EINVAL.</summary>
    public int DeleteTimer(int id)
    {
        ulong state = _timerLock.Acquire();
        SignalTimer? timer = id < 0 ? null : RemoveTimer(id);
        _timerLock.Release(state);
        if (timer is null)
        {
            return Error.EINVAL;
        }

        timer.Discard();
        return 0;
    }

    /// <summary>What is left until its next expiry, and its period, in nanoseconds. EINVAL.</summary>
    public int GetTimer(int id, out ulong remaining, out ulong period)
    {
        ulong state = _timerLock.Acquire();
        SignalTimer? timer = FindTimer(id);
        remaining = timer?.Remaining ?? 0;
        period = timer?.Period ?? 0;
        _timerLock.Release(state);
        return timer is null ? Error.EINVAL : 0;
    }

    /// <summary>
    /// Arms a timer for a time from now on, or for a moment of its clock; 0 disarms. Gives what was set before. EINVAL.
    /// </summary>
    public int SetTimer(int id, ulong time, ulong period, bool isAbsolute, out ulong oldRemaining, out ulong oldPeriod)
    {
        ulong state = _timerLock.Acquire();
        SignalTimer? timer = FindTimer(id);
        oldRemaining = timer?.Remaining ?? 0;
        oldPeriod = timer?.Period ?? 0;
        if (timer is not null)
        {
            timer.IsAbsolute = isAbsolute;
            timer.Set(DeadlineOf(timer, time, isAbsolute), period);
        }

        _timerLock.Release(state);
        return timer is null ? Error.EINVAL : 0;
    }

    /// <summary>setitimer(2), in nanoseconds. ENOMEM.</summary>
    public int SetIntervalTimer(IntervalTimer kind, ulong time, ulong period, bool isAbsolute, out ulong oldRemaining, out ulong oldPeriod)
    {
        int result = SetTimer((int)kind, time, period, isAbsolute, out oldRemaining, out oldPeriod);
        if (result == 0 || time == 0)
        {
            return 0;
        }

        SignalTimer? timer = SignalTimer.Create(this, SignalInformation.ForKernel(kind switch
        {
            IntervalTimer.Real => SignalNumber.Alarm,
            IntervalTimer.Virtual => SignalNumber.VirtualAlarm,
            IntervalTimer.CpuLimit => SignalNumber.CpuTimeLimit,
            _ => SignalNumber.ProfilingAlarm,
        }));
        if (timer is null)
        {
            return Error.ENOMEM;
        }

        timer.Id = (int)kind;
        timer.CountsCpuTime = kind != IntervalTimer.Real;
        timer.CountedThread = null;
        ulong state = _timerLock.Acquire();
        bool isFirst = FindTimer(timer.Id) is null;
        if (isFirst)
        {
            AddTimer(timer);
        }

        _timerLock.Release(state);
        if (!isFirst)
        {
            timer.Discard();
        }

        return SetTimer((int)kind, time, period, isAbsolute, out oldRemaining, out oldPeriod);
    }

    /// <summary>Expiries that the signal taken last stands for besides its own. EINVAL.</summary>
    public int GetTimerOverruns(int id)
    {
        ulong state = _timerLock.Acquire();
        SignalTimer? timer = id < 0 ? null : FindTimer(id);
        int result = timer is null ? Error.EINVAL : (int)timer.LastOverruns;
        _timerLock.Release(state);
        return result;
    }

    /// <summary>The wall clock was set: it shows so many nanoseconds more. Moments of it come earlier.</summary>
    internal void OnClockSet(long moved)
    {
        ulong state = _timerLock.Acquire();
        for (SignalTimer? timer = _firstTimer; timer is not null; timer = timer.Next)
        {
            if (timer is { IsRealTime: true, IsAbsolute: true })
            {
                timer.ShiftBy(moved);
            }
        }

        _timerLock.Release(state);
    }

    /// <summary>
    /// In interrupt context. One signal of the timer is under way at a time; what comes meanwhile is counted. True if the timer is to go on though
    /// its signal is not taken.
    /// </summary>
    internal bool OnTimerExpired(SignalTimer timer, uint missed)
    {
        ulong state = _lock.Acquire();
        bool isLimit = timer.Id == (int)IntervalTimer.CpuLimit;
        ulong hardLimit = isLimit ? _limits[(int)ResourceLimitKind.CpuTime].Maximum : ulong.MaxValue;
        ref SignalInformation information = ref timer.Signal.Information;
        if (hardLimit < ulong.MaxValue / TimeSpecification.NanosecondsPerSecond
            && SumCpuTime() >= hardLimit * TimeSpecification.NanosecondsPerSecond)
        {
            EndBySignal((int)SignalNumber.Kill);
        }
        else if (timer.Signal.IsQueued)
        {
            timer.Overruns = AddOverruns(timer.Overruns, missed + 1);
        }
        else if (information.Number != 0 && _state == ProcessState.Running)
        {
            timer.Overruns = missed;
            Thread? target = FindLocked(timer.TargetThread);
            if (timer.TargetThread == 0 || target is not null)
            {
                Queue(information, target, timer.Signal);
            }
        }

        _lock.Release(state);
        return isLimit;
    }

    /// <summary>A signal is taken: if it is a timer's, that goes on, and the signal says how many expiries it stands for. With no lock held.</summary>
    private void AcceptTimerSignal(ref SignalInformation information)
    {
        ulong state = _timerLock.Acquire();
        SignalTimer? timer = _firstTimer;
        while (timer is not null && !timer.HasSent(information))
        {
            timer = timer.Next;
        }

        if (timer is not null)
        {
            uint missed = timer.CatchUp();
            ulong own = _lock.Acquire();
            timer.LastOverruns = AddOverruns(timer.Overruns, missed);
            timer.Overruns = 0;
            _lock.Release(own);
            if (timer.Id >= 0)
            {
                information.First |= (ulong)timer.LastOverruns << 32;
            }
        }

        _timerLock.Release(state);
    }

    /// <summary>Signals are not ignored any more, or were forgotten: timers that were not heard go on.</summary>
    private void ResumeTimers(ulong signals)
    {
        ulong state = _timerLock.Acquire();
        for (SignalTimer? timer = _firstTimer; timer is not null; timer = timer.Next)
        {
            if (timer.Signal.Information.Number != 0 && (SignalSet.Of(timer.Signal.Information.Number) & signals) != 0)
            {
                uint missed = timer.CatchUp();
                ulong own = _lock.Acquire();
                timer.Overruns = timer.Signal.IsQueued ? AddOverruns(timer.Overruns, missed) : 0;
                _lock.Release(own);
            }
        }

        _timerLock.Release(state);
    }

    /// <summary>As many as DELAYTIMER_MAX.</summary>
    private static uint AddOverruns(uint first, uint second) => uint.Min(first + second, int.MaxValue);

    /// <summary>Those of timer_create go when another program starts, all of them when the process ends.</summary>
    private void DeleteTimers(bool all)
    {
        ulong state = _timerLock.Acquire();
        SignalTimer? discarded = null;
        SignalTimer? timer = _firstTimer;
        while (timer is not null)
        {
            SignalTimer? next = timer.Next;
            if (all || timer.Id >= 0)
            {
                RemoveTimer(timer.Id);
                timer.Next = discarded;
                discarded = timer;
            }

            timer = next;
        }

        _timerLock.Release(state);
        while (discarded is not null)
        {
            SignalTimer? next = discarded.Next;
            discarded.Discard();
            discarded = next;
        }
    }

    private static ulong DeadlineOf(SignalTimer timer, ulong time, bool isAbsolute)
    {
        if (time == 0)
        {
            return 0;
        }

        if (!isAbsolute)
        {
            ulong now = timer.Now;
            return now + time < now ? ulong.MaxValue : now + time;
        }

        ulong offset = timer.IsRealTime ? Clock.RealTimeOffset : 0;
        return time > offset ? time - offset : 1;
    }

    private Thread? FindLocked(uint threadId)
    {
        Thread? thread = threadId == 0 ? null : _firstThread;
        while (thread is not null && thread.ThreadId != threadId)
        {
            thread = thread.NextInProcess;
        }

        return thread;
    }

    private SignalTimer? FindTimer(int id)
    {
        SignalTimer? timer = _firstTimer;
        while (timer is not null && timer.Id != id)
        {
            timer = timer.Next;
        }

        return timer;
    }

    private void AddTimer(SignalTimer timer)
    {
        timer.Next = _firstTimer;
        _firstTimer = timer;
        _timerCount++;
    }

    /// <summary>Takes it out, disarmed.</summary>
    private SignalTimer? RemoveTimer(int id)
    {
        SignalTimer? previous = null;
        SignalTimer? timer = _firstTimer;
        while (timer is not null && timer.Id != id)
        {
            previous = timer;
            timer = timer.Next;
        }

        if (timer is not null)
        {
            timer.Set(0, 0);
            ForgetSignal(timer);
            if (previous is null)
            {
                _firstTimer = timer.Next;
            }
            else
            {
                previous.Next = timer.Next;
            }

            _timerCount--;
        }

        return timer;
    }

    /// <summary>Of a timer that is disarmed.</summary>
    private void ForgetSignal(SignalTimer timer)
    {
        ulong state = _lock.Acquire();
        _pendingSignals.Remove(timer.Signal);
        for (Thread? thread = _firstThread; timer.Signal.IsQueued && thread is not null; thread = thread.NextInProcess)
        {
            thread.PendingSignals.Remove(timer.Signal);
        }

        _lock.Release(state);
    }

    private void InitializeTimers()
    {
        _timerLock = new SpinLock(LockOrder.SignalTimer);
        _firstTimer = null;
        _timerCount = 0;
        _nextTimerId = 0;
    }
}
