using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>What the shell waits for: the volume with the system's files, until it is mounted or clear that it will not be, and the nodes of disks in /dev.</summary>
internal sealed partial class Supervisor
{
    /// <summary>A mount takes milliseconds; a journal that has to be replayed, and a slow host, some seconds.</summary>
    private const ulong PatienceWithSystem = 120 * Clock.NanosecondsPerSecond;

    /// <summary>Tables of partitions are read in milliseconds; a disk that does not answer is no reason to wait for long.</summary>
    private const ulong PatienceWithNodes = 2 * Clock.NanosecondsPerSecond;

    private ulong _systemToken;
    private ulong _nodesToken;

    /// <summary>0 when they are there, or when the wait is over.</summary>
    private ulong _nodesDeadline;

    private bool _isShellBegun;

    /// <summary>When somebody has waited for long enough.</summary>
    private ulong NextDeadline => ulong.Min(_system.IsDecided ? Deadline.Never : _system.Deadline, _nodesDeadline == 0 ? Deadline.Never : _nodesDeadline);

    private void StartShell()
    {
        if (_system.IsDecided && _nodesDeadline == 0 && !_isShellBegun)
        {
            _isShellBegun = true;
            Start(_shell);
        }
    }

    private ErrorNumber WatchNodes()
    {
        if (_nodes is null)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = _loop.Connect(new DiskDirectory(this), 0, out Connection disks);
        _nodes.Disks = disks;
        _nodesDeadline = Deadline.After(PatienceWithNodes);
        error = error == ErrorNumber.None ? _loop.Watch(_nodes.Ready.Handle, Signals.Signaled, this, NodesCookie, out _nodesToken) : error;
        ArmTimer();
        return error;
    }

    private void OnNodesMade()
    {
        if (_nodesDeadline != 0)
        {
            _nodesDeadline = 0;
            _loop.Unwatch(_nodes!.Ready.Handle, _nodesToken);
            StartShell();
        }
    }

    private ErrorNumber WatchSystem()
    {
        if (_system.IsDecided)
        {
            return ErrorNumber.None;
        }

        _system.Deadline = Deadline.After(PatienceWithSystem);
        ErrorNumber error = _loop.Watch(_system.Program!.Mounted.Handle, Signals.Signaled, this, SystemCookie, out _systemToken);
        ArmTimer();
        return error;
    }

    private void OnSystemMounted()
    {
        if (!_system.IsDecided)
        {
            _system.IsDecided = true;
            _loop.Unwatch(_system.Program!.Mounted.Handle, _systemToken);
            StartShell();
        }
    }

    private void CheckDeadlines()
    {
        if (_nodesDeadline != 0 && _nodesDeadline <= Clock.Monotonic)
        {
            OnNodesMade();
        }

        if (!_system.IsDecided && _system.Deadline <= Clock.Monotonic)
        {
            FallBack(ErrorNumber.ETIMEDOUT);
        }
    }

    /// <summary>The boot archive's files take the volume's place, and the user is told.</summary>
    private void FallBack(ErrorNumber problem)
    {
        VolumeProgram volume = _system.Program!;
        if (_system.IsDecided)
        {
            return;
        }

        _shell.Notice = _system.Explain(problem);
        new LogLine(stackalloc byte[160]).Add("vinit: the system's disk, "u8).Add(_system.Device).Add(", cannot be used: "u8)
            .Add(MountErrorText.For(problem)).Write(_log, LogLevel.Error);
        ErrorNumber error = _system.FallBack();
        if (error != ErrorNumber.None)
        {
            new LogLine(stackalloc byte[160]).Add("vinit: nor can the files in memory: "u8).Add(ErrorText.For(error)).Write(_log, LogLevel.Error);
        }

        _loop.Unwatch(volume.Mounted.Handle, _systemToken);
        Remove(volume);
        StartShell();
    }
}
