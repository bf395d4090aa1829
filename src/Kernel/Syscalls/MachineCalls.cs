using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on the machine, the log and the kernel itself.</summary>
internal static unsafe class MachineCalls
{
    private const int NameField = 65;
    private const int NameFields = 6;
    private const int LogChunk = 16 * 1024;
    private const int RandomChunk = 256;

    [SystemCall(SystemCallNumber.SystemName, "names: struct utsname*", "Says ViperOS, its version and aarch64.")]
    public static long SystemName(ulong* registers)
    {
        byte* names = stackalloc byte[NameField * NameFields];
        Span<byte> all = new(names, NameField * NameFields);
        all.Clear();
        "ViperOS"u8.CopyTo(all);
        HostName.CopyTo(all.Slice(NameField), all.Slice(5 * NameField));
        KernelVersion.Release.CopyTo(all.Slice(2 * NameField));
        KernelVersion.Text.CopyTo(all.Slice(3 * NameField));
        "aarch64"u8.CopyTo(all.Slice(4 * NameField));
        return UserMemory.TryCopyToUser(registers[0], names, NameField * NameFields) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SystemInfo, "information: struct sysinfo*", "Uptime, load averages, memory and number of processes.")]
    public static long SystemInfo(ulong* registers)
    {
        MemorySummary memory = MemoryStatistics.Read();
        SystemInfo information = default;
        information.Uptime = (long)(Clock.Now / TimeSpecification.NanosecondsPerSecond);
        for (int i = 0; i < LoadAverage.Count; i++)
        {
            information.Loads[i] = LoadAverage.Get(i) << (16 - LoadAverage.FractionBits);
        }

        information.TotalMemory = memory.Total;
        information.FreeMemory = memory.Free;
        ulong processes = Slab<Process>.Live;
        information.Processes = processes < ushort.MaxValue ? (ushort)processes : ushort.MaxValue;
        information.MemoryUnit = 1;
        return UserMemory.TryWrite(registers[0], information) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.GetRandom, "buffer: bytes out, size: bytes, flags: GRND_*",
        "Fills a buffer with random bytes; returns the bytes written.")]
    public static long GetRandom(ulong* registers)
    {
        const ulong AllFlags = 7;
        if ((registers[2] & ~AllFlags) != 0)
        {
            return Error.EINVAL;
        }

        ulong length = registers[1] < int.MaxValue ? registers[1] : int.MaxValue;
        if (!UserMemory.IsUserRange(registers[0], length))
        {
            return Error.EFAULT;
        }

        byte* chunk = stackalloc byte[RandomChunk];
        ulong written = 0;
        while (written < length && !Scheduling.Thread.Current.IsKilled)
        {
            int size = length - written < RandomChunk ? (int)(length - written) : RandomChunk;
            RandomGenerator.Fill(new Span<byte>(chunk, size));
            if (!UserMemory.TryCopyToUser(registers[0] + written, chunk, (nuint)size))
            {
                return written != 0 ? (long)written : Error.EFAULT;
            }

            written += (ulong)size;
            Scheduling.Scheduler.YieldIfNeeded();
        }

        return (long)written;
    }

    [SystemCall(
        SystemCallNumber.LogRead, "log: handle, records: LogRecord*, size: bytes, firstSequence: number",
        "Writes whole records from that one on, or the oldest there is; returns the bytes written, at most 16 KiB.",
        Right = Rights.Read)]
    public static long ReadLog(ulong* registers)
    {
        int error = FindLog(registers[0], Rights.Read);
        if (error < 0)
        {
            return error;
        }

        byte* buffer = (byte*)KernelHeap.Allocate(LogChunk);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        long length = Log.Read(registers[3], new Span<byte>(buffer, registers[2] < LogChunk ? (int)registers[2] : LogChunk));
        if (length > 0 && !UserMemory.TryCopyToUser(registers[1], buffer, (nuint)length))
        {
            length = Error.EFAULT;
        }

        KernelHeap.Free(buffer);
        return length;
    }

    [SystemCall(
        SystemCallNumber.LogWrite, "log: handle, level: LogLevel, text: bytes in, length: bytes",
        "Adds a record; text beyond 1 KiB is cut off.",
        Right = Rights.Write)]
    public static long WriteLog(ulong* registers)
    {
        if (registers[1] > (ulong)LogLevel.Debug)
        {
            return Error.EINVAL;
        }

        int error = FindLog(registers[0], Rights.Write);
        if (error < 0)
        {
            return error;
        }

        int length = registers[3] < Log.MaximumText ? (int)registers[3] : Log.MaximumText;
        byte* text = stackalloc byte[Log.MaximumText];
        if (!UserMemory.TryCopyFromUser(text, registers[2], (nuint)length))
        {
            return Error.EFAULT;
        }

        Log.Write((LogLevel)registers[1], Process.Current.ProcessId, new ReadOnlySpan<byte>(text, length));
        return 0;
    }

    [SystemCall(
        SystemCallNumber.SystemInformation, "kind: SystemInformationKind, buffer: bytes out, size: bytes",
        "Writes what is asked for as far as whole entries fit; returns the bytes written.")]
    public static long Information(ulong* registers)
    {
        if (registers[0] > (ulong)SystemInformationKind.CommandLine)
        {
            return Error.EINVAL;
        }

        byte* buffer = (byte*)KernelHeap.Allocate(KernelInformation.MaximumSize);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        int size = registers[2] < KernelInformation.MaximumSize ? (int)registers[2] : KernelInformation.MaximumSize;
        long length = KernelInformation.Write((SystemInformationKind)registers[0], new Span<byte>(buffer, size));
        if (length > 0 && !UserMemory.TryCopyToUser(registers[1], buffer, (nuint)length))
        {
            length = Error.EFAULT;
        }

        KernelHeap.Free(buffer);
        return length;
    }

    [SystemCall(
        SystemCallNumber.Power, "resource: handle, action: PowerAction",
        "Switches the machine off or resets it.", Right = Rights.Manage)]
    public static long Power(ulong* registers)
    {
        if (registers[1] > (ulong)PowerAction.Reset)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Manage, out Resource? resource);
        if (error < 0)
        {
            return error;
        }

        resource!.Release();
        if (registers[1] == (ulong)PowerAction.Off)
        {
            Psci.SystemOff();
        }
        else
        {
            Psci.SystemReset();
        }

        // The firmware has no such function.
        return Error.EOPNOTSUPP;
    }

    private static int FindLog(ulong handle, Rights needed)
    {
        int error = Process.Current.Handles.Lookup((int)handle, needed, out LogObject? log);
        if (error >= 0)
        {
            log!.Release();
        }

        return error;
    }
}
