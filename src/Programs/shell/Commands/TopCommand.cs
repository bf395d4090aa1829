using ViperOS.Contracts;
using ViperOS.Shell;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows again and again which processes use the processors.</summary>
internal sealed class TopCommand : Command
{
    public override string Name => "Top";

    public override string Template => "COUNT/N";

    public override string Options => "n=COUNT";

    public override string Help => "shows which processes use the processors, every second until Ctrl-C or COUNT times";

    private const int MaximumProcesses = 512;
    private const int Rows = 20;
    private const ulong Kibibyte = 1024;
    private const ulong Step = 50 * Clock.NanosecondsPerMillisecond;

    public override int Run(CommandContext context)
    {
        long count = context.Arguments.Number("COUNT", long.MaxValue);
        Dictionary<uint, ulong> before = [];

        // What is shown first is the share since the start of the system.
        ulong start = 0;
        ProcessInformation[] processes = new ProcessInformation[MaximumProcesses];
        for (long round = 0; round < count; round++)
        {
            ulong end = Deadline.After(round == 0 ? 0 : Clock.NanosecondsPerSecond);
            while (Clock.Monotonic < end && !context.IsInterrupted)
            {
                Clock.SleepUntil(Math.Min(end, Deadline.After(Step)));
            }

            if (context.IsInterrupted)
            {
                return ReturnCode.Break;
            }

            ErrorNumber error = context.Session.Capabilities.AllJobs.ListProcesses(processes, out int found);
            if (error != ErrorNumber.None)
            {
                return context.Fail("the processes", error);
            }

            ulong now = Clock.Monotonic;
            Show(context.Out, processes.AsSpan(0, Math.Min(found, processes.Length)), before, now - start);
            context.Out.Flush();
            start = now;
        }

        return ReturnCode.Ok;
    }

    private static void Show(TextOutput output, Span<ProcessInformation> processes, Dictionary<uint, ulong> before, ulong elapsed)
    {
        processes.Sort((a, b) => Used(b, before).CompareTo(Used(a, before)));
        output.Add("\e[H\e[2J"u8).Add("ViperOS, up ");
        DateText.AddSpan(output, Clock.Monotonic);
        output.Add(", ").Add(processes.Length).Add(" processes").End();
        output.Line("Process    CPU %   Memory KiB  Threads  Name");
        for (int i = 0; i < processes.Length; i++)
        {
            ref ProcessInformation process = ref processes[i];
            if (i < Rows)
            {
                ulong perMille = elapsed == 0 ? 0 : Used(process, before) * 1000 / elapsed;
                output.AddNumber(process.Id, 7, ' ').AddNumber((long)(perMille / 10), 7, ' ').Add('.').Add((long)(perMille % 10))
                    .AddNumber((long)(process.MemoryBytes / Kibibyte), 12, ' ').AddNumber(process.ThreadCount, 9, ' ').Add("  ");
                output.Add(NameOf(process)).End();
            }
        }

        foreach (ref ProcessInformation process in processes)
        {
            before[process.Id] = process.CpuTime;
        }
    }

    private static ulong Used(in ProcessInformation process, Dictionary<uint, ulong> before)
    {
        return process.CpuTime - before.GetValueOrDefault(process.Id);
    }

    private static unsafe string NameOf(in ProcessInformation process)
    {
        fixed (byte* name = process.Name)
        {
            ReadOnlySpan<byte> text = new(name, ProcessInformation.MaximumName);
            int end = text.IndexOf((byte)0);
            return Utf8Text.ToString(end < 0 ? text : text[..end]);
        }
    }
}
