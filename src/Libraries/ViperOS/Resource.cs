using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// The right to the machine itself: device memory, interrupt lines, DMA, power. vinit holds the one over everything.
/// </summary>
[Capability(KernelObjectType.Resource)]
public readonly struct Resource(Handle handle)
{
    public Handle Handle { get; } = handle;

    /// <summary>Turns the machine off or starts it anew; comes back only to report EACCES or EINVAL.</summary>
    public ErrorNumber Power(PowerAction action)
    {
        return SystemCall.Try(SystemCallNumber.Power, Handle.Value, (uint)action);
    }
}
