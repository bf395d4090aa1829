using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Files;

/// <summary>Observes one object for a <see cref="PollGroup"/>. Owned by the system call.</summary>
public sealed class PollObserver : Observer
{
    public PollGroup Group = null!;

    /// <summary>Links all observers of one call, to be freed at its end.</summary>
    public PollObserver? NextInCall;

    public override void OnSignals(Signals current) => Group.Raise();
}
