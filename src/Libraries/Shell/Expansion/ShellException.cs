namespace ViperOS.Shell.Expansion;

/// <summary>A command cannot be run, with what to tell the user. Ends a shell that is not interactive (XCU 2.8.1).</summary>
public sealed class ShellException(string message, int code = ShellException.GeneralCode) : Exception(message)
{
    public const int GeneralCode = 2;

    public int Code { get; } = code;
}
