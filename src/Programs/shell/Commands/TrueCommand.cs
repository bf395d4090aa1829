using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Returns OK.</summary>
internal sealed class TrueCommand : Command
{
    public override string Name => "True";

    public override string Template => "IGNORED/M";

    public override string Help => "does nothing, and succeeds";

    public override int Run(CommandContext context)
    {
        return ReturnCode.Ok;
    }
}
