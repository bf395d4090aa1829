using System.Runtime.CompilerServices;

namespace System.Numerics;

// To nint.
internal static partial class PrimitiveConversions
{
    public static bool TryToIntPtrChecked<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (nint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (nint)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (nint)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (nint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (nint)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (nint)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (nint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (nint)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((nint)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((nint)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((nint)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((nint)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((nint)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((nint)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((nint)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (nint)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToIntPtrSaturating<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (nint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (nint)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (nint)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (nint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (nint)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (nint)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (nint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (nint)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)nint.MaxValue ? nint.MaxValue : (nint)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)nint.MaxValue) ? nint.MaxValue : (nint)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < (Int128)nint.MinValue ? nint.MinValue : source > (Int128)nint.MaxValue ? nint.MaxValue : (nint)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)nint.MaxValue ? nint.MaxValue : (nint)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (nint)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (nint)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (nint)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)(long)nint.MaxValue ? nint.MaxValue : source <= (decimal)(long)nint.MinValue ? nint.MinValue : (nint)(long)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToIntPtrTruncating<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (nint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (nint)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (nint)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (nint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (nint)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (nint)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (nint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (nint)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (nint)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (nint)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (nint)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (nint)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (nint)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (nint)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (nint)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)(long)nint.MaxValue ? nint.MaxValue : source <= (decimal)(long)nint.MinValue ? nint.MinValue : (nint)(long)source;
            return true;
        }

        result = default;
        return false;
    }
}
