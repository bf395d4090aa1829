using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Tasks on the thread pool, timers, channels.</summary>
internal static class Pool
{
    public static async Task Run()
    {
        ThreadingChecks.Print("run", await Task.Run(() => 42));
        ThreadingChecks.Print("run async", await Task.Run(async () =>
        {
            await Task.Yield();
            return Thread.CurrentThread.IsThreadPoolThread;
        }));
        Task<int>[] tasks = new Task<int>[200];
        for (int i = 0; i < tasks.Length; i++)
        {
            int number = i;
            tasks[i] = Task.Run(async () =>
            {
                await Task.Yield();
                await Task.Delay(number % 5);
                return number;
            });
        }

        int sum = 0;
        foreach (int value in await Task.WhenAll(tasks))
        {
            sum += value;
        }

        ThreadingChecks.Print("sum", sum);
        await ThreadingChecks.ThrowsAsync("failing", () => Task.Run(() => throw new InvalidOperationException("on the pool")));
        await ThreadingChecks.ThrowsAsync("failing async", () => Task.Run(async () =>
        {
            await Task.Yield();
            throw new FormatException("later");
        }));
        await ThreadingChecks.ThrowsAsync("timeout", () => Task.Delay(10_000).WaitAsync(TimeSpan.FromMilliseconds(5)));
        using CancellationTokenSource source = new(10);
        await ThreadingChecks.ThrowsAsync("delay canceled", () => Task.Delay(10_000, source.Token));
        await ThreadingChecks.ThrowsAsync("run canceled", () => Task.Run(() => { }, source.Token));
        Task parent = Task.Factory.StartNew(() =>
        {
            for (int i = 0; i < 5; i++)
            {
                int number = i;
                Task.Factory.StartNew(
                    () => throw new InvalidOperationException($"child {number}"), TaskCreationOptions.AttachedToParent);
            }
        });
        await parent.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ThreadingChecks.Print("children", $"{parent.Status} {parent.Exception!.Flatten().InnerExceptions.Count}");
        ThreadingChecks.Print("long running", await Task.Factory.StartNew(
            () => Thread.CurrentThread.IsThreadPoolThread, default, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        using ManualResetEventSlim gate = new();
        Task[] blocked = new Task[24];
        for (int i = 0; i < blocked.Length; i++)
        {
            blocked[i] = Task.Run(gate.Wait);
        }

        Task opener = Task.Run(gate.Set);
        Task.WaitAll(blocked);
        ThreadingChecks.Print("blocked", $"{blocked[0].Status} {opener.Wait(1000)}");
        await Timers();
        await Channels();
        await Semaphores();
        Loops();
    }

    private static async Task Timers()
    {
        List<int> order = [];
        TaskCompletionSource done = new();
        Timer[] timers = new Timer[4];
        for (int i = 0; i < timers.Length; i++)
        {
            int number = i;
            timers[i] = new Timer(
                _ =>
                {
                    lock (order)
                    {
                        order.Add(number);
                        if (order.Count == 4)
                        {
                            done.SetResult();
                        }
                    }
                },
                null,
                (4 - i) * 60,
                Timeout.Infinite);
        }

        await done.Task;
        ThreadingChecks.Print("timers", string.Join(' ', order));
        foreach (Timer timer in timers)
        {
            await timer.DisposeAsync();
        }

        using PeriodicTimer periodic = new(TimeSpan.FromMilliseconds(2));
        int ticks = 0;
        while (ticks < 4 && await periodic.WaitForNextTickAsync())
        {
            ticks++;
        }

        periodic.Dispose();
        ThreadingChecks.Print("periodic", $"{ticks} {await periodic.WaitForNextTickAsync()}");
        ThreadingChecks.Throws("timer time", () => _ = new Timer(_ => { }, null, -2, 0));
        ThreadingChecks.Throws("timer callback", () => _ = new Timer(null!));
    }

    private static async Task Channels()
    {
        Channel<int> bounded = Channel.CreateBounded<int>(3);
        Task producer = Task.Run(async () =>
        {
            for (int i = 0; i < 200; i++)
            {
                await bounded.Writer.WriteAsync(i);
            }

            bounded.Writer.Complete();
        });
        long sum = 0;
        int expected = 0;
        bool inOrder = true;
        await foreach (int value in bounded.Reader.ReadAllAsync())
        {
            sum += value;
            inOrder &= value == expected++;
        }

        await producer;
        ThreadingChecks.Print("channel", $"{sum} {inOrder}");
    }

    private static async Task Semaphores()
    {
        using SemaphoreSlim semaphore = new(2);
        int inside = 0;
        int most = 0;
        int passed = 0;
        Task[] tasks = new Task[40];
        for (int i = 0; i < tasks.Length; i++)
        {
            tasks[i] = Task.Run(async () =>
            {
                await semaphore.WaitAsync();
                int now = Interlocked.Increment(ref inside);
                lock (semaphore)
                {
                    most = Math.Max(most, now);
                    passed++;
                }

                await Task.Yield();
                Interlocked.Decrement(ref inside);
                semaphore.Release();
            });
        }

        await Task.WhenAll(tasks);
        ThreadingChecks.Print("async semaphore", $"{most <= 2} {passed} {semaphore.CurrentCount}");
        ThreadingChecks.Print("async semaphore in vain", $"{await new SemaphoreSlim(0).WaitAsync(3)}");
    }

    private static void Loops()
    {
        long sum = 0;
        Parallel.For(0, 1000, i => Interlocked.Add(ref sum, i));
        ThreadingChecks.Print("parallel for", sum);
        sum = 0;
        Parallel.ForEach(new[] { 1, 2, 3, 4, 5, 6, 7 }, i => Interlocked.Add(ref sum, i * i));
        ThreadingChecks.Print("parallel foreach", sum);
        sum = 0;
        Parallel.Invoke(() => Interlocked.Add(ref sum, 1), () => Interlocked.Add(ref sum, 20), () => Interlocked.Add(ref sum, 300));
        ThreadingChecks.Print("parallel invoke", sum);
        ConcurrentExclusiveSchedulerPair pair = new();
        int counter = 0;
        Task[] tasks = new Task[100];
        for (int i = 0; i < tasks.Length; i++)
        {
            tasks[i] = Task.Factory.StartNew(
                () => counter++, default, TaskCreationOptions.None, pair.ExclusiveScheduler);
        }

        Task.WaitAll(tasks);
        pair.Complete();
        pair.Completion.Wait();
        ThreadingChecks.Print("exclusive", counter);
    }
}
