using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>What reports tell of a process.</summary>
public sealed unsafe partial class Process
{
    /// <summary>Of the process, or with a thread of that one as far as it has its own.</summary>
    public void GetFigures(Thread? of, out ProcessFigures figures)
    {
        figures = default;
        ulong state = _lock.Acquire();
        Thread? first = of ?? LeaderOrAny();
        figures.ThreadCount = _threadCount;
        figures.Usage = of is null ? SumUsage() : of.Usage;
        figures.ChildrenUsage = ChildrenUsage;
        figures.StartTime = _startTime;
        figures.PendingSignals = _pendingSignals.Pending;
        figures.ExitStatus = _exitSignal != 0 ? _exitSignal : (_exitCode & 0xFF) << 8;
        if (first is not null)
        {
            figures.ThreadPendingSignals = first.PendingSignals.Pending;
            figures.BlockedSignals = first.SignalMask;
            figures.Cpu = first.CpuIndex;
            figures.Nice = first.Nice;
            figures.Switches = first.SwitchCount;
        }

        bool runs = false;
        for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
        {
            runs |= (of is null || thread == of) && thread.State is ThreadState.Running or ThreadState.Ready;
        }

        figures.State = HasEnded || _state == ProcessState.Terminated ? (byte)'Z' : _isStopped ? (byte)'T' : runs ? (byte)'R' : (byte)'S';
        for (int signal = 1; signal <= (int)SignalNumber.Last && _signalActions is not null; signal++)
        {
            ulong handler = _signalActions[signal - 1].Handler;
            figures.IgnoredSignals |= handler == SignalAction.Ignore ? SignalSet.Of(signal) : 0;
            figures.CaughtSignals |= handler is not (SignalAction.Ignore or SignalAction.Default) ? SignalSet.Of(signal) : 0;
        }

        _lock.Release(state);
    }

    /// <summary>The program's file with a reference for the caller; null once the process is ending.</summary>
    public MemoryObject? AcquireExecutable()
    {
        ulong state = _lock.Acquire();
        MemoryObject? executable = _executable;
        executable?.Acquire();
        _lock.Release(state);
        return executable;
    }

    /// <summary>As Linux's comm: the last part of the program's name, at most 15 bytes. Its length.</summary>
    public int CopyShortName(Span<byte> name)
    {
        const int Maximum = 15;
        Span<byte> full = stackalloc byte[ProcessInformation.MaximumName];
        CopyName(full);
        int start = 0;
        int end = 0;
        for (; end < full.Length && full[end] != 0; end++)
        {
            start = full[end] is (byte)'/' or (byte)':' && end + 1 < full.Length && full[end + 1] != 0 ? end + 1 : start;
        }

        int length = end - start < Maximum ? end - start : Maximum;
        full.Slice(start, length).CopyTo(name);
        return length;
    }

    private Thread? LeaderOrAny()
    {
        Thread? thread = _firstThread;
        while (thread is not null && thread.ThreadId != ProcessId && thread.NextInProcess is not null)
        {
            thread = thread.NextInProcess;
        }

        return thread;
    }
}
