using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows the current directory.</summary>
internal sealed class CwdCommand : Command
{
    public override string Name => "Cwd";

    public override string Aliases => "pwd";

    public override string Template => "";

    public override string Help => "shows the current directory";

    public override int Run(CommandContext context)
    {
        context.Out.Line(context.Shell.Directory);
        return ReturnCode.Ok;
    }
}
