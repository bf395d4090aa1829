using System.Runtime.InteropServices;

namespace ViperOS;

/// <summary>struct timespec of AArch64 Linux.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TimeSpecification
{
    public long Seconds;

    /// <summary>0 to 999,999,999.</summary>
    public long Nanoseconds;
}
