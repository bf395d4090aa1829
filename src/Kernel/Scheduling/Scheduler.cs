using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Decides which thread each CPU runs. This part switches; Scheduler.Placement.cs decides where a ready thread waits. docs/scheduling.md tells the
/// whole story. The kernel is not preemptible: a switch happens when a thread blocks, on the way back to EL0, and in
/// <see cref="YieldIfNeeded"/>.
/// </summary>
public static unsafe partial class Scheduler
{
    /// <summary>
    /// Once per CPU, on that CPU, with interrupts disabled: makes the running code this CPU's idle thread and gives the CPU its queues. False
    /// without memory.
    /// </summary>
    public static bool InitializeCpu(Cpu cpu, nint stackTop)
    {
        RunQueue? queue = Slab<RunQueue>.Allocate();
        TimerQueue? timers = Slab<TimerQueue>.Allocate();
        Thread? idle = Thread.CreateIdle(stackTop, cpu.Index);
        if (queue is null || timers is null || idle is null)
        {
            return false;
        }

        queue.Initialize();
        timers.Initialize();
        cpu.RunQueue = queue;
        cpu.Timers = timers;
        cpu.IdleThread = idle;
        cpu.CurrentThread = idle;
        idle.ChargedUntil = Clock.Now;
        cpu.IsOnline = true;
        SetBit(ref s_online, cpu.Index);
        return true;
    }

    /// <summary>Makes a created thread ready to run. The scheduler keeps a reference on it until it has ended.</summary>
    public static void Start(Thread thread)
    {
        thread.Acquire();
        thread.MarkStarted();
        ulong state = Interrupts.Disable();
        Enqueue(thread);
        Interrupts.Restore(state);
    }

    /// <summary>First C# code of each new thread, on its own stack with interrupts disabled; the assembly then goes on to user space.</summary>
    public static void ThreadStart()
    {
        FinishSwitch();
        if (Thread.Current.IsKernelThread)
        {
            Interrupts.Enable();
        }
    }

    /// <summary>Before a return to EL0 when the CPU's NeedReschedule is set. Interrupts disabled on entry and exit.</summary>
    public static void OnReturnToUser(TrapFrame* frame)
    {
        Cpu cpu = Cpu.Current;
        cpu.NeedReschedule = false;
        Thread thread = cpu.CurrentThread;
        if (cpu.RunQueue.Dead is not null)
        {
            FreeDead(cpu);
        }

        if (thread.IsKilled)
        {
            Thread.ExitCurrent();
        }

        Reschedule(cpu, thread, false);
    }

    /// <summary>sched_yield: lets all others of the same rank run first (of the fair class: at least one).</summary>
    public static void Yield()
    {
        ulong state = Interrupts.Disable();
        Cpu cpu = Cpu.Current;
        Reschedule(cpu, cpu.CurrentThread, true);
        Interrupts.Restore(state);
    }

    /// <summary>For long operations, with no lock held: lets others run if there is reason to.</summary>
    public static void YieldIfNeeded()
    {
        ulong state = Interrupts.Disable();
        Cpu cpu = Cpu.Current;
        if (cpu.NeedReschedule)
        {
            Thread thread = cpu.CurrentThread;
            Reschedule(cpu, thread, false);

            // A kill stays to be seen on the way to user space.
            if (thread.HasPending)
            {
                Cpu.Current.NeedReschedule = true;
            }
        }

        Interrupts.Restore(state);
    }

    /// <summary>Blocks the calling thread until the deadline. 0 when it is over, EINTR when the thread is to end.</summary>
    public static int SleepUntil(ulong deadline)
    {
        Thread thread = Thread.Current;
        thread.BeginWait(killable: true);
        return Block(thread, deadline) == Error.EINTR ? Error.EINTR : 0;
    }

    /// <summary>
    /// Enters the wait that <see cref="Thread.BeginWait"/> announced. Returns what the waker said, ETIMEDOUT after the deadline (nanoseconds of the
    /// monotonic clock, <see cref="ulong.MaxValue"/> for none), or EINTR if the thread is to end and the wait is killable.
    /// </summary>
    internal static int Block(Thread thread, ulong deadline)
    {
        LockChecker.NoneHeld();
        if (thread.HasPending)
        {
            thread.InterruptWait();
        }

        bool timed = deadline != ulong.MaxValue;
        if (timed)
        {
            if (deadline <= Clock.Now)
            {
                thread.TryWake(Error.ETIMEDOUT);
                timed = false;
            }
            else
            {
                thread.WaitTimer.Arm(deadline);
            }
        }

        ulong state = Interrupts.Disable();
        if (thread.TryPark())
        {
            Cpu cpu = Cpu.Current;
            Schedule(cpu, thread, null);
        }

        Interrupts.Restore(state);
        if (timed)
        {
            thread.WaitTimer.Cancel();
        }

        int result = thread.TakeWaitResult();
        if (result == Error.EINTR)
        {
            HeedPending();
        }

        return result;
    }

    /// <summary>After a wait that a kill ended: the thread ends on its way to user space, even if the nudge from the other CPU is still under way.</summary>
    internal static void HeedPending() => Cpu.Current.NeedReschedule = true;

    /// <summary>
    /// Leaves the calling thread, which is parked, and runs another that the caller has claimed, on the rest of the time slice. Interrupts disabled.
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
        Diagnostics.Panic.Fail("A thread that has ended ran again");
    }

    /// <summary>
    /// For a thread that ends: it gives up its process's address space, which may go away from then on. To be called before the reference on
    /// that is released, with user memory no more needed.
    /// </summary>
    public static void LeaveAddressSpace()
    {
        ulong state = Interrupts.Disable();
        Cpu cpu = Cpu.Current;
        cpu.CurrentThread.AddressSpace = null;
        if (cpu.RunQueue.ActiveSpace is not null)
        {
            cpu.RunQueue.ActiveSpace = null;
            AddressSpace.ActivateNone();
        }

        Interrupts.Restore(state);
    }

    /// <summary>Makes another address space that of the calling thread, for a thread that starts a process in its own name.</summary>
    public static void EnterAddressSpace(AddressSpace space)
    {
        ulong state = Interrupts.Disable();
        Cpu cpu = Cpu.Current;
        cpu.CurrentThread.AddressSpace = space;
        cpu.RunQueue.ActiveSpace = space;
        space.Activate();
        Interrupts.Restore(state);
    }

    /// <summary>The idle loop; the boot code of each CPU ends here. Does not return.</summary>
    public static void RunIdle()
    {
        while (true)
        {
            Interrupts.Disable();
            Cpu cpu = Cpu.Current;
            RunQueue queue = cpu.RunQueue;
            cpu.NeedReschedule = false;
            if (queue.Dead is not null)
            {
                FreeDead(cpu);
            }

            if (queue.Count == 0)
            {
                // Idle is announced before the last look for work: who makes a thread ready after that look sees the announcement.
                SetBit(ref s_idle, cpu.Index);
                Thread? stolen = queue.Count == 0 ? Steal(cpu) : null;
                if (stolen is null && queue.Count == 0)
                {
                    Processor.WaitForInterrupt();
                    ClearBit(ref s_idle, cpu.Index);
                    Interrupts.Enable();
                    continue;
                }

                ClearBit(ref s_idle, cpu.Index);
                if (stolen is not null)
                {
                    Schedule(cpu, cpu.IdleThread, stolen);
                    continue;
                }
            }

            Schedule(cpu, cpu.IdleThread, null);
        }
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

    /// <summary>Goes on with <paramref name="next"/>, which is in no queue. Interrupts disabled, no lock held. Returns when something switches back.</summary>
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
        next.OnCpu = 1;
        if (next.HasPending)
        {
            cpu.NeedReschedule = true;
        }

        AddressSpace? space = next.AddressSpace;
        if (space != queue.ActiveSpace)
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
            // Killed after it looked for that and before it was parked: the killer saw it running.
            left.InterruptWait();
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
        else if (Volatile.Read(ref s_idle) != 0)
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

    private static void SetBit(ref ulong mask, int bit) => Interlocked.Or(ref mask, 1ul << bit);

    /// <summary>True if the bit was set.</summary>
    private static bool ClearBit(ref ulong mask, int bit) => (Interlocked.And(ref mask, ~(1ul << bit)) >> bit & 1) != 0;
}
