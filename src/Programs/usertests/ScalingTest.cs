namespace ViperOS.Programs.UserTests;

/// <summary>
/// <c>usertests scaling [MILLIONS]</c>: the same computation per thread with 1, 2 and 4 threads. Prints the throughput of each against one
/// thread's; how far it can go depends on the processors of the host.
/// </summary>
internal sealed class ScalingTest() : UserTest("scaling")
{
    private static long s_iterations;
    private static long s_sink;

    public override bool OnlyByName => true;

    public override void Run(string[] arguments)
    {
        s_iterations = Math.Max(Number(arguments, 0, 100), 1) * 1_000_000L;
        ulong one = MeasureBest(1);
        for (int threads = 2; threads <= 4; threads *= 2)
        {
            ulong time = MeasureBest(threads);
            ulong hundredths = one * 100UL * (ulong)threads / time;
            string doubt = hundredths > (ulong)threads * 110 ? "; that cannot be: the host did other things meanwhile" : "";
            Console.WriteLine(
                $"{threads} threads: {hundredths / 100}.{(hundredths % 100).ToString().PadLeft(2, '0')} times the work of one "
                + $"({time / Clock.NanosecondsPerMillisecond} ms){doubt}");
        }
    }

    /// <summary>The shortest of several times: what the host does besides, and translating the program, only ever makes it longer.</summary>
    private static ulong MeasureBest(int count)
    {
        const int Rounds = 4;
        ulong best = ulong.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            best = Math.Min(best, Measure(count));
        }

        return Math.Max(best, 1);
    }

    private static ulong Measure(int count)
    {
        ulong start = Clock.Monotonic;
        Thread[] threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            threads[i] = new Thread(Compute);
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        return Clock.Monotonic - start;
    }

    private static void Compute()
    {
        ulong state = 88172645463325252;
        for (long i = s_iterations; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
        }

        Interlocked.Add(ref s_sink, (long)state);
    }
}
