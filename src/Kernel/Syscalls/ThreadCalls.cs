using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on threads, and futexes.</summary>
internal static unsafe class ThreadCalls
{
    // What lies above is for threads of Linux programs that ask for it.
    private const int MaximumNativePriority = 31;

    [SystemCall(SystemCallNumber.ThreadExit, "code: number", "Ends the calling thread. Does not return.")]
    public static long Exit(ulong* registers)
    {
        Process.Current.SetThreadExitCode((int)registers[0]);
        Thread.ExitCurrent();
        return 0;
    }

    [SystemCall(
        SystemCallNumber.SetThreadIdAddress, "address: int*",
        "Where to write 0 and wake a futex when the thread ends; returns the thread's number.")]
    public static long SetThreadIdAddress(ulong* registers)
    {
        Thread thread = Thread.Current;
        thread.ClearIdAddress = registers[0];
        return thread.ThreadId;
    }

    [SystemCall(SystemCallNumber.GetThreadId, "", "The calling thread's number.")]
    public static long GetThreadId(ulong* registers) => Thread.Current.ThreadId;

    [SystemCall(
        SystemCallNumber.Futex,
        "address: int*, operation: FUTEX_*, value: number, timeout: struct timespec* or number, address2: int*, value3: number",
        "FUTEX_WAIT, WAKE, REQUEUE, CMP_REQUEUE, WAKE_OP, WAIT_BITSET, WAKE_BITSET, LOCK_PI, LOCK_PI2, TRYLOCK_PI, UNLOCK_PI, "
        + "WAIT_REQUEUE_PI, CMP_REQUEUE_PI; private and shared; both clocks.")]
    public static long FutexCall(ulong* registers) => Futex.SystemCall(
        Process.Current.AddressSpace,
        registers[0],
        (uint)registers[1],
        (uint)registers[2],
        registers[3],
        registers[4],
        (uint)registers[5]);

    [SystemCall(SystemCallNumber.SchedulerYield, "", "Lets others of the same priority run.")]
    public static long Yield(ulong* registers)
    {
        Scheduler.Yield();
        return 0;
    }

    [SystemCall(
        SystemCallNumber.ThreadCreate,
        "entry: address, stackPointer: address, argument: number, threadPointer: address, flags: 0",
        "Starts a thread in the calling process with x0 = argument; returns its handle.")]
    public static long Create(ulong* registers)
    {
        if (registers[0] >= Paging.UserEnd || registers[1] > Paging.UserEnd || (registers[1] & 15) != 0 || registers[4] != 0)
        {
            return Error.EINVAL;
        }

        Process process = Process.Current;
        Thread? thread = Thread.Create(process);
        if (thread is null)
        {
            return Error.ENOMEM;
        }

        thread.SetUserStart(registers[0], registers[1], registers[2], registers[3]);
        int error = process.AddThread(thread);
        if (error < 0)
        {
            thread.Release();
            return error;
        }

        long handle = process.Handles.Insert(thread, Rights.All);
        if (handle < 0)
        {
            process.RemoveUnstarted(thread);
        }
        else
        {
            Scheduler.Start(thread);
        }

        thread.Release();
        return handle;
    }

    [SystemCall(
        SystemCallNumber.ThreadSetScheduling, "thread: handle or -2, policy: SchedulingPolicy, priority: number",
        "Class and priority: 0 to 31 for real time, -20 to 19 (nice) for the fair class.", Right = Rights.Manage)]
    public static long SetScheduling(ulong* registers)
    {
        if (registers[1] > (ulong)SchedulingPolicy.RoundRobin
            || (registers[1] != (ulong)SchedulingPolicy.Fair && (int)registers[2] > MaximumNativePriority))
        {
            return Error.EINVAL;
        }

        int error = Argument.GetThread(registers[0], Rights.Manage, out Thread? thread);
        if (error < 0)
        {
            return error;
        }

        error = thread!.SetScheduling((SchedulingPolicy)registers[1], (int)registers[2]);
        thread.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.ThreadSetAffinity, "thread: handle or -2, mask: bits", "On which CPUs the thread may run.",
        Right = Rights.Manage)]
    public static long SetAffinity(ulong* registers)
    {
        int error = Argument.GetThread(registers[0], Rights.Manage, out Thread? thread);
        if (error < 0)
        {
            return error;
        }

        error = thread!.SetAffinity(registers[1]);
        thread.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.ThreadInformation, "thread: handle or -2, information: ThreadInformation*",
        "State and statistics of a thread.",
        Right = Rights.Inspect)]
    public static long Information(ulong* registers)
    {
        int error = Argument.GetThread(registers[0], Rights.Inspect, out Thread? thread);
        if (error < 0)
        {
            return error;
        }

        ThreadInformation information = default;
        thread!.GetInformation(ref information);
        thread.Release();
        return UserMemory.TryWrite(registers[1], information) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.ThreadList, "process: handle, information: ThreadInformation*, capacity: number",
        "Writes as many entries as fit; returns how many threads the process has.", Right = Rights.Inspect)]
    public static long List(ulong* registers)
    {
        int error = Argument.GetProcess(registers[0], Rights.Inspect, out Process? process);
        if (error < 0)
        {
            return error;
        }

        long count = 0;
        for (Thread? thread = process!.NextThread(null); thread is not null; thread = process.NextThread(thread))
        {
            if (count >= 0 && (ulong)count < registers[2])
            {
                ThreadInformation information = default;
                thread.GetInformation(ref information);
                if (!UserMemory.TryWrite(registers[1] + ((ulong)count * (ulong)sizeof(ThreadInformation)), information))
                {
                    // The walk goes on to its end, which gives the references back.
                    count = Error.EFAULT;
                    continue;
                }
            }

            count += count >= 0 ? 1 : 0;
        }

        process.Release();
        return count;
    }
}
