using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Runs a script.</summary>
internal sealed class ExecuteCommand : Command
{
    public override string Name => "Execute";

    public override string Template => "FILE/A,ARGUMENTS/M";

    public override string Help => "runs the commands of a file until one fails; its arguments are $1 and so on";

    public override int Run(CommandContext context)
    {
        Interpreter shell = context.Shell;
        List<string> outer = shell.Parameters;
        shell.Parameters = [.. context.Arguments.Multiple];
        try
        {
            return ScriptRunner.Execute(shell, context.Files.Actual(context.Text("FILE")!));
        }
        finally
        {
            shell.Parameters = outer;
        }
    }
}
