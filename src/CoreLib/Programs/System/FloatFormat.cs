namespace System;

/// <summary>How a binary floating-point type lays out its bits, and how many digits it shows.</summary>
internal readonly struct FloatFormat
{
    public static FloatFormat Double => new(52, 0x7FF, 1023, 63, 17, 15);

    public static FloatFormat Single => new(23, 0xFF, 127, 31, 9, 7);

    public static FloatFormat Half => new(10, 0x1F, 15, 15, 5, 5);

    public readonly int FractionBits;
    public readonly int MaxExponent;
    public readonly int Bias;
    public readonly int SignShift;

    /// <summary>So many digits before the point appear without an exponent.</summary>
    public readonly int PlainDigits;

    /// <summary>So many digits go into a custom format.</summary>
    public readonly int CustomDigits;

    private FloatFormat(int fractionBits, int maxExponent, int bias, int signShift, int plainDigits, int customDigits)
    {
        FractionBits = fractionBits;
        MaxExponent = maxExponent;
        Bias = bias;
        SignShift = signShift;
        PlainDigits = plainDigits;
        CustomDigits = customDigits;
    }
}
