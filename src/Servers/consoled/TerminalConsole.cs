using ViperOS.Contracts;
using ViperOS.Services;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// The terminal at the serial port: typed bytes go through the line discipline into the input pipe, what programs write to the
/// output pipe goes out with its line ends put right. vinit holds all pipe ends as well, so that a terminal survives this
/// program. Used by the service loop's thread.
/// </summary>
internal sealed class TerminalConsole : ConsoleDevice
{
    private readonly OutputProcessor _processor = new();
    private readonly LineDiscipline _discipline;
    private readonly SizeProbe _probe = new();
    private readonly PipeReader _output;
    private readonly Pipe _inputWriter;
    private readonly TypedAhead _ahead;
    private Job _foreground = Job.None;
    private bool _isStopped;

    public TerminalConsole(
        Uart uart, Interrupt interrupt, SavedState state, Event again, Pipe output, Pipe inputWriter, Pipe inputReader)
        : base(uart, interrupt, state, again)
    {
        _discipline = new LineDiscipline(_processor);
        _discipline.SetAttributes(state.Attributes);
        _output = new PipeReader(output, state, 0, SavedInput.Capacity);
        _inputWriter = inputWriter;
        _ahead = new TypedAhead(inputReader);
    }

    /// <summary>The job that Ctrl-C ends; the handle becomes this object's. None for nobody.</summary>
    public void SetForeground(Job job)
    {
        if (_foreground.Handle.IsSome)
        {
            _foreground.Close();
        }

        _foreground = job;
    }

    public void SetAttributes(in TerminalAttributes attributes, bool dropsInput)
    {
        State.Attributes = attributes;
        if (dropsInput)
        {
            DiscardInput();
        }

        _discipline.SetAttributes(attributes);

        // Nobody could start the output again.
        _isStopped &= (attributes.Input & InputModes.FlowControl) != 0;
        Pump();
    }

    /// <summary>
    /// As <see cref="SetAttributes"/>, by the shell: what was typed for the command that it starts, before it could set the terminal, means what it
    /// would mean if it were typed now. Ctrl-C interrupts, Ctrl-D is an end, lines are edited.
    /// </summary>
    public void SetAttributesForCommand(in TerminalAttributes attributes)
    {
        if ((State.Attributes.Local & LocalModes.Canonical) == 0 && (attributes.Local & LocalModes.Canonical) != 0)
        {
            _ahead.TakeBack(_discipline.Ready);
        }

        SetAttributes(attributes, false);
    }

    public void DiscardInput()
    {
        _discipline.DropInput();
        _ahead.Drop();
        while (Uart.TryReceive(out _))
        {
        }
    }

    public void DiscardOutput()
    {
        _output.Drop();
        Transmit.Clear();
    }

    /// <summary>The foreground hears of a size that is another.</summary>
    public void SetWindow(in WindowSize window)
    {
        const int WindowChangeSignal = 28;
        bool isOther = State.Window.Columns != window.Columns || State.Window.Rows != window.Rows;
        State.Window = window;
        if (isOther)
        {
            SignalForeground(WindowChangeSignal);
        }
    }

    /// <summary>TCXONC: stops or starts output.</summary>
    public void SetStopped(bool isStopped)
    {
        _isStopped = isStopped;
        Pump();
    }

    /// <summary>Asks for the size; the answer is there when it is there.</summary>
    public void Measure()
    {
        if (Transmit.TryAdd(SizeProbe.Question))
        {
            _probe.Begin();
        }

        Pump();
    }

    protected override ErrorNumber WatchPipes(ServiceLoop loop, ServiceObject target)
    {
        NonBlocking.Set(_inputWriter.Handle);
        ErrorNumber error = loop.Watch(_output.Handle, Signals.Readable, target, (ulong)Source.Pipe, out _);
        return error == ErrorNumber.None
            ? loop.Watch(_inputWriter.Handle, Signals.Writable, target, (ulong)Source.Pipe, out _)
            : error;
    }

    protected override void Begin()
    {
        if (State.IsNew)
        {
            Measure();
        }
    }

    protected override void PumpInput()
    {
        do
        {
            SendEcho();
            while (_discipline.CanTake && _ahead.TryTake(out byte again))
            {
                Handle(_discipline.Take(again));
                SendEcho();
            }

            while (_discipline.CanTake && _ahead.IsEmpty && Uart.TryReceive(out byte value))
            {
                TakeTyped(value);
                SendEcho();
            }
        }
        while (TryDeliver());

        Uart.WaitForReceive(_discipline.CanTake);
    }

    protected override bool PumpOutput()
    {
        int moved = 0;
        while (moved < Budget)
        {
            SendEcho();
            ReadOnlySpan<byte> bytes = _isStopped ? default : _output.Peek();
            int taken = _processor.Process(bytes, State.Attributes.Output, Transmit);
            moved += taken;
            if (!Uart.TryTransmit(Transmit) || bytes.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private void TakeTyped(byte value)
    {
        if (_probe.IsActive)
        {
            if (_probe.TryTake(value))
            {
                TakeAnswer();
                return;
            }

            ReadOnlySpan<byte> held = _probe.Held;
            for (int i = 0; i < held.Length && _discipline.CanTake; i++)
            {
                Handle(_discipline.Take(held[i]));
                SendEcho();
            }

            _probe.ForgetHeld();
        }

        Handle(_discipline.Take(value));
    }

    private void TakeAnswer()
    {
        if (!_probe.IsActive && _probe.Columns > 1 && _probe.Rows > 1)
        {
            SetWindow(new WindowSize { Columns = (ushort)_probe.Columns, Rows = (ushort)_probe.Rows });
        }
    }

    private void Handle(LineEvents events)
    {
        if (events == LineEvents.None)
        {
            return;
        }

        if ((events & LineEvents.FlushOutput) != 0)
        {
            DiscardOutput();
        }

        const int InterruptSignal = 2;
        const int QuitSignal = 3;
        const int StopSignal = 20;
        if ((events & LineEvents.Suspend) != 0)
        {
            SignalForeground(StopSignal);
        }

        if ((events & (LineEvents.Interrupt | LineEvents.Quit)) != 0)
        {
            // Who has taken the terminal for its jobs gets a signal; else the job that the shell runs ends.
            _isStopped = false;
            if (!SignalForeground((events & LineEvents.Interrupt) != 0 ? InterruptSignal : QuitSignal) && _foreground.Handle.IsSome)
            {
                _foreground.Kill(ExitCode.Break);
            }
        }

        _isStopped = (_isStopped || (events & LineEvents.Stop) != 0) && (events & LineEvents.Start) == 0;
        if ((events & LineEvents.EndOfFile) != 0)
        {
            TryDeliver();
            SystemCall.Invoke(SystemCallNumber.Ioctl, _inputWriter.Handle.Value, PipeRequest.MarkEnd);
        }
    }

    /// <summary>False if no process group is in the foreground.</summary>
    private bool SignalForeground(int signal) =>
        SystemCall.Invoke(SystemCallNumber.Ioctl, _inputWriter.Handle.Value, PipeRequest.SignalForeground, signal) >= 0;

    private void SendEcho()
    {
        ByteQueue echo = _discipline.Echo;
        while (!echo.IsEmpty)
        {
            ReadOnlySpan<byte> bytes = echo.Peek();
            int count = bytes.Length < Transmit.Free ? bytes.Length : Transmit.Free;
            Transmit.TryAdd(bytes[..count]);
            echo.Remove(count);
            if (!Uart.TryTransmit(Transmit))
            {
                return;
            }
        }
    }

    /// <summary>Hands lines to the reader. True if some went, so that there is room again.</summary>
    private bool TryDeliver()
    {
        bool hasMoved = false;
        ByteQueue ready = _discipline.Ready;
        while (!ready.IsEmpty)
        {
            ErrorNumber error = _inputWriter.Write(ready.Peek(), out int count);
            if (error == ErrorNumber.EPIPE)
            {
                ready.Clear();
            }
            else if (error != ErrorNumber.None)
            {
                break;
            }

            ready.Remove(count);
            hasMoved = true;
        }

        return hasMoved;
    }
}
