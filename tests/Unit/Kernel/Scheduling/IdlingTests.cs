using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Scheduling;

/// <summary>Where a thread is woken whose last CPU is idle.</summary>
public sealed class IdlingTests
{
    private readonly RunQueue _here;
    private readonly RunQueue _there;
    private readonly Thread _sleeper;

    public IdlingTests()
    {
        HostMachine.Reset(cpus: 2);
        _here = AddQueue(0);
        _there = AddQueue(1);
        _here.CurrentRank = 0;
        Cpu.Get(0).CurrentThread = TestThreads.Create();
        _there.AwakeCredit = 1;
        _sleeper = TestThreads.Create();
        _sleeper.CpuIndex = 1;
        _sleeper.BeginWait(WaitKind.Killable);
        Assert.True(_sleeper.TryPark());
    }

    [Fact]
    public void It_goes_back_to_a_cpu_that_is_awake_which_need_not_be_called()
    {
        // To call it would need an interrupt controller, which the host has not.
        _there.IsAwake = true;
        Assert.True(Scheduler.IsAwaitedElsewhere(_sleeper, Cpu.Get(0)));
        Assert.True(_sleeper.TryWake(0));
        Assert.Equal(1, _there.Count);
        Assert.Equal(0, _here.Count);
        Assert.False(_there.IsAwake);
    }

    [Fact]
    public void It_does_not_wait_for_a_cpu_that_has_something_else_to_do()
    {
        _there.CurrentRank = 0;
        Assert.False(Scheduler.IsAwaitedElsewhere(_sleeper, Cpu.Get(0)));
        _there.CurrentRank = -1;
        _there.Insert(TestThreads.Create(), first: false);
        Assert.False(Scheduler.IsAwaitedElsewhere(_sleeper, Cpu.Get(0)));
    }

    [Fact]
    public void A_cpu_that_stayed_awake_in_vain_is_left_asleep()
    {
        _there.AwakeCredit = 0;
        Assert.False(Scheduler.IsAwaitedElsewhere(_sleeper, Cpu.Get(0)));
    }

    [Fact]
    public void Affinity_comes_first()
    {
        _sleeper.ForceAffinity(1);
        Assert.False(Scheduler.IsAwaitedElsewhere(_sleeper, Cpu.Get(0)));
    }

    private static RunQueue AddQueue(int cpu)
    {
        RunQueue queue = new();
        queue.Initialize(cpu);
        Cpu.Get(cpu).RunQueue = queue;
        return queue;
    }
}
