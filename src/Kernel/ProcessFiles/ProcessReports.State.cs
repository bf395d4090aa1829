using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Terminals;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>/proc/N/stat and /proc/N/status.</summary>
internal static unsafe partial class ProcessReports
{
    private static void WriteState(ref Report report, Process process, Thread? thread, AddressSpace? space)
    {
        process.GetFigures(thread, out ProcessFigures figures);
        ProcessFamily.GetNumbers(process, out uint group, out uint session);
        MemoryFigures memory = space?.GetFigures() ?? default;
        ProgramStart start = space?.Start ?? default;
        report.Decimal(thread?.ThreadId ?? process.ProcessId);
        report.Text(" ("u8);
        WriteName(ref report, process, thread);
        report.Text(") "u8);
        report.Character(figures.State);
        Numbers(ref report, [ParentOf(process), group, session]);

        WriteTerminal(ref report, process);

        // Flags, faults of four kinds.
        report.Text(" 0 0 0 0 0"u8);
        Numbers(ref report, [Ticks(figures.Usage.ProgramTime), Ticks(figures.Usage.KernelTime)]);
        Numbers(ref report, [Ticks(figures.ChildrenUsage.ProgramTime), Ticks(figures.ChildrenUsage.KernelTime)]);
        report.Space();
        report.Signed(20 + figures.Nice);
        report.Space();
        report.Signed(figures.Nice);
        Numbers(
            ref report,
            [
                (ulong)figures.ThreadCount, 0, Ticks(figures.StartTime), memory.Mapped, memory.Resident >> Paging.PageShift, ulong.MaxValue,
                space is null ? 0 : 1ul, space is null ? 0 : 1ul, start.StackPointer, 0, 0,
                (figures.PendingSignals | figures.ThreadPendingSignals) & int.MaxValue, figures.BlockedSignals & int.MaxValue,
                figures.IgnoredSignals & int.MaxValue, figures.CaughtSignals & int.MaxValue, 0, 0, 0, (ulong)Syscalls.Linux.SignalNumber.Child,
                (ulong)figures.Cpu, 0, 0, 0, 0, 0, 0, 0, space?.BreakStart ?? 0, start.Arguments, start.Environment, start.Environment,
                start.EnvironmentEnd, (ulong)figures.ExitStatus,
            ]);
        report.Line();
    }

    /// <summary>The controlling terminal's device number and its foreground group.</summary>
    private static void WriteTerminal(ref Report report, Process process)
    {
        Terminal? terminal = ProcessFamily.AcquireTerminal(process);
        if (terminal is null)
        {
            report.Text(" 0 -1"u8);
            return;
        }

        report.Space();
        report.Decimal(TerminalNode.DeviceOf(terminal));
        report.Space();
        report.Decimal(terminal.Foreground);
        terminal.Release();
    }

    private static void WriteStatus(ref Report report, Process process, Thread? thread, AddressSpace? space)
    {
        process.GetFigures(thread, out ProcessFigures figures);
        Credentials credentials = process.Credentials;
        report.Text("Name:\t"u8);
        WriteName(ref report, process, thread);
        report.Text("\nUmask:\t0"u8);
        report.Octal(process.FileModeMask);
        report.Text("\nState:\t"u8);
        report.Character(figures.State);
        report.Text(figures.State switch
        {
            (byte)'R' => " (running)\n"u8,
            (byte)'T' => " (stopped)\n"u8,
            (byte)'Z' => " (zombie)\n"u8,
            _ => " (sleeping)\n"u8,
        });
        report.Field("Tgid:\t"u8, process.ProcessId);
        report.Text("Ngid:\t0\n"u8);
        report.Field("Pid:\t"u8, thread?.ThreadId ?? process.ProcessId);
        report.Field("PPid:\t"u8, ParentOf(process));
        report.Text("TracerPid:\t0\n"u8);
        WriteNumbers(ref report, "Uid:"u8, credentials.User);
        WriteNumbers(ref report, "Gid:"u8, credentials.Group);
        report.Field("FDSize:\t"u8, RoundUpToPowerOf2((uint)process.Handles.Count));
        report.Text("Groups:\t"u8);
        for (int i = 0; i < credentials.SupplementaryCount; i++)
        {
            report.Decimal(credentials.Supplementary[i]);
            report.Space();
        }

        report.Line();
        if (space is not null)
        {
            WriteSizes(ref report, space.GetFigures());
        }

        report.Field("Threads:\t"u8, (ulong)figures.ThreadCount);
        report.Text("SigQ:\t0/"u8);
        report.Decimal(SignalQueue.MaximumQueued);
        report.Line();
        Mask(ref report, "SigPnd:\t"u8, figures.ThreadPendingSignals);
        Mask(ref report, "ShdPnd:\t"u8, figures.PendingSignals);
        Mask(ref report, "SigBlk:\t"u8, figures.BlockedSignals);
        Mask(ref report, "SigIgn:\t"u8, figures.IgnoredSignals);
        Mask(ref report, "SigCgt:\t"u8, figures.CaughtSignals);
        ulong capabilities = credentials.IsPrivileged ? (2ul << SystemReports.LastCapability) - 1 : 0;
        Mask(ref report, "CapInh:\t"u8, 0);
        Mask(ref report, "CapPrm:\t"u8, capabilities);
        Mask(ref report, "CapEff:\t"u8, capabilities);
        Mask(ref report, "CapBnd:\t"u8, (2ul << SystemReports.LastCapability) - 1);
        Mask(ref report, "CapAmb:\t"u8, 0);
        report.Text("NoNewPrivs:\t0\nSeccomp:\t0\nCpus_allowed:\t"u8);
        report.Hexadecimal(Scheduler.OnlineMask);
        report.Text("\nMems_allowed:\t1\nMems_allowed_list:\t0\n"u8);
        report.Field("voluntary_ctxt_switches:\t"u8, figures.Switches);
        report.Field("nonvoluntary_ctxt_switches:\t"u8, 0);
    }

    private static void WriteSizes(ref Report report, in MemoryFigures figures)
    {
        Size(ref report, "VmPeak:\t"u8, figures.Mapped);
        Size(ref report, "VmSize:\t"u8, figures.Mapped);
        Size(ref report, "VmLck:\t"u8, figures.Locked);
        Size(ref report, "VmPin:\t"u8, 0);
        Size(ref report, "VmHWM:\t"u8, figures.Resident);
        Size(ref report, "VmRSS:\t"u8, figures.Resident);
        Size(ref report, "RssAnon:\t"u8, figures.Resident - figures.Shared);
        Size(ref report, "RssFile:\t"u8, figures.Shared);
        Size(ref report, "RssShmem:\t"u8, 0);
        Size(ref report, "VmData:\t"u8, figures.Data - (figures.Stack < figures.Data ? figures.Stack : figures.Data));
        Size(ref report, "VmStk:\t"u8, figures.Stack);
        Size(ref report, "VmExe:\t"u8, figures.Code);
        Size(ref report, "VmLib:\t"u8, 0);
        Size(ref report, "VmPTE:\t"u8, figures.TablePages << Paging.PageShift);
        Size(ref report, "VmSwap:\t"u8, 0);
    }

    private static uint ParentOf(Process process) => process.ProcessId == FirstProcess.ProcessId ? 0 : process.ParentId;

    private static void WriteNumbers(ref Report report, ReadOnlySpan<byte> name, in UserNumbers numbers)
    {
        report.Text(name);
        Tabbed(ref report, numbers.Real);
        Tabbed(ref report, numbers.Effective);
        Tabbed(ref report, numbers.Saved);
        Tabbed(ref report, numbers.FileSystem);
        report.Line();
    }

    private static void Tabbed(ref Report report, uint value)
    {
        report.Text("\t"u8);
        report.Decimal(value);
    }

    private static void Numbers(ref Report report, scoped ReadOnlySpan<ulong> values)
    {
        foreach (ulong value in values)
        {
            report.Space();
            report.Decimal(value);
        }
    }

    private static void Mask(ref Report report, ReadOnlySpan<byte> name, ulong mask)
    {
        report.Text(name);
        report.Hexadecimal(mask, 16);
        report.Line();
    }

    private static void Size(ref Report report, ReadOnlySpan<byte> name, ulong bytes)
    {
        report.Text(name);
        report.Decimal(bytes >> 10, 8);
        report.Text(" kB\n"u8);
    }

    private static ulong RoundUpToPowerOf2(uint value)
    {
        ulong result = 64;
        while (result < value)
        {
            result <<= 1;
        }

        return result;
    }
}
