using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>The deadline of a <see cref="TimerCounter"/>; made and freed with it.</summary>
public sealed class TimerCounterExpiry : KernelTimer
{
    internal TimerCounter Owner = null!;

    protected internal override void OnExpired() => Owner.OnExpired();
}
