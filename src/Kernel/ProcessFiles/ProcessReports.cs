using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>
/// The contents of the files of one process, as proc(5) describes them. Holds no state. What ViperOS does not count (faults, switches by kind)
/// is 0.
/// </summary>
internal static unsafe partial class ProcessReports
{
    private const ulong NanosecondsPerTick = 10_000_000;
    private const int Chunk = 256;

    /// <summary>Makes the contents anew. ESRCH if the process is gone, ENOMEM.</summary>
    public static int Write(in ProcessPlace place, MemoryObject contents)
    {
        Report report = new(contents);
        if (ProcessFileNames.ParentOf(place.File) != ProcessFile.Process && place.File != ProcessFile.HandleReport)
        {
            SystemReports.Write(ref report, place.File);
            return report.Finish();
        }

        Process? process = place.FindProcess();
        if (process is null)
        {
            return Error.ESRCH;
        }

        Thread? thread = place.Part == 0 || place.File == ProcessFile.HandleReport ? null : process.FindThread(place.Part);
        AddressSpace? space = null;
        process.AcquireAddressSpace(out space);
        Write(ref report, place, process, thread, space);
        space?.Release();
        thread?.Release();
        process.Release();
        return report.Finish();
    }

    private static void Write(ref Report report, in ProcessPlace place, Process process, Thread? thread, AddressSpace? space)
    {
        switch (place.File)
        {
            case ProcessFile.HandleReport:
                WriteHandle(ref report, process, (int)place.Part);
                break;
            case ProcessFile.Auxiliary:
                Copy(ref report, space, space?.Start.Auxiliary ?? 0, space?.Start.AuxiliaryLength ?? 0);
                break;
            case ProcessFile.ControlGroup:
                report.Text("0::/\n"u8);
                break;
            case ProcessFile.Arguments:
                Copy(ref report, space, space?.Start.Arguments ?? 0, space is null ? 0 : space.Start.Environment - space.Start.Arguments);
                break;
            case ProcessFile.Environment:
                Copy(ref report, space, space?.Start.Environment ?? 0, space is null ? 0 : space.Start.EnvironmentEnd - space.Start.Environment);
                break;
            case ProcessFile.Name:
                WriteName(ref report, process, thread);
                report.Line();
                break;
            case ProcessFile.Limits:
                WriteLimits(ref report, process);
                break;
            case ProcessFile.LoginUser:
                report.Decimal(uint.MaxValue);
                break;
            case ProcessFile.Maps or ProcessFile.Detailed:
                WriteMaps(ref report, space, place.File == ProcessFile.Detailed);
                break;
            case ProcessFile.DetailedSum:
                WriteDetailedSum(ref report, space);
                break;
            case ProcessFile.Mounts or ProcessFile.MountInformation:
                MountReports.Write(ref report, place.File == ProcessFile.MountInformation);
                break;
            case ProcessFile.OutOfMemoryScore:
                report.Text("0\n"u8);
                break;
            case ProcessFile.State:
                WriteState(ref report, process, thread, space);
                break;
            case ProcessFile.StateOfMemory:
                WriteMemory(ref report, space);
                break;
            case ProcessFile.Status:
                WriteStatus(ref report, process, thread, space);
                break;
            case ProcessFile.Waiting:
                report.Text("0"u8);
                break;
        }
    }

    private static void Copy(ref Report report, AddressSpace? space, ulong start, ulong length)
    {
        Span<byte> buffer = stackalloc byte[Chunk];
        while (space is not null && length != 0)
        {
            int count = space.ReadFrom(start, buffer.Slice(0, length < Chunk ? (int)length : Chunk));
            if (count == 0)
            {
                break;
            }

            report.Text(buffer.Slice(0, count));
            start += (ulong)count;
            length -= (ulong)count;
        }
    }

    private static void WriteName(ref Report report, Process process, Thread? thread)
    {
        Span<byte> own = stackalloc byte[16];
        if (thread is not null && thread.TryCopyOwnName(own))
        {
            report.Text(own.Slice(0, own.IndexOf((byte)0)));
            return;
        }

        Span<byte> name = stackalloc byte[ProcessInformation.MaximumName];
        report.Text(name.Slice(0, process.CopyShortName(name)));
    }

    private static void WriteMaps(ref Report report, AddressSpace? space, bool isDetailed)
    {
        const int PathSize = PathResolver.MaximumPath + NamespaceEntry.MaximumName;
        byte* path = space is null ? null : (byte*)KernelHeap.Allocate(PathSize);
        if (path != null)
        {
            space!.WriteMaps(ref report, Process.Current, new Span<byte>(path, PathSize), isDetailed);
            KernelHeap.Free(path);
        }
    }

    private static void WriteDetailedSum(ref Report report, AddressSpace? space)
    {
        if (space is not null)
        {
            report.Text("00000000-ffffffffffff ---p 00000000 00:00 0                                  [rollup]\n"u8);
            AddressSpace.WriteSums(ref report, space.GetFigures());
        }
    }

    /// <summary>size, resident, shared, text, lib, data, dt: in pages.</summary>
    private static void WriteMemory(ref Report report, AddressSpace? space)
    {
        MemoryFigures figures = space?.GetFigures() ?? default;
        report.Decimal(figures.Mapped >> Paging.PageShift);
        report.Space();
        report.Decimal(figures.Resident >> Paging.PageShift);
        report.Space();
        report.Decimal(figures.Shared >> Paging.PageShift);
        report.Space();
        report.Decimal(figures.Code >> Paging.PageShift);
        report.Text(" 0 "u8);
        report.Decimal(figures.Data >> Paging.PageShift);
        report.Text(" 0\n"u8);
    }

    private static void WriteHandle(ref Report report, Process process, int handle)
    {
        if (process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _) < 0)
        {
            return;
        }

        OpenDescription? description = found as OpenDescription;
        process.Handles.GetFlags(handle, out HandleFlags flags);
        long position = description?.Seek(0, SeekOrigin.Current) ?? 0;
        uint status = (uint)(description?.StatusFlags ?? 0) | ((flags & HandleFlags.CloseOnExec) != 0 ? (uint)OpenFlags.CloseOnExec : 0);
        report.Text("pos:\t"u8);
        report.Decimal(position < 0 ? 0 : (ulong)position);
        report.Text("\nflags:\t0"u8);
        report.Octal(status);
        report.Text("\nmnt_id:\t1\nino:\t"u8);
        report.Decimal(found is NodeDescription node ? node.Identity.Node : found!.Id);
        report.Line();
        found!.Release();
    }

    private static void WriteLimits(ref Report report, Process process)
    {
        report.Text("Limit                     Soft Limit           Hard Limit           Units     \n"u8);
        Limit(ref report, "Max cpu time"u8, process.GetLimit(ResourceLimitKind.CpuTime), "seconds"u8);
        Limit(ref report, "Max file size"u8, process.GetLimit(ResourceLimitKind.FileSize), "bytes"u8);
        Limit(ref report, "Max data size"u8, process.GetLimit(ResourceLimitKind.Data), "bytes"u8);
        Limit(ref report, "Max stack size"u8, process.GetLimit(ResourceLimitKind.Stack), "bytes"u8);
        Limit(ref report, "Max core file size"u8, process.GetLimit(ResourceLimitKind.CoreSize), "bytes"u8);
        Limit(ref report, "Max resident set"u8, process.GetLimit(ResourceLimitKind.ResidentSize), "bytes"u8);
        Limit(ref report, "Max processes"u8, process.GetLimit(ResourceLimitKind.Processes), "processes"u8);
        Limit(ref report, "Max open files"u8, process.GetLimit(ResourceLimitKind.Handles), "files"u8);
        Limit(ref report, "Max locked memory"u8, process.GetLimit(ResourceLimitKind.LockedMemory), "bytes"u8);
        Limit(ref report, "Max address space"u8, process.GetLimit(ResourceLimitKind.AddressSpace), "bytes"u8);
        Limit(ref report, "Max file locks"u8, process.GetLimit(ResourceLimitKind.FileLocks), "locks"u8);
        Limit(ref report, "Max pending signals"u8, process.GetLimit(ResourceLimitKind.PendingSignals), "signals"u8);
        Limit(ref report, "Max msgqueue size"u8, process.GetLimit(ResourceLimitKind.MessageQueues), "bytes"u8);
        Limit(ref report, "Max nice priority"u8, process.GetLimit(ResourceLimitKind.Nice), default);
        Limit(ref report, "Max realtime priority"u8, process.GetLimit(ResourceLimitKind.RealTimePriority), default);
        Limit(ref report, "Max realtime timeout"u8, process.GetLimit(ResourceLimitKind.RealTimeTime), "us"u8);
    }

    private static void Limit(ref Report report, ReadOnlySpan<byte> name, in ResourceLimit limit, ReadOnlySpan<byte> unit)
    {
        ulong start = report.Length;
        report.Text(name);
        report.PadTo(start, 26);
        LimitValue(ref report, limit.Current);
        report.PadTo(start, 47);
        LimitValue(ref report, limit.Maximum);
        report.PadTo(start, 68);
        report.Text(unit);
        report.PadTo(start, 78);
        report.Line();
    }

    private static void LimitValue(ref Report report, ulong value)
    {
        if (value == ulong.MaxValue)
        {
            report.Text("unlimited"u8);
        }
        else
        {
            report.Decimal(value);
        }
    }

    private static ulong Ticks(ulong nanoseconds) => nanoseconds / NanosecondsPerTick;
}
