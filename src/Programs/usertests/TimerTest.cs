using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Timers and sleeping: never early, periodic, cancelled, notified on a channel.</summary>
internal sealed class TimerTest() : UserTest("timers")
{
    private const ulong Millisecond = Clock.NanosecondsPerMillisecond;

    public override void Run(string[] arguments)
    {
        ulong before = Clock.Monotonic;
        Check(Clock.Sleep(3 * Millisecond), "sleeping");
        Check(Clock.Monotonic - before >= 3 * Millisecond, "the sleep was too short");

        Check(KernelTimer.Create(out KernelTimer timer), "creating a timer");
        ulong deadline = Deadline.After(2 * Millisecond);
        Check(timer.Set(deadline), "arming");
        Check(timer.Handle.Wait(Signals.Signaled, Deadline.Never, out _), "waiting");
        Check(Clock.Monotonic >= deadline, "the timer was early");

        Check(timer.Set(Deadline.After(Millisecond), Millisecond), "arming periodically");
        for (int i = 0; i < 3; i++)
        {
            Check(timer.Handle.Wait(Signals.Signaled, Deadline.Never, out _), "waiting for a period");
            Check(timer.Clear(), "taking note of a period");
        }

        Check(timer.Cancel(), "cancelling");
        Check(timer.Set(Deadline.After(3_600_000 * Millisecond)), "arming for an hour");
        Check(timer.Handle.Wait(Signals.Signaled, Deadline.After(Millisecond), out _), ErrorNumber.ETIMEDOUT, "waiting too briefly");

        Check(Channel.Create(4, out Channel channel), "creating a channel");
        Check(timer.Handle.Notify(channel, 77, Signals.Signaled), "asking for notification");
        Check(timer.Set(Deadline.After(Millisecond)), "arming for the channel");
        Receive(channel);
        timer.Close();
        channel.Handle.Close();
        Unheeded();
        ClockSetting();
    }

    /// <summary>Many that expire all the time and that nobody heeds leave the processors to programs.</summary>
    private void Unheeded()
    {
        KernelTimer[] timers = new KernelTimer[1000];
        for (int i = 0; i < timers.Length; i++)
        {
            Check(KernelTimer.Create(out timers[i]), "creating one of many timers");
            Check(timers[i].Set(1, 1), "arming it");
        }

        Check(Clock.Sleep(2 * Millisecond), "sleeping beside them");
        foreach (KernelTimer timer in timers)
        {
            Check(timer.Handle.Wait(Signals.Signaled, Deadline.Never, out _), "waiting for it");
            Check(timer.Clear(), "taking note of it");
            Check(timer.Handle.Wait(Signals.Signaled, Deadline.Never, out _), "waiting for it again");
            timer.Close();
        }
    }

    /// <summary>timerfd_settime(2): moments of the wall clock come when that is set beyond them, and who asked hears of it.</summary>
    private unsafe void ClockSetting()
    {
        const ulong Second = Clock.NanosecondsPerSecond;
        const int NonBlock = 0x800;
        const int Absolute = 1;
        const int CancelOnSet = 2;
        const long Canceled = -125;
        const long Again = -11;
        ulong number = 0;
        ulong now = (ulong)Clock.RealTime / Second;
        ulong* value = stackalloc ulong[] { 0, 0, now + 3600, 0 };
        long following = SystemCall.Invoke(SystemCallNumber.TimerCounterCreate, 0, NonBlock);
        long canceled = SystemCall.Invoke(SystemCallNumber.TimerCounterCreate, 0, NonBlock);
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerCounterSet, following, Absolute, (long)value), 0, "arming for a moment");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerCounterSet, canceled, Absolute | CancelOnSet, (long)value), 0, "arming until the clock is set");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.Read, following, (long)&number, 8), Again, "reading before the moment");
        ulong* time = stackalloc ulong[] { now + 4000, 0 };
        CheckEqual(SystemCall.Invoke(SystemCallNumber.ClockSetTime, 0, (long)time), 0, "setting the clock ahead");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.Read, following, (long)&number, 8), 8, "reading after the moment");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.Read, canceled, (long)&number, 8), Canceled, "reading after the clock was set");
        value[2] = now + 7200;
        CheckEqual(SystemCall.Invoke(SystemCallNumber.TimerCounterSet, canceled, Absolute | CancelOnSet, (long)value), 0, "arming again");
        *time = ((ulong)Clock.RealTime / Second) - 4000;
        CheckEqual(SystemCall.Invoke(SystemCallNumber.ClockSetTime, 0, (long)time), 0, "setting the clock back");
        CheckEqual(
            SystemCall.Invoke(SystemCallNumber.TimerCounterSet, canceled, Absolute | CancelOnSet, (long)value), Canceled,
            "arming when the clock was set");
        CheckEqual(SystemCall.Invoke(SystemCallNumber.Read, canceled, (long)&number, 8), Again, "reading what was armed then");
        SystemCall.Invoke(SystemCallNumber.Close, following);
        SystemCall.Invoke(SystemCallNumber.Close, canceled);
    }

    private unsafe void Receive(Channel channel)
    {
        Message message = default;
        message.Deadline = Deadline.After(1_000 * Millisecond);
        CheckEqual(channel.Receive(&message), (long)MessageKind.Notification, "the kind of message");
        CheckEqual((long)message.Token, 77, "the notification's token");
        Check(((Signals)message.Words[0] & Signals.Signaled) != 0, "the notification lacks the signal");
    }
}
