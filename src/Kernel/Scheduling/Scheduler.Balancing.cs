using System.Numerics;
using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// What CPUs do for one another: threads are taken over by idle CPUs, at the end of time slices, and if they are real-time.
/// </summary>
public static unsafe partial class Scheduler
{
    /// <summary>Wakes one idle CPU of those allowed, so that it steals.</summary>
    private static void CallIdleCpu(ulong allowed)
    {
        ulong idle = Volatile.Read(ref s_idle) & allowed;
        if (idle != 0)
        {
            int index = BitOperations.TrailingZeroCount(idle);
            if (ClearBit(ref s_idle, index) && index != Cpu.Current.Index)
            {
                InterruptController.SendIpi(index, IpiKind.Reschedule);
            }
        }
    }

    /// <summary>
    /// A real-time thread that waits on another CPU and comes before the one chosen, which then goes back into its queue; else
    /// the one chosen.
    /// </summary>
    private static Thread? PreferRealTime(Cpu cpu, RunQueue queue, Thread? chosen)
    {
        int rank = chosen is null ? 0 : chosen.Rank;
        int count = Cpu.Count;
        for (int i = 0; i < count; i++)
        {
            RunQueue? other = Cpu.Get(i).RunQueue;
            if (other is null || other == queue || other.TopRank <= rank)
            {
                continue;
            }

            other.Lock.AcquireDisabled();
            Thread? better = other.TakeFor(cpu.Index, rank);
            other.Lock.ReleaseDisabled();
            if (better is not null)
            {
                queue.Steals++;
                queue.Lock.AcquireDisabled();
                queue.Place(better, other, hasSlept: false);
                if (chosen is not null)
                {
                    queue.Insert(chosen, first: true);
                }

                queue.Lock.ReleaseDisabled();
                return better;
            }
        }

        return chosen;
    }

    /// <summary>
    /// A real-time thread waits in this CPU's queue: a CPU that runs something lower is told to look (<see
    /// cref="PreferRealTime"/>).
    /// </summary>
    private static void PushRealTime(RunQueue queue)
    {
        int rank = queue.TopRank;
        for (ulong rest = Volatile.Read(ref s_online); rest != 0; rest &= rest - 1)
        {
            int index = BitOperations.TrailingZeroCount(rest);
            RunQueue other = Cpu.Get(index).RunQueue;
            if (other != queue && other.CurrentRank < rank)
            {
                ClearBit(ref s_idle, index);
                InterruptController.SendIpi(index, IpiKind.Reschedule);
                return;
            }
        }
    }

    /// <summary>
    /// At the end of a time slice: takes over one thread of a CPU where two more wait than here, or where a thread of the fair
    /// class waits behind a
    /// real-time one. Interrupts disabled, no lock held.
    /// </summary>
    private static void Balance(Cpu cpu, RunQueue queue)
    {
        int most = queue.Count + 1;
        RunQueue? busiest = null;
        int count = Cpu.Count;
        for (int i = 0; i < count; i++)
        {
            RunQueue? other = Cpu.Get(i).RunQueue;
            if (other is null || other == queue || other.MovableCount == 0)
            {
                continue;
            }

            if (other.CurrentRank > 0 && other.HasFair)
            {
                busiest = other;
                break;
            }

            if (other.Count > most)
            {
                most = other.Count;
                busiest = other;
            }
        }

        if (busiest is null)
        {
            return;
        }

        busiest.Lock.AcquireDisabled();
        Thread? thread = busiest.TakeFor(cpu.Index);
        busiest.Lock.ReleaseDisabled();
        if (thread is not null)
        {
            queue.Steals++;
            queue.Lock.AcquireDisabled();
            queue.Place(thread, busiest, hasSlept: false);
            queue.Insert(thread, first: false);
            queue.Lock.ReleaseDisabled();
        }
    }

    /// <summary>Takes a ready thread out of another CPU's queue, or null if there is none that may run here. No lock held.</summary>
    private static Thread? Steal(Cpu cpu)
    {
        int count = Cpu.Count;
        int self = cpu.Index;
        for (int i = 1; i < count; i++)
        {
            int index = self + i < count ? self + i : self + i - count;
            RunQueue? queue = Cpu.Get(index).RunQueue;
            if (queue is null || queue.MovableCount == 0 || (queue.CurrentRank < 0 && queue.Count == 1))
            {
                // Nothing to take, or what an idle CPU has just been given, and knows of.
                continue;
            }

            queue.Lock.AcquireDisabled();
            Thread? stolen = queue.TakeFor(self);
            queue.Lock.ReleaseDisabled();
            if (stolen is not null)
            {
                cpu.RunQueue.Steals++;
                cpu.RunQueue.Place(stolen, queue, hasSlept: false);
                return stolen;
            }
        }

        return null;
    }
}
