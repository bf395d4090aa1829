using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Removes variables.</summary>
internal sealed class UnsetCommand : Command
{
    public override string Name => "Unset";

    public override string Template => "NAME/A/M";

    public override string Help => "removes variables";

    public override int Run(CommandContext context)
    {
        foreach (string name in context.Arguments.Multiple)
        {
            context.Shell.Variables.Remove(name);
        }

        return ReturnCode.Ok;
    }
}
