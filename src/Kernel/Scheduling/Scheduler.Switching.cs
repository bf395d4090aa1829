using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// The switch from one thread to another: what is charged, who is next, time slices, and what remains to be done on the new
/// stack. Everything here
/// runs with interrupts disabled.
/// </summary>
public static unsafe partial class Scheduler
{
    /// <summary>
    /// Leaves the calling thread, which is parked, and runs another that the caller has claimed, on the rest of the time slice.
    /// Interrupts disabled.
    /// Returns when somebody has woken the caller; its wait result is still to be taken.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void SwitchDirectly(Cpu cpu, Thread thread, Thread next)
    {
        RunQueue queue = cpu.RunQueue;
        ulong now = Clock.Now;
        ulong ran = now - thread.ChargedUntil;
        thread.ConsumedTime += ran;
        queue.BusyTime += ran;
        thread.VirtualRuntime += Weights.Scale(ran, thread.Nice);

        // Whoever runs in the other's place pays from the same account, so that neither side of a call gains by it.
        next.VirtualRuntime = thread.VirtualRuntime;
        next.ChargedUntil = now;
        queue.CurrentRank = next.Rank;
        Leave(cpu, queue, thread, next);
    }

    /// <summary>The last thing that an ended thread does.</summary>
    internal static void SwitchAwayForGood(Thread thread)
    {
        Interrupts.Disable();
        Cpu cpu = Cpu.Current;
        Schedule(cpu, thread, null);
        Panic.Fail("A thread that has ended ran again");
    }

    private static void Reschedule(Cpu cpu, Thread thread, bool yield)
    {
        RunQueue queue = cpu.RunQueue;
        if (queue.Count == 0 && !RunQueue.RealTimeWaits && thread.MayRunOn(cpu.Index))
        {
            // sched_yield comes here too: a kill that has arrived must still be seen on the way back to user space.
            cpu.NeedReschedule = thread.HasPending;
            queue.SliceActive = false;
            cpu.Timers.SliceEnd = ulong.MaxValue;
            return;
        }

        queue.Lock.AcquireDisabled();
        ulong now = Clock.Now;
        Charge(queue, thread, now);
        bool sliceOver = yield || cpu.Timers.SliceEnd <= now || (queue.SliceActive && cpu.Timers.SliceEnd == ulong.MaxValue);
        if (yield && queue.HasFair && PairingHeap.IsBefore(thread.VirtualRuntime, queue.FirstVirtualRuntime))
        {
            thread.VirtualRuntime = queue.FirstVirtualRuntime;
        }

        if (thread.MayRunOn(cpu.Index))
        {
            queue.Insert(thread, first: !sliceOver);
        }
        else
        {
            queue.LeavingMigrates = true;
        }

        Thread? next = queue.TakeNext();
        queue.Lock.ReleaseDisabled();
        cpu.NeedReschedule = false;
        if (sliceOver && !yield)
        {
            Balance(cpu, queue);
        }

        if (RunQueue.RealTimeWaits)
        {
            next = PreferRealTime(cpu, queue, next);
        }

        SwitchTo(cpu, queue, thread, next ?? cpu.IdleThread, now);
    }

    /// <summary>Leaves a thread that cannot go on. Interrupts disabled, no lock held.</summary>
    private static void Schedule(Cpu cpu, Thread thread, Thread? next)
    {
        RunQueue queue = cpu.RunQueue;
        ulong now = Clock.Now;
        cpu.NeedReschedule = false;
        queue.Lock.AcquireDisabled();
        Charge(queue, thread, now);
        next ??= queue.TakeNext();
        queue.Lock.ReleaseDisabled();
        if (RunQueue.RealTimeWaits)
        {
            next = PreferRealTime(cpu, queue, next);
        }

        SwitchTo(cpu, queue, thread, next ?? Steal(cpu) ?? cpu.IdleThread, now);
    }

    private static void Charge(RunQueue queue, Thread thread, ulong now)
    {
        ulong ran = now - thread.ChargedUntil;
        thread.ChargedUntil = now;
        if (queue.CurrentRank < 0)
        {
            queue.IdleTime += ran;
            return;
        }

        queue.BusyTime += ran;
        thread.ConsumedTime += ran;
        if (thread.BaseRank == 0)
        {
            queue.Charge(thread, ran);
        }
    }

    /// <summary>
    /// Goes on with <paramref name="next"/>, which is in no queue. Interrupts disabled, no lock held. Returns when something
    /// switches back.
    /// </summary>
    private static void SwitchTo(Cpu cpu, RunQueue queue, Thread thread, Thread next, ulong now)
    {
        next.ChargedUntil = now;
        int rank = next == cpu.IdleThread ? -1 : next.Rank;
        queue.CurrentRank = rank;
        if (queue.Count != 0 || queue.SliceActive)
        {
            StartSlice(cpu, queue, next, rank, now);
        }

        if (next != thread)
        {
            Leave(cpu, queue, thread, next);
        }
        else if (next.HasPending)
        {
            cpu.NeedReschedule = true;
        }
        else if (thread.HasPending)
        {
            cpu.NeedReschedule = true;
        }
    }

    /// <summary>The switch itself. Returns on this stack when something switches back, perhaps on another CPU.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Leave(Cpu cpu, RunQueue queue, Thread thread, Thread next)
    {
        queue.Switches++;
        next.SwitchCount++;
        next.CpuIndex = cpu.Index;
        Volatile.Write(ref next.OnCpu, Thread.RunsOnCpu);

        // Whoever suspends the thread marks it and then looks whether it is on a CPU: at least one of the two sees the other.
        Interlocked.MemoryBarrier();
        if (next.HasPending)
        {
            cpu.NeedReschedule = true;
        }

        // An idle CPU keeps the user half: often the next thread is of the same process, and its translations are still there.
        AddressSpace? space = next.AddressSpace;
        if (space != queue.ActiveSpace && next != cpu.IdleThread)
        {
            Link.Set(ref queue.ActiveSpace, space);
            if (space is null)
            {
                AddressSpace.ActivateNone();
            }
            else
            {
                space.Activate();
            }
        }

        Link.Set(ref cpu.CurrentThread!, next);
        Link.Set(ref queue.Leaving, thread);
        ContextSwitch.Switch(ref thread.SavedStackPointer, next.SavedStackPointer);
        FinishSwitch();
    }

    private static void StartSlice(Cpu cpu, RunQueue queue, Thread next, int rank, ulong now)
    {
        ulong slice = rank < 0 ? ulong.MaxValue : queue.SliceFor(next, rank);
        queue.IsSpreadDelay = false;
        queue.SliceActive = slice != ulong.MaxValue;
        cpu.Timers.SliceEnd = queue.SliceActive ? now + slice : ulong.MaxValue;
    }

    /// <summary>On the new stack: from here on the thread that was left may run elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FinishSwitch()
    {
        RunQueue queue = Cpu.Current.RunQueue;
        Thread left = queue.Leaving!;

        // Everything that needs the thread comes before the release of its stack: right after that it may run, end and be freed elsewhere.
        // The barrier as in Leave: whoever marks the thread sees it leave, or the mark is seen here.
        left.OnCpu = Thread.LeavesCpu;
        Interlocked.MemoryBarrier();
        if (left.HasPending)
        {
            FinishPending(queue, left);
        }

        // Release order: its saved registers are seen by the CPU that sees this.
        Volatile.Write(ref left.OnCpu, 0);
        if (queue.Count != 0 || queue.LeavingMigrates)
        {
            FinishUnusualSwitch(queue, left);
        }
    }

    private static void FinishPending(RunQueue queue, Thread left)
    {
        if (left.IsEnded)
        {
            left.NextReady = queue.Dead;
            queue.Dead = left;
            Cpu.Current.NeedReschedule = true;
        }
        else
        {
            if (left.IsSuspended)
            {
                left.Process!.Settle(left);
            }

            // After it looked for that and before it was parked: who set it saw the thread running.
            left.InterruptWaitIfPending();
        }
    }

    private static void FinishUnusualSwitch(RunQueue queue, Thread left)
    {
        if (queue.LeavingMigrates)
        {
            // In no queue and in no wait: nobody else can have it.
            queue.LeavingMigrates = false;
            Enqueue(left);
        }
        else if (queue.TopRank > 0)
        {
            PushRealTime(queue);
        }
        else if (queue.MovableCount != 0 && Volatile.Read(ref s_idle) != 0)
        {
            // What waits here could not be taken away while this CPU still stood on its stack.
            CallIdleCpu(ulong.MaxValue);
        }
    }

    /// <summary>Frees what ended threads left behind. Thread context; interrupts disabled on entry and exit.</summary>
    private static void FreeDead(Cpu cpu)
    {
        RunQueue queue = cpu.RunQueue;
        while (queue.Dead is Thread dead)
        {
            queue.Dead = dead.NextReady;
            dead.NextReady = null;
            Interrupts.Enable();
            dead.FreeStack();
            dead.Release();
            Interrupts.Disable();

            // Releasing may have blocked, and this thread may have come to another CPU.
            queue = Cpu.Current.RunQueue;
        }
    }
}
