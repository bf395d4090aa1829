using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Scheduling;

public sealed class TimerQueueTests
{
    [Fact]
    public void Timers_expire_once_at_their_deadline_and_in_order()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(300));
    }

    [Fact]
    public void The_hardware_is_set_to_the_next_deadline_and_off_without_one()
    {
        TimerQueue queue = Start();
        Recorder first = new();
        Recorder second = new();
        second.Arm(2000);
        Assert.Equal(2000ul, Clock.Deadline);
        first.Arm(1000);
        Assert.Equal(1000ul, Clock.Deadline);
        Advance(1500);
        Assert.Equal(2000ul, Clock.Deadline);
        second.Cancel();
        Advance(2500);
        Assert.Equal(ulong.MaxValue, Clock.Deadline);
        Assert.Equal([1000ul], first.Expiries);
        Assert.Empty(second.Expiries);
        Assert.False(queue.IsRunning(first));
    }

    [Fact]
    public void The_end_of_the_time_slice_asks_for_another_thread()
    {
        TimerQueue queue = Start();
        Cpu.Current.NeedReschedule = false;
        queue.SliceEnd = 500;
        Assert.Equal(500ul, Clock.Deadline);
        Advance(499);
        Assert.False(Cpu.Current.NeedReschedule);
        Advance(500);
        Assert.True(Cpu.Current.NeedReschedule);
        Assert.Equal(ulong.MaxValue, queue.SliceEnd);
    }

    [Fact]
    public void A_timer_may_arm_itself_when_it_expires()
    {
        Start();
        Recorder periodic = new() { Period = 100, Limit = 5 };
        periodic.Arm(100);
        for (ulong time = 0; time <= 1000; time += 50)
        {
            Advance(time);
        }

        Assert.Equal([100ul, 200ul, 300ul, 400ul, 500ul], periodic.Expiries);
        Assert.False(periodic.IsArmed);
    }

    [Fact]
    public void Arming_again_moves_the_deadline_also_from_another_cpu()
    {
        Start(cpus: 2);
        Recorder timer = new();
        timer.Arm(100);
        Cpu.Adopt(Cpu.Get(1));
        timer.Arm(300);
        Cpu.Adopt(Cpu.Get(0));
        Advance(200);
        Assert.Empty(timer.Expiries);
        Cpu.Adopt(Cpu.Get(1));
        Advance(300);
        Assert.Equal([300ul], timer.Expiries);
        Cpu.Adopt(Cpu.Get(0));
    }

    private static TimerQueue Start(int cpus = 1)
    {
        Cpu.Reset(cpus);
        Clock.Now = 0;
        Clock.ClearDeadline();
        for (int i = 0; i < cpus; i++)
        {
            Cpu.Get(i).Timers = new TimerQueue();
            Cpu.Get(i).Timers.Initialize();
            Cpu.Get(i).RunQueue = new RunQueue();
            Cpu.Get(i).RunQueue.Initialize(i);
        }

        return Cpu.Get(0).Timers;
    }

    private static void Advance(ulong time)
    {
        Clock.Now = time;
        TimerQueue.OnInterrupt();
    }

    private static void Run(int[] operations)
    {
        Start();
        Recorder[] timers = [.. Enumerable.Range(0, 8).Select(_ => new Recorder())];
        ulong?[] armed = new ulong?[timers.Length];
        ulong now = 0;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            int index = value / 3 % timers.Length;
            switch (value % 3)
            {
                case 0:
                    armed[index] = now + 1 + (ulong)(value / 24 % 500);
                    timers[index].Arm(armed[index]!.Value);
                    break;
                case 1:
                    armed[index] = null;
                    timers[index].Cancel();
                    break;
                case 2:
                    now += (ulong)(value / 24 % 200);
                    Recorder.Order.Clear();
                    Advance(now);
                    Assert.Equal(armed.Where(deadline => deadline <= now).Order().Select(deadline => deadline!.Value), Recorder.Order);
                    for (int i = 0; i < armed.Length; i++)
                    {
                        if (armed[i] <= now)
                        {
                            Assert.Equal(armed[i], timers[i].Expiries[^1]);
                            armed[i] = null;
                        }
                    }

                    break;
            }

            for (int i = 0; i < armed.Length; i++)
            {
                Assert.Equal(armed[i] is not null, timers[i].IsArmed);
            }
        }
    }

    private sealed class Recorder : KernelTimer
    {
        public static readonly List<ulong> Order = [];

        public readonly List<ulong> Expiries = [];

        public ulong Period { get; init; }

        public int Limit { get; init; }

        protected internal override void OnExpired()
        {
            Expiries.Add(Key);
            Order.Add(Key);
            if (Expiries.Count < Limit)
            {
                Arm(Key + Period);
            }
        }
    }
}
