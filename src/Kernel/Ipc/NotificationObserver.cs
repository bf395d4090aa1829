using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Ipc;

/// <summary>
/// Turns signals of an object into a message on a channel: each signal that becomes set is kept until the message is received, however often
/// that happens. Belongs to the channel, whose lock guards everything but the observer's links.
/// </summary>
public sealed class NotificationObserver : Observer
{
    internal NotificationObserver? NextOfChannel;
    internal NotificationObserver? PreviousOfChannel;
    internal Channel Channel = null!;
    internal QueuedMessage Message = null!;

    /// <summary>Identity of the observed object, to find the registration again.</summary>
    internal ulong ObjectId;

    /// <summary>What became set since the last delivery.</summary>
    internal Signals Collected;

    /// <summary>The observed object is gone; to be freed when nothing of it is queued any more.</summary>
    internal bool IsOrphan;

    public override void OnSignals(Signals current) => Channel.Notify(this, current & Interest);

    public override void OnDestroyed() => Channel.Orphan(this);
}
