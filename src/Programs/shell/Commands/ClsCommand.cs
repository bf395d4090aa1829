using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Clears the screen.</summary>
internal sealed class ClsCommand : Command
{
    public override string Name => "Cls";

    public override string Aliases => "clear";

    public override string Template => "";

    public override string Help => "clears the screen";

    public override int Run(CommandContext context)
    {
        context.Out.Add("\e[H\e[2J"u8);
        return ReturnCode.Ok;
    }
}
