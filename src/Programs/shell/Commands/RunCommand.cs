using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Starts a command and goes on.</summary>
internal sealed class RunCommand : Command
{
    public override string Name => "Run";

    public override string Template => "COMMAND/A/F";

    public override string Help => "starts a command in the background";

    public override int Run(CommandContext context)
    {
        ShellJob job = context.Shell.StartInBackground(context.Words);
        context.Out.Line($"[{job.Number}] process {job.Id}");
        return ReturnCode.Ok;
    }
}
