using ViperOS.Kernel;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Scheduling;

public sealed class WaitStateTests
{
    [Fact]
    public void Of_several_wakers_one_wins_and_its_result_counts()
    {
        Thread thread = TestThreads.Create();
        thread.BeginWait(WaitKind.Killable);
        Assert.True(thread.TryWake(Error.ETIMEDOUT));
        Assert.False(thread.TryWake(0));
        Assert.False(thread.TryPark());
        Assert.Equal(Error.ETIMEDOUT, thread.TakeWaitResult());
        Assert.False(thread.TryWake(0));
    }

    [Fact]
    public void A_kill_ends_only_waits_that_can_be_killed()
    {
        Thread thread = TestThreads.Create();
        thread.BeginWait(WaitKind.Uninterruptible);
        Assert.False(thread.InterruptWait(WaitKind.Killable));
        Assert.True(thread.TryPark());
        Assert.False(thread.InterruptWait(WaitKind.Killable));
        Assert.True(thread.TryClaim());
        Assert.Equal(0, thread.TakeWaitResult());

        thread.BeginWait(WaitKind.Killable);
        Assert.True(thread.InterruptWait(WaitKind.Killable));
        Assert.Equal(Error.EINTR, thread.TakeWaitResult());
    }

    [Fact]
    public void Only_a_thread_whose_cpu_has_left_it_can_be_switched_to()
    {
        Thread thread = TestThreads.Create();
        thread.BeginWait(WaitKind.Killable);
        Assert.False(thread.IsParked);
        thread.OnCpu = 1;
        Assert.True(thread.TryPark());
        Assert.False(thread.IsParked);
        thread.OnCpu = 0;
        Assert.True(thread.IsParked);
        Assert.True(thread.TryClaim());
        Assert.False(thread.IsParked);
        Assert.False(thread.TryClaim());
    }

    [Fact]
    public void A_wait_that_is_cancelled_tells_whether_a_wake_up_was_used()
    {
        Thread thread = TestThreads.Create();
        thread.BeginWait(WaitKind.Killable);
        Assert.False(thread.CancelWait());
        thread.BeginWait(WaitKind.Killable);
        thread.TryWake(0);
        Assert.True(thread.CancelWait());
    }
}
