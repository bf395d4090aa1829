using ViperOS.Contracts;
using ViperOS.Services;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// Exec mode: standard output, standard error and the return code of one command go over the line in frames
/// (docs/exec-protocol.md), and what comes in is its standard input. Bytes pass exactly as they are. Used by the service loop's
/// thread.
/// </summary>
internal sealed class FramedConsole : ConsoleDevice
{
    private const int MaximumPayload = 1024;
    private const int HeaderLength = 6;
    private const byte DataLinkEscape = 0x10;
    private const byte EndOfTransmission = 0x04;

    private readonly PipeReader _output;
    private readonly PipeReader _error;
    private readonly ByteQueue _input = new(4096);
    private readonly LogFollower _log;
    private Pipe _inputWriter;
    private bool _hasEnded;

    public FramedConsole(
        Uart uart, Interrupt interrupt, SavedState state, Event again, Pipe output, Pipe error, Pipe inputWriter, LogFollower log)
        : base(uart, interrupt, state, again)
    {
        _output = new PipeReader(output, state, 0, MaximumPayload);
        _error = new PipeReader(error, state, 1, MaximumPayload);
        _inputWriter = inputWriter;
        _log = log;
    }

    public override ErrorNumber Finish(int exitCode)
    {
        Drain();
        Span<byte> digits = stackalloc byte[12];
        int length = FormatDecimal(exitCode, digits);
        while (!TrySend((byte)'x', digits[..length]))
        {
            TransmitAll();
        }

        Drain();
        return ErrorNumber.None;
    }

    protected override ErrorNumber WatchPipes(ServiceLoop loop, ServiceObject target)
    {
        const ulong Cookie = (ulong)Source.Pipe;
        Signals ready = Signals.Readable;
        ErrorNumber error = loop.Watch(_output.Handle, ready, target, Cookie, out _);
        error = error == ErrorNumber.None ? loop.Watch(_error.Handle, ready, target, Cookie, out _) : error;
        if (error == ErrorNumber.None && _inputWriter.Handle.IsSome)
        {
            NonBlocking.Set(_inputWriter.Handle);
            error = loop.Watch(_inputWriter.Handle, Signals.Writable | Signals.Error, target, Cookie, out _);
        }

        if (error == ErrorNumber.None && _log.IsSome)
        {
            error = loop.Watch(_log.Handle, ready, target, Cookie, out _);
        }

        return error;
    }

    protected override void Begin()
    {
        if (State.IsNew)
        {
            TrySend((byte)'r', default);
        }
    }

    protected override void PumpInput()
    {
        while (true)
        {
            while (!_hasEnded && _input.Free != 0 && Uart.TryReceive(out byte value))
            {
                _hasEnded = value == EndOfTransmission;
                if (!_hasEnded)
                {
                    _input.TryAdd(value);
                }
            }

            if (!TryDeliver())
            {
                break;
            }
        }

        if (_hasEnded && _input.IsEmpty && _inputWriter.Handle.IsSome)
        {
            // vinit keeps no writing end in exec mode: the reader sees the end of the file.
            _inputWriter.Close();
            _inputWriter = Pipe.None;
        }

        Uart.WaitForReceive(!_hasEnded && _input.Free != 0);
    }

    protected override bool PumpOutput()
    {
        int moved = 0;
        while (moved < Budget)
        {
            int before = moved;
            if (!TryMove(_error, (byte)'e', 1, ref moved) || !TryMove(_output, (byte)'o', 0, ref moved) || !TryMoveLog(ref moved))
            {
                // No room for a frame: the transmit interrupt brings us back, unless the device is faster than we are.
                if (!Uart.TryTransmit(Transmit))
                {
                    return false;
                }

                continue;
            }

            if (!Uart.TryTransmit(Transmit))
            {
                return false;
            }

            if (moved == before)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>False if there is no room.</summary>
    private bool TryMove(PipeReader reader, byte channel, int source, ref int moved)
    {
        ReadOnlySpan<byte> bytes = reader.Peek();
        if (bytes.IsEmpty)
        {
            return true;
        }

        if (!TrySend(channel, bytes, source, bytes.Length))
        {
            return false;
        }

        moved += bytes.Length;
        return true;
    }

    private bool TryMoveLog(ref int moved)
    {
        ReadOnlySpan<byte> line = _log.Peek();
        if (line.IsEmpty)
        {
            return true;
        }

        line = line.Length > MaximumPayload ? line[..MaximumPayload] : line;
        if (!TrySend((byte)'l', line))
        {
            return false;
        }

        _log.Remove();
        moved += line.Length;
        return true;
    }

    private bool TryDeliver()
    {
        bool hasMoved = false;
        while (!_input.IsEmpty)
        {
            if (!_inputWriter.Handle.IsSome)
            {
                _input.Clear();
                break;
            }

            ErrorNumber error = _inputWriter.Write(_input.Peek(), out int count);
            if (error == ErrorNumber.EPIPE)
            {
                _input.Clear();
            }
            else if (error != ErrorNumber.None)
            {
                break;
            }

            _input.Remove(count);
            hasMoved = true;
        }

        return hasMoved;
    }

    /// <summary>A whole frame goes into the queue or nothing, so that one that was begun is always finished.</summary>
    private bool TrySend(byte channel, ReadOnlySpan<byte> payload, int source = 0, int taken = 0)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        header[0] = DataLinkEscape;
        header[1] = channel;
        for (int i = 0; i < 4; i++)
        {
            int digit = (payload.Length >> (12 - (4 * i))) & 15;
            header[2 + i] = (byte)(digit < 10 ? '0' + digit : 'a' + digit - 10);
        }

        return Transmit.TryAdd(header, payload, source, taken);
    }

    private static int FormatDecimal(int value, Span<byte> digits)
    {
        long rest = value < 0 ? -(long)value : value;
        int length = value < 0 ? 2 : 1;
        for (long left = rest / 10; left != 0; left /= 10)
        {
            length++;
        }

        digits[0] = (byte)'-';
        for (int i = length - 1; i >= (value < 0 ? 1 : 0); i--)
        {
            digits[i] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        return length;
    }
}
