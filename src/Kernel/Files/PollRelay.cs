using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Observes a second object in the name of a <see cref="PollEntry"/>, which owns it. Holds a reference on that object.
/// </summary>
public sealed class PollRelay : Observer
{
    public PollEntry Entry = null!;
    public KernelObject? Source;

    public override void OnSignals(Signals current) => Entry.Set.MarkReady(Entry);
}
