using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// A thread: a kernel stack with the saved user registers at its top, a place in the scheduler, and what waits and messages need of it.
/// Owned by the capabilities on it and, from <see cref="Scheduler.Start"/> until it has ended, by the scheduler.
/// <para>
/// Who guards what: the wait state is one atomic word (Thread.Wait.cs). Membership in a run queue belongs to that queue's lock; a thread
/// that is in no queue and not on a CPU belongs to whoever won its wake-up. The message part (Thread.Messages.cs) belongs to the channel's
/// lock. Ranks may be changed by anybody (<see cref="Raise"/>, <see cref="SetInheritedRank"/>).
/// </para>
/// </summary>
public sealed unsafe partial class Thread : KernelObject
{
    private int _pending;
    private nint _stackTop;
    private int _inheritedRank;
    private int _lockRank;
    private int _rank;
    private SchedulingPolicy _policy;
    private int _priority;
    private int _started;

    /// <summary>Where the registers are while the thread does not run.</summary>
    internal nint SavedStackPointer;

    /// <summary>
    /// Not 0 from the moment a CPU switches to the thread until that CPU has left its stack: nobody else may run it meanwhile.
    /// <see cref="LeavesCpu"/> in the last part of that, when all its registers are saved already.
    /// </summary>
    internal int OnCpu;

    internal const int RunsOnCpu = 1;
    internal const int LeavesCpu = 2;

    /// <summary>The CPU that runs the thread, or ran it last.</summary>
    internal int CpuIndex;

    /// <summary>The queue that the thread is in. Written under that queue's lock.</summary>
    internal RunQueue? Queue;
    internal int QueuedRank;
    internal bool IsQueuedMovable;
    internal Thread? NextReady;
    internal Thread? PreviousReady;
    internal FairEntry FairEntry = null!;
    internal ThreadTimer WaitTimer = null!;

    /// <summary>On the scale of the queue of <see cref="CpuIndex"/>.</summary>
    internal ulong VirtualRuntime;

    /// <summary>-20 to 19.</summary>
    internal int Nice;

    /// <summary>When it was last charged, while it runs.</summary>
    internal ulong ChargedUntil;
    internal ulong ConsumedTime;
    internal ulong SwitchCount;

    /// <summary>Of its CPU's looks; and how many since it last waited, in a real-time class.</summary>
    internal UsageSamples Samples;
    internal uint RealTimeSamples;

    /// <summary>Page faults so far. Counted by the thread itself.</summary>
    internal ulong FaultCount;

    /// <summary>The user half that it runs in; null for kernel threads and for one that has left it for good.</summary>
    internal AddressSpace? AddressSpace;

    /// <summary>The handle table of its process, for one step less in each system call.</summary>
    internal HandleTable? Handles;

    /// <summary>The function of a kernel thread's creator is done when the thread itself is gone.</summary>
    internal bool IsKernelThread;

    /// <summary>Links of the process's thread list, guarded by the process's lock.</summary>
    public Thread? NextInProcess;
    public Thread? PreviousInProcess;

    /// <summary>Grows from the list's end to its start, so that a walk finds its place again; also guarded by the process's lock.</summary>
    internal ulong JoinNumber;
    internal bool HasLeftProcess;

    public static Thread Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Cpu.Current.CurrentThread;
    }

    public override KernelObjectType Type => KernelObjectType.Thread;

    /// <summary>Number for user space (gettid), set by the process that owns the thread.</summary>
    public uint ThreadId { get; set; }

    /// <summary>The thread holds a reference on it. Null for kernel threads.</summary>
    public Process? Process { get; private set; }

    /// <summary>Address to clear and futex-wake at exit (set_tid_address), or 0.</summary>
    public ulong ClearIdAddress { get; set; }

    /// <summary>set_robust_list: where the list of locks begins that the thread would leave behind, 0 for none.</summary>
    public ulong RobustList { get; set; }

    /// <summary>Address to write the number to before the first instruction (CLONE_CHILD_SETTID), or 0.</summary>
    public ulong SetIdAddress { get; set; }

    /// <summary>Where handlers run that ask for it; size 0 if there is none. Used by the thread itself only.</summary>
    public SignalStack SignalStack { get; set; }

    /// <summary>The saved user registers, at the top of the kernel stack.</summary>
    public TrapFrame* Frame
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (TrapFrame*)(_stackTop - TrapFrame.Size);
    }

    public nint StackTop => _stackTop;

    /// <summary>CPUs that it may run on. Set through <see cref="SetAffinity"/>.</summary>
    public ulong Affinity { get; private set; }

    public bool IsRoundRobin => _policy == SchedulingPolicy.RoundRobin;

    /// <summary>Nanoseconds of processor time used, what runs at this moment included.</summary>
    public ulong CpuTime
    {
        get
        {
            ulong since = Volatile.Read(ref OnCpu) != 0 ? Clock.Now - ChargedUntil : 0;

            // Charged or switched by its CPU in between: then it is a little less than it could be.
            return ConsumedTime + ((long)since > 0 ? since : 0);
        }
    }

    /// <summary>What it has used so far.</summary>
    public UsageTotals Usage
    {
        get
        {
            ulong time = CpuTime;
            return new UsageTotals { CpuTime = time, KernelTime = Samples.PartOfKernel(time), Switches = SwitchCount, Faults = FaultCount };
        }
    }

    public ThreadState State =>
        IsEnded ? ThreadState.Terminated
        : _started == 0 ? ThreadState.Created
        : Volatile.Read(ref OnCpu) != 0 ? ThreadState.Running
        : Volatile.Read(ref Queue) is not null ? ThreadState.Ready
        : ThreadState.Blocked;

    /// <summary>
    /// A thread in state Created with a kernel stack, or null without memory. Then <see cref="SetUserStart"/> and <see cref="Scheduler.Start"/>;
    /// one that is not started is just released.
    /// </summary>
    public static Thread? Create(Process process)
    {
        Thread? thread = CreateBare();
        if (thread is null)
        {
            return null;
        }

        process.Acquire();
        thread.Process = process;
        thread.AddressSpace = process.AddressSpace;
        thread.Handles = process.Handles;
        return thread;
    }

    /// <summary>A thread without a process that calls the function and then ends. Null without memory.</summary>
    public static Thread? CreateKernel(delegate*<nint, void> function, nint argument)
    {
        Thread? thread = CreateBare();
        if (thread is not null)
        {
            thread.IsKernelThread = true;
            thread.SavedStackPointer = ThreadEntry.PrepareKernel(thread._stackTop, function, argument);
        }

        return thread;
    }

    /// <summary>Makes the code that runs on this CPU its idle thread. The stack is the boot stack and never freed.</summary>
    internal static Thread? CreateIdle(nint stackTop, int cpuIndex)
    {
        Thread? thread = Slab<Thread>.Allocate();
        if (thread is not null)
        {
            thread.Initialize();
            thread._stackTop = stackTop;
            thread._started = 1;
            thread.CpuIndex = cpuIndex;
            thread.OnCpu = RunsOnCpu;
            thread.Affinity = 1ul << cpuIndex;
            thread.IsKernelThread = true;
        }

        return thread;
    }

    /// <summary>Registers at the start in user space: x0 = argument, TPIDR_EL0 = threadPointer.</summary>
    public void SetUserStart(ulong entry, ulong stackPointer, ulong argument, ulong threadPointer)
    {
        SavedStackPointer = ThreadEntry.PrepareUser(_stackTop, entry, stackPointer, argument, threadPointer);
    }

    /// <summary>EINVAL if none of the CPUs is there.</summary>
    public int SetAffinity(ulong mask)
    {
        if ((mask & Scheduler.OnlineMask) == 0)
        {
            return Error.EINVAL;
        }

        Affinity = mask;
        Interlocked.MemoryBarrier();
        Scheduler.AffinityChanged(this);
        return 0;
    }

    public void GetInformation(ref ThreadInformation information)
    {
        information.Id = ThreadId;
        information.ProcessId = Process is null ? 0 : Process.ProcessId;
        information.State = State;
        information.Policy = _policy;
        information.Priority = _policy == SchedulingPolicy.Fair ? Nice : _priority;
        information.Cpu = (uint)CpuIndex;
        information.CpuTime = CpuTime;
        information.Affinity = Affinity;
        information.Switches = SwitchCount;
    }

    /// <summary>
    /// Ends the calling thread; does not return. Clears and wakes the address of set_tid_address, leaves the address space, and runs
    /// <see cref="Process.RemoveThread"/>, which may block but not touch user memory.
    /// </summary>
    public static void ExitCurrent()
    {
        Interrupts.Enable();
        Thread thread = Current;
        thread.LeaveChannel();
        if (thread.RobustList != 0 && thread.AddressSpace is not null)
        {
            Futex.ReleaseRobust(thread.AddressSpace, thread.RobustList, thread.ThreadId);
        }

        FutexOwners.End(thread);

        if (thread.ClearIdAddress != 0 && thread.AddressSpace is not null && UserMemory.TryWrite(thread.ClearIdAddress, 0u))
        {
            Futex.Wake(thread.AddressSpace, thread.ClearIdAddress, 1);
        }

        Scheduler.LeaveAddressSpace();
        thread.Process?.RemoveThread(thread);
        thread.SetPending(PendingFlags.Ended);
        thread.UpdateSignals(Signals.Terminated, Signals.None);
        Scheduler.SwitchAwayForGood(thread);
    }

    internal bool IsEnded => (Volatile.Read(ref _pending) & (int)PendingFlags.Ended) != 0;

    /// <summary>Whether another CPU may take the thread out of its queue and run it at once. Under the queue's lock.</summary>
    internal bool CanMoveTo(int cpuIndex) => (Affinity >> cpuIndex & 1) != 0 && Volatile.Read(ref OnCpu) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayRunOn(int cpuIndex) => (Affinity >> cpuIndex & 1) != 0;

    /// <summary>Whether it may run on another CPU than this.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayLeave(int cpuIndex) => (Affinity & ~(1ul << cpuIndex)) != 0;

    internal void MarkStarted() => _started = 1;

    /// <summary>
    /// Puts the thread into the queue, before the queue reads its rank. Whoever changes the rank does so first and then looks whether there is a
    /// queue: with a full barrier on both sides at least one of the two sees the other.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void EnterQueue(RunQueue queue)
    {
        Link.Set(ref Queue, queue);
        Interlocked.MemoryBarrier();
    }

    /// <summary>The stack of a thread that has ended and been left by its CPU.</summary>
    internal void FreeStack()
    {
        KernelStacks.Free(_stackTop);
        _stackTop = 0;
    }

    protected override void Destroy()
    {
        if (_stackTop != 0)
        {
            KernelStacks.Free(_stackTop);
        }

        Process? process = Process;
        ThreadTable.Remove(this);
        Slab<FairEntry>.Free(FairEntry);
        Slab<ThreadTimer>.Free(WaitTimer);
        Slab<QueuedMessage>.Free(CallNode);
        Slab<Thread>.Free(this);
        process?.Release();
    }

    private static Thread? CreateBare()
    {
        Thread? thread = Slab<Thread>.Allocate();
        FairEntry? entry = Slab<FairEntry>.Allocate();
        ThreadTimer? timer = Slab<ThreadTimer>.Allocate();
        QueuedMessage? node = Slab<QueuedMessage>.Allocate();
        nint stack = KernelStacks.Allocate();
        if (thread is null || entry is null || timer is null || node is null || stack == 0 || !ThreadTable.Add(thread))
        {
            if (stack != 0)
            {
                KernelStacks.Free(stack);
            }

            if (node is not null)
            {
                Slab<QueuedMessage>.Free(node);
            }

            if (timer is not null)
            {
                Slab<ThreadTimer>.Free(timer);
            }

            if (entry is not null)
            {
                Slab<FairEntry>.Free(entry);
            }

            if (thread is not null)
            {
                Slab<Thread>.Free(thread);
            }

            return null;
        }

        thread.Initialize();
        entry.Owner = thread;
        timer.Owner = thread;
        node.Initialize();
        node.Caller = thread;
        thread.FairEntry = entry;
        thread.WaitTimer = timer;
        thread.CallNode = node;
        thread._stackTop = stack;
        thread.Affinity = ulong.MaxValue;
        thread.CpuIndex = -1;
        thread.TimerSlack = DefaultTimerSlack;
        return thread;
    }
}
