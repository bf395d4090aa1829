using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Scheduling;

public sealed class RunQueueTests
{
    [Fact]
    public void Higher_ranks_come_first_and_equal_ones_in_order_of_arrival()
    {
        RunQueue queue = CreateQueue();
        Thread fair = TestThreads.Create();
        Thread low = TestThreads.Create(SchedulingPolicy.Fifo, 0);
        Thread first = TestThreads.Create(SchedulingPolicy.RoundRobin, 31);
        Thread second = TestThreads.Create(SchedulingPolicy.Fifo, 31);
        foreach (Thread thread in (Thread[])[fair, low, first, second])
        {
            queue.Insert(thread, first: false);
        }

        Assert.Equal(32, queue.TopRank);
        Assert.Equal([first, second, low, fair], Drain(queue));
        Assert.Equal(0, queue.TopRank);
    }

    [Fact]
    public void A_preempted_thread_keeps_its_place()
    {
        RunQueue queue = CreateQueue();
        Thread preempted = TestThreads.Create(SchedulingPolicy.Fifo, 3);
        Thread other = TestThreads.Create(SchedulingPolicy.Fifo, 3);
        queue.Insert(other, first: false);
        queue.Insert(preempted, first: true);
        Assert.Equal([preempted, other], Drain(queue));
    }

    [Fact]
    public void An_inherited_rank_lifts_a_fair_thread_above_real_time_ones()
    {
        RunQueue queue = CreateQueue();
        Thread server = TestThreads.Create();
        Thread other = TestThreads.Create(SchedulingPolicy.Fifo, 5);
        queue.Insert(other, first: false);
        server.SetInheritedRank(7);
        queue.Insert(server, first: false);
        Assert.Equal([server, other], Drain(queue));
        server.SetInheritedRank(0);
        Assert.Equal(0, server.Rank);
    }

    [Fact]
    public void Nothing_is_lost_and_the_order_is_right_whatever_happens()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(300));
    }

    [Theory]
    [InlineData(0, 0, 1.0)]
    [InlineData(0, 5, 3.05)]
    [InlineData(-5, 5, 9.3)]
    [InlineData(19, 0, 0.0144)]
    public void Processor_time_is_shared_by_weight(int nice, int otherNice, double ratio)
    {
        RunQueue queue = CreateQueue();
        Thread[] threads = [TestThreads.Create(priority: nice), TestThreads.Create(priority: otherNice)];
        Simulate(queue, threads, 20_000_000_000);
        Assert.InRange((double)threads[0].ConsumedTime / threads[1].ConsumedTime, ratio * 0.95, ratio * 1.05);
    }

    [Fact]
    public void A_hundred_equal_threads_get_equal_shares()
    {
        RunQueue queue = CreateQueue();
        Thread[] threads = [.. Enumerable.Range(0, 100).Select(_ => TestThreads.Create())];
        Simulate(queue, threads, 10_000_000_000);
        Assert.All(threads, thread => Assert.InRange(thread.ConsumedTime, 97_000_000ul, 103_000_000ul));
    }

    [Fact]
    public void A_sleeper_gets_a_bounded_advance()
    {
        RunQueue queue = CreateQueue();
        Thread busy = TestThreads.Create();
        Thread sleeper = TestThreads.Create();
        Simulate(queue, [busy], 60_000_000_000);
        queue.Place(sleeper, queue, hasSlept: true);
        Assert.Equal(queue.MinimumVirtualRuntime - RunQueue.SleeperCredit, sleeper.VirtualRuntime);

        // It may use this up at once, and then shares as everybody does.
        ulong before = busy.ConsumedTime;
        Simulate(queue, [busy, sleeper], 1_000_000_000);
        Assert.InRange(sleeper.ConsumedTime, 490_000_000ul, 510_000_000ul);
        Assert.InRange(busy.ConsumedTime - before, 490_000_000ul, 510_000_000ul);
    }

    [Fact]
    public void A_thread_keeps_its_distance_when_it_moves_to_another_cpu()
    {
        RunQueue from = CreateQueue();
        RunQueue to = CreateQueue();
        Simulate(from, [TestThreads.Create()], 5_000_000_000);
        Thread thread = TestThreads.Create();
        thread.VirtualRuntime = from.MinimumVirtualRuntime + 1234;
        to.Place(thread, from, hasSlept: false);
        Assert.Equal(to.MinimumVirtualRuntime + 1234, thread.VirtualRuntime);
    }

    [Fact]
    public void Another_cpu_takes_only_what_may_run_there()
    {
        Cpu.Reset(4);
        RunQueue queue = CreateQueue();
        Thread pinned = TestThreads.Create(SchedulingPolicy.Fifo, 9);
        Thread leaving = TestThreads.Create(SchedulingPolicy.Fifo, 8);
        Thread free = TestThreads.Create();
        pinned.ForceAffinity(1);
        leaving.OnCpu = 1;
        foreach (Thread thread in (Thread[])[pinned, leaving, free])
        {
            queue.Insert(thread, first: false);
        }

        Assert.Same(free, queue.TakeFor(2));
        Assert.Null(queue.TakeFor(2));
        Assert.Equal((2, 1), (queue.Count, queue.MovableCount));
    }

    [Fact]
    public void A_slice_is_only_needed_if_somebody_of_the_class_waits()
    {
        RunQueue queue = CreateQueue();
        Thread fair = TestThreads.Create();
        Thread fifo = TestThreads.Create(SchedulingPolicy.Fifo, 4);
        Thread roundRobin = TestThreads.Create(SchedulingPolicy.RoundRobin, 4);
        Assert.Equal(ulong.MaxValue, queue.SliceFor(fair, fair.Rank));
        queue.Insert(TestThreads.Create(SchedulingPolicy.Fifo, 4), first: false);
        Assert.Equal(ulong.MaxValue, queue.SliceFor(fair, fair.Rank));
        Assert.Equal(ulong.MaxValue, queue.SliceFor(fifo, fifo.Rank));
        Assert.NotEqual(ulong.MaxValue, queue.SliceFor(roundRobin, roundRobin.Rank));
        queue.Insert(TestThreads.Create(), first: false);
        Assert.NotEqual(ulong.MaxValue, queue.SliceFor(fair, fair.Rank));
    }

    private static RunQueue CreateQueue()
    {
        RunQueue queue = new();
        queue.Initialize(0);
        return queue;
    }

    private static List<Thread> Drain(RunQueue queue)
    {
        List<Thread> threads = [];
        while (queue.TakeNext() is Thread thread)
        {
            threads.Add(thread);
        }

        return threads;
    }

    /// <summary>What the scheduler does with threads that always want to run.</summary>
    private static void Simulate(RunQueue queue, Thread[] threads, ulong duration)
    {
        foreach (Thread thread in threads)
        {
            queue.Insert(thread, first: false);
        }

        for (ulong time = 0; time < duration;)
        {
            Thread thread = queue.TakeNext()!;
            ulong slice = Math.Min(queue.SliceFor(thread, thread.Rank), 10_000_000);
            queue.Charge(thread, slice);
            thread.ConsumedTime += slice;
            time += slice;
            queue.Insert(thread, first: false);
        }

        Drain(queue);
    }

    private static void Run(int[] operations)
    {
        RunQueue queue = CreateQueue();
        List<Thread> model = [];
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            switch (value % 3)
            {
                case 0:
                    int rank = value / 3 % 6;
                    Thread added = rank < 3 ? TestThreads.Create() : TestThreads.Create(SchedulingPolicy.Fifo, rank);
                    added.VirtualRuntime = (ulong)(value / 18 % 1000);
                    queue.Insert(added, first: false);
                    model.Add(added);
                    break;

                case 1 when model.Count != 0:
                    Thread next = queue.TakeNext()!;
                    int top = model.Max(thread => thread.Rank);
                    Assert.Equal(top, next.Rank);
                    if (top > 0)
                    {
                        Assert.Same(model.First(thread => thread.Rank == top), next);
                    }
                    else
                    {
                        Assert.Equal(MinimumOf(model), next.VirtualRuntime);
                    }

                    model.Remove(next);
                    break;

                case 2 when model.Count != 0:
                    Thread removed = model[value / 3 % model.Count];
                    queue.Remove(removed);
                    model.Remove(removed);
                    break;
            }

            Assert.Equal(model.Count, queue.Count);
        }

        Assert.Equal(model.Count, Drain(queue).ToHashSet().Count);
    }

    private static ulong MinimumOf(List<Thread> threads) => threads.Where(thread => thread.Rank == 0).Min(thread => thread.VirtualRuntime);
}
