using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct timespec of Linux on 64-bit machines.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct TimeSpecification
{
    public const long NanosecondsPerSecond = 1_000_000_000;

    public long Seconds;
    public long Nanoseconds;

    /// <summary>EINVAL's condition for all calls that take a time.</summary>
    public readonly bool IsValid => Seconds >= 0 && (ulong)Nanoseconds < NanosecondsPerSecond;

    /// <summary>Saturates: a time beyond 584 years is no deadline at all.</summary>
    public readonly ulong TotalNanoseconds
    {
        get
        {
            ulong seconds = (ulong)Seconds;
            return seconds >= ulong.MaxValue / NanosecondsPerSecond
                ? ulong.MaxValue
                : (seconds * NanosecondsPerSecond) + (ulong)Nanoseconds;
        }
    }

    public static TimeSpecification FromNanoseconds(ulong value) => new()
    {
        Seconds = (long)(value / NanosecondsPerSecond),
        Nanoseconds = (long)(value % NanosecondsPerSecond),
    };

    /// <summary>For times of files, which may lie before 1970.</summary>
    public static TimeSpecification FromSignedNanoseconds(long value)
    {
        long seconds = value / NanosecondsPerSecond;
        long rest = value % NanosecondsPerSecond;
        return rest < 0
            ? new TimeSpecification { Seconds = seconds - 1, Nanoseconds = rest + NanosecondsPerSecond }
            : new TimeSpecification { Seconds = seconds, Nanoseconds = rest };
    }
}
