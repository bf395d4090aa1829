using ViperOS.Contracts;
using ViperOS.Services;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// The two ways to use the serial port, a terminal or the frames of exec mode, have in common: interrupts, the queue of bytes to
/// send, and coming back to work that was put off so that nobody waits for long. Used by the service loop's thread.
/// </summary>
internal abstract class ConsoleDevice
{
    /// <summary>After so many bytes moved from programs to the device, messages get their turn.</summary>
    protected const int Budget = 16 * 1024;

    private readonly Interrupt _interrupt;
    private readonly Event _again;

    protected ConsoleDevice(Uart uart, Interrupt interrupt, SavedState state, Event again)
    {
        Uart = uart;
        _interrupt = interrupt;
        State = state;
        _again = again;
    }

    public SavedState State { get; }

    protected Uart Uart { get; }

    protected ByteQueue Transmit => State.Transmit;

    /// <summary>Has everything notified to the target, and starts.</summary>
    public ErrorNumber Start(ServiceLoop loop, ServiceObject target)
    {
        ErrorNumber error = loop.Watch(_interrupt.Handle, Signals.Signaled, target, (ulong)Source.Interrupt, out _);
        error = error == ErrorNumber.None
            ? loop.Watch(_again.Handle, Signals.Signaled, target, (ulong)Source.Again, out _)
            : error;
        error = error == ErrorNumber.None ? WatchPipes(loop, target) : error;
        if (error == ErrorNumber.None)
        {
            // The consoled before this one may have died with an interrupt in its hands.
            _interrupt.Acknowledge();
            Begin();
            Uart.WaitForReceive(true);
            Pump();
        }

        return error;
    }

    public void OnNotification(Source source)
    {
        if (source == Source.Interrupt)
        {
            Uart.ClearInterrupts();
            Pump();
            _interrupt.Acknowledge();
            return;
        }

        if (source == Source.Again)
        {
            _again.Clear();
        }

        Pump();
    }

    /// <summary>Comes back when everything that programs have written so far has left the machine.</summary>
    public void Drain()
    {
        while (PumpOutput() || !Transmit.IsEmpty)
        {
            TransmitAll();
        }

        Uart.Flush();
    }

    /// <summary>Exec mode only: the command has ended.</summary>
    public virtual ErrorNumber Finish(int exitCode)
    {
        return ErrorNumber.EOPNOTSUPP;
    }

    protected abstract ErrorNumber WatchPipes(ServiceLoop loop, ServiceObject target);

    /// <summary>What is to be sent first.</summary>
    protected abstract void Begin();

    /// <summary>Takes what came in, as far as there is room for it.</summary>
    protected abstract void PumpInput();

    /// <summary>
    /// Moves at most <see cref="Budget"/> bytes from programs to the device. True if there is more to do at once.
    /// </summary>
    protected abstract bool PumpOutput();

    /// <summary>Sends the queue, if need be in step with the device.</summary>
    protected void TransmitAll()
    {
        while (!Uart.TryTransmit(Transmit))
        {
        }
    }

    protected void Pump()
    {
        PumpInput();
        bool hasMore = PumpOutput();
        Uart.WaitForTransmit(!Transmit.IsEmpty);
        if (hasMore && Transmit.IsEmpty)
        {
            _again.Set();
        }
    }

    /// <summary>What a notification is about: the cookies of the service loop.</summary>
    internal enum Source : ulong
    {
        Interrupt,
        Again,
        Pipe,
    }
}
