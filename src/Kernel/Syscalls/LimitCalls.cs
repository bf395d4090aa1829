using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on what processes may use and have used (getrlimit(2), getrusage(2), times(2)).</summary>
internal static unsafe class LimitCalls
{
    private const ulong NanosecondsPerTick = 10_000_000;

    private const string Enforced = "RLIMIT_RSS, LOCKS, SIGPENDING and MSGQUEUE are kept and not enforced; RLIMIT_DATA counts the heap of brk only";

    [SystemCall(
        SystemCallNumber.GetResourceLimit, "limit: RLIMIT_*, value: struct rlimit* out", "A limit of the calling process.")]
    public static long Get(ulong* registers) => Change(Process.Current, registers[0], 0, registers[1]);

    [SystemCall(
        SystemCallNumber.SetResourceLimit, "limit: RLIMIT_*, value: struct rlimit*",
        "Sets a limit of the calling process. EPERM to raise the hard one without privilege.", Missing = Enforced)]
    public static long Set(ulong* registers) => Change(Process.Current, registers[0], registers[1], 0);

    [SystemCall(
        SystemCallNumber.ResourceLimits, "process: number or 0, limit: RLIMIT_*, value: struct rlimit* or 0, old: struct rlimit* or 0",
        "Reads and sets a limit of a process of the same user, in the caller's job or below.", Missing = Enforced)]
    public static long GetAndSet(ulong* registers)
    {
        Process self = Process.Current;
        uint id = (uint)registers[0];
        if (id == 0 || id == self.ProcessId)
        {
            return Change(self, registers[1], registers[2], registers[3]);
        }

        Process? process = ProcessTable.Find(id);
        if (process is null)
        {
            return Error.ESRCH;
        }

        long result = process.IsGone ? Error.ESRCH : MayChange(self, process) ? Change(process, registers[1], registers[2], registers[3]) : Error.EPERM;
        process.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.GetResourceUsage, "who: RUSAGE_*, usage: struct rusage* out", "Processor time, of the program and of the kernel for it by a look every 4 ms, page faults and switches of the process, the thread, or ended children.",
        Missing = "sizes, blocks, messages and signals are 0")]
    public static long GetUsage(ulong* registers)
    {
        const int Children = -1;
        const int OfThread = 1;
        UsageTotals totals;
        switch ((int)registers[0])
        {
            case 0:
                totals = Process.Current.Usage;
                break;
            case Children:
                totals = ProcessFamily.ChildrenUsageOf(Process.Current);
                break;
            case OfThread:
                totals = Thread.Current.Usage;
                break;
            default:
                return Error.EINVAL;
        }

        return UserMemory.TryWrite(registers[1], ResourceUsage.From(totals)) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.Times, "times: struct tms* or 0", "Processor time of the process and its ended children; returns the uptime, all in hundredths of a second.")]
    public static long Times(ulong* registers)
    {
        if (registers[0] != 0)
        {
            ProcessTimes times = default;
            UsageTotals own = Process.Current.Usage;
            UsageTotals children = ProcessFamily.ChildrenUsageOf(Process.Current);
            times.User = own.ProgramTime / NanosecondsPerTick;
            times.System = own.KernelTime / NanosecondsPerTick;
            times.ChildrenUser = children.ProgramTime / NanosecondsPerTick;
            times.ChildrenSystem = children.KernelTime / NanosecondsPerTick;
            if (!UserMemory.TryWrite(registers[0], times))
            {
                return Error.EFAULT;
            }
        }

        return (long)(Clock.Now / NanosecondsPerTick);
    }

    private static long Change(Process process, ulong kind, ulong valueAddress, ulong oldAddress)
    {
        if (kind >= ResourceLimits.Count)
        {
            return Error.EINVAL;
        }

        ResourceLimit value = default;
        if (valueAddress != 0 && !UserMemory.TryRead(valueAddress, out value))
        {
            return Error.EFAULT;
        }

        ResourceLimit old = process.GetLimit((ResourceLimitKind)kind);
        if (valueAddress != 0)
        {
            if (value.Current > value.Maximum)
            {
                return Error.EINVAL;
            }

            bool exceeds = value.Maximum > old.Maximum && !Process.Current.Credentials.IsPrivileged;
            if (exceeds || (kind == (ulong)ResourceLimitKind.Handles && value.Maximum > HandleTable.MaximumHandles && value.Maximum != old.Maximum))
            {
                return Error.EPERM;
            }

            process.SetLimit((ResourceLimitKind)kind, value);
        }

        return oldAddress == 0 || UserMemory.TryWrite(oldAddress, old) ? 0 : Error.EFAULT;
    }

    private static bool MayChange(Process self, Process other)
    {
        Credentials own = self.Credentials;
        Credentials target = other.Credentials;
        return self.Job.Contains(other.Job)
            && (own.IsPrivileged
                || (own.User.Real == target.User.Real && own.User.Real == target.User.Effective && own.User.Real == target.User.Saved
                    && own.Group.Real == target.Group.Real && own.Group.Real == target.Group.Effective && own.Group.Real == target.Group.Saved));
    }
}
