using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Terminals;

namespace ViperOS.Servers.Consoled;

/// <summary>The service ITerminal: how the shell sets its terminal. Used by the service loop's thread.</summary>
internal sealed class TerminalSession(TerminalConsole terminal) : TerminalService
{
    public override ErrorNumber SetMode(TerminalMode mode)
    {
        TerminalAttributes attributes = mode == TerminalMode.Raw ? TerminalAttributes.Raw : TerminalAttributes.Cooked;
        if (mode != TerminalMode.Raw)
        {
            attributes.Local &= ~(LocalModes.Canonical | LocalModes.Echo | LocalModes.Signals);
            attributes.Local |= (mode & TerminalMode.Lines) != 0 ? LocalModes.Canonical : LocalModes.None;
            attributes.Local |= (mode & TerminalMode.Echo) != 0 ? LocalModes.Echo : LocalModes.None;
            attributes.Local |= (mode & TerminalMode.Interrupts) != 0 ? LocalModes.Signals : LocalModes.None;
        }

        terminal.SetAttributesForCommand(attributes);
        return ErrorNumber.None;
    }

    public override ErrorNumber GetMode(out TerminalMode mode)
    {
        LocalModes local = terminal.State.Attributes.Local;
        mode = ((local & LocalModes.Canonical) != 0 ? TerminalMode.Lines : TerminalMode.Raw)
            | ((local & LocalModes.Echo) != 0 ? TerminalMode.Echo : TerminalMode.Raw)
            | ((local & LocalModes.Signals) != 0 ? TerminalMode.Interrupts : TerminalMode.Raw);
        return ErrorNumber.None;
    }

    public override ErrorNumber GetSize(out TerminalSize size)
    {
        size = new TerminalSize { Columns = terminal.State.Window.Columns, Rows = terminal.State.Window.Rows };
        return ErrorNumber.None;
    }

    public override ErrorNumber MeasureSize(out TerminalSize size)
    {
        // The answer takes its time and this thread serves others meanwhile: what is known goes back now, and the next call knows
        // better.
        terminal.Measure();
        return GetSize(out size);
    }

    public override ErrorNumber SetForegroundJob(Job job)
    {
        terminal.SetForeground(job);
        return ErrorNumber.None;
    }

    public override ErrorNumber ClearForegroundJob()
    {
        terminal.SetForeground(Job.None);
        return ErrorNumber.None;
    }

    public override ErrorNumber DiscardInput()
    {
        terminal.DiscardInput();
        return ErrorNumber.None;
    }

    public override ErrorNumber Drain()
    {
        terminal.Drain();
        return ErrorNumber.None;
    }
}
