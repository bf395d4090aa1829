using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// The wait state of a thread: one word that all who might wake it compete for, so that exactly one of them does.
/// <code>
/// Running → Waiting → Parked → Woken → Running
///               └───────────────┘  woken before it left its CPU
/// </code>
/// Waiting: it has announced its wait and still runs. Parked: it is leaving, or has left, its CPU; who makes it Woken puts it into a run queue
/// or switches to it. Woken carries the result of the wait.
/// </summary>
public sealed unsafe partial class Thread
{
    private const int WaitRunning = 0;
    private const int WaitWaiting = 1;
    private const int WaitParked = 2;
    private const int WaitWoken = 3;
    private const int WaitPhase = 3;
    private const int WaitResultShift = 4;

    private int _wait;

    /// <summary>Links and queue of <see cref="WaitQueue"/>, guarded by its lock.</summary>
    internal Thread? NextWaiter;
    internal Thread? PreviousWaiter;
    internal bool IsInWaitQueue;

    public bool IsKilled => (Volatile.Read(ref _pending) & (int)PendingFlags.Kill) != 0;

    internal bool HasPending => Volatile.Read(ref _pending) != 0;

    /// <summary>
    /// Announces a wait: from here on the thread can be woken. To be followed by <see cref="Scheduler.Block"/> or <see cref="CancelWait"/>. The
    /// barrier of the exchange orders the announcement before the caller's second look at what it waits for.
    /// </summary>
    internal void BeginWait(WaitKind kind) => Interlocked.Exchange(ref _wait, WaitWaiting | (int)kind);

    /// <summary>Ends a wait that was announced but not entered. True if somebody had woken the thread already.</summary>
    internal bool CancelWait() => (Interlocked.Exchange(ref _wait, WaitRunning) & WaitPhase) == WaitWoken;

    /// <summary>
    /// Makes the thread's wait end with the result (0 or a negated error). False if it does not wait, or another was first. Any context; takes
    /// only run queue locks.
    /// </summary>
    internal bool TryWake(int result)
    {
        int wait = Volatile.Read(ref _wait);
        while ((wait & WaitPhase) is WaitWaiting or WaitParked)
        {
            int seen = Interlocked.CompareExchange(ref _wait, (result << WaitResultShift) | WaitWoken, wait);
            if (seen == wait)
            {
                if ((wait & WaitPhase) == WaitParked)
                {
                    Scheduler.Enqueue(this);
                }

                return true;
            }

            wait = seen;
        }

        return false;
    }

    /// <summary>A signal, or a stop of its process, waits for it.</summary>
    internal bool NeedsAttention => (Volatile.Read(ref _pending) & (int)(PendingFlags.Signal | PendingFlags.Stop)) != 0;

    internal bool IsSuspended => (Volatile.Read(ref _pending) & (int)PendingFlags.Suspend) != 0;

    internal void SetPending(PendingFlags flags) => Interlocked.Or(ref _pending, (int)flags);

    internal void ClearPending(PendingFlags flags) => Interlocked.And(ref _pending, (int)~flags);

    /// <summary>True for the first to see that a thread which is to be suspended cannot run user code any more.</summary>
    internal bool TrySettle()
    {
        int pending = Volatile.Read(ref _pending);
        while ((pending & (int)(PendingFlags.Suspend | PendingFlags.Settled)) == (int)PendingFlags.Suspend)
        {
            int seen = Interlocked.CompareExchange(ref _pending, pending | (int)PendingFlags.Settled, pending);
            if (seen == pending)
            {
                return true;
            }

            pending = seen;
        }

        return false;
    }

    /// <summary>Makes the thread end at its next return to user space, and ends its killable wait.</summary>
    public void RequestKill()
    {
        SetPending(PendingFlags.Kill);
        InterruptWait(WaitKind.Killable);

        // Also if the wait was ended: the thread may not have left its CPU yet, and then comes back from it there.
        Scheduler.NudgeToReturn(this);
    }

    /// <summary>
    /// A signal or a stop waits for the thread, as the flag says: it sees to that at its next return to user space, to which its wait, if
    /// that can be interrupted, makes way.
    /// </summary>
    internal void RequestAttention(PendingFlags flag)
    {
        SetPending(flag);
        InterruptWait(WaitKind.Interruptible);
        Scheduler.NudgeToReturn(this);
    }

    /// <summary>Before it parks, or after it has left its CPU: what became pending meanwhile ends a wait that it may end.</summary>
    internal void InterruptWaitIfPending()
    {
        if (IsKilled)
        {
            InterruptWait(WaitKind.Killable);
        }
        else if (NeedsAttention)
        {
            InterruptWait(WaitKind.Interruptible);
        }
    }

    /// <summary>Ends the thread's wait with EINTR if it is of that kind, or more open still.</summary>
    internal bool InterruptWait(WaitKind kind)
    {
        int wait = Volatile.Read(ref _wait);
        while ((wait & WaitPhase) is WaitWaiting or WaitParked && (wait & (int)kind) == (int)kind)
        {
            int seen = Interlocked.CompareExchange(ref _wait, (Error.EINTR << WaitResultShift) | WaitWoken, wait);
            if (seen == wait)
            {
                if ((wait & WaitPhase) == WaitParked)
                {
                    Scheduler.Enqueue(this);
                }

                return true;
            }

            wait = seen;
        }

        return false;
    }

    /// <summary>
    /// Whether the thread can be switched to directly: it waits, and its CPU has left its stack. The channel's lock keeps others
    /// from waking it, timers and kills excepted.
    /// </summary>
    internal bool IsParked
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ((Volatile.Read(ref _wait) & WaitPhase) ^ WaitParked | Volatile.Read(ref OnCpu)) == 0;
    }

    /// <summary>
    /// As <see cref="TryWake"/> with result 0 for a thread that is parked, without queueing it: the caller switches to it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryClaim()
    {
        int wait = Volatile.Read(ref _wait);
        return (wait & WaitPhase) == WaitParked && Interlocked.CompareExchange(ref _wait, WaitWoken, wait) == wait;
    }

    /// <summary>
    /// Announces and enters a wait in one step, for the running thread with interrupts disabled right before it is switched away. Release
    /// order: who sees it parked sees what it wrote before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Park() => Volatile.Write(ref _wait, WaitParked | (int)WaitKind.Killable);

    /// <summary>Waiting → Parked. False if it has been woken meanwhile.</summary>
    internal bool TryPark()
    {
        int wait = Volatile.Read(ref _wait);
        return (wait & WaitPhase) == WaitWaiting
            && Interlocked.CompareExchange(ref _wait, (wait & (int)WaitKind.Interruptible) | WaitParked, wait) == wait;
    }

    /// <summary>Woken → Running, giving the result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int TakeWaitResult()
    {
        int result = Volatile.Read(ref _wait) >> WaitResultShift;
        Volatile.Write(ref _wait, WaitRunning);
        return result;
    }
}
