using System.Globalization;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Sleeps.</summary>
internal sealed class WaitCommand : Command
{
    public override string Name => "Wait";

    public override string Aliases => "sleep";

    public override string Template => "SECONDS";

    public override string Help => "waits for so many seconds, or one";

    public override int Run(CommandContext context)
    {
        string text = context.Text("SECONDS") ?? "1";
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) || seconds > int.MaxValue)
        {
            return context.Fail(text, "it is no number of seconds");
        }

        context.Shell.Flush();
        ulong end = Deadline.After((ulong)(seconds * Clock.NanosecondsPerSecond));
        while (Clock.Monotonic < end)
        {
            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            ((ViperSignals)context.Shell.Interruption).WaitUntil(end);
        }

        return ReturnCode.Ok;
    }
}
