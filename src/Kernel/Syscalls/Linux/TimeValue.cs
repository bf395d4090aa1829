using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct timeval.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TimeValue
{
    private const ulong NanosecondsPerMicrosecond = 1000;

    public ulong Seconds;
    public ulong Microseconds;

    /// <summary>False for what is no time: more than a million microseconds. A time beyond 584 years saturates.</summary>
    public readonly bool TryGetNanoseconds(out ulong time)
    {
        TimeSpecification specification = default;
        specification.Seconds = (long)Seconds;
        specification.Nanoseconds = (long)(Microseconds * NanosecondsPerMicrosecond);
        time = specification.TotalNanoseconds;
        return Microseconds < TimeSpecification.NanosecondsPerSecond / NanosecondsPerMicrosecond && specification.IsValid;
    }

    public static TimeValue FromNanoseconds(ulong time) => new()
    {
        Seconds = time / TimeSpecification.NanosecondsPerSecond,
        Microseconds = time % TimeSpecification.NanosecondsPerSecond / NanosecondsPerMicrosecond,
    };
}
