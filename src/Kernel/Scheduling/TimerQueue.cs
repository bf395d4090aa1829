namespace ViperOS.Kernel.Scheduling;

public sealed class TimerQueue
{
    /// <summary>The timer interrupt of this CPU: runs what has expired and programs the next deadline.</summary>
    public static void OnInterrupt()
    {
    }
}
