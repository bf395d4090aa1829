using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// What a parent hears of its child. The value is the exit code, or with <see cref="IsKilled"/> and for stops the signal.
/// </summary>
public readonly struct ChildReport(ChildChanges change, int value, bool isKilled = false)
{
    private const int StoppedStatus = 0x7F;
    private const int ContinuedStatus = 0xFFFF;

    public ChildChanges Change { get; } = change;

    public bool IsKilled { get; } = isKilled;

    /// <summary>si_status.</summary>
    public int Status { get; } = value;

    /// <summary>si_code.</summary>
    public int Code => Change switch
    {
        ChildChanges.Stopped => SignalInformation.ChildStopped,
        ChildChanges.Continued => SignalInformation.ChildContinued,
        _ => IsKilled ? SignalInformation.ChildKilled : SignalInformation.ChildExited,
    };

    /// <summary>The status of wait(2).</summary>
    public int WaitStatus => Change switch
    {
        ChildChanges.Stopped => (Status << 8) | StoppedStatus,
        ChildChanges.Continued => ContinuedStatus,
        _ => IsKilled ? Status : (Status & 0xFF) << 8,
    };
}
