using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Terminals;

/// <summary>
/// The line discipline, input: what becomes of typed bytes (POSIX XBD 11.1.5 to 11.1.9, 11.2.2, 11.2.5). In canonical mode the line that is being
/// edited lies in the ring behind <see cref="_lineEnd"/>, and readers see what is before that.
/// </summary>
public sealed unsafe partial class Terminal
{
    private uint _lineEnd;
    private uint _lineColumn;
    private bool _isLiteral;

    /// <summary>TCXONC or the stop character.</summary>
    private bool _isStopped;

    /// <summary>Signals to the foreground that are due when the lock is free: a bit for each number.</summary>
    private ulong _signalsDue;

    private bool IsCanonical => _settings.HasLocal(TerminalSettings.Canonical);

    /// <summary>There is room for what a typed byte becomes. A line that nobody can end must not block its own end.</summary>
    private bool CanTakeTyped => _input.Free > 2 || (IsCanonical && _lineEnd == _input.Head);

    private void InitializeLine()
    {
        _lineEnd = 0;
        _lineColumn = 0;
        _isLiteral = false;
        _isStopped = false;
        _signalsDue = 0;
        _column = 0;
        _packetStatus = 0;
        _isPacket = false;
    }

    /// <summary>One typed byte. The caller has seen <see cref="CanTakeTyped"/>.</summary>
    private void Type(byte value)
    {
        ref TerminalSettings settings = ref _settings;
        value = settings.HasInput(TerminalSettings.Strip) ? (byte)(value & 0x7F) : value;
        if (settings.HasInput(TerminalSettings.ToLower) && settings.HasLocal(TerminalSettings.Extended) && value is >= (byte)'A' and <= (byte)'Z')
        {
            value |= 0x20;
        }

        if (_isLiteral)
        {
            _isLiteral = false;
            Insert(value);
            return;
        }

        if (settings.HasInput(TerminalSettings.FlowControl) && TakeFlowControl(value))
        {
            return;
        }

        if (settings.HasLocal(TerminalSettings.Signals) && TakeSignal(value))
        {
            return;
        }

        if (value == '\r')
        {
            if (settings.HasInput(TerminalSettings.IgnoreReturn))
            {
                return;
            }

            value = settings.HasInput(TerminalSettings.ReturnToNewLine) ? (byte)'\n' : value;
        }
        else if (value == '\n' && settings.HasInput(TerminalSettings.NewLineToReturn))
        {
            value = (byte)'\r';
        }

        if (!IsCanonical || !TakeEditing(value))
        {
            Insert(value);
        }
    }

    private bool TakeFlowControl(byte value)
    {
        if (_settings.Is(TerminalSettings.Start, value))
        {
            SetStopped(false);
            return true;
        }

        if (_settings.Is(TerminalSettings.Stop, value))
        {
            SetStopped(true);
            return true;
        }

        if (_isStopped && _settings.HasInput(TerminalSettings.AnyStarts))
        {
            SetStopped(false);
        }

        return false;
    }

    private void SetStopped(bool stops)
    {
        if (_isStopped != stops)
        {
            _isStopped = stops;
            NotePacket(stops ? PacketStopped : PacketStarted);
            _outputWriters.WakeAll();
        }
    }

    private bool TakeSignal(byte value)
    {
        SignalNumber signal = _settings.Is(TerminalSettings.Interrupt, value) ? SignalNumber.Interrupt
            : _settings.Is(TerminalSettings.Quit, value) ? SignalNumber.Quit
            : _settings.Is(TerminalSettings.Suspend, value) ? SignalNumber.TerminalStop
            : 0;
        if (signal == 0)
        {
            return false;
        }

        if (!_settings.HasLocal(TerminalSettings.NoFlush))
        {
            DropInput();
            DropOutput();
        }

        SetStopped(false);
        Echo(value);
        _signalsDue |= 1ul << (int)signal;
        return true;
    }

    /// <summary>True if the byte edits or ends the line, and is done with.</summary>
    private bool TakeEditing(byte value)
    {
        ref TerminalSettings settings = ref _settings;
        bool isExtended = settings.HasLocal(TerminalSettings.Extended);
        if (settings.Is(TerminalSettings.Erase, value) || settings.Is(TerminalSettings.Kill, value)
            || (isExtended && settings.Is(TerminalSettings.WordErase, value)))
        {
            Erase(value);
            return true;
        }

        if (isExtended && settings.Is(TerminalSettings.LiteralNext, value))
        {
            _isLiteral = true;
            if (settings.HasLocal(TerminalSettings.Echo) && settings.HasLocal(TerminalSettings.EchoControl))
            {
                PutEcho((byte)'^');
                PutEcho((byte)'\b');
            }

            return true;
        }

        if (isExtended && settings.HasLocal(TerminalSettings.Echo) && settings.Is(TerminalSettings.Reprint, value))
        {
            Echo(value);
            PutEcho((byte)'\n');
            _lineColumn = 0;
            for (uint position = _lineEnd; position != _input.Tail; position++)
            {
                Echo(_input[position]);
            }

            return true;
        }

        if (value == '\n')
        {
            if (settings.HasLocal(TerminalSettings.Echo | TerminalSettings.EchoNewLine))
            {
                PutEcho(value);
            }

            EndLine(value, LineMark.End);
            return true;
        }

        if (settings.Is(TerminalSettings.EndOfFile, value))
        {
            EndLine(0, LineMark.EndOfFile);
            return true;
        }

        if (settings.Is(TerminalSettings.EndOfLine, value) || (isExtended && settings.Is(TerminalSettings.SecondEndOfLine, value)))
        {
            Echo(value);
            EndLine(value, LineMark.End);
            return true;
        }

        return false;
    }

    private void Insert(byte value)
    {
        bool doubles = value == 0xFF && _settings.HasInput(TerminalSettings.MarkErrors) && !_settings.HasInput(TerminalSettings.Strip);

        // In a line one place stays for what ends it.
        if (_input.Free < (IsCanonical ? 2u : 1) + (doubles ? 1u : 0))
        {
            if (_settings.HasInput(TerminalSettings.BellWhenFull))
            {
                PutEcho(0x07);
            }

            return;
        }

        if (_input.Tail == _lineEnd)
        {
            _lineColumn = _column;
        }

        Echo(value);
        AddInput(value, LineMark.None);
        if (doubles)
        {
            AddInput(value, LineMark.None);
        }

        if (!IsCanonical)
        {
            _lineEnd = _input.Tail;
        }
    }

    private void EndLine(byte value, LineMark mark)
    {
        AddInput(value, mark);
        _lineEnd = _input.Tail;
    }

    private void AddInput(byte value, LineMark mark)
    {
        _marks[_input.Tail & (InputSize - 1)] = mark;
        _input.Add(value);
    }

    /// <summary>Forgets all input, lines and the one being edited.</summary>
    private void DropInput()
    {
        _input.Clear();
        _lineEnd = _input.Tail;
        _isLiteral = false;
        NotePacket(PacketInputDropped);
        _inputWriters.WakeAll();
    }

    private void Erase(byte value)
    {
        ref TerminalSettings settings = ref _settings;
        if (_input.Tail == _lineEnd)
        {
            return;
        }

        bool echoes = settings.HasLocal(TerminalSettings.Echo);
        bool kills = settings.Is(TerminalSettings.Kill, value);
        if (kills && (!echoes || !settings.HasLocal(TerminalSettings.EchoKill) || !settings.HasLocal(TerminalSettings.EchoKillErase)
            || !settings.HasLocal(TerminalSettings.EchoErase)))
        {
            _input.Tail = _lineEnd;
            if (echoes)
            {
                Echo(value);
                if (settings.HasLocal(TerminalSettings.EchoKill))
                {
                    PutEcho((byte)'\n');
                }
            }

            return;
        }

        bool isWord = !kills && !settings.Is(TerminalSettings.Erase, value);
        bool hasSeenWord = false;
        while (_input.Tail != _lineEnd)
        {
            uint start = _input.Tail - 1;
            while (settings.HasInput(TerminalSettings.Utf8) && start != _lineEnd && (_input[start] & 0xC0) == 0x80)
            {
                start--;
            }

            byte erased = _input[start];
            if (isWord)
            {
                bool isPart = IsWordPart(erased);
                if (hasSeenWord && !isPart)
                {
                    break;
                }

                hasSeenWord |= isPart;
            }

            uint before = ColumnAt(start + 1);
            _input.Tail = start;
            if (echoes)
            {
                WipeOne(value, erased, before - ColumnAt(start));
            }

            if (!isWord && !kills)
            {
                break;
            }
        }
    }

    private void WipeOne(byte typed, byte erased, uint columns)
    {
        if (!_settings.HasLocal(TerminalSettings.EchoErase) && _settings.Is(TerminalSettings.Erase, typed))
        {
            Echo(typed);
            return;
        }

        for (; columns != 0; columns--)
        {
            PutEcho((byte)'\b');
            if (erased != '\t')
            {
                PutEcho((byte)' ');
                PutEcho((byte)'\b');
            }
        }
    }

    private static bool IsWordPart(byte value) => value is (byte)'_' or >= 0x80 or (>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'Z')
        or (>= (byte)'a' and <= (byte)'z');

    /// <summary>Where the screen's cursor is once the line is shown as far as that.</summary>
    private uint ColumnAt(uint end)
    {
        uint column = _lineColumn;
        for (uint position = _lineEnd; position != end; position++)
        {
            byte value = _input[position];
            column = value == '\t' ? (column | 7) + 1
                : IsControl(value) ? column + (_settings.HasLocal(TerminalSettings.EchoControl) ? 2u : 0)
                : _settings.HasInput(TerminalSettings.Utf8) && (value & 0xC0) == 0x80 ? column
                : column + 1;
        }

        return column;
    }

    private static bool IsControl(byte value) => value is < 0x20 or 0x7F;
}
