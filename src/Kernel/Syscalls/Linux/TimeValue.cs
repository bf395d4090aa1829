using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct timeval.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TimeValue
{
    private const ulong NanosecondsPerMicrosecond = 1000;

    public ulong Seconds;
    public ulong Microseconds;

    public static TimeValue FromNanoseconds(ulong time) => new()
    {
        Seconds = time / TimeSpecification.NanosecondsPerSecond,
        Microseconds = time % TimeSpecification.NanosecondsPerSecond / NanosecondsPerMicrosecond,
    };
}
