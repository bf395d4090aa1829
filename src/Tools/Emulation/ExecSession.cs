using System.Globalization;
using System.Text;

namespace ViperOS.Tools.Emulation;

/// <summary>
/// Runs one command line in a fresh guest and takes the serial port's frames apart. The reading thread is the caller's; timers and
/// the caller's token end the emulator, which ends the reading.
/// </summary>
public sealed class ExecSession : IFrameSink
{
    public const string PanicMarker = "KERNEL PANIC";

    private const int TailLength = 256 * 1024;
    private const byte EndOfTransmission = 0x04;

    /// <summary>How long a guest that has said its last word may take to power off.</summary>
    private static readonly TimeSpan PowerOffLimit = TimeSpan.FromSeconds(5);

    private readonly ExecStreams _streams;
    private readonly ByteTail _text = new(TailLength);
    private readonly ByteTail _raw = new(TailLength);
    private readonly ManualResetEventSlim _ready = new();
    private int? _returnCode;
    private bool _panicked;

    private ExecSession(ExecStreams streams)
    {
        _streams = streams;
    }

    /// <summary>Starts the emulator with these arguments and waits for the command's end.</summary>
    /// <exception cref="EmulatorException">The emulator is not there.</exception>
    public static ExecResult Run(
        string emulator, IEnumerable<string> arguments, ExecStreams streams, TimeSpan? timeout, CancellationToken cancellation)
    {
        return new ExecSession(streams).Run(emulator, arguments, timeout, cancellation);
    }

    void IFrameSink.OnText(ReadOnlySpan<byte> text)
    {
        _text.Append(text);
        _streams.Text?.Write(text);
        _streams.Text?.Flush();
        _panicked = _panicked || _text.Last(text.Length + PanicMarker.Length).Contains(PanicMarker, StringComparison.Ordinal);
    }

    void IFrameSink.OnFrame(byte channel, ReadOnlySpan<byte> payload)
    {
        _ready.Set();
        switch (channel)
        {
            case FrameChannel.Output:
                _streams.Output.Write(payload);
                _streams.Output.Flush();
                break;
            case FrameChannel.Error:
                _streams.Error.Write(payload);
                _streams.Error.Flush();
                break;
            case FrameChannel.Log:
                WriteLogLine(payload);
                break;
            case FrameChannel.Exit:
                _returnCode = int.TryParse(payload, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int code)
                    ? code
                    : ExecResult.FailureCode;
                break;
        }
    }

    private void WriteLogLine(ReadOnlySpan<byte> line)
    {
        if (_streams.Log is not null)
        {
            _streams.Log.Write(line);
            if (line.IsEmpty || line[^1] != (byte)'\n')
            {
                _streams.Log.WriteByte((byte)'\n');
            }

            _streams.Log.Flush();
        }
    }

    private ExecResult Run(string emulator, IEnumerable<string> arguments, TimeSpan? timeout, CancellationToken cancellation)
    {
        using GuestProcess guest = GuestProcess.Start(emulator, arguments);
        bool timedOut = false;
        using Timer deadline = new(
            _ =>
            {
                timedOut = true;
                guest.Kill();
            },
            state: null,
            timeout ?? Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan);
        using CancellationTokenRegistration registration = cancellation.Register(guest.Kill);
        if (_streams.Input is not null)
        {
            StartForwarding(_streams.Input, guest.SerialInput);
        }

        ReadToEnd(guest);
        guest.WaitForExit(PowerOffLimit);
        ExecOutcome outcome = _panicked ? ExecOutcome.Panicked
            : _returnCode is not null ? ExecOutcome.Exited
            : cancellation.IsCancellationRequested ? ExecOutcome.Cancelled
            : timedOut ? ExecOutcome.TimedOut
            : ExecOutcome.Failed;
        return new ExecResult(outcome, _returnCode ?? 0, Diagnose(guest));
    }

    private void ReadToEnd(GuestProcess guest)
    {
        FrameDecoder decoder = new(this);
        byte[] buffer = new byte[64 * 1024];
        using Timer powerOff = new(_ => guest.Kill());
        bool isEnding = false;
        int count;
        while ((count = guest.SerialOutput.Read(buffer)) != 0)
        {
            _raw.Append(buffer.AsSpan(0, count));
            decoder.Feed(buffer.AsSpan(0, count));
            if (!isEnding && (_panicked || _returnCode is not null))
            {
                isEnding = true;
                powerOff.Change(PowerOffLimit, Timeout.InfiniteTimeSpan);
            }
        }

        decoder.Complete();

        // A panic may cut a frame in two, and its text then looks like the rest of the frame.
        _panicked = _panicked || (_returnCode is null && _raw.ToString().Contains(PanicMarker, StringComparison.Ordinal));
    }

    /// <summary>Sends the caller's input to the guest once it listens, and Ctrl-D at the end.</summary>
    private void StartForwarding(Stream input, Stream serial)
    {
        Thread forwarder = new(() =>
        {
            try
            {
                _ready.Wait();
                input.CopyTo(serial);
                serial.WriteByte(EndOfTransmission);
                serial.Flush();
            }
            catch (IOException)
            {
                // The guest has ended before its input; nobody is left to read it.
            }
        })
        {
            IsBackground = true,
            Name = "guest input",
        };
        forwarder.Start();
    }

    private string Diagnose(GuestProcess guest)
    {
        StringBuilder result = new();
        string text = _text.ToString();
        if (_panicked && !text.Contains(PanicMarker, StringComparison.Ordinal))
        {
            text = _raw.ToString();
        }

        int panic = text.IndexOf(PanicMarker, StringComparison.Ordinal);
        result.Append(panic < 0 ? text : text[panic..]);
        if (result.Length != 0 && result[^1] != '\n')
        {
            result.AppendLine();
        }

        return result.Append(guest.Errors).ToString();
    }
}
