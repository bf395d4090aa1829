using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>The deadline of a <see cref="TimerCounter"/>; made and freed with it.</summary>
public sealed class TimerCounterExpiry : KernelTimer
{
    internal TimerCounter Owner = null!;
    private ulong _period;

    /// <summary>After how long again; 0: once.</summary>
    internal ulong Period
    {
        get => Volatile.Read(ref _period);
        set => Volatile.Write(ref _period, value);
    }

    /// <summary>Arms again last, so that nothing is left to do once another CPU can take the timer out.</summary>
    protected internal override void OnExpired()
    {
        ulong deadline = Key;
        Owner.OnExpired();
        ulong period = Period;
        if (period != 0)
        {
            ulong now = Clock.Now;
            Arm(deadline + period > now ? deadline + period : now + period);
        }
    }
}
