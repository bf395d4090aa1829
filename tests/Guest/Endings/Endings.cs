using System.Runtime.CompilerServices;

namespace ViperOS.Tests.Endings;

/// <summary>One way in which a process ends, by name: normally, by a call, or by an exception that nobody catches.</summary>
internal static class Endings
{
    private static int s_unobserved;

    public static int Run(string name)
    {
        switch (name)
        {
            case "return":
                Environment.ExitCode = 9;
                return 7;
            case "exit":
                try
                {
                    Environment.Exit(5);
                }
                finally
                {
                    Console.WriteLine("not reached");
                }

                return 1;
            case "exit-thread":
                new Thread(() => Environment.Exit(6)).Start();
                Thread.Sleep(Timeout.Infinite);
                return 1;
            case "foreground":
                ManualResetEventSlim isMainDone = new();
                new Thread(() =>
                {
                    isMainDone.Wait();
                    Thread.Sleep(30);
                    Console.WriteLine("the thread is done");
                }).Start();
                Console.WriteLine("Main is done");
                isMainDone.Set();
                return 2;
            case "background":
                new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
                return 4;
            case "main":
                try
                {
                    throw new InvalidOperationException("in Main");
                }
                finally
                {
                    Console.WriteLine("finally");
                }

            case "thread":
                Thread thread = new(() => throw new InvalidOperationException("on a thread"));
                thread.Start();
                thread.Join();
                return Wait();
            case "pool":
                ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException("in the pool"));
                return Wait();
            case "timer":
                using (new Timer(_ => throw new InvalidOperationException("in a timer"), null, 1, Timeout.Infinite))
                {
                    return Wait();
                }

            case "async-void":
                ThrowLater();
                return Wait();
            case "async-main":
                Fail().GetAwaiter().GetResult();
                return 1;
            case "finalizer":
                Drop();
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return Wait();
            case "handler":
                AppDomain.CurrentDomain.UnhandledException += (_, _) => throw new NotSupportedException("in the handler");
                throw new InvalidOperationException("before the handler");
            case "filter":
                try
                {
                    throw new InvalidOperationException("filtered");
                }
                catch (Exception e) when (e.Message.Length == 0)
                {
                    return 1;
                }

            case "null":
                return ((string?)Environment.GetEnvironmentVariable("no such variable"))!.Length;
            case "inner":
                throw new AggregateException("several", new InvalidOperationException("one"), new NotSupportedException("two"));
            case "unobserved":
                return Unobserved();
            case "constructor":
                return Broken.Value;
            case "fail-fast":
                Environment.FailFast("on purpose");
                return 1;
            default:
                return 100;
        }
    }

    // For the end that comes from elsewhere.
    private static int Wait()
    {
        Thread.Sleep(Timeout.Infinite);
        return 1;
    }

    private static async void ThrowLater()
    {
        await Task.Yield();
        throw new InvalidOperationException("in async void");
    }

    private static async Task<int> Fail()
    {
        await Task.Delay(1);
        throw new InvalidOperationException("in a task");
    }

    private static int Unobserved()
    {
        TaskScheduler.UnobservedTaskException += (_, e) =>
        {
            if (e.Exception.InnerException is InvalidOperationException { Message: "nobody looks" } && !e.Observed)
            {
                Interlocked.Increment(ref s_unobserved);
            }

            e.SetObserved();
        };
        for (int i = 0; i < 20; i++)
        {
            StartFailing();
        }

        // One of many is enough: stacks are scanned conservatively here.
        for (int i = 0; i < 50 && Volatile.Read(ref s_unobserved) == 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Console.WriteLine(s_unobserved > 0 ? "told" : "not told");
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StartFailing()
    {
        Task task = Task.Run(() => throw new InvalidOperationException("nobody looks"));
        ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drop()
    {
        for (int i = 0; i < 10; i++)
        {
            _ = new Failing();
        }
    }

    private sealed class Failing
    {
        ~Failing() => throw new InvalidOperationException("in a finalizer");
    }

    private static class Broken
    {
        public static readonly int Value;

        static Broken()
        {
            Value = int.Parse("x");
        }
    }
}
