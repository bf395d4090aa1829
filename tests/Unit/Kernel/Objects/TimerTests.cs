using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Objects;

public sealed class TimerTests
{
    public TimerTests()
    {
        Cpu.Reset(1);
        Clock.Now = 0;
        Cpu.Current.Timers = new TimerQueue();
        Cpu.Current.Timers.Initialize();
        Cpu.Current.RunQueue = new RunQueue();
        Cpu.Current.RunQueue.Initialize(0);
    }

    [Fact]
    public void A_timer_signals_at_its_deadline_and_setting_it_clears_that()
    {
        Timer timer = Timer.Create()!;
        Assert.Equal(0, timer.Set(1000, 0));
        Advance(999);
        Assert.Equal(Signals.None, timer.Signals);
        Advance(1000);
        Assert.Equal(Signals.Signaled, timer.Signals);
        Assert.Equal(0, timer.Set(2000, 0));
        Assert.Equal(Signals.None, timer.Signals);
        Assert.Equal(0, timer.Set(0, 0));
        Advance(3000);
        Assert.Equal(Signals.None, timer.Signals);
        timer.Release();
    }

    [Fact]
    public void A_period_repeats_once_its_expiry_was_noted_and_leaves_out_what_is_over()
    {
        Timer timer = Timer.Create()!;
        timer.Set(10, 100);
        Advance(10);
        Assert.Equal(Signals.Signaled, timer.Signals);
        Assert.Equal(0, timer.Signal(Signals.None, Signals.Signaled));
        Advance(109);
        Assert.Equal(Signals.None, timer.Signals);
        Advance(110);
        Assert.Equal(Signals.Signaled, timer.Signals);
        Advance(530);
        Assert.Equal(0, timer.Signal(Signals.None, Signals.Signaled));
        Advance(609);
        Assert.Equal(Signals.None, timer.Signals);
        Advance(610);
        Assert.Equal(Signals.Signaled, timer.Signals);
        timer.Release();
        Advance(10_000);
    }

    [Fact]
    public void Only_its_own_signal_can_be_cleared_and_none_set()
    {
        Timer timer = Timer.Create()!;
        Assert.Equal(Error.EINVAL, timer.Signal(Signals.Signaled, Signals.None));
        Assert.Equal(Error.EINVAL, timer.Signal(Signals.None, Signals.Readable));
        Assert.Equal(Error.EINVAL, timer.Set(ulong.MaxValue, 0));
        timer.Release();
    }

    private static void Advance(ulong time)
    {
        Clock.Now = time;
        TimerQueue.OnInterrupt();
    }
}
