using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Ends the shell.</summary>
internal sealed class EndShellCommand : Command
{
    public override string Name => "EndShell";

    public override string Aliases => "exit quit endcli";

    public override string Template => "RC/N";

    public override string Help => "ends the shell";

    public override int Run(CommandContext context)
    {
        context.Shell.Exit();
        return context.Shell.LastCode = (int)context.Arguments.Number("RC", context.Shell.LastCode);
    }
}
