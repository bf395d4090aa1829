using ViperOS.Contracts.Services;
using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Ends all programs and starts the machine anew.</summary>
internal sealed class RebootCommand : Command
{
    public override string Name => "Reboot";

    public override string Template => "";

    public override string Help => "ends all programs and starts the machine anew";

    public override int Run(CommandContext context)
    {
        context.Shell.Flush();
        ErrorNumber error = new SupervisorClient(context.Session.Capabilities.Supervisor).Shutdown(PowerAction.Reset);
        return context.Fail("the machine", error, ReturnCode.Fail);
    }
}
