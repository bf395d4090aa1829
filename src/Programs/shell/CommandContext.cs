using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;
using ViperOS.Templates;

namespace ViperOS.Programs.Shell;

/// <summary>
/// What a command works with: its arguments, its streams, and the environment it runs in. Lives as long as the command runs.
/// </summary>
internal sealed class CommandContext(Interpreter shell, Command command, string usedName, Arguments arguments, List<Field> words)
{
    public Interpreter Shell { get; } = shell;

    public ShellSession Session { get; } = ShellSession.Of(shell);

    public Files Files { get; } = new(shell);

    public Command Command { get; } = command;

    /// <summary>The name it was called by.</summary>
    public string UsedName { get; } = usedName;

    public Arguments Arguments { get; } = arguments;

    /// <summary>The arguments as they came, for commands that run others.</summary>
    public List<Field> Words { get; } = words;

    public OpenFile? Input => Shell.Files[0];

    public TextOutput Out => Shell.Out;

    public TextOutput Error => Shell.Error;

    /// <summary>Ctrl-C was typed, or nobody takes the output any more: stop with <see cref="ReturnCode.Break"/>.</summary>
    public bool IsInterrupted => Shell.Interruption.IsSet || Out.Failure != ErrorNumber.None;

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
        Shell.Report(UsedName, string.Concat(subject, ": ", reason));
        return code;
    }

    public int Fail(string subject, ErrorNumber error, int code = ReturnCode.Error)
    {
        return Fail(subject, Utf8Text.ToString(ErrorText.For(error)), code);
    }
}
