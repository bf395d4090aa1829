using ViperOS.LineEditing;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>What belongs to the shell as a whole and not to one execution environment. Subshells share it.</summary>
internal sealed class ShellSession(ShellCapabilities capabilities)
{
    public ShellCapabilities Capabilities { get; } = capabilities;

    public CommandTable Commands { get; } = new();

    public History History { get; } = new(500);

    public AssignTargets Assigns { get; } = new();

    public LastFailure LastFailure { get; } = new();

    /// <summary>The session that an environment belongs to.</summary>
    public static ShellSession Of(Interpreter shell)
    {
        return (ShellSession)shell.Session!;
    }
}
