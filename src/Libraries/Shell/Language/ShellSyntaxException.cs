namespace ViperOS.Shell.Language;

/// <summary>A text that is no command of the shell's language.</summary>
public sealed class ShellSyntaxException(string message, int line) : Exception(message)
{
    /// <summary>Counted from 1 within the text.</summary>
    public int Line { get; } = line;
}
