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

    /// <summary>Whoever changes one of the two ranks computes the result after it, so that the last one to do so has seen both.</summary>
    private void ComputeRank()
    {
        while (true)
        {
            Interlocked.MemoryBarrier();
            int own = BaseRank;
            int inherited = Volatile.Read(ref _inheritedRank);
            int rank = inherited > own ? inherited : own;
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
