using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows the log.</summary>
internal sealed class DmesgCommand : Command
{
    public override string Name => "Dmesg";

    public override string Template => "CLEAR/S";

    public override string Help => "shows the log of the kernel and the servers";

    private const ulong NanosecondsPerMicrosecond = 1000;
    private const ulong MicrosecondsPerSecond = 1_000_000;

    public override int Run(CommandContext context)
    {
        Log log = context.Session.Capabilities.Log;
        byte[] buffer = new byte[16 * 1024];
        ulong next = 0;
        ErrorNumber error;
        while ((error = log.Read(next, buffer, out int length)) == ErrorNumber.None && length != 0 && !context.IsInterrupted)
        {
            LogRecords records = new(buffer.AsSpan(0, length));
            ulong before = next;
            while (records.MoveNext())
            {
                ulong microseconds = records.Head.Time / NanosecondsPerMicrosecond;
                context.Out.Add('[').AddNumber((long)(microseconds / MicrosecondsPerSecond), 5, ' ').Add('.')
                    .AddNumber((long)(microseconds % MicrosecondsPerSecond), 6, '0').Add("] ").Add(records.Text).End();
                next = records.Head.Sequence + 1;
            }

            if (next == before)
            {
                break;
            }
        }

        return error == ErrorNumber.None ? ReturnCode.Ok : context.Fail("the log", error);
    }
}
