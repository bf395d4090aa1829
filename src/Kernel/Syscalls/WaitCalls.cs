using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls by which Linux programs wait for their children.</summary>
internal static unsafe class WaitCalls
{
    // Options of wait4 and waitid (WUNTRACED is WSTOPPED). The last three ask about kinds of children that are all alike here.
    private const ulong NoHang = 1;
    private const ulong Stopped = 2;
    private const ulong Exited = 4;
    private const ulong Continued = 8;
    private const ulong LeavesWaitable = 0x0100_0000;
    private const ulong AnyKind = 0xE000_0000;

    // First argument of waitid.
    private const ulong AllChildren = 0;
    private const ulong OneChild = 1;
    private const ulong OneGroup = 2;
    private const ulong OneHandle = 3;

    [SystemCall(
        SystemCallNumber.Wait4, "process: number, 0, -1 or -group, status: int* or 0, options: W*, usage: struct rusage* or 0",
        "Waits until a child made by fork ends, or with WUNTRACED stops, or with WCONTINUED goes on; returns its number, or 0 with WNOHANG.",
        Missing = "of the usage there are processor time, page faults and switches")]
    public static long Wait4(ulong* registers)
    {
        ulong options = registers[2];
        if ((options & ~(NoHang | Stopped | Continued | AnyKind)) != 0 || (int)registers[0] == int.MinValue)
        {
            return (int)registers[0] == int.MinValue ? Error.ESRCH : Error.EINVAL;
        }

        int wanted = (int)registers[0];
        ChildChanges changes = ToChanges(options | Exited);
        ChildSelector selector = wanted == -1 ? ChildSelector.ForAll(changes)
            : wanted > 0 ? ChildSelector.ForProcess((uint)wanted, changes)
            : ChildSelector.ForGroup((uint)-wanted, changes);
        int result = ProcessFamily.Wait(
            Process.Current, selector, (options & NoHang) == 0, takes: true, out Process? child, out ChildReport report);
        if (child is null)
        {
            return result;
        }

        bool done = registers[1] == 0 || UserMemory.TryWrite(registers[1], report.WaitStatus);
        done &= WriteUsage(registers[3], child);
        child.Release();
        return done ? result : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.WaitId, "kind: P_*, process: number, information: siginfo_t* or 0, options: W*, usage: struct rusage* or 0",
        "As wait4, with a description of what happened, and optionally without taking note.", Missing = "as wait4")]
    public static long WaitId(ulong* registers)
    {
        ulong options = registers[3];
        ChildChanges changes = ToChanges(options);
        if (registers[0] > OneHandle || changes == ChildChanges.None
            || (options & ~(NoHang | Stopped | Exited | Continued | LeavesWaitable | AnyKind)) != 0
            || (registers[0] == OneChild && (int)registers[1] <= 0) || (registers[0] == OneGroup && (int)registers[1] < 0))
        {
            return Error.EINVAL;
        }

        ulong id = registers[1];
        if (registers[0] == OneHandle)
        {
            int error = Process.Current.Handles.Lookup((int)id, Rights.Wait, out Process? named);
            if (error < 0)
            {
                return Error.EBADF;
            }

            id = named!.ProcessId;
            named.Release();
        }

        ChildSelector selector = registers[0] switch
        {
            AllChildren => ChildSelector.ForAll(changes),
            OneChild or OneHandle => ChildSelector.ForProcess((uint)id, changes),
            _ => ChildSelector.ForGroup((uint)id, changes),
        };
        int result = ProcessFamily.Wait(
            Process.Current, selector, (options & NoHang) == 0, (options & LeavesWaitable) == 0, out Process? child, out ChildReport report);
        if (result < 0)
        {
            return result;
        }

        SignalInformation information = child is null
            ? default
            : SignalInformation.ForChild((int)SignalNumber.Child, report.Code, child.ProcessId, 0, report.Status);
        bool done = child is null || WriteUsage(registers[4], child);
        child?.Release();
        return done && (registers[2] == 0 || SignalCalls.TryWrite(registers[2], information)) ? 0 : Error.EFAULT;
    }

    private static ChildChanges ToChanges(ulong options) =>
        ((options & Exited) != 0 ? ChildChanges.Ended : 0)
        | ((options & Stopped) != 0 ? ChildChanges.Stopped : 0)
        | ((options & Continued) != 0 ? ChildChanges.Continued : 0);

    private static bool WriteUsage(ulong address, Process child)
    {
        if (address == 0)
        {
            return true;
        }

        UsageTotals totals = child.Usage;
        totals.Add(ProcessFamily.ChildrenUsageOf(child));
        return UserMemory.TryWrite(address, ResourceUsage.From(totals));
    }
}
