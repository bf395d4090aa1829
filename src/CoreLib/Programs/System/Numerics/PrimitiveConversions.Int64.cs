using System.Runtime.CompilerServices;

namespace System.Numerics;

// To long.
internal static partial class PrimitiveConversions
{
    public static bool TryToInt64Checked<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (long)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (long)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (long)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (long)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (long)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (long)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (long)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((long)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((long)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((long)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((long)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((long)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((long)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((long)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (long)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToInt64Saturating<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (long)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (long)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (long)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (long)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (long)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (long)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (long)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)long.MaxValue ? long.MaxValue : (long)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)long.MaxValue) ? long.MaxValue : (long)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < (Int128)long.MinValue ? long.MinValue : source > (Int128)long.MaxValue ? long.MaxValue : (long)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)long.MaxValue ? long.MaxValue : (long)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (long)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (long)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (long)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)long.MaxValue ? long.MaxValue : source <= (decimal)long.MinValue ? long.MinValue : (long)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToInt64Truncating<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (long)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (long)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (long)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (long)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (long)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (long)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (long)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (long)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (long)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (long)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (long)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (long)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (long)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (long)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)long.MaxValue ? long.MaxValue : source <= (decimal)long.MinValue ? long.MinValue : (long)source;
            return true;
        }

        result = default;
        return false;
    }
}
