using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Servers.Consoled;

/// <summary>
/// consoled: the terminal at the serial port. vinit gives it the channel that it serves ("channel"), the UART's registers
/// ("uart") and interrupt ("interrupt"), the memory for its state ("state"), the ends of the terminal's pipes ("input-writer",
/// "output-reader" and, for who opens the terminal, "input-reader", "output-writer") and,
/// in exec mode, the pipe of standard error ("error-reader") and the log to read ("kernel-log").
/// </summary>
internal static class Program
{
    private const int Fail = 20;

    public static int Main()
    {
        Log log = new(Startup.Find("log"u8));
        SavedState? state = SavedState.Open(Startup.Find("state"u8));
        if (!Uart.TryOpen(Startup.Find("uart"u8), out Uart? uart) || state is null)
        {
            log.Error("consoled: the registers of the UART or the memory for its state cannot be mapped"u8);
            return Fail;
        }

        Channel channel = new(Startup.Find("channel"u8));
        if (!channel.Handle.IsSome || Event.Create(out Event again) != ErrorNumber.None)
        {
            log.Error("consoled: it was started without a channel, or there is no memory"u8);
            return Fail;
        }

        ServiceLoop loop = new(channel);
        Interrupt interrupt = new(Startup.Find("interrupt"u8));
        Pipe output = new(Startup.Find("output-reader"u8));
        Pipe input = new(Startup.Find("input-writer"u8));
        ConsoleDevice device;
        if (Startup.Find("error-reader"u8) is { IsSome: true } error)
        {
            LogFollower follower = new(new Log(Startup.Find("kernel-log"u8)));
            device = new FramedConsole(uart!, interrupt, state, again, output, new Pipe(error), input, follower);
            loop.Root = new ConsoleOffer(loop, device, null, null);
        }
        else
        {
            Pipe inputReader = new(Startup.Find("input-reader"u8));
            TerminalConsole terminal = new(uart!, interrupt, state, again, output, input, inputReader);
            TerminalDirectory directory = new(loop, terminal, inputReader, new Pipe(Startup.Find("output-writer"u8)));
            device = terminal;
            loop.Fallback = directory;
            loop.Root = new ConsoleOffer(loop, device, directory, new TerminalSession(terminal));
        }

        ErrorNumber result = device.Start(loop, new NotificationTarget(device));
        if (result != ErrorNumber.None)
        {
            log.Error("consoled: it cannot wait for the UART or for its pipes"u8);
            return (int)result;
        }

        result = loop.Run();
        log.Error("consoled: its channel cannot be received from any more"u8);
        return (int)result;
    }
}
