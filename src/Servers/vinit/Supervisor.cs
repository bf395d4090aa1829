using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// Keeps the programs running and offers ISupervisor to those who hold a connection to it. Everything happens on the service
/// loop's thread, and it waits for no server except at the very end.
/// </summary>
internal sealed partial class Supervisor : SupervisorService
{
    private const ulong TimerCookie = 0;
    private const ulong SystemCookie = ulong.MaxValue;
    private const ulong NodesCookie = ulong.MaxValue - 1;
    private const ulong PatienceAtTheEnd = 10 * Clock.NanosecondsPerSecond;

    private readonly ServiceLoop _loop;
    private readonly ProgramStore _programs;
    private readonly List<ManagedProgram> _managed;
    private readonly ShellProgram _shell;
    private readonly SystemVolume _system;
    private readonly DiskNodesProgram? _nodes;
    private readonly Connection _console;
    private readonly Resource _resource;
    private readonly Job _root;
    private readonly Log _log;
    private readonly Namespace _names;
    private readonly bool _isExec;
    private KernelTimer _timer;
    private ulong _lastRun;

    public Supervisor(
        ServiceLoop loop, ProgramStore programs, List<ManagedProgram> managed, ShellProgram shell, SystemVolume system, DiskNodesProgram? nodes,
        Connection console, Resource resource, Job root, Log log, Namespace names, bool isExec)
    {
        _loop = loop;
        _programs = programs;
        _managed = managed;
        _shell = shell;
        _system = system;
        _nodes = nodes;
        _console = console;
        _resource = resource;
        _root = root;
        _log = log;
        _names = names;
        _isExec = isExec;
    }

    /// <summary>Starts everything, in order; only the shell waits until the system's files are there.</summary>
    public ErrorNumber Begin()
    {
        ErrorNumber error = KernelTimer.Create(out _timer);
        error = error == ErrorNumber.None ? _loop.Watch(_timer.Handle, Signals.Signaled, this, TimerCookie, out _) : error;
        error = error == ErrorNumber.None ? WatchSystem() : error;
        error = error == ErrorNumber.None ? WatchNodes() : error;
        for (int i = 0; error == ErrorNumber.None && i < _managed.Count; i++)
        {
            if (_managed[i] != _shell)
            {
                Start(_managed[i]);
            }
        }

        StartShell();

        return error;
    }

    public override void OnNotification(ulong cookie, Signals signals)
    {
        if (cookie == TimerCookie)
        {
            StartWaiting();
            CheckDeadlines();
            return;
        }

        if (cookie == NodesCookie)
        {
            OnNodesMade();
            return;
        }

        if (cookie == SystemCookie)
        {
            OnSystemMounted();
            return;
        }

        foreach (ManagedProgram program in _managed)
        {
            if (program.Process.Handle.IsSome && program.Run == cookie)
            {
                OnProgramEnded(program);
                return;
            }
        }
    }

    public override ErrorNumber ListServices(uint first, Span<ServiceStatus> services, out int count)
    {
        count = 0;
        for (uint i = first; i < (uint)_managed.Count && count < services.Length; i++)
        {
            _managed[(int)i].Describe(ref services[count++]);
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber StartService(ReadOnlySpan<byte> name)
    {
        if (!TryFind(name, out ManagedProgram? program))
        {
            return ErrorNumber.ENOENT;
        }

        if (program!.Process.Handle.IsSome)
        {
            return ErrorNumber.EBUSY;
        }

        program.Forgive();
        StartWaiting();
        return ErrorNumber.None;
    }

    public override ErrorNumber StopService(ReadOnlySpan<byte> name)
    {
        if (!TryFind(name, out ManagedProgram? program))
        {
            return ErrorNumber.ENOENT;
        }

        program!.Stop();
        return ErrorNumber.None;
    }

    public override ErrorNumber RestartService(ReadOnlySpan<byte> name)
    {
        if (!TryFind(name, out ManagedProgram? program))
        {
            return ErrorNumber.ENOENT;
        }

        program!.Forgive();
        if (program.Process.Handle.IsSome)
        {
            program.Kill();
        }
        else
        {
            StartWaiting();
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber OpenService(ReadOnlySpan<byte> name, out Connection service)
    {
        service = Connection.None;
        if (!TryFind(name, out ManagedProgram? program))
        {
            return TryConnectPart(name, out service) ? ErrorNumber.None : ErrorNumber.ENOENT;
        }

        service = program!.Connection;
        return service.Handle.IsSome ? ErrorNumber.None : ErrorNumber.EOPNOTSUPP;
    }

    public override ErrorNumber Shutdown(PowerAction action)
    {
        if (action is not (PowerAction.Off or PowerAction.Reset))
        {
            return ErrorNumber.EINVAL;
        }

        End(action, 0);
        return ErrorNumber.EIO;
    }

    private void Start(ManagedProgram program)
    {
        ErrorNumber error = program.Start(_programs, _root);
        if (error == ErrorNumber.None)
        {
            error = _loop.Watch(program.Process.Handle, Signals.Terminated, this, ++_lastRun, out ulong token);
            program.WatchToken = token;
            program.Run = _lastRun;
        }

        if (error != ErrorNumber.None)
        {
            new LogLine(stackalloc byte[160]).Add("vinit: "u8).Add(program.Name).Add(" cannot be started: "u8)
                .Add(ErrorText.For(error)).Write(_log, LogLevel.Error);
            ArmTimer();
        }
    }

    private void OnProgramEnded(ManagedProgram program)
    {
        _loop.Unwatch(program.Process.Handle, program.WatchToken);
        program.OnEnded();
        if (program == _system.Program && FileServerExit.IsNotMounted(program.ExitCode, out ErrorNumber problem))
        {
            FallBack(problem);
            return;
        }

        if (_isExec && program == _shell)
        {
            End(PowerAction.Off, program.ExitCode);
            return;
        }

        LogLine line = new LogLine(stackalloc byte[160]).Add("vinit: "u8).Add(program.Name).Add(" ended with "u8)
            .Add(program.ExitCode);
        if (program.State == ServiceState.Failed)
        {
            line.Add("; it died too often and stays down"u8).Write(_log, LogLevel.Error);
        }
        else if (program.State == ServiceState.Stopped)
        {
            line.Add("; it was stopped"u8).Write(_log, LogLevel.Information);
        }
        else
        {
            line.Add(", starting it again"u8).Write(_log, program == _shell ? LogLevel.Information : LogLevel.Warning);
            StartWaiting();
        }
    }

    private void StartWaiting()
    {
        ulong now = Clock.Monotonic;
        foreach (ManagedProgram program in _managed)
        {
            if (program.State == ServiceState.Waiting && program.NextStart <= now)
            {
                Start(program);
            }
        }

        ArmTimer();
    }

    private void ArmTimer()
    {
        ulong next = Deadline.Never;
        foreach (ManagedProgram program in _managed)
        {
            if (program.State == ServiceState.Waiting && program.NextStart < next)
            {
                next = program.NextStart;
            }
        }

        next = ulong.Min(next, NextDeadline);
        if (next != Deadline.Never)
        {
            _timer.Set(next);
        }
    }

    /// <summary>Exec mode: what the command printed and its return code, which is the last that the host waits for.</summary>
    private void Finish(int exitCode)
    {
        ErrorNumber error = new ConsoleClient(_console, Deadline.After(PatienceAtTheEnd)).Finish(exitCode);
        if (error != ErrorNumber.None)
        {
            new LogLine(stackalloc byte[160]).Add("vinit: the return code did not get out: "u8).Add(ErrorText.For(error))
                .Write(_log, LogLevel.Error);
        }
    }

    /// <summary>Programs first, then what they wrote, then the servers, then the machine.</summary>
    private void End(PowerAction action, int exitCode)
    {
        _shell.Stop();
        ConsoleClient console = new(_console, Deadline.After(PatienceAtTheEnd));
        if (!_isExec && console.OpenTerminal(0, out Connection connection) == ErrorNumber.None)
        {
            new TerminalClient(connection, Deadline.After(PatienceAtTheEnd)).Drain();
        }

        UnmountAll();
        if (_isExec)
        {
            Finish(exitCode);
        }

        foreach (ManagedProgram program in _managed)
        {
            program.Stop();
        }

        _resource.Power(action);
        _log.Error("vinit: the machine cannot be turned off"u8);
    }

    private bool TryConnectPart(ReadOnlySpan<byte> name, out Connection connection)
    {
        foreach (ManagedProgram program in _managed)
        {
            if (program.TryConnectPart(name, out connection))
            {
                return true;
            }
        }

        connection = Connection.None;
        return false;
    }

    private bool TryFind(ReadOnlySpan<byte> name, out ManagedProgram? found)
    {
        foreach (ManagedProgram program in _managed)
        {
            if (program.Name.SequenceEqual(name))
            {
                found = program;
                return true;
            }
        }

        found = null;
        return false;
    }
}
