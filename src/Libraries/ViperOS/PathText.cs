using ViperOS.Contracts;

namespace ViperOS;

/// <summary>Paths on their way to calls that take zero-terminated text.</summary>
public static unsafe class PathText
{
    /// <summary>Without the terminator (PATH_MAX of Linux minus one).</summary>
    public const int MaximumLength = 4095;

    internal static ErrorNumber Check(ReadOnlySpan<byte> path)
    {
        if (path.Length > MaximumLength)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        // A zero byte would cut the path short, and the kernel would act on another one than was meant.
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == 0)
            {
                return ErrorNumber.EINVAL;
            }
        }

        return ErrorNumber.None;
    }

    internal static void Copy(ReadOnlySpan<byte> path, byte* target)
    {
        path.CopyTo(new Span<byte>(target, path.Length));
        target[path.Length] = 0;
    }
}
