using System.Runtime;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Arm64;

/// <summary>Brings up the CPUs that the boot loader left off.</summary>
public static unsafe class SecondaryCpus
{
    private static StartList s_starts;

    /// <summary>
    /// Asks for all CPUs and does not wait: each joins the scheduler on its own when it has come up. One that does not come up costs
    /// nothing but its memory.
    /// </summary>
    public static void StartAll()
    {
        ulong entry = KernelImage.ToPhysical(KernelImage.SecondaryStart());
        fixed (ulong* starts = s_starts.Values)
        {
            for (int i = 1; i < Cpu.Count; i++)
            {
                nint stack = KernelStacks.Allocate();
                if (stack == 0)
                {
                    Log.Error("no stack for CPU {}"u8, (ulong)i);
                    return;
                }

                // The other CPU reads this with its caches on, at the direct map's address of the image.
                ulong* start = starts + (2 * i);
                start[0] = (ulong)stack;
                start[1] = (ulong)ObjectReference.ToPointer(Cpu.Get(i));
                Barriers.DataSynchronization();
                long result = Psci.CpuOn(Cpu.Get(i).Affinity, entry, KernelImage.ToPhysical((ulong)start));
                if (result != 0)
                {
                    Log.Error("CPU {} did not start: PSCI error {}"u8, (ulong)i, (ulong)-result);
                    KernelStacks.Free(stack);
                }
            }
        }
    }

    /// <summary>First C# code of a started CPU, called by Boot/Start.S on the CPU's idle stack, interrupts disabled.</summary>
    [RuntimeExport("SecondaryMain")]
    private static void Run(Cpu cpu)
    {
        Cpu.Adopt(cpu);
        nint stackTop;
        fixed (ulong* starts = s_starts.Values)
        {
            stackTop = (nint)starts[2 * cpu.Index];
        }

        if (!InterruptController.InitializeCpu() || !Scheduler.InitializeCpu(cpu, stackTop))
        {
            Log.Error("CPU {} cannot be used"u8, (ulong)cpu.Index);
            while (true)
            {
                Processor.WaitForInterrupt();
            }
        }

        cpu.IsOnline = true;
        Log.Debug("CPU {} is running"u8, (ulong)cpu.Index);
        Interrupts.Enable();
        Scheduler.RunIdle();
    }

    private struct StartList
    {
        /// <summary>Pairs of stack top and Cpu object, as Boot/Start.S reads them.</summary>
        public fixed ulong Values[2 * Cpu.MaximumCount];
    }
}
