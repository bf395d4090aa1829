using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>
/// What a command works with: its arguments, its streams, and the shell it runs in. Lives as long as the command runs.
/// </summary>
internal sealed class CommandContext
{
    public CommandContext(Interpreter shell, Command command, string usedName, Arguments arguments)
    {
        Shell = shell;
        Command = command;
        UsedName = usedName;
        Arguments = arguments;
    }

    public Interpreter Shell { get; }

    public Command Command { get; }

    /// <summary>The name it was called by.</summary>
    public string UsedName { get; }

    public Arguments Arguments { get; }

    public FileHandle Input => Shell.Input;

    public TextOutput Out => Shell.Out;

    public TextOutput Error => Shell.Error;

    /// <summary>Ctrl-C was typed, or nobody takes the output any more: stop with <see cref="ReturnCode.Break"/>.</summary>
    public bool IsInterrupted => Shell.IsInterrupted || Out.Failure != ErrorNumber.None;

    public bool Has(string name)
    {
        return Arguments.Has(name);
    }

    public string? Text(string name)
    {
        return Arguments.Text(name);
    }

    /// <summary>Reports a failure: <c>Copy: RAM:x: no such file</c>.</summary>
    public int Fail(string subject, string reason, int code = ReturnCode.Error)
    {
        Shell.Report(UsedName, subject, reason);
        return code;
    }

    public int Fail(string subject, ErrorNumber error, int code = ReturnCode.Error)
    {
        return Fail(subject, Utf8Text.ToString(ErrorText.For(error)), code);
    }
}
