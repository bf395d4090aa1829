using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Runs a script.</summary>
internal sealed class ExecuteCommand : Command
{
    public override string Name => "Execute";

    public override string Aliases => "source";

    public override string Template => "FILE/A";

    public override string Help => "runs the command lines of a file";

    public override int Run(CommandContext context)
    {
        return context.Shell.RunScript(Files.Actual(context.Text("FILE")!));
    }
}
