using ViperOS.Contracts;

namespace ViperOS.Programs.Bench;

/// <summary>Two threads of one process on one processor give way to each other: a yield and a switch.</summary>
internal sealed class ThreadSwitch() : Benchmark("thread_switch")
{
    private const int Iterations = 2_000;
    private const int Priority = 10;
    private const int FirstCpu = 1;
    private const ulong WaitStep = 100_000;

    private static volatile bool s_stop;
    private static volatile bool s_ready;

    public override bool Run(out long nanoseconds, out string reason)
    {
        s_stop = false;
        s_ready = false;
        long affinity = Pin();
        Thread other = new(Yielder);
        other.Start();
        while (!s_ready)
        {
            // Not by giving way: a thread of the fair class never gets the processor from one of a real-time class that does not block.
            Clock.Sleep(WaitStep);
        }

        ulong start = Clock.Monotonic;
        for (int i = 0; i < Iterations; i++)
        {
            SystemCall.Invoke(SystemCallNumber.SchedulerYield);
        }

        ulong end = Clock.Monotonic;
        s_stop = true;
        SystemCall.Invoke(SystemCallNumber.ThreadSetScheduling, PseudoHandle.CurrentThread, (long)SchedulingPolicy.Fair, 0);
        other.Join();
        SystemCall.Invoke(SystemCallNumber.ThreadSetAffinity, PseudoHandle.CurrentThread, -1);
        return affinity < 0
            ? Fail("pinning a thread", SystemCall.ErrorOf(affinity), out nanoseconds, out reason)
            : Done(start, end, Iterations * 2, out nanoseconds, out reason);
    }

    private static long Pin()
    {
        SystemCall.Invoke(SystemCallNumber.ThreadSetScheduling, PseudoHandle.CurrentThread, (long)SchedulingPolicy.RoundRobin, Priority);
        return SystemCall.Invoke(SystemCallNumber.ThreadSetAffinity, PseudoHandle.CurrentThread, FirstCpu);
    }

    private static void Yielder()
    {
        Pin();
        s_ready = true;
        while (!s_stop)
        {
            SystemCall.Invoke(SystemCallNumber.SchedulerYield);
        }
    }
}
