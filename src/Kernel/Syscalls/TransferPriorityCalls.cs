using ViperOS.Contracts;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// ioprio_set(2) and ioprio_get(2): a class in the upper three bits of 16 and a level in the lower ones. Servers of disks take requests as they
/// come, so that the number is kept and told and nothing else.
/// </summary>
internal static unsafe class TransferPriorityCalls
{
    private const int ClassShift = 13;
    private const int DataMask = (1 << ClassShift) - 1;
    private const int LevelCount = 8;
    private const int Unset = 0;
    private const int RealTime = 1;
    private const int BestEffort = 2;
    private const int Idle = 3;

    [SystemCall(
        SystemCallNumber.SetTransferPriority, "kind: IOPRIO_WHO_*, who: number or 0, priority: number",
        "Sets the class and level of transfers of a thread, of the processes of a group, or of a user, which is kept and has no effect. ESRCH, EINVAL; "
        + "EPERM for others' threads, and for IOPRIO_CLASS_RT without privilege.")]
    public static long Set(ulong* registers)
    {
        int priority = (int)registers[2];
        int data = priority & DataMask;
        int kind = priority >> ClassShift;
        bool isValid = kind switch
        {
            Unset => data == 0,
            RealTime or BestEffort => data < LevelCount,
            Idle => true,
            _ => false,
        };
        if (!isValid)
        {
            return Error.EINVAL;
        }

        int unused = 0;
        return kind == RealTime && !Process.Current.Credentials.IsPrivileged ? Error.EPERM
            : PriorityTargets.Visit(KindOf(registers[0]), (uint)registers[1], &SetOne, priority, ref unused);
    }

    [SystemCall(
        SystemCallNumber.GetTransferPriority, "kind: IOPRIO_WHO_*, who: number or 0", "The priority of transfers; of several threads the best. ESRCH, EINVAL.")]
    public static long Get(ulong* registers)
    {
        int best = int.MaxValue;
        int error = PriorityTargets.Visit(KindOf(registers[0]), (uint)registers[1], &TakeBest, 0, ref best);
        return error < 0 ? error : best;
    }

    /// <summary>Those of IOPRIO_WHO_* count from 1.</summary>
    private static ulong KindOf(ulong kind) => (kind & uint.MaxValue) - 1;

    private static int SetOne(Thread thread, int priority, ref int unused)
    {
        if (!SchedulingCalls.MayChange(thread))
        {
            return Error.EPERM;
        }

        thread.TransferPriority = (ushort)priority;
        return 0;
    }

    /// <summary>A lower number is better, but for that of a thread that has none.</summary>
    private static int TakeBest(Thread thread, int value, ref int best)
    {
        int priority = thread.TransferPriority;
        best = best == int.MaxValue || best >> ClassShift == Unset || (priority >> ClassShift != Unset && priority < best) ? priority : best;
        return 0;
    }
}
