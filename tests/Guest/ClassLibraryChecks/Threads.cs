namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Threads, locks, thread statics, and statics that several threads want first.</summary>
internal static class Threads
{
    private const int ThreadCount = 4;
    private const int Rounds = 2000;

    [ThreadStatic]
    private static int t_own;

    private static int s_atomic;
    private static int s_constructed;

    private static class Wanted
    {
        public static readonly int Value = Make();

        private static int Make()
        {
            Interlocked.Increment(ref s_constructed);
            Thread.Sleep(5);
            return 7;
        }
    }

    public static void Run()
    {
        object gate = new();
        Lock lockObject = new();
        int guarded = 0;
        int alsoGuarded = 0;
        int statics = 0;
        Thread[] threads = new Thread[ThreadCount];
        for (int i = 0; i < ThreadCount; i++)
        {
            int number = i;
            threads[i] = new Thread(() =>
            {
                Interlocked.Add(ref statics, Wanted.Value);
                for (int round = 0; round < Rounds; round++)
                {
                    lock (gate)
                    {
                        guarded++;
                    }

                    lock (lockObject)
                    {
                        alsoGuarded++;
                    }

                    Interlocked.Increment(ref s_atomic);
                    t_own += number;
                }

                Interlocked.Add(ref statics, t_own == number * Rounds ? 1 : 1000);
            })
            { Name = $"worker {i}" };
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        Console.WriteLine($"{guarded} {alsoGuarded} {s_atomic} {statics} {s_constructed} {t_own} {threads[0].IsAlive}");

        Queue<int> queue = new();
        int sum = 0;
        Thread consumer = new(argument =>
        {
            for (int i = 0; i < (int)argument!; i++)
            {
                lock (queue)
                {
                    while (queue.Count == 0)
                    {
                        Monitor.Wait(queue);
                    }

                    sum += queue.Dequeue();
                }
            }
        });
        consumer.Start(100);
        for (int i = 0; i < 100; i++)
        {
            lock (queue)
            {
                queue.Enqueue(i);
                Monitor.Pulse(queue);
            }
        }

        consumer.Join();
        using ManualResetEventSlim ready = new();
        using AutoResetEvent turn = new(false);
        using SemaphoreSlim places = new(2);
        int passed = 0;
        Thread waiter = new(() =>
        {
            ready.Wait();
            turn.WaitOne();
            places.Wait();
            passed++;
            places.Release();
        });
        waiter.Start();
        ready.Set();
        turn.Set();
        waiter.Join();
        bool entered = Monitor.TryEnter(gate);
        Monitor.Exit(gate);
        Console.WriteLine($"{sum} {passed} {turn.WaitOne(1)} {ready.IsSet} {places.CurrentCount} {entered} {Thread.CurrentThread.ManagedThreadId == Environment.CurrentManagedThreadId}");
    }
}
