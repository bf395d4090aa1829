using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

public static unsafe class Scheduler
{
    /// <summary>Once per CPU, on that CPU, before interrupts are enabled: makes the running code this CPU's idle thread (Cpu.CurrentThread, IdleThread), its run queue and timer queue. False without memory.</summary>
    public static bool InitializeCpu(Cpu cpu, nint stackTop) => false;

    /// <summary>The idle loop; the boot code of each CPU ends here.</summary>
    public static void RunIdle()
    {
    }

    /// <summary>Makes a created thread ready to run.</summary>
    public static void Start(Thread thread)
    {
    }

    /// <summary>First C# code of each new thread, on its own stack with interrupts disabled; the assembly then returns through the trap frame.</summary>
    public static void ThreadStart()
    {
    }

    /// <summary>Before each return to EL0 when Cpu.NeedReschedule or pending flags are set. Interrupts disabled on entry and exit.</summary>
    public static void OnReturnToUser(TrapFrame* frame)
    {
    }

    /// <summary>sched_yield.</summary>
    public static void Yield()
    {
    }

    /// <summary>For long operations, with no lock held: lets others run if the time slice is over.</summary>
    public static void YieldIfNeeded()
    {
    }

    /// <summary>Blocks the calling thread until the deadline. 0 when it is over, EINTR when the thread is to end.</summary>
    public static int SleepUntil(ulong deadline) => 0;

    /// <summary>The reschedule IPI arrived.</summary>
    public static void OnRescheduleInterrupt()
    {
    }
}
