using System.Runtime.CompilerServices;

namespace System.Numerics;

// To nuint.
internal static partial class PrimitiveConversions
{
    public static bool TryToUIntPtrChecked<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (nuint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((nuint)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = checked((nuint)Unsafe.As<TOther, short>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (nuint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (nuint)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = checked((nuint)Unsafe.As<TOther, int>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (nuint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((nuint)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (nuint)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((nuint)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((nuint)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((nuint)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((nuint)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((nuint)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((nuint)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (nuint)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToUIntPtrSaturating<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (nuint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte source = Unsafe.As<TOther, sbyte>(ref value);
            result = source < 0 ? nuint.MinValue : (nuint)source;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short source = Unsafe.As<TOther, short>(ref value);
            result = source < 0 ? nuint.MinValue : (nuint)source;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (nuint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (nuint)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int source = Unsafe.As<TOther, int>(ref value);
            result = source < 0 ? nuint.MinValue : (nuint)source;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (nuint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < 0 ? nuint.MinValue : (nuint)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (nuint)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < 0 ? nuint.MinValue : (nuint)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < 0 ? nuint.MinValue : source > (Int128)nuint.MaxValue ? nuint.MaxValue : (nuint)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)nuint.MaxValue ? nuint.MaxValue : (nuint)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (nuint)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (nuint)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (nuint)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)(ulong)nuint.MaxValue ? nuint.MaxValue : source <= 0 ? nuint.MinValue : (nuint)(ulong)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToUIntPtrTruncating<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (nuint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (nuint)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (nuint)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (nuint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (nuint)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (nuint)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (nuint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (nuint)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (nuint)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (nuint)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (nuint)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (nuint)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (nuint)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (nuint)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (nuint)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)(ulong)nuint.MaxValue ? nuint.MaxValue : source <= 0 ? nuint.MinValue : (nuint)(ulong)source;
            return true;
        }

        result = default;
        return false;
    }
}
