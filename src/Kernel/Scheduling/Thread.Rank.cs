using System.Threading;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// What a thread competes with. May be changed by anybody at any time; the scheduler is told afterwards and puts the thread in
/// its right place.
/// </summary>
public sealed unsafe partial class Thread
{
    /// <summary>1 + priority in the real-time classes, else 0.</summary>
    internal int BaseRank => _policy == SchedulingPolicy.Fair ? 0 : _priority + 1;

    /// <summary>What it competes with: its own rank, or that of a thread that waits for it.</summary>
    internal int Rank => Volatile.Read(ref _rank);

    internal int InheritedRank => Volatile.Read(ref _inheritedRank);

    /// <summary>As a new thread of the caller's: with the caller's class, priority and processors. Before it starts.</summary>
    public void InheritScheduling(Thread maker)
    {
        bool resets = maker.ResetsOnFork;
        _policy = resets ? SchedulingPolicy.Fair : maker._policy;
        _priority = resets ? 0 : maker._priority;
        Nice = resets && maker.Nice < 0 ? 0 : maker.Nice;
        FairVariant = resets ? 0 : maker.FairVariant;
        TransferPriority = maker.TransferPriority;
        Affinity = maker.Affinity;
        ComputeRank();
    }

    /// <summary>The class that it is in, and the priority in that: 0 to 98, or -20 to 19 in the fair class.</summary>
    public SchedulingPolicy Policy => _policy;

    public int Priority => _policy == SchedulingPolicy.Fair ? Nice : _priority;

    /// <summary>Linux's number for the kind of fair thread it is (SCHED_OTHER, BATCH or IDLE): all are scheduled alike.</summary>
    public int FairVariant { get; set; }

    /// <summary>SCHED_RESET_ON_FORK: what it makes begins as an ordinary thread.</summary>
    public bool ResetsOnFork { get; set; }

    public int SetScheduling(SchedulingPolicy policy, int priority)
    {
        switch (policy)
        {
            case SchedulingPolicy.Fair:
                if (priority is < Weights.MinimumNice or > Weights.MaximumNice)
                {
                    return Error.EINVAL;
                }

                Nice = priority;
                break;
            case SchedulingPolicy.Fifo:
            case SchedulingPolicy.RoundRobin:
                if (priority is < 0 or > RunQueue.RankCount - 2)
                {
                    return Error.EINVAL;
                }

                break;
            default:
                return Error.EINVAL;
        }

        // A reader in between sees a mixture of old and new for a moment, which the requeueing below puts right.
        _priority = priority;
        _policy = policy;
        ComputeRank();
        Scheduler.RankChanged(this);
        return 0;
    }

    /// <summary>Sets the nice value, which also a thread of a real-time class has; from <see cref="Weights.MinimumNice"/> on.</summary>
    public void SetNice(int nice)
    {
        Nice = nice;
        Scheduler.RankChanged(this);
    }

    /// <summary>Locks whose waiters lend a rank: who waits for this thread, linked, and for whom it waits. Guarded by <see cref="FutexOwners"/>.</summary>
    internal Thread? FirstForLock;
    internal Thread? NextForLock;
    internal Thread? LockOwner;
    internal FutexKey LockKey;

    /// <summary>It has ended as far as locks go. Guarded as those.</summary>
    internal bool HoldsNoLocks;

    /// <summary>The rank of who waits for a lock of this thread's, 0 for none. True if that was another. Called by <see cref="FutexOwners"/>.</summary>
    internal bool SetLockRank(int rank)
    {
        if (_lockRank == rank)
        {
            return false;
        }

        Volatile.Write(ref _lockRank, rank);
        ComputeRank();
        Scheduler.RankChanged(this);
        return true;
    }

    /// <summary>Whoever changes one of the three ranks computes the result after it, so that the last one to do so has seen both.</summary>
    private void ComputeRank()
    {
        while (true)
        {
            Interlocked.MemoryBarrier();
            int own = BaseRank;
            int inherited = Volatile.Read(ref _inheritedRank);
            int rank = inherited > own ? inherited : own;
            int ofLocks = Volatile.Read(ref _lockRank);
            rank = ofLocks > rank ? ofLocks : rank;
            if (Interlocked.Exchange(ref _rank, rank) == rank)
            {
                return;
            }
        }
    }

    /// <summary>Inherits a rank if it is higher than what the thread has. True if that changed anything.</summary>
    internal bool Raise(int rank)
    {
        int inherited = Volatile.Read(ref _inheritedRank);
        while (rank > inherited)
        {
            int seen = Interlocked.CompareExchange(ref _inheritedRank, rank, inherited);
            if (seen == inherited)
            {
                ComputeRank();
                if (rank > BaseRank)
                {
                    Scheduler.RankChanged(this);
                    return true;
                }

                return false;
            }

            inherited = seen;
        }

        return false;
    }

    /// <summary>The thread's own: what still waits for it has this rank.</summary>
    internal void SetInheritedRank(int rank)
    {
        if (Volatile.Read(ref _inheritedRank) != rank)
        {
            Volatile.Write(ref _inheritedRank, rank);
            ComputeRank();
            Scheduler.RankChanged(this);
        }
    }
}
