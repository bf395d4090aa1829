using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Prints its arguments.</summary>
internal sealed class EchoCommand : Command
{
    public override string Name => "Echo";

    public override string Template => "/M,NOLINE/S";

    public override string Options => "n=NOLINE e=";

    public override string Help => "prints its arguments, with *n for a new line; NOLINE without a line end";

    public override int Run(CommandContext context)
    {
        List<string> words = context.Arguments.Multiple;
        for (int i = 0; i < words.Count; i++)
        {
            context.Out.Add(i == 0 ? "" : " ").Add(words[i].Replace("*n", "\n").Replace("*e", "\e"));
        }

        if (!context.Has("NOLINE"))
        {
            context.Out.End();
        }

        return ReturnCode.Ok;
    }
}
