using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Events: level-triggered bits, deadlines, waking another thread, poll over several.</summary>
internal sealed class EventTest() : UserTest("events")
{
    private static Event s_event;

    public override void Run(string[] arguments)
    {
        Check(Event.Create(out Event created), "creating an event");
        Check(created.Wait(Deadline.Now), ErrorNumber.ETIMEDOUT, "waiting for an event that is not set");
        ulong before = Clock.Monotonic;
        Check(created.Wait(Deadline.After(2 * Clock.NanosecondsPerMillisecond)), ErrorNumber.ETIMEDOUT, "waiting with a deadline");
        Check(Clock.Monotonic - before >= 2 * Clock.NanosecondsPerMillisecond, "the wait ended before its deadline");
        Check(created.Set(), "setting");
        Check(created.Wait(), "waiting for an event that is set");
        Check(created.Wait(), "the signal stays until it is cleared");
        Check(created.Clear(), "clearing");
        Check(created.Wait(Deadline.Now), ErrorNumber.ETIMEDOUT, "waiting after clearing");

        s_event = created;
        Thread setter = new(() =>
        {
            Clock.Sleep(1_000_000);
            s_event.Set();
        });
        setter.Start();
        Check(created.Wait(), "waiting for another thread");
        setter.Join();

        Check(Event.Create(out Event other), "creating a second event");
        Check(created.Clear(), "clearing");
        Span<PollEntry> entries = [new PollEntry(created.Handle, Signals.Signaled | Signals.Readable), new PollEntry(other.Handle, Signals.Readable)];
        Check(Poll.Wait(entries, Deadline.Now, out int count), "polling");
        CheckEqual(count, 0, "the number of ready entries");
        created.Close();
        other.Close();
    }
}
