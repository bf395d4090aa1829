using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Twice as many computing threads as processors: none of the processors idles while another has two that could run.</summary>
internal sealed class BalanceTest() : UserTest("balance")
{
    private const int MaximumCpus = 64;
    private const ulong Settle = 300 * Clock.NanosecondsPerMillisecond;
    private const ulong Watch = 500 * Clock.NanosecondsPerMillisecond;
    private const ulong ToleratedPercent = 5;
    private static volatile bool s_stop;
    private static int s_running;

    public override void Run(string[] arguments)
    {
        Span<CpuSummary> before = new CpuSummary[MaximumCpus];
        Span<CpuSummary> after = new CpuSummary[MaximumCpus];
        Check(SystemInformation.GetCpus(before, out int cpus), "asking about the processors");
        s_stop = false;
        s_running = 0;
        Thread[] threads = new Thread[2 * cpus];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Compute);
            threads[i].Start();
        }

        while (Volatile.Read(ref s_running) < threads.Length)
        {
            Clock.Sleep(Clock.NanosecondsPerMillisecond);
        }

        Clock.Sleep(Settle);
        SystemInformation.GetCpus(before, out _);
        ulong start = Clock.Monotonic;
        Clock.Sleep(Watch);
        SystemInformation.GetCpus(after, out _);
        ulong length = Clock.Monotonic - start;
        s_stop = true;
        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        for (int i = 0; i < cpus; i++)
        {
            ulong idle = after[i].IdleTime - before[i].IdleTime;
            Check(
                idle * 100 <= length * ToleratedPercent,
                "processor " + i.ToString() + " idled " + (idle * 100 / length).ToString() + " % of the time while threads waited");
        }
    }

    private static void Compute()
    {
        Interlocked.Increment(ref s_running);
        while (!s_stop)
        {
        }
    }
}
