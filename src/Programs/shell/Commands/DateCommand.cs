using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows date and time.</summary>
internal sealed class DateCommand : Command
{
    public override string Name => "Date";

    public override string Template => "SECONDS/S";

    public override string Help => "shows date and time (UTC)";

    private const long NanosecondsPerSecond = 1_000_000_000;

    public override int Run(CommandContext context)
    {
        long now = Clock.RealTime;
        if (context.Has("SECONDS"))
        {
            context.Out.Add(now / NanosecondsPerSecond).End();
            return ReturnCode.Ok;
        }

        context.Out.Add(DateText.DayName(now)).Add(' ');
        DateText.AddDateTime(context.Out, now);
        context.Out.End();
        return ReturnCode.Ok;
    }
}
