using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists the lines typed before.</summary>
internal sealed class HistoryCommand : Command
{
    public override string Name => "History";

    public override string Template => "CLEAR/S";

    public override string Help => "lists the lines typed before; CLEAR forgets them";

    public override int Run(CommandContext context)
    {
        var history = context.Session.History;
        if (context.Has("CLEAR"))
        {
            history.Clear();
            return ReturnCode.Ok;
        }

        for (int i = 0; i < history.Count; i++)
        {
            context.Out.AddNumber(history.Total - history.Count + i + 1, 5, ' ').Add("  ").Add(history[i]).End();
        }

        return ReturnCode.Ok;
    }
}
