namespace ViperOS.Kernel.Arm64;

/// <summary>
/// A conversion between two units of time: multiply by a 32-bit fraction and shift. The product is built from 32-bit halves, so it needs
/// neither a 128-bit multiplication nor a division.
/// </summary>
public readonly struct TimeScale
{
    private readonly ulong _multiplier;
    private readonly int _shift;

    private TimeScale(ulong multiplier, int shift)
    {
        _multiplier = multiplier;
        _shift = shift;
    }

    /// <summary>
    /// From units of which there are <paramref name="from"/> per second to such of which there are <paramref name="to"/>. Both above zero and
    /// below 2³². The multiplier gets as many bits as fit, so that the error stays below one in 2³¹ where the ratio allows it.
    /// </summary>
    public static TimeScale Create(ulong from, ulong to)
    {
        int shift = 32;
        while ((to << shift) / from >> 32 != 0)
        {
            shift--;
        }

        return new TimeScale((to << shift) / from, shift);
    }

    /// <summary>Wraps around like the result's 64 bits do.</summary>
    public ulong Convert(ulong value)
    {
        ulong high = (value >> 32) * _multiplier;
        ulong low = (value & uint.MaxValue) * _multiplier;
        return (high << (32 - _shift)) + (low >> _shift);
    }
}
