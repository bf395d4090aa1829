namespace ViperOS.Tools.Emulation;

/// <summary>The end of a command in exec mode.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="ReturnCode">The command's own code, if it has one, else 0.</param>
/// <param name="Diagnostics">What kernel and emulator said outside the command's output.</param>
public sealed record ExecResult(ExecOutcome Outcome, int ReturnCode, string Diagnostics)
{
    public const int TimeOutCode = 124;
    public const int FailureCode = 125;
    public const int PanicCode = 70;
    public const int InterruptCode = 130;

    /// <summary>The exit code of <c>viper exec</c>.</summary>
    public int ExitCode => Outcome switch
    {
        ExecOutcome.Exited => ReturnCode,
        ExecOutcome.TimedOut => TimeOutCode,
        ExecOutcome.Panicked => PanicCode,
        ExecOutcome.Cancelled => InterruptCode,
        _ => FailureCode,
    };
}
