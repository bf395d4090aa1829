namespace ViperOS.Shell.BuiltIns;

/// <summary>The signals of POSIX with their numbers on Linux.</summary>
public static class SignalNames
{
    public const int HangUp = 1;
    public const int Interrupt = 2;
    public const int Quit = 3;
    public const int Kill = 9;
    public const int Terminate = 15;
    public const int Continue = 18;
    public const int Stop = 19;
    public const int TerminalStop = 20;
    public const int TerminalInput = 21;
    public const int TerminalOutput = 22;

    private static readonly string[] Names =
    [
        "EXIT", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM",
        "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS",
    ];

    /// <summary>How many there are, 0 (EXIT) included.</summary>
    public static int Count => Names.Length;

    public static string NameOf(int signal)
    {
        return signal >= 0 && signal < Names.Length ? Names[signal] : signal.ToString();
    }

    /// <summary>By name, with or without SIG, in any case, or by number; -1 for others.</summary>
    public static int Find(string text)
    {
        if (int.TryParse(text, out int number))
        {
            return number >= 0 && number < Names.Length ? number : -1;
        }

        string name = text.ToUpperInvariant();
        return Array.IndexOf(Names, name.StartsWith("SIG") ? name[3..] : name);
    }
}
