namespace ViperOS.Kernel.Scheduling;

/// <summary>A deadline with something to do then. Queued on the CPU that arms it.</summary>
public abstract class KernelTimer
{
    /// <summary>Called with interrupts disabled and no lock held.</summary>
    protected internal abstract void OnExpired();

    /// <summary>Queues (or moves) the timer. Nanoseconds of the monotonic clock.</summary>
    public void Arm(ulong deadline)
    {
    }

    /// <summary>Takes the timer out; afterwards OnExpired is not running and will not run. With no lock held that OnExpired takes.</summary>
    public void Cancel()
    {
    }
}
