using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Decides which thread each CPU runs. Scheduler.Switching.cs switches, Scheduler.Placement.cs decides where a ready thread waits,
/// Scheduler.Balancing.cs moves threads between CPUs, Scheduler.Idling.cs is for those with nothing to do. docs/scheduling.md tells the
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
        ProcessorSampler? sampler = ProcessorSampler.Create();
        if (queue is null || timers is null || idle is null || sampler is null)
        {
            return false;
        }

        queue.Initialize(cpu.Index);
        timers.Initialize();
        cpu.RunQueue = queue;
        cpu.Timers = timers;
        cpu.Sampler = sampler;
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

    /// <summary>
    /// First C# code of each new thread, on its own stack with interrupts disabled; the assembly then goes on to user space.
    /// </summary>
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

        if (thread.IsSuspended || thread.NeedsAttention)
        {
            Interrupts.Enable();
            if (thread.IsSuspended)
            {
                thread.Process!.StopHere(thread);
            }
            else
            {
                thread.Process!.HandleSignals(thread, frame);
            }

            Interrupts.Disable();

            // Perhaps on another CPU by now, and perhaps killed: another round looks.
            Cpu.Current.NeedReschedule = true;
            return;
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
        // Without the interrupts disabled this may be the flag of a CPU that the thread has just left: as good as the next look.
        if (!Cpu.Current.NeedReschedule)
        {
            return;
        }

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

    /// <summary>Blocks the calling thread until the deadline. 0 when it is over, EINTR.</summary>
    public static int SleepUntil(ulong deadline)
    {
        Thread thread = Thread.Current;
        thread.BeginWait(WaitKind.Interruptible);
        return Block(thread, deadline) == Error.EINTR ? Error.EINTR : 0;
    }

    /// <summary>
    /// Enters the wait that <see cref="Thread.BeginWait"/> announced. Returns what the waker said, ETIMEDOUT after the deadline
    /// (nanoseconds of the
    /// monotonic clock, <see cref="ulong.MaxValue"/> for none), or EINTR if something came in between that the wait's kind lets through.
    /// </summary>
    internal static int Block(Thread thread, ulong deadline)
    {
        LockChecker.NoneHeld();
        if (thread.HasPending)
        {
            thread.InterruptWaitIfPending();
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
            thread.RealTimeSamples = 0;
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
            thread.RememberInterruption(deadline);
            HeedPending();
        }

        return result;
    }

    /// <summary>
    /// After a wait that something pending ended: the thread looks at it on its way to user space, even if the nudge from the other CPU is
    /// still under way.
    /// </summary>
    internal static void HeedPending() => Cpu.Current.NeedReschedule = true;

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

    /// <summary>
    /// Returns when no CPU has the address space as its user half, which no thread uses any more: only idle CPUs have it still, and are called.
    /// Thread context, interrupts enabled, no lock held.
    /// </summary>
    internal static void LeaveEverywhere(AddressSpace space)
    {
        for (int i = 0; i < Cpu.Count; i++)
        {
            Cpu cpu = Cpu.Get(i);
            if (!cpu.IsOnline || Volatile.Read(ref cpu.RunQueue.ActiveSpace) != space)
            {
                continue;
            }

            ulong state = Interrupts.Disable();
            InterruptController.SendIpi(i, IpiKind.Reschedule);
            Interrupts.Restore(state);
            while (Volatile.Read(ref cpu.RunQueue.ActiveSpace) == space)
            {
                YieldIfNeeded();
            }
        }
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
}
