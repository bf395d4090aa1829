namespace ViperOS.Kernel.Objects;

/// <summary>What <see cref="CapabilityCircle"/> keeps in each object that can be part of a circle. Guarded by its gate.</summary>
public struct CircleVisit
{
    /// <summary>The next to be visited.</summary>
    internal KernelObject? Next;

    /// <summary>Which search has been here last.</summary>
    internal ulong Number;

    /// <summary>Of objects that are part of no circle, hence never used.</summary>
    internal static CircleVisit None;
}
