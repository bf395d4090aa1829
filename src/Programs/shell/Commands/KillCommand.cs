using System.Runtime.InteropServices;
using ViperOS.Contracts.Services;
using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Ends processes.</summary>
internal sealed class KillCommand : Command
{
    public override string Name => "Kill";

    public override string Aliases => "break";

    public override string Template => "PROCESS/A/M";

    public override string Options => "9= k= K=";

    public override string Help => "ends a program by number or name: one of this shell in the background, or a server, which starts again";

    public override int Run(CommandContext context)
    {
        int code = ReturnCode.Ok;
        foreach (string name in context.Arguments.Multiple)
        {
            ErrorNumber error = TryKill(context, name);
            if (error == ErrorNumber.ENOENT)
            {
                code = context.Fail(name, "no program of this shell and no server has this number or name; Status lists them");
            }
            else if (error != ErrorNumber.None)
            {
                code = context.Fail(name, error);
            }
        }

        return code;
    }

    private static ErrorNumber TryKill(CommandContext context, string name)
    {
        bool isNumber = uint.TryParse(name, out uint id);
        foreach (ShellJob job in context.Shell.Jobs.All)
        {
            bool isJob = isNumber
                ? (uint)job.Id == id || job.Programs.Exists(p => (uint)p.Id == id)
                : job.Text.Split(' ')[0].Equals(name, StringComparison.OrdinalIgnoreCase);
            if (isJob && job.Look() != ProgramState.Ended)
            {
                job.Group.Kill(ExitCode.Killed);
                return ErrorNumber.None;
            }
        }

        SupervisorClient supervisor = new(context.Session.Capabilities.Supervisor);
        ErrorNumber error = ServiceList.Read(supervisor, out List<ServiceStatus> services);
        foreach (ref ServiceStatus service in CollectionsMarshal.AsSpan(services))
        {
            ReadOnlySpan<byte> serviceName = ServiceNames.Of(ref service);
            bool isMeant = isNumber
                ? service.ProcessId == id && id != 0
                : Utf8Text.ToString(serviceName).Equals(name, StringComparison.OrdinalIgnoreCase);
            if (isMeant)
            {
                return supervisor.RestartService(serviceName);
            }
        }

        return error == ErrorNumber.None ? ErrorNumber.ENOENT : error;
    }
}
