using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Scheduling;

public sealed unsafe class Thread : KernelObject
{
    public static Thread Current => Cpu.Current.CurrentThread;

    public override KernelObjectType Type => KernelObjectType.Thread;

    /// <summary>Number for user space (gettid), set by the process that owns the thread.</summary>
    public uint ThreadId { get; set; }

    /// <summary>The thread holds a reference on it. Null for idle threads.</summary>
    public Process? Process { get; private set; }

    /// <summary>Address to clear and futex-wake at exit (set_tid_address), or 0.</summary>
    public ulong ClearIdAddress { get; set; }

    /// <summary>Links of the process's thread list, guarded by the process's lock.</summary>
    public Thread? NextInProcess;
    public Thread? PreviousInProcess;

    /// <summary>The saved user registers, at the top of the kernel stack.</summary>
    public TrapFrame* Frame { get; private set; }

    /// <summary>TPIDR_EL0.</summary>
    public ulong UserThreadPointer;

    public bool IsKilled => false;

    /// <summary>A thread in state Created, with stack and frame, or null without memory. <see cref="SetUserStart"/>, then <see cref="Scheduler.Start"/>.</summary>
    public static Thread? Create(Process process) => null;

    /// <summary>Registers at the start in user space: x0 = argument.</summary>
    public void SetUserStart(ulong entry, ulong stackPointer, ulong argument, ulong threadPointer)
    {
    }

    /// <summary>Makes the thread end at its next return to user space, and wakes it from killable waits.</summary>
    public void RequestKill()
    {
    }

    /// <summary>Ends the calling thread: <see cref="Process.RemoveThread"/>, then Terminated is signalled and the CPU runs another.</summary>
    public static void ExitCurrent()
    {
    }

    public int SetScheduling(SchedulingPolicy policy, int priority) => Error.EINVAL;

    public int SetAffinity(ulong mask) => Error.EINVAL;

    public ulong Affinity => ulong.MaxValue;

    /// <summary>Nanoseconds of processor time used.</summary>
    public ulong CpuTime => 0;

    public void GetInformation(ref ThreadInformation information)
    {
    }

    protected override void Destroy()
    {
    }
}
