namespace ViperOS.Kernel.Scheduling;

/// <summary>Ends a thread's wait at its deadline; made and freed with its thread.</summary>
public sealed class ThreadTimer : KernelTimer
{
    internal Thread Owner = null!;

    protected internal override void OnExpired() => Owner.TryWake(Error.ETIMEDOUT);
}
