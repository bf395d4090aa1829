using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Says what a name stands for.</summary>
internal sealed class WhichCommand : Command
{
    public override string Name => "Which";

    public override string Template => "NAME/A";

    public override string Help => "says whether a name is a resident command or where its program lies";

    public override int Run(CommandContext context)
    {
        string name = context.Text("NAME")!;
        if (context.Session.Commands.Find(name) is { } command)
        {
            context.Out.Add(command.Name).Add(" (resident)").End();
            return ReturnCode.Ok;
        }

        if (context.Shell.FindProgram(name) is not { } path)
        {
            return context.Fail(name, "there is no such command", ReturnCode.Warn);
        }

        context.Out.Line(path);
        return ReturnCode.Ok;
    }
}
