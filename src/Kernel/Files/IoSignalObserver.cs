using ViperOS.Contracts;
using ViperOS.Kernel.Objects;

namespace ViperOS.Kernel.Files;

/// <summary>Observes one direction of a description for its <see cref="IoSignal"/>, which owns it: who is told of one does not hear of the other.</summary>
public sealed class IoSignalObserver : Observer
{
    internal IoSignal Owner = null!;
    internal bool IsForOutput;

    public override void OnSignals(Signals current) => Owner.OnEvent(
        IsForOutput ? IoSignalEvents.Output
        : (current & Signals.ReadClosed) != 0 ? IoSignalEvents.HungUp
        : IoSignalEvents.Input);
}
