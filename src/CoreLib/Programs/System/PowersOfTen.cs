namespace System;

/// <summary>
/// Powers of ten as 128-bit mantissas with the top bit set: what quick conversion between binary and decimal floating point multiplies by.
/// A mantissa is cut off, never rounded up: the power lies in [mantissa, mantissa + 1) × 2^<see cref="BinaryExponent"/>.
/// </summary>
internal static partial class PowersOfTen
{
    public const int Smallest = -342;
    public const int Largest = 342;

    // 5^55 is the last one below 2^128.
    private const int LargestExact = 55;

    /// <summary>10^0 to 10^19.</summary>
    public static ReadOnlySpan<ulong> Exact =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>10^0 to 10^28; up to 10^22 without error.</summary>
    public static ReadOnlySpan<double> Doubles =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
        1e23, 1e24, 1e25, 1e26, 1e27, 1e28,
    ];

    public static bool Contains(int power) => (uint)(power - Smallest) <= Largest - Smallest;

    public static bool IsExact(int power) => (uint)power <= LargestExact;

    /// <summary>The mantissa of a power in the table.</summary>
    public static (ulong High, ulong Low) Mantissa(int power)
    {
        int index = (power - Smallest) * 2;
        return (Table[index], Table[index + 1]);
    }

    /// <summary>What the mantissa is to be multiplied by, as a power of two.</summary>
    public static int BinaryExponent(int power) => FloorLog2(power) - 127;

    /// <summary>The largest power of two that is not above 10^<paramref name="power"/>; exact below 1,650 in magnitude.</summary>
    public static int FloorLog2(int power) => (power * 1_741_647) >> 19;

    /// <summary>
    /// <paramref name="factor"/> times the mantissa: three words, of which the lowest comes first. What the whole power would give is
    /// below that plus <paramref name="factor"/>.
    /// </summary>
    public static (ulong Low, ulong Middle, ulong High) Multiply(ulong factor, int power)
    {
        (ulong high, ulong low) = Mantissa(power);
        ulong carry = Math.BigMul(factor, low, out ulong first);
        ulong third = Math.BigMul(factor, high, out ulong second);
        second += carry;
        return (first, second, third + (second < carry ? 1UL : 0));
    }
}
