using System.Numerics;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>Where ready threads wait: the choice of a CPU, calls to other CPUs, and stealing.</summary>
public static unsafe partial class Scheduler
{
    /// <summary>A woken fair thread takes the CPU at once if it is behind the running one by more than this, in nanoseconds.</summary>
    private const ulong WakeGranularity = 1_000_000;

    /// <summary>
    /// A thread that the running one wakes waits on the same CPU so long before an idle CPU is called for it, in nanoseconds: most wakers block
    /// soon after (a call, a pipe, a futex), which is cheaper than an interrupt to another CPU and finds caches warm.
    /// </summary>
    private const ulong SpreadDelay = 300_000;

    private static ulong s_online;

    /// <summary>
    /// CPUs that wait for an interrupt, or are about to. Whoever gives one work clears its bit, so that the next goes to another.
    /// </summary>
    private static ulong s_idle;

    /// <summary>CPUs that run threads.</summary>
    public static ulong OnlineMask => Volatile.Read(ref s_online);

    /// <summary>The reschedule interrupt, sent after something changed in this CPU's queue. Interrupts disabled.</summary>
    public static void OnRescheduleInterrupt()
    {
        Cpu cpu = Cpu.Current;
        CpuBarrier.Pass(cpu);
        if (cpu.CurrentThread.HasPending || !cpu.CurrentThread.MayRunOn(cpu.Index) || RunQueue.RealTimeWaits)
        {
            cpu.NeedReschedule = true;
        }

        RunQueue queue = cpu.RunQueue;
        if (queue.ActiveSpace is { IsUnused: true })
        {
            queue.ActiveSpace = null;
            AddressSpace.ActivateNone();
        }

        queue.Lock.AcquireDisabled();
        Reconsider(cpu, queue, maySpread: false);
        queue.Lock.ReleaseDisabled();
    }

    /// <summary>The time slice is over, in the timer interrupt.</summary>
    internal static void OnSliceEnd(Cpu cpu)
    {
        RunQueue queue = cpu.RunQueue;
        if (!queue.IsSpreadDelay)
        {
            cpu.NeedReschedule = true;
            return;
        }

        // The running thread goes on with a time slice of its own.
        queue.IsSpreadDelay = false;
        queue.SliceActive = false;
        CallIdleCpu(ulong.MaxValue);
        queue.Lock.AcquireDisabled();
        Reconsider(cpu, queue, maySpread: false);
        queue.Lock.ReleaseDisabled();
    }

    /// <summary>
    /// Puts a thread whose wake-up the caller has won into a queue. Any context, any locks before <see
    /// cref="LockOrder.RunQueue"/>.
    /// </summary>
    internal static void Enqueue(Thread thread)
    {
        ulong state = Interrupts.Disable();
        Cpu self = Cpu.Current;
        Cpu cpu = self;
        int origin = thread.CpuIndex;
        if (Volatile.Read(ref thread.OnCpu) != 0)
        {
            // A thread whose CPU is still leaving it can only wait there: nobody else may run on its stack yet.
            cpu = Cpu.Get(origin);
        }
        else if (Volatile.Read(ref s_online) != 1ul << self.Index)
        {
            cpu = Choose(thread, self);
        }

        RunQueue queue = cpu.RunQueue;
        RunQueue? from = origin == cpu.Index ? queue : origin < 0 ? null : Cpu.Get(origin).RunQueue;
        queue.Lock.AcquireDisabled();
        queue.Place(thread, from, hasSlept: true);
        thread.CpuIndex = cpu.Index;
        queue.Insert(thread, first: false);
        bool isBehind = queue.CurrentRank >= 0;
        if (cpu == self)
        {
            Reconsider(cpu, queue, (Volatile.Read(ref s_idle) & thread.Affinity) != 0);
            queue.Lock.ReleaseDisabled();
        }
        else
        {
            bool call = !queue.IsAwake && NeedsCall(queue, cpu.CurrentThread, thread);
            queue.IsAwake = false;
            queue.Lock.ReleaseDisabled();
            if (call)
            {
                ClearBit(ref s_idle, cpu.Index);
                InterruptController.SendIpi(cpu.Index, IpiKind.Reschedule);
            }
        }

        if (isBehind && !queue.IsSpreadDelay)
        {
            // Queued behind another thread. A CPU that announced itself idle just now has either seen this thread, or is seen here.
            Interlocked.MemoryBarrier();
            if (Volatile.Read(ref s_idle) != 0)
            {
                CallIdleCpu(thread.Affinity);
            }
        }

        Interrupts.Restore(state);
    }

    /// <summary>
    /// The thread's rank may have changed: puts it in its right place in a queue, or looks whether it may go on running.
    /// </summary>
    internal static void RankChanged(Thread thread)
    {
        ulong state = Interrupts.Disable();
        Interlocked.MemoryBarrier();
        RunQueue? queue = Volatile.Read(ref thread.Queue);
        while (queue is not null)
        {
            queue.Lock.AcquireDisabled();
            if (thread.Queue == queue)
            {
                if (thread.QueuedRank != thread.Rank)
                {
                    queue.Remove(thread);
                    queue.Insert(thread, first: false);
                }

                queue.Lock.ReleaseDisabled();
                break;
            }

            queue.Lock.ReleaseDisabled();
            queue = Volatile.Read(ref thread.Queue);
        }

        CallCpuOf(thread);
        Interrupts.Restore(state);
    }

    /// <summary>The thread's affinity has changed: it leaves a CPU or queue that it may not use any more.</summary>
    internal static void AffinityChanged(Thread thread)
    {
        ulong state = Interrupts.Disable();
        RunQueue? queue = Volatile.Read(ref thread.Queue);
        if (queue is not null)
        {
            queue.Lock.AcquireDisabled();
            bool moves = thread.Queue == queue && !thread.MayRunOn(thread.CpuIndex) && Volatile.Read(ref thread.OnCpu) == 0;
            if (thread.Queue == queue)
            {
                queue.Remove(thread);
                if (!moves)
                {
                    // Counted anew among those that other CPUs may take.
                    queue.Insert(thread, first: false);
                }
            }

            queue.Lock.ReleaseDisabled();
            if (moves)
            {
                Enqueue(thread);
            }
        }

        CallCpuOf(thread);
        Interrupts.Restore(state);
    }

    /// <summary>Something is pending for the thread: if it runs, its CPU takes it through <see cref="OnReturnToUser"/>.</summary>
    internal static void NudgeToReturn(Thread thread)
    {
        ulong state = Interrupts.Disable();
        CallCpuOf(thread);
        Interrupts.Restore(state);
    }

    private static void CallCpuOf(Thread thread)
    {
        int index = thread.CpuIndex;
        if (index < 0)
        {
            return;
        }

        if (index == Cpu.Current.Index)
        {
            OnRescheduleInterrupt();
        }
        else
        {
            InterruptController.SendIpi(index, IpiKind.Reschedule);
        }
    }

    /// <summary>
    /// Whether the running thread of this CPU has to make room, or needs a time slice from now on; if an idle CPU could take the one that waits, the
    /// slice may first be a <see cref="SpreadDelay"/>. Under the queue's lock.
    /// </summary>
    private static void Reconsider(Cpu cpu, RunQueue queue, bool maySpread)
    {
        Thread current = cpu.CurrentThread;
        if (queue.Count == 0 || current == cpu.IdleThread)
        {
            // The idle loop looks for itself.
            return;
        }

        int rank = current.Rank;
        int top = queue.TopRank;
        queue.CurrentRank = rank;
        if (top > rank)
        {
            cpu.NeedReschedule = true;
        }
        else if (rank == 0 || !queue.SliceActive)
        {
            ulong now = Clock.Now;
            if (rank == 0 && maySpread && queue.Count == 1 && !queue.InInterrupt && !queue.SliceActive)
            {
                queue.SliceActive = true;
                queue.IsSpreadDelay = true;
                cpu.Timers.SliceEnd = now + SpreadDelay;
            }
            else if (rank == 0 && queue.HasFair && ShouldPreempt(queue, current, now))
            {
                cpu.NeedReschedule = true;
            }
            else if (!queue.SliceActive)
            {
                StartSlice(cpu, queue, current, rank, now);
            }
        }
    }

    private static bool ShouldPreempt(RunQueue queue, Thread current, ulong now)
    {
        ulong runtime = current.VirtualRuntime + Weights.Scale(now - current.ChargedUntil, current.Nice);
        return PairingHeap.IsBefore(queue.FirstVirtualRuntime + WakeGranularity, runtime);
    }

    /// <summary>Whether the queue's CPU (another one) has to be told of a thread that was put there. Under the queue's lock.</summary>
    private static bool NeedsCall(RunQueue queue, Thread current, Thread thread)
    {
        int running = queue.CurrentRank;
        return thread.QueuedRank > running
            || (thread.QueuedRank == running && (!queue.SliceActive || (running == 0 && ShouldPreempt(queue, current, Clock.Now))));
    }

    /// <summary>
    /// The CPU for a thread that becomes ready: an idle one, this one and the thread's last one preferred; else where it has the
    /// best chance.
    /// </summary>
    private static Cpu Choose(Thread thread, Cpu cpu)
    {
        if (thread.Rank == 0 && IsAwaitedElsewhere(thread, cpu))
        {
            ClearBit(ref s_idle, thread.CpuIndex);
            return Cpu.Get(thread.CpuIndex);
        }

        int self = cpu.Index;
        ulong allowed = thread.Affinity & Volatile.Read(ref s_online);
        int last = thread.CpuIndex;
        ulong idle = Volatile.Read(ref s_idle);
        if (cpu.CurrentThread == cpu.IdleThread && cpu.RunQueue.Count == 0)
        {
            idle |= 1ul << self;
        }

        idle &= allowed;
        if (idle != 0 && (allowed >> self & 1) != 0 && StaysWithWaker(thread, cpu))
        {
            return cpu;
        }

        if (idle != 0)
        {
            int candidate = (idle >> self & 1) != 0 ? self : last >= 0 && (idle >> last & 1) != 0 ? last : BitOperations.TrailingZeroCount(idle);
            if (ClearBit(ref s_idle, candidate) || candidate == self)
            {
                return candidate == self ? cpu : Cpu.Get(candidate);
            }
        }

        if (last < 0 || (allowed >> last & 1) == 0)
        {
            last = allowed == 0 ? self : BitOperations.TrailingZeroCount(allowed);
        }

        // Not the last one if another has less to do: its queue is shorter by two, or what runs there has a lower rank.
        int rank = thread.Rank;
        RunQueue lastQueue = Cpu.Get(last).RunQueue;
        int best = last;
        int bestLoad = lastQueue.Count;
        bool bestYields = rank > lastQueue.CurrentRank;
        if (bestYields && rank > 0)
        {
            return Cpu.Get(last);
        }

        for (ulong rest = allowed & ~(1ul << last); rest != 0; rest &= rest - 1)
        {
            int index = BitOperations.TrailingZeroCount(rest);
            RunQueue queue = Cpu.Get(index).RunQueue;
            if (rank > 0 && rank > queue.CurrentRank)
            {
                return Cpu.Get(index);
            }

            if (queue.Count + 1 < bestLoad)
            {
                best = index;
                bestLoad = queue.Count;
            }
        }

        return Cpu.Get(best);
    }

    /// <summary>Whether a woken thread waits on the CPU of the running thread although another one is idle.</summary>
    private static bool StaysWithWaker(Thread thread, Cpu cpu)
    {
        RunQueue queue = cpu.RunQueue;
        if (queue.InInterrupt || queue.Count != 0 || cpu.CurrentThread == cpu.IdleThread)
        {
            return false;
        }

        // It takes the CPU at once, or both are of the fair class.
        int rank = thread.Rank;
        int running = cpu.CurrentThread.Rank;
        return rank > running || ((rank | running) == 0 && !TriesElsewhere(thread, cpu));
    }
}
