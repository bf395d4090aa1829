namespace System;

// Sign and parity.
public readonly partial struct IntPtr
{
    public static nint Abs(nint value) => Math.Abs(value);

    public static bool IsNegative(nint value) => value < 0;

    public static bool IsPositive(nint value) => value >= 0;

    public static bool IsEvenInteger(nint value) => (value & 1) == 0;

    public static bool IsOddInteger(nint value) => (value & 1) != 0;

    public static nint CopySign(nint value, nint sign) => (nint)long.CopySign(value, sign);
}
