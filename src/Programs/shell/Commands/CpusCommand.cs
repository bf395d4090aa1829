using ViperOS.Contracts;
using ViperOS.Shell;

namespace ViperOS.Programs.Shell.Commands;

/// <summary>Shows the processors.</summary>
internal sealed class CpusCommand : Command
{
    public override string Name => "Cpus";

    public override string Template => "";

    public override string Help => "shows what each processor does";

    private const int MaximumCpus = 64;

    public override int Run(CommandContext context)
    {
        CpuSummary[] cpus = new CpuSummary[MaximumCpus];
        ErrorNumber error = SystemInformation.GetCpus(cpus, out int count);
        if (error != ErrorNumber.None)
        {
            return context.Fail("the processors' figures", error);
        }

        context.Out.Line("CPU  State      Busy  Ready    Interrupts      Switches        Steals");
        for (int i = 0; i < count; i++)
        {
            ref CpuSummary cpu = ref cpus[i];
            ulong total = (cpu.BusyTime + cpu.IdleTime) / 100;
            context.Out.AddNumber(cpu.Id, 3, ' ').Add(cpu.Online != 0 ? "  online  " : "  offline ");
            context.Out.AddNumber((long)(total == 0 ? 0 : cpu.BusyTime / total), 5, ' ')
                .Add(" %").AddNumber((long)cpu.ReadyThreads, 7, ' ');
            context.Out.AddNumber((long)cpu.Interrupts, 14, ' ').AddNumber((long)cpu.Switches, 14, ' ')
                .AddNumber((long)cpu.Steals, 14, ' ');
            context.Out.End();
        }

        return ReturnCode.Ok;
    }
}
