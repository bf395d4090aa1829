using System.Threading;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// Makes every CPU execute a memory barrier (membarrier(2)): the asker takes a number, and each CPU writes down the highest one that it has
/// seen when the interrupt arrives.
/// </summary>
public static class CpuBarrier
{
    private static int s_requested;

    /// <summary>Returns when all CPUs have passed a barrier since the call. Thread context, interrupts enabled, no lock held.</summary>
    public static void RunOnAll()
    {
        int number = Interlocked.Increment(ref s_requested);
        for (int i = 0; i < Cpu.Count; i++)
        {
            Cpu cpu = Cpu.Get(i);
            if (cpu.IsOnline)
            {
                InterruptController.SendIpi(i, IpiKind.Reschedule);
            }
        }

        for (int i = 0; i < Cpu.Count; i++)
        {
            Cpu cpu = Cpu.Get(i);
            while (cpu.IsOnline && Volatile.Read(ref cpu.PassedBarrier) - number < 0)
            {
                Scheduler.YieldIfNeeded();
            }
        }
    }

    /// <summary>On each CPU, in its interrupt.</summary>
    internal static void Pass(Cpu cpu)
    {
        int number = Volatile.Read(ref s_requested);
        Interlocked.MemoryBarrier();
        Volatile.Write(ref cpu.PassedBarrier, number);
    }
}
