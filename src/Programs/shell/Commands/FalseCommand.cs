using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Returns WARN.</summary>
internal sealed class FalseCommand : Command
{
    public override string Name => "False";

    public override string Template => "IGNORED/M";

    public override string Help => "does nothing, and fails";

    public override int Run(CommandContext context)
    {
        return ReturnCode.Warn;
    }
}
