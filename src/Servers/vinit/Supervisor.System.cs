using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>The volume with the system's files: the shell starts when it is mounted, or when it is clear that it will not be.</summary>
internal sealed partial class Supervisor
{
    /// <summary>A mount takes milliseconds; a journal that has to be replayed, and a slow host, some seconds.</summary>
    private const ulong PatienceWithSystem = 120 * Clock.NanosecondsPerSecond;

    private ulong _systemToken;

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
            Start(_shell);
        }
    }

    private void CheckSystemDeadline()
    {
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
        Start(_shell);
    }
}
