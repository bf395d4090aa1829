namespace ViperOS.Contracts.Services;

/// <summary>Offered by consoled: one terminal, for the shell that runs on it.</summary>
[Service]
public interface ITerminal
{
    /// <summary>
    /// Takes effect for bytes typed from now on. What was typed of a line goes to the reader when lines are switched off.
    /// </summary>
    ErrorNumber SetMode(TerminalMode mode);

    ErrorNumber GetMode(out TerminalMode mode);

    /// <summary>Columns and rows; zero both if nobody knows.</summary>
    ErrorNumber GetSize(out TerminalSize size);

    /// <summary>
    /// Asks the terminal at the other end of the line for its size (ECMA-48 cursor position report). ETIMEDOUT if it does not
    /// answer.
    /// </summary>
    ErrorNumber MeasureSize(out TerminalSize size);

    /// <summary>The job that Ctrl-C ends with exit code 130, instead of the one before.</summary>
    ErrorNumber SetForegroundJob([Grants(Rights.Manage | Rights.Inspect)] Job job);

    /// <summary>Ctrl-C ends nobody; in cooked mode it discards the line, and wakes the reader with an empty one.</summary>
    ErrorNumber ClearForegroundJob();

    /// <summary>Drops typed bytes that nobody has read.</summary>
    ErrorNumber DiscardInput();

    /// <summary>Comes back when everything written before has left for the device.</summary>
    ErrorNumber Drain();
}
