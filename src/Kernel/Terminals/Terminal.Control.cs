using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Terminals;

/// <summary>Requests of ioctl_tty(2).</summary>
public sealed unsafe partial class Terminal
{
    private const uint GetSettings2 = 0x802C_542A;
    private const uint SetSettings2 = 0x402C_542B;
    private const uint SetSettingsWhenDrained2 = 0x402C_542C;
    private const uint SetSettingsAndFlush2 = 0x402C_542D;
    private const uint GetOldSettings = 0x5405;
    private const uint SetOldSettings = 0x5406;
    private const uint SetOldSettingsWhenDrained = 0x5407;
    private const uint SetOldSettingsAndFlush = 0x5408;
    private const uint Exclusive = 0x540C;
    private const uint NotExclusive = 0x540D;
    private const uint InsertInput = 0x5412;
    private const uint PacketMode = 0x5420;
    private const uint GetDiscipline = 0x5424;
    private const uint GetNumber = 0x8004_5430;
    private const uint SetLock = 0x4004_5431;
    private const uint GetPacketMode = 0x8004_5438;
    private const uint GetLock = 0x8004_5439;
    private const uint SendSignal = 0x4004_5436;

    /// <summary>c_ispeed and c_ospeed of struct termios2, behind the termios.</summary>
    private const uint Speed = 38400;

    /// <summary>What both sides answer; ENOTTY for anything else. EIO after a hang-up.</summary>
    internal long Control(uint request, ulong argument, bool isMaster)
    {
        if (_isHungUp && !isMaster && request != ControlRequest.BecomeControllingTerminal)
        {
            return Error.EIO;
        }

        switch (request)
        {
            case ControlRequest.GetTerminal or GetSettings2:
                return GetSettings(argument, withSpeed: request == GetSettings2);
            case GetOldSettings:
                return UserMemory.TryWrite(argument, OldTerminalSettings.From(ReadSettings())) ? 0 : Error.EFAULT;
            case ControlRequest.SetTerminal or SetSettings2 or SetOldSettings:
                return SetSettings(argument, isOld: request == SetOldSettings, waits: false, drops: false);
            case ControlRequest.SetTerminalWhenDrained or SetSettingsWhenDrained2 or SetOldSettingsWhenDrained:
                return SetSettings(argument, isOld: request == SetOldSettingsWhenDrained, waits: true, drops: false);
            case ControlRequest.SetTerminalAndFlush or SetSettingsAndFlush2 or SetOldSettingsAndFlush:
                return SetSettings(argument, isOld: request == SetOldSettingsAndFlush, waits: true, drops: true);
            case ControlRequest.SendBreak or ControlRequest.SendBreakFor:
                int error = isMaster ? 0 : CheckForeground(SignalNumber.TerminalOutput);
                return error < 0 ? error : Drain();
            case ControlRequest.StopOrStart:
                return StopOrStart((int)argument);
            case ControlRequest.Flush:
                return Flush((int)argument);
            case ControlRequest.GetWindowSize:
                return UserMemory.TryWrite(argument, _window) ? 0 : Error.EFAULT;
            case ControlRequest.SetWindowSize:
                return SetWindow(argument);
            case ControlRequest.BytesAvailable:
                return UserMemory.TryWrite(argument, isMaster ? (int)_output.Count : CountInput()) ? 0 : Error.EFAULT;
            case ControlRequest.OutputPending:
                return UserMemory.TryWrite(argument, isMaster ? 0 : (int)_output.Count) ? 0 : Error.EFAULT;
            case GetDiscipline:
                return UserMemory.TryWrite(argument, 0) ? 0 : Error.EFAULT;
            case Exclusive or NotExclusive:
                return 0;
            case GetLock:
                return isMaster ? UserMemory.TryWrite(argument, IsLocked ? 1 : 0) ? 0 : Error.EFAULT : Error.ENOTTY;
            case ControlRequest.GetForegroundGroup or ControlRequest.GetSession:
                return GetJobs(request, argument, isMaster);
        }

        return isMaster ? ControlMaster(request, argument) : ControlProgramSide(request, argument);
    }

    private long ControlProgramSide(uint request, ulong argument)
    {
        Process process = Process.Current;
        switch (request)
        {
            case ControlRequest.BecomeControllingTerminal:
                return Claim(process);
            case ControlRequest.GiveUpControllingTerminal:
                return Controls(process, out _) ? ProcessFamily.GiveUpTerminal(process) : Error.ENOTTY;
            case ControlRequest.SetForegroundGroup:
                return UserMemory.TryRead(argument, out uint group) ? SetForeground(process, group) : Error.EFAULT;
            case InsertInput:
                if (!process.Credentials.IsPrivileged && !Controls(process, out _))
                {
                    return Error.EPERM;
                }

                if (!UserMemory.TryRead(argument, out byte value))
                {
                    return Error.EFAULT;
                }

                TypeOne(value);
                return 0;
            default:
                return Error.ENOTTY;
        }
    }

    private long ControlMaster(uint request, ulong argument)
    {
        int number;
        switch (request)
        {
            case GetNumber:
                return UserMemory.TryWrite(argument, Number) ? 0 : Error.EFAULT;
            case GetPacketMode:
                return UserMemory.TryWrite(argument, _isPacket ? 1 : 0) ? 0 : Error.EFAULT;
            case SetLock:
                if (!UserMemory.TryRead(argument, out number))
                {
                    return Error.EFAULT;
                }

                IsLocked = number != 0;
                return 0;
            case PacketMode:
                if (!UserMemory.TryRead(argument, out number))
                {
                    return Error.EFAULT;
                }

                ulong state = _lock.Acquire();
                _isPacket = number != 0;
                _packetStatus = 0;
                _lock.Release(state);
                return 0;
            case SendSignal:
                if (argument is not ((int)SignalNumber.Interrupt or (int)SignalNumber.Quit or (int)SignalNumber.TerminalStop))
                {
                    return Error.EINVAL;
                }

                uint foreground = Foreground;
                if (foreground != 0)
                {
                    ProcessFamily.SignalGroup(foreground, (SignalNumber)argument);
                }

                return 0;
            default:
                return Error.ENOTTY;
        }
    }

    private long GetJobs(uint request, ulong argument, bool isMaster)
    {
        if (!isMaster && !Controls(Process.Current, out _))
        {
            return Error.ENOTTY;
        }

        uint answer = request == ControlRequest.GetSession ? SessionId : Foreground;
        return isMaster && request == ControlRequest.GetSession && answer == 0 ? Error.ENOTTY
            : UserMemory.TryWrite(argument, answer) ? 0 : Error.EFAULT;
    }

    private TerminalSettings ReadSettings()
    {
        ulong state = _lock.Acquire();
        TerminalSettings settings = _settings;
        _lock.Release(state);
        return settings;
    }

    private long GetSettings(ulong argument, bool withSpeed)
    {
        TerminalSettings settings = ReadSettings();
        ulong speeds = (ulong)sizeof(TerminalSettings);
        return UserMemory.TryWrite(argument, settings)
            && (!withSpeed || (UserMemory.TryWrite(argument + speeds, Speed) && UserMemory.TryWrite(argument + speeds + sizeof(uint), Speed)))
            ? 0
            : Error.EFAULT;
    }

    private long SetSettings(ulong argument, bool isOld, bool waits, bool drops)
    {
        TerminalSettings settings = ReadSettings();
        OldTerminalSettings old = default;
        if (isOld ? !UserMemory.TryRead(argument, out old) : !UserMemory.TryRead(argument, out settings))
        {
            return Error.EFAULT;
        }

        if (isOld)
        {
            old.ApplyTo(ref settings);
        }

        int error = CheckForeground(SignalNumber.TerminalOutput);
        if (error < 0)
        {
            return error;
        }

        // What is written is out when the master can read it, so that there is nothing to wait for but a stopped line.
        error = waits ? (int)Drain() : 0;
        if (error < 0)
        {
            return error;
        }

        ulong state = _lock.Acquire();
        if (drops)
        {
            DropInput();
        }

        bool wasCanonical = IsCanonical;
        _settings = settings;
        if (wasCanonical != IsCanonical)
        {
            // What was begun can be read from now on, as bytes; and bytes that are there already are a line of their own.
            _lineEnd = _input.Tail;
            if (IsCanonical && _input.Count != 0)
            {
                _marks[(_input.Tail - 1) & (InputSize - 1)] = LineMark.End;
            }

            _isLiteral = false;
        }

        if (!settings.HasInput(TerminalSettings.FlowControl))
        {
            SetStopped(false);
        }

        _inputReaders.WakeAll();
        UpdateSignals();
        _lock.Release(state);
        return 0;
    }

    private long Drain()
    {
        ulong state = _lock.Acquire();
        while (_isStopped && !_isHungUp && _output.Count != 0)
        {
            int error = WaitAndLock(ref _outputWriters, ref state);
            if (error < 0)
            {
                return error;
            }
        }

        _lock.Release(state);
        return 0;
    }

    private long StopOrStart(int action)
    {
        if (action is < 0 or > 3)
        {
            return Error.EINVAL;
        }

        int error = CheckForeground(SignalNumber.TerminalOutput);
        if (error < 0)
        {
            return error;
        }

        ulong state = _lock.Acquire();
        if (action < 2)
        {
            SetStopped(action == 0);
        }
        else if (_settings.Characters[action == 2 ? TerminalSettings.Stop : TerminalSettings.Start] is var character and not 0)
        {
            PutEcho(character);
            _outputReaders.WakeOne();
        }

        UpdateSignals();
        _lock.Release(state);
        return 0;
    }

    private long Flush(int queue)
    {
        if (queue is < 0 or > 2)
        {
            return Error.EINVAL;
        }

        int error = CheckForeground(SignalNumber.TerminalOutput);
        if (error < 0)
        {
            return error;
        }

        ulong state = _lock.Acquire();
        if (queue != 1)
        {
            DropInput();
        }

        if (queue != 0)
        {
            DropOutput();
        }

        UpdateSignals();
        _lock.Release(state);
        return 0;
    }

    private long SetWindow(ulong argument)
    {
        if (!UserMemory.TryRead(argument, out TerminalWindow window))
        {
            return Error.EFAULT;
        }

        ulong state = _lock.Acquire();
        bool changes = !_window.Equals(window);
        _window = window;
        uint foreground = _foreground;
        _lock.Release(state);
        if (changes && foreground != 0)
        {
            ProcessFamily.SignalGroup(foreground, SignalNumber.WindowChange);
        }

        return 0;
    }

    private int CountInput()
    {
        ulong state = _lock.Acquire();
        int count = (int)(_lineEnd - _input.Head);
        for (uint position = _input.Head; IsCanonical && position != _lineEnd; position++)
        {
            count -= _marks[position & (InputSize - 1)] == LineMark.EndOfFile ? 1 : 0;
        }

        _lock.Release(state);
        return count;
    }
}
