namespace ViperOS.Shell;

/// <summary>What commands return, as on the Amiga, and what it means.</summary>
public static class ReturnCode
{
    public const int Ok = 0;

    /// <summary>Done, but look at it.</summary>
    public const int Warn = 5;

    /// <summary>Not done, or not all of it.</summary>
    public const int Error = 10;

    /// <summary>Could not even try.</summary>
    public const int Fail = 20;

    private const int FaultBase = 128;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Break = FaultBase + 2;

    /// <summary>Stopped by Ctrl-Z, and not ended.</summary>
    public const int Stopped = FaultBase + 20;

    /// <summary>Of a program that a signal has ended.</summary>
    public static int OfSignal(int signal)
    {
        return FaultBase + signal;
    }

    /// <summary>Says in words what a program's return code means; null if only the program knows.</summary>
    public static string? Explain(int code)
    {
        return code switch
        {
            Ok => "it succeeded",
            Warn => "it warned: look at what it printed",
            Error => "it failed in part or in whole",
            Fail => "it failed completely",
            126 => "it was found and cannot be run",
            127 => "there is no such command",
            Break => "it was ended by Ctrl-C",
            FaultBase + 4 => "it ran into an instruction that the processor does not know (SIGILL)",
            FaultBase + 6 => "it ended itself because of an internal error (SIGABRT)",
            FaultBase + 7 => "it used a memory address that is misaligned or not backed by memory (SIGBUS)",
            FaultBase + 8 => "it made an arithmetic fault (SIGFPE)",
            FaultBase + 9 => "it was killed",
            FaultBase + 13 => "nobody reads its output any more (SIGPIPE)",
            FaultBase + 15 => "it was asked to end (SIGTERM)",
            FaultBase + 11 => "it used memory that does not belong to it, or its stack ran over (SIGSEGV)",
            _ => null,
        };
    }
}
