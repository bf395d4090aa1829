using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Measures a command.</summary>
internal sealed class TimeCommand : Command
{
    public override string Name => "Time";

    /// <summary>What it measures is a command line as any other.</summary>
    public override bool IsPosix => true;

    public override string Template => "COMMAND/F";

    public override string Help => "shows how long a command takes, or the time of day";

    public override int Run(CommandContext context)
    {
        if (context.Words.Count == 0)
        {
            DateText.AddTime(context.Out, Clock.RealTime);
            context.Out.End();
            return ReturnCode.Ok;
        }

        ulong start = Clock.Monotonic;
        int code = context.Shell.RunWords(context.Words);
        context.Shell.Flush();
        DateText.AddSpan(context.Error, Clock.Monotonic - start);
        context.Error.End();
        return code;
    }
}
