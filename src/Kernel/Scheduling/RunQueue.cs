using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// The ready threads of one CPU (not the one that runs): a list per real-time rank under a bitmap, and below those the fair class ordered by
/// virtual runtime. Made with its CPU and never freed. Its lock (<see cref="LockOrder.RunQueue"/>) guards the queue and the membership of
/// its threads; what the last part of the class lists belongs to the CPU itself.
/// </summary>
public sealed class RunQueue
{
    /// <summary>Rank 0 is the fair class; rank 1 + p is real-time priority p.</summary>
    public const int RankCount = 100;

    /// <summary>
    /// How far behind the others a thread that has slept may start, in nanoseconds: it may be served at once, but not for long.
    /// </summary>
    public const ulong SleeperCredit = 3_000_000;

    /// <summary>Real-time threads that wait, on all CPUs.</summary>
    private static int s_realTimeWaiting;

    private const ulong FairPeriod = 12_000_000;
    private const ulong MinimumFairSlice = 1_000_000;
    internal const ulong MaximumFairSlice = 4_000_000;
    internal const ulong RoundRobinSlice = 10_000_000;

    public SpinLock Lock;

    /// <summary>
    /// The CPU is idle and will look into the queue before it sleeps: whoever adds a thread need not call it, and says so by taking this back. The
    /// CPU itself sets it without the lock.
    /// </summary>
    internal bool IsAwake;

    private ulong _occupied;
    private ulong _occupiedHigh;
    private RankLists _ranks;
    private PairingHeap _fair;
    private int _fairCount;

    /// <summary>Ready threads; other CPUs read it without the lock as a hint.</summary>
    public int Count { get; private set; }

    /// <summary>Those of them that may run on another CPU, too. Also a hint for other CPUs.</summary>
    public int MovableCount { get; private set; }

    /// <summary>
    /// No runnable thread of the fair class is behind this by more than <see cref="SleeperCredit"/>; never goes back. Other CPUs
    /// read it as a hint.
    /// </summary>
    public ulong MinimumVirtualRuntime { get; private set; }

    public int CpuIndex { get; private set; }

    // ---- The CPU's own: used with interrupts disabled; others read single fields as hints ----

    /// <summary>Rank of the thread that runs, or -1 for idle.</summary>
    internal int CurrentRank;

    /// <summary>Whether the running thread's time slice has an end.</summary>
    internal bool SliceActive;

    /// <summary>The slice only gives the running thread time to block, before an idle CPU is called for the thread that waits.</summary>
    internal bool IsSpreadDelay;

    /// <summary>A timer or device interrupt is being handled: what it wakes has nothing to do with the thread that runs.</summary>
    internal bool InInterrupt;

    /// <summary>The thread that the last switch left, until <see cref="Scheduler"/> has finished the switch on the new stack.</summary>
    internal Thread? Leaving;

    /// <summary>The thread left may not run here any more: it is to be queued elsewhere.</summary>
    internal bool LeavingMigrates;

    /// <summary>Ended threads whose stacks can be freed, linked by NextReady.</summary>
    internal Thread? Dead;

    /// <summary>What the CPU's user half is now; while it idles, that of the thread that ran last. Only the CPU itself sets it.</summary>
    internal AddressSpace? ActiveSpace;

    /// <summary>Above 0 while the CPU, when it is idle, mostly finds work before it sleeps.</summary>
    internal int AwakeCredit;

    internal ulong IdleTime;
    internal ulong BusyTime;

    /// <summary>What <see cref="BusyTime"/> was used for.</summary>
    internal UsageSamples Samples;
    internal ulong Switches;
    internal ulong Steals;

    public void Initialize(int cpuIndex)
    {
        CpuIndex = cpuIndex;
        Lock = new SpinLock(LockOrder.RunQueue);
        CurrentRank = -1;
    }

    /// <summary>The highest rank that waits, 0 also if none does.</summary>
    public int TopRank
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _occupiedHigh == 0
            ? 63 - BitOperations.LeadingZeroCount(_occupied | 1)
            : 127 - BitOperations.LeadingZeroCount(_occupiedHigh);
    }

    /// <summary>Whether a real-time thread waits on any CPU.</summary>
    internal static bool RealTimeWaits => Volatile.Read(ref s_realTimeWaiting) != 0;

    public bool HasFair => _fairCount != 0;

    /// <summary>Virtual runtime of the fair thread that is next. Only if <see cref="HasFair"/>.</summary>
    public ulong FirstVirtualRuntime => _fair.Minimum!.Key;

    /// <summary>
    /// Adds a ready thread. The thread's rank is read after its Queue is set, so that whoever changes the rank notices (see <see
    /// cref="Thread"/>).
    /// </summary>
    public void Insert(Thread thread, bool first)
    {
        thread.EnterQueue(this);
        int rank = thread.Rank;
        thread.QueuedRank = rank;
        if (rank > 0)
        {
            if (first)
            {
                _ranks[rank].AddFirst(thread);
            }
            else
            {
                _ranks[rank].AddLast(thread);
            }

            OccupiedWord(rank) |= 1ul << rank;
            Interlocked.Increment(ref s_realTimeWaiting);
        }
        else
        {
            _fair.Insert(thread.FairEntry, thread.VirtualRuntime);
            _fairCount++;
        }

        Count++;
        thread.IsQueuedMovable = thread.MayLeave(CpuIndex);
        MovableCount += thread.IsQueuedMovable ? 1 : 0;
    }

    public void Remove(Thread thread)
    {
        int rank = thread.QueuedRank;
        if (rank > 0)
        {
            Interlocked.Decrement(ref s_realTimeWaiting);
            _ranks[rank].Remove(thread);
            if (_ranks[rank].IsEmpty)
            {
                OccupiedWord(rank) &= ~(1ul << rank);
            }
        }
        else
        {
            _fair.Remove(thread.FairEntry);
            _fairCount--;
        }

        Count--;
        MovableCount -= thread.IsQueuedMovable ? 1 : 0;
        Link.Set(ref thread.Queue, null);
    }

    /// <summary>Takes out the thread that is to run next, or null.</summary>
    public Thread? TakeNext()
    {
        if (Count == 0)
        {
            return null;
        }

        Thread next = (_occupied | _occupiedHigh) != 0 ? _ranks[TopRank].Head! : Unsafe.As<FairEntry>(_fair.Minimum!).Owner;
        Remove(next);
        if (next.QueuedRank == 0)
        {
            Advance(next.VirtualRuntime);
        }

        return next;
    }

    /// <summary>Takes out the best thread above a rank that another CPU may run now, or null. -1: any.</summary>
    public Thread? TakeFor(int cpuIndex, int above = -1)
    {
        if (MovableCount == 0)
        {
            return null;
        }

        for (int rank = TopRank; rank > 0 && rank > above; rank--)
        {
            if ((OccupiedWord(rank) & (1ul << rank)) == 0)
            {
                continue;
            }

            for (Thread? thread = _ranks[rank].Head; thread is not null; thread = thread.NextReady)
            {
                if (thread.CanMoveTo(cpuIndex))
                {
                    Remove(thread);
                    return thread;
                }
            }
        }

        for (HeapNode? node = above < 0 ? _fair.Minimum : null; node is not null; node = PairingHeap.NextInWalk(node))
        {
            Thread thread = Unsafe.As<FairEntry>(node).Owner;
            if (thread.CanMoveTo(cpuIndex))
            {
                Remove(thread);
                return thread;
            }
        }

        return null;
    }

    /// <summary>
    /// Gives a thread that comes from <paramref name="origin"/> (where it last ran or waited; null for a new one) a virtual
    /// runtime on this queue: its
    /// distance to the others stays, but a sleeper is at most <see cref="SleeperCredit"/> ahead of them.
    /// </summary>
    public void Place(Thread thread, RunQueue? origin, bool hasSlept)
    {
        ulong distance = origin is null ? 0 : thread.VirtualRuntime - origin.MinimumVirtualRuntime;
        ulong credit = hasSlept ? SleeperCredit : 0;
        if ((long)distance < -(long)credit)
        {
            distance = 0 - credit;
        }

        thread.VirtualRuntime = MinimumVirtualRuntime + distance;
    }

    /// <summary>Charges the running thread of the fair class.</summary>
    public void Charge(Thread thread, ulong nanoseconds)
    {
        ulong runtime = thread.VirtualRuntime + Weights.Scale(nanoseconds, thread.Nice);
        thread.VirtualRuntime = runtime;
        if (_fairCount != 0 && PairingHeap.IsBefore(FirstVirtualRuntime, runtime))
        {
            runtime = FirstVirtualRuntime;
        }

        Advance(runtime);
    }

    /// <summary>
    /// How long a thread may run on before others of its class get their turn: <see cref="ulong.MaxValue"/> if none waits.
    /// </summary>
    public ulong SliceFor(Thread thread, int rank)
    {
        if (rank == 0)
        {
            if (_fairCount == 0)
            {
                return ulong.MaxValue;
            }

            ulong slice = FairPeriod / ((ulong)_fairCount + 1);
            return slice < MinimumFairSlice ? MinimumFairSlice : slice > MaximumFairSlice ? MaximumFairSlice : slice;
        }

        return thread.IsRoundRobin && !_ranks[rank].IsEmpty ? RoundRobinSlice : ulong.MaxValue;
    }

    /// <summary>The bitmap's word that has the rank's bit, at the rank modulo 64.</summary>
    private ref ulong OccupiedWord(int rank)
    {
        if (rank < 64)
        {
            return ref _occupied;
        }

        return ref _occupiedHigh;
    }

    private void Advance(ulong runtime)
    {
        if (PairingHeap.IsBefore(MinimumVirtualRuntime, runtime))
        {
            MinimumVirtualRuntime = runtime;
        }
    }

    [InlineArray(RankCount)]
    private struct RankLists
    {
        private ThreadList _first;
    }
}
