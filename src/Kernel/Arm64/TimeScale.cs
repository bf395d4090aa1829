namespace ViperOS.Kernel.Arm64;

/// <summary>
/// A conversion between two units of time: multiply by a 32-bit fraction and shift. The product is built from 32-bit halves, so it needs
/// neither a 128-bit multiplication nor a division.
/// </summary>
public readonly struct TimeScale
{
    private TimeScale(ulong multiplier, int shift)
    {
        Multiplier = multiplier;
        Shift = shift;
    }

    /// <summary>Below 2³².</summary>
    public ulong Multiplier { get; }

    /// <summary>At most 32.</summary>
    public int Shift { get; }

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
        ulong high = (value >> 32) * Multiplier;
        ulong low = (value & uint.MaxValue) * Multiplier;
        return (high << (32 - Shift)) + (low >> Shift);
    }
}
