using ViperOS.Contracts;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on process groups and sessions.</summary>
internal static unsafe class GroupCalls
{
    [SystemCall(
        SystemCallNumber.SetProcessGroup, "process: number or 0, group: number or 0",
        "Moves the caller or its child into a group of its session, or a new one. ESRCH, EPERM, and EACCES once a child runs another program.")]
    public static long SetProcessGroup(ulong* registers)
    {
        int id = (int)registers[0];
        int group = (int)registers[1];
        if (id < 0 || group < 0)
        {
            return id < 0 ? Error.ESRCH : Error.EINVAL;
        }

        Process self = Process.Current;
        Process? process = Find(id);
        if (process is null)
        {
            return Error.ESRCH;
        }

        int result = ProcessFamily.SetGroup(self, process, group == 0 ? process.ProcessId : (uint)group);
        process.Release();
        return result;
    }

    [SystemCall(SystemCallNumber.GetProcessGroup, "process: number or 0", "The number of the group. ESRCH.")]
    public static long GetProcessGroup(ulong* registers) => GetNumber(registers[0], wantsSession: false);

    [SystemCall(SystemCallNumber.GetSessionId, "process: number or 0", "The number of the session. ESRCH.")]
    public static long GetSessionId(ulong* registers) => GetNumber(registers[0], wantsSession: true);

    [SystemCall(
        SystemCallNumber.SetSession, "",
        "The caller leads a new session and a new group in it, without a controlling terminal; returns its number. EPERM if it leads a group.")]
    public static long SetSession(ulong* registers) => ProcessFamily.StartSession(Process.Current);

    private static long GetNumber(ulong argument, bool wantsSession)
    {
        Process? process = Find((int)argument);
        if (process is null)
        {
            return Error.ESRCH;
        }

        ProcessFamily.GetNumbers(process, out uint group, out uint session);
        process.Release();
        uint number = wantsSession ? session : group;
        return number == 0 ? Error.ESRCH : number;
    }

    private static Process? Find(int id)
    {
        if (id != 0 && (uint)id != Process.Current.ProcessId)
        {
            return ProcessTable.Find((uint)id);
        }

        Process.Current.Acquire();
        return Process.Current;
    }
}
