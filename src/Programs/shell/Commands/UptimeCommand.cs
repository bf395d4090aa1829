using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows how long the system has been running.</summary>
internal sealed class UptimeCommand : Command
{
    public override string Name => "Uptime";

    public override string Template => "";

    public override string Help => "shows how long the system has been running";

    public override int Run(CommandContext context)
    {
        DateText.AddSpan(context.Out, Clock.Monotonic);
        context.Out.End();
        return ReturnCode.Ok;
    }
}
