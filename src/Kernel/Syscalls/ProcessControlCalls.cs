using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>prctl(2), and what else programs ask about themselves: personality(2), capget(2), membarrier(2).</summary>
internal static unsafe class ProcessControlCalls
{
    private const int NameSize = 16;
    private const ulong HighestCapability = 40;
    private const uint CapabilityVersion1 = 0x1998_0330;
    private const uint CapabilityVersion2 = 0x2007_1026;
    private const uint CapabilityVersion3 = 0x2008_0522;
    private const uint NoPersonality = uint.MaxValue;

    [SystemCall(
        SystemCallNumber.ProcessControl, "option: PR_*, four arguments",
        "Names, the signal at the parent's end, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS, PR_SET_DUMPABLE, PR_SET_KEEPCAPS, timer slack, the bounding set.",
        Missing = "PR_SET_SECCOMP, PR_SET_MM, PR_SET_SECUREBITS; timer slack and dumpability have no effect")]
    public static long Control(ulong* registers)
    {
        Process process = Process.Current;
        Thread thread = Thread.Current;
        ulong argument = registers[1];
        bool hasMore = (registers[2] | registers[3] | registers[4]) != 0;
        switch ((ProcessControlOption)(int)registers[0])
        {
            case ProcessControlOption.SetParentDeathSignal:
                if (argument > (ulong)SignalNumber.Last)
                {
                    return Error.EINVAL;
                }

                process.ParentDeathSignal = (int)argument;
                return 0;
            case ProcessControlOption.GetParentDeathSignal:
                return UserMemory.TryWrite(argument, process.ParentDeathSignal) ? 0 : Error.EFAULT;
            case ProcessControlOption.GetDumpable:
                return process.IsDumpable ? 1 : 0;
            case ProcessControlOption.SetDumpable:
                if (argument > 1)
                {
                    return Error.EINVAL;
                }

                process.IsDumpable = argument != 0;
                return 0;
            case ProcessControlOption.GetKeepCapabilities:
                return process.KeepsCapabilities ? 1 : 0;
            case ProcessControlOption.SetKeepCapabilities:
                if (argument > 1)
                {
                    return Error.EINVAL;
                }

                process.KeepsCapabilities = argument != 0;
                return 0;
            case ProcessControlOption.GetTiming:
                return 0;
            case ProcessControlOption.SetTiming:
                return argument == 0 ? 0 : Error.EINVAL;
            case ProcessControlOption.SetName:
                return SetName(process, thread, argument);
            case ProcessControlOption.GetName:
                Span<byte> name = stackalloc byte[NameSize];
                thread.CopyName(name);
                fixed (byte* bytes = name)
                {
                    return UserMemory.TryCopyToUser(argument, bytes, NameSize) ? 0 : Error.EFAULT;
                }

            case ProcessControlOption.GetSeccomp or ProcessControlOption.GetSecureBits:
                return 0;
            case ProcessControlOption.ReadBoundingSet:
                return argument > HighestCapability ? Error.EINVAL : 1;
            case ProcessControlOption.DropFromBoundingSet:
                return !process.Credentials.IsPrivileged ? Error.EPERM : argument > HighestCapability ? Error.EINVAL : 0;
            case ProcessControlOption.SetTimerSlack:
                thread.TimerSlack = argument == 0 ? Thread.DefaultTimerSlack : argument;
                return 0;
            case ProcessControlOption.GetTimerSlack:
                return (long)thread.TimerSlack;
            case ProcessControlOption.SetChildSubreaper:
                process.IsSubreaper = argument != 0;
                return 0;
            case ProcessControlOption.GetChildSubreaper:
                return UserMemory.TryWrite(argument, process.IsSubreaper ? 1 : 0) ? 0 : Error.EFAULT;
            case ProcessControlOption.SetNoNewPrivileges:
                if (argument != 1 || hasMore)
                {
                    return Error.EINVAL;
                }

                process.HasNoNewPrivileges = true;
                return 0;
            case ProcessControlOption.GetNoNewPrivileges:
                return argument != 0 || hasMore ? Error.EINVAL : process.HasNoNewPrivileges ? 1 : 0;
            case ProcessControlOption.GetThreadIdAddress:
                return UserMemory.TryWrite(argument, thread.ClearIdAddress) ? 0 : Error.EFAULT;
            case ProcessControlOption.SetHugePagesDisabled:
                return hasMore ? Error.EINVAL : 0;
            case ProcessControlOption.GetHugePagesDisabled:
                return argument != 0 || hasMore ? Error.EINVAL : 0;
            default:
                return Error.EINVAL;
        }
    }

    [SystemCall(
        SystemCallNumber.Personality, "personality: number, 0xFFFFFFFF to ask", "Keeps a number; returns the one before.",
        Missing = "none of the flags has an effect")]
    public static long Personality(ulong* registers)
    {
        Process process = Process.Current;
        uint old = process.Personality;
        if ((uint)registers[0] != NoPersonality)
        {
            process.Personality = (uint)registers[0];
        }

        return old;
    }

    [SystemCall(
        SystemCallNumber.GetCapabilities, "header: cap_user_header*, data: cap_user_data* out or 0",
        "User 0 has all of Linux's capabilities, nobody else any. They are no capabilities of ViperOS's.")]
    public static long GetCapabilities(ulong* registers)
    {
        int error = ReadHeader(registers[0], registers[1], out int words, out uint id);
        if (error < 0 || registers[1] == 0)
        {
            return registers[1] == 0 && error == Error.EINVAL ? 0 : error;
        }

        Process? process = id == 0 ? null : ProcessTable.Find(id);
        if (id != 0 && process is null)
        {
            return Error.ESRCH;
        }

        bool hasAll = (process ?? Process.Current).Credentials.IsPrivileged;
        process?.Release();
        uint* data = stackalloc uint[6];
        new Span<uint>(data, 6).Clear();
        if (hasAll)
        {
            data[0] = uint.MaxValue;
            data[1] = uint.MaxValue;
            data[3] = (1u << (int)(HighestCapability - 31)) - 1;
            data[4] = data[3];
        }

        return UserMemory.TryCopyToUser(registers[1], data, (nuint)(words * 3 * sizeof(uint))) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SetCapabilities, "header: cap_user_header*, data: cap_user_data*", "EPERM for more than the process has.",
        Missing = "giving some of them up has no effect")]
    public static long SetCapabilities(ulong* registers)
    {
        int error = ReadHeader(registers[0], registers[1], out int words, out uint id);
        if (error < 0)
        {
            return error;
        }

        if (id != 0 && id != Process.Current.ProcessId)
        {
            return Error.EPERM;
        }

        uint* data = stackalloc uint[6];
        if (!UserMemory.TryCopyFromUser(data, registers[1], (nuint)(words * 3 * sizeof(uint))))
        {
            return Error.EFAULT;
        }

        uint wanted = 0;
        for (int i = 0; i < words * 3; i++)
        {
            wanted |= data[i];
        }

        return wanted == 0 || Process.Current.Credentials.IsPrivileged ? 0 : Error.EPERM;
    }

    [SystemCall(
        SystemCallNumber.MemoryBarrier, "command: MEMBARRIER_CMD_*, flags: 0, cpu: 0",
        "All other threads' memory accesses before are done when it returns: MEMBARRIER_CMD_QUERY, GLOBAL, GLOBAL_EXPEDITED, PRIVATE_EXPEDITED, PRIVATE_EXPEDITED_SYNC_CORE, and their registrations.",
        Missing = "the commands of rseq")]
    public static long Barrier(ulong* registers)
    {
        const int Global = 1;
        const int GlobalExpedited = 2;
        const int RegisterGlobalExpedited = 4;
        const int PrivateExpedited = 8;
        const int RegisterPrivateExpedited = 16;
        const int SyncCore = 32;
        const int RegisterSyncCore = 64;
        Process process = Process.Current;
        int command = (int)registers[0];
        if (registers[1] != 0)
        {
            return Error.EINVAL;
        }

        switch (command)
        {
            case 0:
                return Global | GlobalExpedited | RegisterGlobalExpedited | PrivateExpedited | RegisterPrivateExpedited | SyncCore | RegisterSyncCore;
            case RegisterGlobalExpedited:
                return 0;
            case RegisterPrivateExpedited or RegisterSyncCore:
                process.RegisterBarriers(command);
                return 0;
            case PrivateExpedited or SyncCore when !process.HasRegisteredBarriers(command << 1):
                return Error.EPERM;
            case Global or GlobalExpedited or PrivateExpedited or SyncCore:
                Arm64.CpuBarrier.RunOnAll();
                return 0;
            default:
                return Error.EINVAL;
        }
    }

    private static long SetName(Process process, Thread thread, ulong address)
    {
        byte* bytes = stackalloc byte[NameSize];
        new Span<byte>(bytes, NameSize).Clear();
        for (int i = 0; i < NameSize - 1; i++)
        {
            if (!UserMemory.TryRead(address + (ulong)i, out bytes[i]))
            {
                return Error.EFAULT;
            }

            if (bytes[i] == 0)
            {
                break;
            }
        }

        ReadOnlySpan<byte> name = new(bytes, NameSize);
        name = name.Slice(0, name.IndexOf((byte)0));
        thread.SetName(name);
        if (thread.ThreadId == process.ProcessId)
        {
            process.SetName(name);
        }

        return 0;
    }

    private static int ReadHeader(ulong header, ulong data, out int words, out uint id)
    {
        words = 0;
        id = 0;
        if (!UserMemory.TryRead(header, out uint version) || !UserMemory.TryRead(header + sizeof(uint), out id))
        {
            return Error.EFAULT;
        }

        words = version switch { CapabilityVersion1 => 1, CapabilityVersion2 or CapabilityVersion3 => 2, _ => 0 };
        if (words == 0)
        {
            return UserMemory.TryWrite(header, CapabilityVersion3) ? Error.EINVAL : Error.EFAULT;
        }

        return (int)id < 0 ? Error.EINVAL : 0;
    }
}
