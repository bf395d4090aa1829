using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Harness;

/// <summary>What a command in a guest of its own left behind.</summary>
public sealed record CommandResult(ExecOutcome Outcome, int Code, string Output, string Error, string Log, string Diagnostics)
{
    /// <summary>Fails the test, with everything that is known, unless the command returned this code.</summary>
    public CommandResult ShouldReturn(int code)
    {
        Assert.True(
            Outcome == ExecOutcome.Exited && Code == code,
            $"expected code {code}, got {Outcome} with {Code}\noutput: {Output}\nerror: {Error}\n{Diagnostics}\nlog:\n{Log}");
        return this;
    }
}
