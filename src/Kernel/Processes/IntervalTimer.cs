namespace ViperOS.Kernel.Processes;

/// <summary>The timers of setitimer(2); the values are those of <see cref="SignalTimer.Id"/>, -1 less the number that the call takes.</summary>
public enum IntervalTimer
{
    Real = -1,

    /// <summary>Processor time in user space; here all of the process's.</summary>
    Virtual = -2,

    /// <summary>Processor time.</summary>
    Profiling = -3,

    /// <summary>RLIMIT_CPU: none of setitimer's, but armed the same way.</summary>
    CpuLimit = -4,
}
