using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Execution;
using ViperOS.Terminals;

namespace ViperOS.Programs.Shell;

/// <summary>
/// The programs of a pipeline: the kernel's job around them, made when the first of them starts, and with job control a process group of POSIX,
/// to which the terminal's keys go. Copies of the shell belong to the shell's own job, and to the process group. Used by the shell's thread.
/// </summary>
internal sealed class JobGroup(Job parent, ViperSignals signals, bool isControlled) : ProgramGroup
{
    // CLONE_PIDFD and SIGCHLD.
    private const long ForkFlags = 0x1000 | 17;

    private Job _job;

    /// <summary>Remembered for programs that would start after the end.</summary>
    private int? _killCode;

    /// <summary>The process group; 0 before the first program.</summary>
    private int _group;
    private bool _hasTerminal;

    /// <summary>How the programs had set the terminal when they stopped.</summary>
    private TerminalAttributes? _attributes;

    /// <summary>Copies of the shell, where there is no process group for them.</summary>
    private readonly List<int> _copies = [];

    public override bool IsControlled => isControlled;

    public ErrorNumber Open(out Job job)
    {
        ErrorNumber error = _killCode is not null ? ErrorNumber.EINTR
            : _job.Handle.IsSome ? ErrorNumber.None : Job.Create(parent, out _job);
        job = _job;
        return error;
    }

    /// <summary>Starts a program in the process group.</summary>
    public ErrorNumber Start(ref SpawnBuilder spawn, out Process process)
    {
        SpawnFlags terminal = _hasTerminal ? SpawnFlags.TakesTerminal : SpawnFlags.None;
        spawn.Terminal = TerminalControl.File;
        spawn.Group = _group;
        spawn.IgnoredSignals = signals.Ignored;
        spawn.Flags = !isControlled ? SpawnFlags.None : (_group == 0 ? SpawnFlags.NewGroup : SpawnFlags.JoinsGroup) | terminal;
        ErrorNumber error = spawn.Start(out process);
        if (error == ErrorNumber.EPERM && _group != 0)
        {
            // All members have ended meanwhile, and the group with them.
            _group = 0;
            spawn.Flags = SpawnFlags.NewGroup | terminal;
            error = spawn.Start(out process);
        }

        if (error == ErrorNumber.None && isControlled && _group == 0)
        {
            process.GetInformation(out ProcessInformation information);
            _group = (int)information.Id;
        }

        return error;
    }

    /// <summary>Makes a copy of this process in the process group. Its number is 0 in the copy, for which the group's terminal is its own.</summary>
    public unsafe ErrorNumber Fork(out Process process, out int id)
    {
        int handle = Handle.None.Value;
        process = Process.None;
        id = (int)SystemCall.Invoke(SystemCallNumber.Clone, ForkFlags, 0, (long)&handle);
        if (id < 0)
        {
            return (ErrorNumber)(-id);
        }

        // Both do it, so that neither runs before it is done.
        bool isCopy = id == 0;
        if (isControlled)
        {
            Enter(isCopy ? Process.CurrentId : id);
        }
        else if (!isCopy)
        {
            _copies.Add(id);
        }

        if (isCopy)
        {
            isControlled = false;
            _hasTerminal = false;
        }

        process = new Process(new Handle(handle));
        return ErrorNumber.None;
    }

    public override ProgramGroup Detach()
    {
        JobGroup group = new(parent, signals, isControlled) { _job = _job, _group = _group, _hasTerminal = _hasTerminal };
        _job = Job.None;
        _group = 0;
        _hasTerminal = false;
        return group;
    }

    public override void Kill(int code)
    {
        _killCode = code;
        if (_group != 0)
        {
            SystemCall.Invoke(SystemCallNumber.SendSignal, -_group, SignalNames.Kill);
        }

        foreach (int copy in _copies)
        {
            SystemCall.Invoke(SystemCallNumber.SendSignal, copy, SignalNames.Kill);
        }

        if (_job.Handle.IsSome)
        {
            _job.Kill(code);
        }
    }

    /// <summary>To the process group; without one, to each process of the job.</summary>
    [SkipLocalsInit]
    public override bool TrySignal(int signal)
    {
        if (_group != 0)
        {
            return SystemCall.Invoke(SystemCallNumber.SendSignal, -_group, signal) >= 0;
        }

        bool isSent = false;
        foreach (int copy in _copies)
        {
            isSent |= SystemCall.Invoke(SystemCallNumber.SendSignal, copy, signal) >= 0;
        }

        const int MaximumProcesses = 64;
        Span<ProcessInformation> processes = stackalloc ProcessInformation[MaximumProcesses];
        if (!_job.Handle.IsSome || _job.ListProcesses(processes, out int count) != ErrorNumber.None)
        {
            return isSent;
        }

        foreach (ref readonly ProcessInformation process in processes[..Math.Min(count, MaximumProcesses)])
        {
            isSent |= SystemCall.Invoke(SystemCallNumber.SendSignal, (int)process.Id, signal) >= 0;
        }

        return isSent;
    }

    public override void TakeTerminal()
    {
        _hasTerminal = isControlled;
        if (!isControlled || _group == 0)
        {
            return;
        }

        TerminalControl.SetForeground(_group);
        if (_attributes is { } attributes)
        {
            TerminalControl.SetAttributes(attributes);
        }
    }

    public override void LeaveTerminal(bool isStopped)
    {
        if (_hasTerminal)
        {
            _hasTerminal = false;
            _attributes = isStopped ? TerminalControl.GetAttributes() : null;
            TerminalControl.SetForeground(Process.CurrentId);
        }
    }

    public override void Close()
    {
        if (_job.Handle.IsSome)
        {
            _job.Close();
            _job = Job.None;
        }
    }

    private void Enter(int process)
    {
        _group = _group == 0 ? process : _group;
        if (SystemCall.Invoke(SystemCallNumber.SetProcessGroup, process, _group) < 0 && _group != process)
        {
            // All members have ended meanwhile, and the group with them.
            _group = process;
            SystemCall.Invoke(SystemCallNumber.SetProcessGroup, process, process);
        }

        if (_hasTerminal)
        {
            TerminalControl.SetForeground(_group);
        }
    }
}
