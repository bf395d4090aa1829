namespace ViperOS.Terminals;

/// <summary>What a byte of input asks of the terminal besides being input.</summary>
[Flags]
public enum LineEvents
{
    None = 0,

    /// <summary>End the foreground job.</summary>
    Interrupt = 1,

    /// <summary>Drop output that is not yet out.</summary>
    FlushOutput = 2,

    /// <summary>Output stops.</summary>
    Stop = 4,

    /// <summary>Output goes on.</summary>
    Start = 8,

    /// <summary>SIGQUIT to the foreground.</summary>
    Quit = 32,

    /// <summary>SIGTSTP to the foreground.</summary>
    Suspend = 64,

    /// <summary>The reader has come to the end of input.</summary>
    EndOfFile = 16,
}
