using System.Runtime.InteropServices;

namespace ViperOS.Contracts.Services;

/// <summary>One supervised service.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct ServiceStatus
{
    public const int MaximumName = 32;

    /// <summary>UTF-8, filled up with zero bytes.</summary>
    public fixed byte Name[MaximumName];

    public ServiceState State;

    /// <summary>How often it was started again.</summary>
    public uint RestartCount;

    /// <summary>0 if it does not run.</summary>
    public uint ProcessId;

    /// <summary>Of the last run that ended.</summary>
    public int ExitCode;

    /// <summary>Of the current run, nanoseconds of the monotonic clock.</summary>
    public ulong StartTime;
}
