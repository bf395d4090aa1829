namespace ViperOS.Tools.Emulation;

/// <summary>How a command in exec mode ended.</summary>
public enum ExecOutcome
{
    /// <summary>The command returned its code.</summary>
    Exited,

    TimedOut,

    /// <summary>The kernel panicked.</summary>
    Panicked,

    /// <summary>The emulator ended without a return code of the command.</summary>
    Failed,

    /// <summary>The caller's token ended it.</summary>
    Cancelled,
}
