using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Explains the last failure.</summary>
internal sealed class WhyCommand : Command
{
    public override string Name => "Why";

    public override string Template => "";

    public override string Help => "explains why the last command failed";

    public override int Run(CommandContext context)
    {
        LastFailure failure = context.Session.LastFailure;
        if (failure.Command.Length == 0)
        {
            context.Out.Line("No command has failed.");
            return ReturnCode.Ok;
        }

        context.Out.Add(failure.Command).Add(" returned ").Add(failure.Code);
        if (ReturnCode.Explain(failure.Code) is { } meaning)
        {
            context.Out.Add(": ").Add(meaning);
        }

        context.Out.End();
        if (failure.KeptMessage.Length != 0)
        {
            context.Out.Line(failure.KeptMessage);
        }

        if (failure.Code >= ReturnCode.Break)
        {
            context.Out.Line("Dmesg shows the kernel's report on a program that ran into a fault.");
        }

        return ReturnCode.Ok;
    }
}
