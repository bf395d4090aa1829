namespace ViperOS.Kernel.Arm64;

/// <summary>What one CPU asks of another. The value is the number of the software-generated interrupt.</summary>
public enum IpiKind
{
    /// <summary>Look at the run queue: <c>Scheduler.OnRescheduleInterrupt</c>.</summary>
    Reschedule,

    /// <summary>Another CPU panics: stop for good.</summary>
    Stop,
}
