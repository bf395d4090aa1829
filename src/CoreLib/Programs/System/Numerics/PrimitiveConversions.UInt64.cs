using System.Runtime.CompilerServices;

namespace System.Numerics;

// To ulong.
internal static partial class PrimitiveConversions
{
    public static bool TryToUInt64Checked<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (ulong)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((ulong)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = checked((ulong)Unsafe.As<TOther, short>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (ulong)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (ulong)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = checked((ulong)Unsafe.As<TOther, int>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (ulong)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((ulong)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((ulong)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((ulong)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((ulong)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((ulong)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((ulong)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((ulong)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (ulong)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToUInt64Saturating<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (ulong)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte source = Unsafe.As<TOther, sbyte>(ref value);
            result = source < 0 ? ulong.MinValue : (ulong)source;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short source = Unsafe.As<TOther, short>(ref value);
            result = source < 0 ? ulong.MinValue : (ulong)source;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (ulong)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (ulong)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int source = Unsafe.As<TOther, int>(ref value);
            result = source < 0 ? ulong.MinValue : (ulong)source;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (ulong)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < 0 ? ulong.MinValue : (ulong)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < 0 ? ulong.MinValue : (ulong)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < 0 ? ulong.MinValue : source > (Int128)ulong.MaxValue ? ulong.MaxValue : (ulong)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)ulong.MaxValue ? ulong.MaxValue : (ulong)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (ulong)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (ulong)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (ulong)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)ulong.MaxValue ? ulong.MaxValue : source <= 0 ? ulong.MinValue : (ulong)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToUInt64Truncating<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (ulong)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (ulong)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (ulong)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (ulong)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (ulong)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (ulong)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (ulong)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (ulong)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (ulong)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (ulong)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (ulong)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (ulong)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (ulong)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (ulong)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)ulong.MaxValue ? ulong.MaxValue : source <= 0 ? ulong.MinValue : (ulong)source;
            return true;
        }

        result = default;
        return false;
    }
}
