using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Lists processes.</summary>
internal sealed class StatusCommand : Command
{
    public override string Name => "Status";

    public override string Aliases => "ps";

    public override string Template => "";

    public override string Options => "a= e= f= x= u=";

    public override string Help => "lists all processes";

    private const int MaximumProcesses = 512;
    private const ulong Kibibyte = 1024;
    private const ulong Millisecond = 1_000_000;

    public override unsafe int Run(CommandContext context)
    {
        ProcessInformation[] processes = new ProcessInformation[MaximumProcesses];
        ErrorNumber error = context.Session.Capabilities.AllJobs.ListProcesses(processes, out int count);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the processes", error);
        }

        context.Out.Line("Process  Parent     Job  Threads  Handles    Memory KiB      CPU ms  Name");
        for (int i = 0; i < count && i < MaximumProcesses; i++)
        {
            ref ProcessInformation process = ref processes[i];
            context.Out.AddNumber(process.Id, 7, ' ').AddNumber(process.ParentId, 8, ' ').AddNumber(process.JobId, 8, ' ')
                .AddNumber(process.ThreadCount, 9, ' ').AddNumber(process.HandleCount, 9, ' ')
                .AddNumber((long)(process.MemoryBytes / Kibibyte), 14, ' ')
                .AddNumber((long)(process.CpuTime / Millisecond), 12, ' ').Add("  ");
            fixed (byte* name = process.Name)
            {
                ReadOnlySpan<byte> text = new(name, ProcessInformation.MaximumName);
                int end = text.IndexOf((byte)0);
                context.Out.Add(Utf8Text.ToString(end < 0 ? text : text[..end])).End();
            }
        }

        return ReturnCode.Ok;
    }
}
