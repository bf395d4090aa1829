using ViperOS.Contracts;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Between event bits of poll and epoll and <see cref="Signals"/>. Objects that are not byte streams count as readable once
/// signalled or ended; a stopped process has something urgent to tell.
/// </summary>
public static class PollTranslation
{
    private const Signals ReadSignals = Signals.Readable | Signals.Signaled | Signals.Terminated;

    /// <summary>What to observe; errors and hang-ups always.</summary>
    public static Signals ToInterest(PollEvents events) =>
        Signals.Error | Signals.PeerClosed | Signals.WriteClosed
        | ((events & PollEvents.ReadHungUp) != 0 ? Signals.ReadClosed : 0)
        | ((events & (PollEvents.Readable | PollEvents.ReadableNormal)) != 0 ? ReadSignals : 0)
        | ((events & PollEvents.Urgent) != 0 ? Signals.Stopped : 0)
        | ((events & (PollEvents.Writable | PollEvents.WritableNormal)) != 0 ? Signals.Writable : 0);

    /// <summary>What to report of what was asked for.</summary>
    public static PollEvents ToEvents(Signals signals, PollEvents wanted)
    {
        PollEvents events = ((signals & ReadSignals) != 0 ? PollEvents.Readable | PollEvents.ReadableNormal : 0)
            | ((signals & Signals.Writable) != 0 ? PollEvents.Writable | PollEvents.WritableNormal : 0)
            | ((signals & Signals.Stopped) != 0 ? PollEvents.Urgent : 0)
            | ((signals & Signals.ReadClosed) != 0 ? PollEvents.ReadHungUp : 0);
        return (events & wanted)
            | ((signals & Signals.Error) != 0 ? PollEvents.Error : 0)
            | ((signals & Signals.PeerClosed) != 0 ? PollEvents.HungUp : 0);
    }
}
