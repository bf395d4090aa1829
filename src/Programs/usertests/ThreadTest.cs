namespace ViperOS.Programs.UserTests;

/// <summary>Threads: they run, share memory atomically on all processors, and keep their registers.</summary>
internal sealed class ThreadTest() : UserTest("threads")
{
    private const int Threads = 8;
    private const int Rounds = 50_000;
    private static int s_counter;
    private static int s_wrong;

    public override void Run(string[] arguments)
    {
        s_counter = 0;
        s_wrong = 0;
        Thread[] threads = new Thread[Threads];
        for (int i = 0; i < Threads; i++)
        {
            int seed = i;
            threads[i] = new Thread(() => Work(seed));
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        CheckEqual(s_counter, Threads * Rounds, "the shared counter");
        CheckEqual(s_wrong, 0, "the number of threads whose floating point went wrong");
    }

    private static void Work(int seed)
    {
        // Vector registers must survive being switched out in the middle of this.
        double sum = 0;
        double expected = 0;
        for (int i = 0; i < Rounds; i++)
        {
            Interlocked.Increment(ref s_counter);
            sum += seed * 0.5;
            if (i % 4096 == 0)
            {
                Thread.Yield();
            }
        }

        expected = seed * 0.5 * Rounds;
        if (sum != expected)
        {
            Interlocked.Increment(ref s_wrong);
        }
    }
}
