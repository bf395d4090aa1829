using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Sleeps.</summary>
internal sealed class WaitCommand : Command
{
    public override string Name => "Wait";

    public override string Aliases => "sleep";

    public override string Template => "SECONDS/N";

    public override string Help => "waits for so many seconds, or one";

    private const ulong Step = 50 * Clock.NanosecondsPerMillisecond;

    public override int Run(CommandContext context)
    {
        long seconds = context.Arguments.Number("SECONDS", 1);
        if (seconds is < 0 or > int.MaxValue)
        {
            return context.Fail("SECONDS", "the number is too big, or below zero");
        }

        context.Shell.Flush();
        ulong end = Deadline.After((ulong)seconds * Clock.NanosecondsPerSecond);
        while (Clock.Monotonic < end)
        {
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            Clock.SleepUntil(Math.Min(end, Deadline.After(Step)));
        }

        return ReturnCode.Ok;
    }
}
