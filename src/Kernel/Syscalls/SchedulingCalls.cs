using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls by which Linux programs say how threads are scheduled (sched(7), getpriority(2)). They reach threads in the caller's job and
/// below, by their numbers.
/// </summary>
internal static unsafe class SchedulingCalls
{
    // Policies of Linux beyond SchedulingPolicy's, whose values are Linux's.
    private const int Batch = 3;
    private const int Idle = 5;
    private const int ResetOnFork = 0x4000_0000;

    private const int LowestPriority = 1;
    private const int HighestPriority = 99;
    private const int NiceOffset = 20;

    // Of sched_attr.
    private const uint FirstAttributesSize = 48;
    private const ulong ResetFlag = 1;
    private const ulong KeepPolicy = 8;
    private const ulong KeepParameters = 16;

    [SystemCall(
        SystemCallNumber.SchedulerSetAffinity, "thread: number or 0, size: bytes, mask: bits in", "On which CPUs a thread may run.",
        Missing = "CPUs beyond 64")]
    public static long SetAffinity(ulong* registers)
    {
        ulong size = registers[1] < sizeof(ulong) ? registers[1] : sizeof(ulong);
        ulong mask = 0;
        if (!UserMemory.TryCopyFromUser(&mask, registers[2], (nuint)size))
        {
            return Error.EFAULT;
        }

        Thread? thread = Find(registers[0]);
        if (thread is null)
        {
            return Error.ESRCH;
        }

        int error = MayChange(thread) ? thread.SetAffinity(mask) : Error.EPERM;
        thread.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.SchedulerGetAffinity, "thread: number or 0, size: bytes, mask: bits out",
        "Writes on which CPUs a thread may run; returns the bytes written.")]
    public static long GetAffinity(ulong* registers)
    {
        if (registers[1] < sizeof(ulong) || registers[1] % sizeof(ulong) != 0)
        {
            return Error.EINVAL;
        }

        Thread? thread = Find(registers[0]);
        if (thread is null)
        {
            return Error.ESRCH;
        }

        ulong mask = thread.Affinity & Scheduler.OnlineMask;
        thread.Release();
        return UserMemory.TryWrite(registers[2], mask) ? sizeof(ulong) : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SchedulerSetPolicy, "thread: number or 0, policy: SCHED_*, parameters: struct sched_param*",
        "Sets class and priority. EPERM without privilege beyond RLIMIT_RTPRIO.",
        Missing = "SCHED_DEADLINE; SCHED_BATCH and SCHED_IDLE are scheduled as SCHED_OTHER")]
    public static long SetPolicy(ulong* registers)
    {
        if ((int)registers[1] < 0)
        {
            return Error.EINVAL;
        }

        return (int)registers[0] < 0 || registers[2] == 0 ? Error.EINVAL
            : UserMemory.TryRead(registers[2], out int priority) ? Set(registers[0], (int)registers[1], priority)
            : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SchedulerSetParameters, "thread: number or 0, parameters: struct sched_param*", "Sets the priority in the class.")]
    public static long SetParameters(ulong* registers) =>
        (int)registers[0] < 0 || registers[1] == 0 ? Error.EINVAL
        : UserMemory.TryRead(registers[1], out int priority) ? Set(registers[0], -1, priority)
        : Error.EFAULT;

    [SystemCall(SystemCallNumber.SchedulerGetPolicy, "thread: number or 0", "The class of a thread.")]
    public static long GetPolicy(ulong* registers)
    {
        int error = Find(registers[0], out Thread? thread);
        if (error < 0)
        {
            return error;
        }

        int policy = PolicyOf(thread!) | (thread!.ResetsOnFork ? ResetOnFork : 0);
        thread.Release();
        return policy;
    }

    [SystemCall(
        SystemCallNumber.SchedulerGetParameters, "thread: number or 0, parameters: struct sched_param* out", "The priority of a thread in its class.")]
    public static long GetParameters(ulong* registers)
    {
        Thread? thread = null;
        int error = registers[1] == 0 ? Error.EINVAL : Find(registers[0], out thread);
        if (error < 0)
        {
            return error;
        }

        int priority = PriorityOf(thread!);
        thread!.Release();
        return UserMemory.TryWrite(registers[1], priority) ? 0 : Error.EFAULT;
    }

    [SystemCall(SystemCallNumber.SchedulerGetMaximum, "policy: SCHED_*", "The highest priority of a class.")]
    public static long GetMaximum(ulong* registers) => IsRealTime((int)registers[0]) ? HighestPriority : IsFair((int)registers[0]) ? 0 : Error.EINVAL;

    [SystemCall(SystemCallNumber.SchedulerGetMinimum, "policy: SCHED_*", "The lowest priority of a class.")]
    public static long GetMinimum(ulong* registers) => IsRealTime((int)registers[0]) ? LowestPriority : IsFair((int)registers[0]) ? 0 : Error.EINVAL;

    [SystemCall(
        SystemCallNumber.SchedulerGetInterval, "thread: number or 0, interval: struct timespec* out",
        "How long a thread runs before others of its priority do; 0 for SCHED_FIFO.")]
    public static long GetInterval(ulong* registers)
    {
        int error = Find(registers[0], out Thread? thread);
        if (error < 0)
        {
            return error;
        }

        ulong interval = thread!.Policy switch
        {
            SchedulingPolicy.Fifo => 0,
            SchedulingPolicy.RoundRobin => RunQueue.RoundRobinSlice,
            _ => RunQueue.MaximumFairSlice,
        };
        thread.Release();
        return UserMemory.TryWrite(registers[1], TimeSpecification.FromNanoseconds(interval)) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SchedulerSetAttributes, "thread: number or 0, attributes: struct sched_attr*, flags: 0",
        "As sched_setscheduler, with the nice value.", Missing = "as sched_setscheduler; utilization clamps")]
    public static long SetAttributes(ulong* registers)
    {
        if (registers[1] == 0 || (int)registers[0] < 0 || registers[2] != 0)
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(registers[1], out SchedulerAttributes attributes))
        {
            return Error.EFAULT;
        }

        if (attributes.Size != 0 && attributes.Size < FirstAttributesSize)
        {
            return Error.E2BIG;
        }

        if ((attributes.Flags & ~(ResetFlag | KeepPolicy | KeepParameters)) != 0)
        {
            return Error.EINVAL;
        }

        int policy = (attributes.Flags & KeepPolicy) != 0 ? -1 : (int)attributes.Policy;
        if (policy >= 0 && (attributes.Flags & ResetFlag) != 0)
        {
            policy |= ResetOnFork;
        }

        bool isFair = policy >= 0 && IsFair(policy & ~ResetOnFork);
        return Set(registers[0], policy, (int)attributes.Priority, isFair ? attributes.Nice : null);
    }

    [SystemCall(
        SystemCallNumber.SchedulerGetAttributes, "thread: number or 0, attributes: struct sched_attr* out, size: bytes, flags: 0",
        "Class, nice value and priority of a thread.")]
    public static long GetAttributes(ulong* registers)
    {
        if (registers[1] == 0 || registers[2] < FirstAttributesSize || registers[2] > Paging.PageSize || registers[3] != 0)
        {
            return Error.EINVAL;
        }

        int error = Find(registers[0], out Thread? thread);
        if (error < 0)
        {
            return error;
        }

        SchedulerAttributes attributes = default;
        attributes.Size = FirstAttributesSize;
        attributes.Policy = (uint)PolicyOf(thread!);
        attributes.Flags = thread!.ResetsOnFork ? ResetFlag : 0;
        attributes.Nice = thread.Policy == SchedulingPolicy.Fair ? thread.Nice : 0;
        attributes.Priority = (uint)PriorityOf(thread);
        thread.Release();
        return UserMemory.TryWrite(registers[1], attributes) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SetPriority, "kind: PRIO_*, who: number or 0, nice: number",
        "Sets the nice value of a thread, of the processes of a group, or of a user. ESRCH, EPERM; EACCES for less than it is without privilege.")]
    public static long SetPriority(ulong* registers)
    {
        int nice = (int)registers[2];
        nice = nice < Weights.MinimumNice ? Weights.MinimumNice : nice > Weights.MaximumNice ? Weights.MaximumNice : nice;
        int unused = 0;
        return PriorityTargets.Visit(registers[0], (uint)registers[1], &SetNice, nice, ref unused);
    }

    [SystemCall(
        SystemCallNumber.GetPriority, "kind: PRIO_*, who: number or 0", "20 less the lowest nice value of those that setpriority would set. ESRCH.")]
    public static long GetPriority(ulong* registers)
    {
        int lowest = int.MaxValue;
        int error = PriorityTargets.Visit(registers[0], (uint)registers[1], &TakeLowest, 0, ref lowest);
        return error < 0 ? error : NiceOffset - lowest;
    }

    private static int TakeLowest(Thread thread, int value, ref int lowest)
    {
        lowest = thread.Nice < lowest ? thread.Nice : lowest;
        return 0;
    }

    private static int SetNice(Thread thread, int nice, ref int unused)
    {
        if (!MayChange(thread))
        {
            return Error.EPERM;
        }

        if (nice < thread.Nice && !MayHaveNice(nice))
        {
            return Error.EACCES;
        }

        thread.SetNice(nice);
        return 0;
    }

    private static long Set(ulong id, int policy, int priority, int? nice = null)
    {
        Thread? thread = Find(id);
        if (thread is null)
        {
            return Error.ESRCH;
        }

        int error = Set(thread, policy, priority, nice);
        thread.Release();
        return error;
    }

    /// <summary>Policy -1: as it is.</summary>
    private static int Set(Thread thread, int policy, int priority, int? nice)
    {
        bool resets = policy < 0 ? thread.ResetsOnFork : (policy & ResetOnFork) != 0;
        policy = policy < 0 ? PolicyOf(thread) : policy & ~ResetOnFork;
        bool isRealTime = IsRealTime(policy);
        if ((!isRealTime && !IsFair(policy)) || (isRealTime ? priority is < LowestPriority or > HighestPriority : priority != 0)
            || nice is < Weights.MinimumNice or > Weights.MaximumNice)
        {
            return Error.EINVAL;
        }

        if (!MayChange(thread))
        {
            return Error.EPERM;
        }

        Process self = Process.Current;
        if (!self.Credentials.IsPrivileged)
        {
            ulong limit = self.CurrentLimit(ResourceLimitKind.RealTimePriority);
            bool isRaise = policy != PolicyOf(thread) || priority > PriorityOf(thread);
            if ((isRealTime && isRaise && (ulong)priority > limit) || (thread.ResetsOnFork && !resets)
                || (nice is int value && value < thread.Nice && !MayHaveNice(value)))
            {
                return Error.EPERM;
            }
        }

        thread.ResetsOnFork = resets;
        thread.FairVariant = isRealTime ? thread.FairVariant : policy;
        return isRealTime
            ? thread.SetScheduling((SchedulingPolicy)policy, priority - LowestPriority)
            : thread.SetScheduling(SchedulingPolicy.Fair, nice ?? thread.Nice);
    }

    private static bool IsRealTime(int policy) => policy is (int)SchedulingPolicy.Fifo or (int)SchedulingPolicy.RoundRobin;

    private static bool IsFair(int policy) => policy is (int)SchedulingPolicy.Fair or Batch or Idle;

    private static int PolicyOf(Thread thread) => thread.Policy == SchedulingPolicy.Fair ? thread.FairVariant : (int)thread.Policy;

    private static int PriorityOf(Thread thread) => thread.Policy == SchedulingPolicy.Fair ? 0 : thread.Priority + LowestPriority;

    private static bool MayHaveNice(int nice) =>
        Process.Current.Credentials.IsPrivileged
        || (ulong)(NiceOffset - nice) <= Process.Current.CurrentLimit(ResourceLimitKind.Nice);

    internal static bool MayChange(Thread thread)
    {
        Credentials own = Process.Current.Credentials;
        Credentials other = thread.Process!.Credentials;
        return Process.Current.Job.Contains(thread.Process.Job)
            && (own.IsPrivileged || own.User.Effective == other.User.Real || own.User.Effective == other.User.Effective);
    }

    private static int Find(ulong id, out Thread? thread)
    {
        thread = (int)id < 0 ? null : Find(id);
        return thread is not null ? 0 : (int)id < 0 ? Error.EINVAL : Error.ESRCH;
    }

    /// <summary>With a reference; 0 is the calling thread.</summary>
    internal static Thread? Find(ulong id)
    {
        if ((uint)id == 0)
        {
            Thread.Current.Acquire();
            return Thread.Current;
        }

        return ProcessTable.FindThread((uint)id);
    }
}
