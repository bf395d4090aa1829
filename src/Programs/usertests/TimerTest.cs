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
