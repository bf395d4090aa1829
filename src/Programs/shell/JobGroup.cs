using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Shell.Execution;
using ViperOS.Terminals;

namespace ViperOS.Programs.Shell;

/// <summary>
/// The programs of a pipeline: the kernel's job around them, made when the first of them starts, and with job control a process group of POSIX,
/// to which the terminal's keys go. Guarded by its lock.
/// </summary>
internal sealed class JobGroup(Job parent, bool isControlled) : ProgramGroup
{
    private readonly Lock _lock = new();
    private Job _job;

    /// <summary>Remembered for programs that would start after the end.</summary>
    private int? _killCode;

    /// <summary>The process group; 0 before the first program.</summary>
    private int _group;
    private bool _hasTerminal;

    /// <summary>How the programs had set the terminal when they stopped.</summary>
    private TerminalAttributes? _attributes;

    public override bool IsControlled => isControlled;

    public ErrorNumber Open(out Job job)
    {
        lock (_lock)
        {
            ErrorNumber error = _killCode is not null ? ErrorNumber.EINTR
                : _job.Handle.IsSome ? ErrorNumber.None : Job.Create(parent, out _job);
            job = _job;
            return error;
        }
    }

    /// <summary>Starts a program in the process group.</summary>
    public ErrorNumber Start(ref SpawnBuilder spawn, out Process process)
    {
        lock (_lock)
        {
            SpawnFlags terminal = _hasTerminal ? SpawnFlags.TakesTerminal : SpawnFlags.None;
            spawn.Terminal = TerminalControl.File;
            spawn.Group = _group;
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
    }

    public override void Kill(int code)
    {
        lock (_lock)
        {
            _killCode = code;
            if (_job.Handle.IsSome)
            {
                _job.Kill(code);
            }
        }
    }

    /// <summary>To the process group; without one, to each process of the job.</summary>
    [SkipLocalsInit]
    public override bool TrySignal(int signal)
    {
        lock (_lock)
        {
            if (_group != 0)
            {
                return SystemCall.Invoke(SystemCallNumber.SendSignal, -_group, signal) >= 0;
            }

            const int MaximumProcesses = 64;
            Span<ProcessInformation> processes = stackalloc ProcessInformation[MaximumProcesses];
            if (!_job.Handle.IsSome || _job.ListProcesses(processes, out int count) != ErrorNumber.None)
            {
                return false;
            }

            bool isSent = false;
            foreach (ref readonly ProcessInformation process in processes[..Math.Min(count, MaximumProcesses)])
            {
                isSent |= SystemCall.Invoke(SystemCallNumber.SendSignal, (int)process.Id, signal) >= 0;
            }

            return isSent;
        }
    }

    public override void TakeTerminal()
    {
        lock (_lock)
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
    }

    public override void LeaveTerminal(bool isStopped)
    {
        lock (_lock)
        {
            if (_hasTerminal)
            {
                _hasTerminal = false;
                _attributes = isStopped ? TerminalControl.GetAttributes() : null;
                TerminalControl.SetForeground(Process.CurrentId);
            }
        }
    }

    public override void Close()
    {
        lock (_lock)
        {
            if (_job.Handle.IsSome)
            {
                _job.Close();
                _job = Job.None;
            }
        }
    }
}
