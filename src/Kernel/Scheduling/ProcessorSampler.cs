using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Looks now and then at what a CPU does: whether it runs the program or the kernel for it, as a clock at each entry of the kernel would cost more than
/// it tells. By the number of such looks processor time is divided (<see cref="UsageSplit"/>). Each CPU has one, which rests while the CPU does.
/// </summary>
public sealed unsafe class ProcessorSampler : KernelTimer
{
    /// <summary>Nanoseconds between two looks.</summary>
    public const ulong Period = 4_000_000;

    /// <summary>Null without memory.</summary>
    public static ProcessorSampler? Create() => Slab<ProcessorSampler>.Allocate();

    /// <summary>The CPU has something to do. On that CPU, interrupts disabled.</summary>
    public void Wake()
    {
        if (!IsArmed)
        {
            Arm(Clock.Now + Period);
        }
    }

    protected internal override void OnExpired()
    {
        Cpu cpu = Cpu.Current;
        Thread thread = cpu.CurrentThread;
        if (thread == cpu.IdleThread)
        {
            return;
        }

        // What was interrupted in the program lies at the top of the thread's stack.
        bool isProgram = cpu.Interrupted == (ulong)thread.Frame;
        thread.Samples.Count(isProgram);
        cpu.RunQueue.Samples.Count(isProgram);
        if (thread.BaseRank != 0)
        {
            thread.RealTimeSamples++;
            thread.Process?.LimitRealTime(thread);
        }

        ulong now = Clock.Now;
        LoadAverage.Advance(now);
        Arm(now + Period);
    }
}
