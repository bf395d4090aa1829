namespace ViperOS.Kernel.Terminals;

/// <summary>The line discipline, output: what becomes of bytes on their way to the master (POSIX XBD 11.2.3), echo, and packet mode.</summary>
public sealed unsafe partial class Terminal
{
    private const byte PacketInputDropped = 1;
    private const byte PacketOutputDropped = 2;
    private const byte PacketStopped = 4;
    private const byte PacketStarted = 8;

    /// <summary>Bytes that one written byte may become: a tab.</summary>
    private const uint MaximumExpansion = 8;

    private uint _column;
    private bool _isPacket;
    private byte _packetStatus;

    private bool HasOutputRoom => !_isStopped && _output.Free > EchoRoom + MaximumExpansion;

    /// <summary>One byte that a program writes. The caller has seen <see cref="HasOutputRoom"/>.</summary>
    private void Put(byte value)
    {
        uint modes = _settings.Output;
        if ((modes & TerminalSettings.Process) == 0)
        {
            _output.Add(value);
            return;
        }

        switch (value)
        {
            case (byte)'\n':
                if ((modes & TerminalSettings.NewLineReturns) != 0)
                {
                    _column = 0;
                }

                if ((modes & TerminalSettings.NewLineAddsReturn) != 0)
                {
                    _output.Add((byte)'\r');
                    _column = 0;
                }

                _output.Add(value);
                break;
            case (byte)'\r':
                if ((modes & TerminalSettings.NoReturnAtStart) != 0 && _column == 0)
                {
                    break;
                }

                if ((modes & TerminalSettings.OutputReturnToNewLine) != 0)
                {
                    _column = (modes & TerminalSettings.NewLineReturns) != 0 ? 0 : _column;
                    _output.Add((byte)'\n');
                    break;
                }

                _column = 0;
                _output.Add(value);
                break;
            case (byte)'\t':
                uint next = (_column | 7) + 1;
                if ((modes & TerminalSettings.ExpandTabs) == TerminalSettings.ExpandTabs)
                {
                    for (; _column < next; _column++)
                    {
                        _output.Add((byte)' ');
                    }

                    break;
                }

                _column = next;
                _output.Add(value);
                break;
            case (byte)'\b':
                _column = _column == 0 ? 0 : _column - 1;
                _output.Add(value);
                break;
            default:
                bool raises = (modes & TerminalSettings.ToUpper) != 0 && value is >= (byte)'a' and <= (byte)'z';
                bool isColumn = !IsControl(value) && !(_settings.HasInput(TerminalSettings.Utf8) && (value & 0xC0) == 0x80);
                _column += isColumn ? 1u : 0;
                _output.Add(raises ? (byte)(value - 0x20) : value);
                break;
        }
    }

    /// <summary>Shows a typed byte, if that is wanted.</summary>
    private void Echo(byte value)
    {
        if (!_settings.HasLocal(TerminalSettings.Echo))
        {
            return;
        }

        if (IsControl(value) && value is not ((byte)'\t' or (byte)'\n') && _settings.HasLocal(TerminalSettings.EchoControl))
        {
            PutEcho((byte)'^');
            PutEcho((byte)(value ^ 0x40));
        }
        else
        {
            PutEcho(value);
        }
    }

    /// <summary>Echo that finds no room is left out: nobody looks.</summary>
    private void PutEcho(byte value)
    {
        if (_output.Free > MaximumExpansion)
        {
            Put(value);
        }
    }

    /// <summary>What the master can read has left the terminal, as in Linux: only who keeps the screen in packet mode hears of it.</summary>
    private void DropOutput() => NotePacket(PacketOutputDropped);

    private void NotePacket(byte status)
    {
        if (_isPacket)
        {
            byte opposite = status switch { PacketStopped => PacketStarted, PacketStarted => PacketStopped, _ => 0 };
            _packetStatus = (byte)((_packetStatus & ~opposite) | status);
            _outputReaders.WakeAll();
        }
    }
}
