using System.Runtime;

namespace System.Threading;

/// <summary>
/// How a thread waits. All waits of managed code end here: the thread enters itself where whoever ends the wait will find it, and
/// parks; the other unparks it. A token carries an unpark that comes before the park. <see cref="Park"/> may come back early; callers
/// look again at what they wait for.
/// </summary>
public sealed unsafe partial class Thread
{
    private const int Empty = 0;
    private const int Token = 1;
    private const int Parked = -1;

    // The futex: Empty, Token or Parked.
    private int _parking;

    // Within a wait that Interrupt may end.
    private volatile bool _isWaiting;
    private volatile bool _isInterrupted;

    // Threads of the pool tell it when they stand still.
    private IBlockingObserver? _blockingObserver;

    // Of the queues and lists that the thread waits in, one at a time; guarded by their locks, but for looks at IsQueued.
    internal Thread? NextParked;
    internal nint ParkingKey;
    internal volatile bool IsQueued;
    internal bool WantsHandOver;
    internal bool IsHandedOver;

    internal void SetBlockingObserver(IBlockingObserver? observer) => _blockingObserver = observer;

    /// <summary>The calling thread waits for its token.</summary>
    internal void Park(int millisecondsTimeout) =>
        ParkNanoseconds(millisecondsTimeout < 0 ? -1 : millisecondsTimeout * 1_000_000L);

    internal void ParkNanoseconds(long timeout)
    {
        if (Interlocked.CompareExchange(ref _parking, Empty, Token) == Token)
        {
            return;
        }

        if (timeout == 0)
        {
            return;
        }

        IBlockingObserver? observer = _blockingObserver;
        observer?.BeginBlocking();
        if (Interlocked.CompareExchange(ref _parking, Parked, Empty) == Empty)
        {
            SystemCalls.FutexWait(ref _parking, Parked, timeout);
        }

        // Parked after a time-out or without cause, Token otherwise: consumed in both cases, as the caller looks for itself.
        Interlocked.Exchange(ref _parking, Empty);
        observer?.EndBlocking();
    }

    /// <summary>Ends a park of this thread, the present or the next one.</summary>
    internal void Unpark()
    {
        if (Interlocked.Exchange(ref _parking, Token) == Parked)
        {
            SystemCalls.FutexWake(ref _parking, 1);
        }
    }

    /// <summary>Begins a wait of the calling thread that may be interrupted; throws if it already is.</summary>
    internal void BeginWait()
    {
        _isWaiting = true;
        Interlocked.MemoryBarrier();
        if (_isInterrupted)
        {
            ThrowInterrupted();
        }
    }

    internal void EndWait() => _isWaiting = false;

    internal bool IsInterruptPending => _isInterrupted;

    internal void ThrowInterrupted()
    {
        _isWaiting = false;
        _isInterrupted = false;
        throw new ThreadInterruptedException();
    }

    /// <summary>Ends the wait that the thread is in, or the next one that it begins, with an exception there.</summary>
    public void Interrupt()
    {
        if (Volatile.Read(ref _state) == Finished)
        {
            return;
        }

        _isInterrupted = true;
        Interlocked.MemoryBarrier();
        if (_isWaiting)
        {
            Unpark();
        }
    }

    public static void Sleep(int millisecondsTimeout)
    {
        TimeoutHelper.Check(millisecondsTimeout);
        Thread thread = CurrentThread;
        if (millisecondsTimeout == 0)
        {
            thread.BeginWait();
            thread.EndWait();
            SystemCalls.Yield();
            return;
        }

        thread.BeginWait();
        long end = SystemCalls.GetTime(clock: 1) + (millisecondsTimeout * 1_000_000L);
        while (true)
        {
            long left = millisecondsTimeout < 0 ? -1 : end - SystemCalls.GetTime(clock: 1);
            if (left <= 0 && millisecondsTimeout >= 0)
            {
                break;
            }

            thread.ParkNanoseconds(left);
            if (thread._isInterrupted)
            {
                thread.ThrowInterrupted();
            }
        }

        thread.EndWait();
    }

    public static void Sleep(TimeSpan timeout) => Sleep(TimeoutHelper.ToMilliseconds(timeout));

    public void Join() => Join(Timeout.Infinite);

    public bool Join(TimeSpan timeout) => Join(TimeoutHelper.ToMilliseconds(timeout));

    // Guarded by s_joinLock: who waits for this thread's end, as a list through the waiting threads, each of which waits for one.
    private static FutexLock s_joinLock;
    private Thread? _firstJoiner;
    private Thread? _nextJoiner;

    public bool Join(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsTimeout),
                millisecondsTimeout,
                "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
        }

        if (Volatile.Read(ref _state) == NotStarted)
        {
            throw new ThreadStateException("Thread has not been started.");
        }

        Thread self = CurrentThread;
        self.BeginWait();
        if (Volatile.Read(ref _state) == Finished)
        {
            self.EndWait();
            return true;
        }

        s_joinLock.Enter();
        self._nextJoiner = _firstJoiner;
        _firstJoiner = self;
        s_joinLock.Exit();
        long start = Environment.TickCount64;
        bool interrupted = false;
        while (Volatile.Read(ref _state) != Finished)
        {
            int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
            interrupted = self._isInterrupted;
            if (left == 0 || interrupted)
            {
                break;
            }

            self.Park(left);
        }

        RemoveJoiner(self);
        if (interrupted)
        {
            self.ThrowInterrupted();
        }

        self.EndWait();
        return Volatile.Read(ref _state) == Finished;
    }

    private void RemoveJoiner(Thread joiner)
    {
        s_joinLock.Enter();
        ref Thread? link = ref _firstJoiner;
        while (link is not null && link != joiner)
        {
            link = ref link._nextJoiner;
        }

        if (link is not null)
        {
            link = joiner._nextJoiner;
        }

        joiner._nextJoiner = null;
        s_joinLock.Exit();
    }

    private void WakeJoiners()
    {
        s_joinLock.Enter();
        for (Thread? joiner = _firstJoiner; joiner is not null; joiner = joiner._nextJoiner)
        {
            joiner.Unpark();
        }

        s_joinLock.Exit();
    }
}
