namespace ViperOS.Programs.UserTests;

/// <summary>
/// <c>usertests scaling [MILLIONS]</c>: the same computation per thread with 1, 2 and 4 threads. Prints the throughput of each against one
/// thread's; how far it can go depends on the processors of the host.
/// </summary>
internal sealed class ScalingTest() : UserTest("scaling")
{
    private static int s_iterations;
    private static long s_sink;

    public override bool OnlyByName => true;

    public override void Run(string[] arguments)
    {
        s_iterations = Number(arguments, 0, 100) * 1_000_000;
        ulong one = Measure(1);
        for (int threads = 2; threads <= 4; threads *= 2)
        {
            ulong time = Measure(threads);
            ulong hundredths = one * 100UL * (ulong)threads / time;
            Console.WriteLine($"{threads} threads: {hundredths / 100}.{(hundredths % 100).ToString().PadLeft(2, '0')} times the work of one");
        }
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
        for (int i = 0; i < s_iterations; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
        }

        Interlocked.Add(ref s_sink, (long)state);
    }
}
