using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>The deadline of a <see cref="Timer"/>; made and freed with it.</summary>
public sealed class TimerExpiry : KernelTimer
{
    internal Timer Owner = null!;

    protected internal override void OnExpired() => Owner.OnExpired();
}
