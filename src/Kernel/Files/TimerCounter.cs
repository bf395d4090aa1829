using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls;

namespace ViperOS.Kernel.Files;

/// <summary>
/// timerfd(2) of Linux: a read gives how often the timer has expired since the last. That number is computed from the clock when it
/// is asked for; the expiry only tells observers and those who wait, and does so again once it was read: many timers of short intervals that nobody
/// reads cost nothing. All fields are guarded by the lock (LockOrder.TimerObject),
/// which the expiry does not take. Those that go by the wall clock are in a list, for when that is set (LockOrder.ClockTimers).
/// </summary>
public sealed class TimerCounter : OpenDescription
{
    private static SpinLock s_listLock = new(LockOrder.ClockTimers);
    private static TimerCounter? s_first;

    private TimerCounter? _nextInList;
    private TimerCounter? _previousInList;
    private SpinLock _lock;
    private TimerCounterExpiry _expiry = null!;
    private WaitQueue _waiters;
    private ulong _next;
    private ulong _interval;
    private bool _followsClock;
    private bool _isCanceledBySetting;
    private bool _isCanceled;

    public override KernelObjectType Type => KernelObjectType.Timer;

    /// <summary>Whether absolute times are of CLOCK_REALTIME.</summary>
    public bool IsRealTime { get; private set; }

    /// <summary>Not armed. Null without memory.</summary>
    public static TimerCounter? Create(bool isRealTime)
    {
        TimerCounter? timer = Slab<TimerCounter>.Allocate();
        TimerCounterExpiry? expiry = timer is null ? null : Slab<TimerCounterExpiry>.Allocate();
        if (expiry is null)
        {
            if (timer is not null)
            {
                Slab<TimerCounter>.Free(timer);
            }

            return null;
        }

        timer!.Initialize();
        timer.StatusFlags = OpenFlags.ReadWrite;
        timer._lock = new SpinLock(LockOrder.TimerObject);
        timer._waiters = new WaitQueue(LockOrder.WaitQueue);
        timer._expiry = expiry;
        timer.IsRealTime = isRealTime;
        expiry.Owner = timer;
        timer._next = 0;
        timer._interval = 0;
        timer._followsClock = false;
        timer._isCanceled = false;
        if (isRealTime)
        {
            timer.Enlist();
        }

        return timer;
    }

    /// <summary>
    /// The next expiry as nanoseconds of the monotonic clock, 0 for none, and how often after it. ECANCELED, with that done, if the clock was set
    /// since a timer that this cancels was set (timerfd_settime(2)).
    /// </summary>
    /// <param name="next">When it expires first.</param>
    /// <param name="interval">Nanoseconds from one expiry to the next.</param>
    /// <param name="followsClock">The moment is one of the wall clock: it moves when that is set.</param>
    /// <param name="isCanceledBySetting">Whoever reads hears of that (TFD_TIMER_CANCEL_ON_SET).</param>
    public int Set(ulong next, ulong interval, bool followsClock, bool isCanceledBySetting)
    {
        ulong state = _lock.Acquire();
        bool wasCanceled = _isCanceled;
        _followsClock = followsClock;
        _isCanceledBySetting = isCanceledBySetting;
        _isCanceled = false;
        Arm(next, interval);
        _lock.Release(state);
        return wasCanceled && isCanceledBySetting ? Error.ECANCELED : 0;
    }

    /// <summary>The wall clock has been set, so many nanoseconds ahead. With no lock held.</summary>
    public static void OnClockSet(long moved)
    {
        TimerCounter? timer = NextInList(null);
        while (timer is not null)
        {
            timer.Move(moved);
            TimerCounter? next = NextInList(timer);
            timer.Release();
            timer = next;
        }
    }

    /// <summary>Time until the next expiry (0: not armed) and how often after it.</summary>
    public void Get(out ulong remaining, out ulong interval)
    {
        ulong state = _lock.Acquire();
        interval = _interval;
        ulong next = _next;
        ulong now = Clock.Now;
        if (next != 0 && now >= next)
        {
            next = interval == 0 ? 0 : next + ((((now - next) / interval) + 1) * interval);
        }

        remaining = next == 0 ? 0 : next - now;
        _lock.Release(state);
    }

    public override long Read(ulong user, ulong length)
    {
        if (length < sizeof(ulong))
        {
            return Error.EINVAL;
        }

        ulong state = _lock.Acquire();
        ulong now;
        while (_next == 0 || (now = Clock.Now) < _next || _isCanceled)
        {
            if (_isCanceled)
            {
                _isCanceled = false;
                UpdateSignals(Signals.None, Signals.Readable);
                _lock.Release(state);
                return Error.ECANCELED;
            }

            if (IsNonBlocking)
            {
                _lock.Release(state);
                return Error.EAGAIN;
            }

            // Until the expiry by the waiter's own clock: one that comes between the look and the wait is not lost.
            ulong deadline = _next == 0 ? ulong.MaxValue : _next;
            _waiters.PrepareWait();
            _lock.Release(state);
            int error = _waiters.FinishWait(deadline);
            if (error < 0 && error != Error.ETIMEDOUT)
            {
                return error;
            }

            state = _lock.Acquire();
        }

        ulong count = _interval == 0 ? 1 : 1 + ((now - _next) / _interval);
        Arm(_interval == 0 ? 0 : _next + (count * _interval), _interval);
        _lock.Release(state);
        return UserMemory.TryWrite(user, count) ? sizeof(ulong) : Error.EFAULT;
    }

    /// <summary>Interrupt context.</summary>
    internal void OnExpired()
    {
        UpdateSignals(Signals.Readable, Signals.None, again: true);
        _waiters.WakeAll();
    }

    /// <summary>Under the lock.</summary>
    private void Arm(ulong next, ulong interval)
    {
        _expiry.Cancel();
        _next = next;
        _interval = next == 0 ? 0 : interval;
        UpdateSignals(Signals.None, Signals.Readable);
        if (next != 0)
        {
            _expiry.Arm(next);
        }

        _waiters.WakeAll();
    }

    private void Move(long moved)
    {
        ulong state = _lock.Acquire();
        if (_followsClock && _next != 0)
        {
            // What lies before the machine was switched on has come.
            ulong next = moved < 0 || _next > (ulong)moved ? _next - (ulong)moved : 1;
            Arm(next, _interval);
        }

        if (_isCanceledBySetting)
        {
            _isCanceled = true;
            UpdateSignals(Signals.Readable, Signals.None, again: true);
            _waiters.WakeAll();
        }

        _lock.Release(state);
    }

    private void Enlist()
    {
        ulong state = s_listLock.Acquire();
        _previousInList = null;
        _nextInList = s_first;
        if (s_first is not null)
        {
            s_first._previousInList = this;
        }

        s_first = this;
        s_listLock.Release(state);
    }

    private void Delist()
    {
        ulong state = s_listLock.Acquire();
        if (_nextInList is not null)
        {
            _nextInList._previousInList = _previousInList;
        }

        if (_previousInList is not null)
        {
            _previousInList._nextInList = _nextInList;
        }
        else
        {
            s_first = _nextInList;
        }

        s_listLock.Release(state);
    }

    /// <summary>The next one that is not about to go, with a reference; the one before is held and so still in the list.</summary>
    private static TimerCounter? NextInList(TimerCounter? timer)
    {
        ulong state = s_listLock.Acquire();
        TimerCounter? next = timer is null ? s_first : timer._nextInList;
        while (next is not null && !next.TryAcquire())
        {
            next = next._nextInList;
        }

        s_listLock.Release(state);
        return next;
    }

    protected override void Destroy()
    {
        if (IsRealTime)
        {
            Delist();
        }

        _expiry.Cancel();
        Slab<TimerCounterExpiry>.Free(_expiry);
        Slab<TimerCounter>.Free(this);
    }
}
