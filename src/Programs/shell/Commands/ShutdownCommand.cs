using ViperOS.Contracts.Services;
using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Ends all programs and turns the machine off.</summary>
internal sealed class ShutdownCommand : Command
{
    public override string Name => "Shutdown";

    public override string Aliases => "poweroff halt";

    public override string Template => "";

    public override string Help => "ends all programs and turns the machine off";

    public override int Run(CommandContext context)
    {
        context.Shell.Flush();
        ErrorNumber error = new SupervisorClient(context.Session.Capabilities.Supervisor).Shutdown(PowerAction.Off);
        return context.Fail("the machine", error, ReturnCode.Fail);
    }
}
