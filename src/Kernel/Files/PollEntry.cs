using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Files;

/// <summary>
/// One handle that a <see cref="PollSet"/> watches. Owned by the set; ready links and <see cref="IsReady"/> are guarded by its
/// spin lock, everything else by its mutex. Holds references on the object and on the source of its signals.
/// </summary>
public sealed class PollEntry : Observer
{
    public PollSet Set = null!;
    public int Handle;
    public ulong Data;
    public PollEvents Events;

    /// <summary>What the handle named when it was added.</summary>
    public KernelObject? Target;

    /// <summary>Whose signals this observes: the object itself, or the input pipe of a terminal.</summary>
    public KernelObject? Source;

    /// <summary>The output pipe of a terminal, observed in this entry's name.</summary>
    public PollRelay? Second;

    public PollEntry? NextInSet;
    public PollEntry? NextReady;
    public bool IsReady;

    /// <summary>Disabled after one event (EPOLLONESHOT) until modified.</summary>
    public bool IsSpent;

    public override void OnSignals(Signals current) => Set.MarkReady(this);
}
