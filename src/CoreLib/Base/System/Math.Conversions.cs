namespace System;

// What the code generator calls for checked conversions and multiplications. The names are its own.
public static partial class Math
{
    private const double TwoTo63 = 9223372036854775808.0;
    private const double TwoTo64 = 18446744073709551616.0;

    internal static int ConvertToInt32Checked(double value)
    {
        if (!(value > -2147483649.0 && value < 2147483648.0))
        {
            ThrowHelper.ThrowOverflow();
        }

        return (int)value;
    }

    internal static uint ConvertToUInt32Checked(double value)
    {
        if (!(value > -1.0 && value < 4294967296.0))
        {
            ThrowHelper.ThrowOverflow();
        }

        return (uint)value;
    }

    internal static long ConvertToInt64Checked(double value)
    {
        // -2^63 has a double; the next one below differs by 2048.
        if (!(value >= -TwoTo63 && value < TwoTo63))
        {
            ThrowHelper.ThrowOverflow();
        }

        return (long)value;
    }

    internal static ulong ConvertToUInt64Checked(double value)
    {
        if (!(value > -1.0 && value < TwoTo64))
        {
            ThrowHelper.ThrowOverflow();
        }

        return (ulong)value;
    }

    internal static long MultiplyChecked(long left, long right)
    {
        long high = BigMul(left, right, out long low);
        if (high != low >> 63)
        {
            ThrowHelper.ThrowOverflow();
        }

        return low;
    }

    internal static ulong MultiplyChecked(ulong left, ulong right)
    {
        if (BigMul(left, right, out ulong low) != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return low;
    }
}
