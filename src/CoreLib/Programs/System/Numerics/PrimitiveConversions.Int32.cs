using System.Runtime.CompilerServices;

namespace System.Numerics;

// To int.
internal static partial class PrimitiveConversions
{
    public static bool TryToInt32Checked<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (int)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (int)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (int)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (int)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (int)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = checked((int)Unsafe.As<TOther, uint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((int)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((int)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((int)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((int)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((int)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((int)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((int)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((int)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((int)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (int)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToInt32Saturating<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (int)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (int)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (int)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (int)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (int)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint source = Unsafe.As<TOther, uint>(ref value);
            result = source > (uint)int.MaxValue ? int.MaxValue : (int)source;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < (long)int.MinValue ? int.MinValue : source > (long)int.MaxValue ? int.MaxValue : (int)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)int.MaxValue ? int.MaxValue : (int)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < (nint)int.MinValue ? int.MinValue : source > unchecked((nint)int.MaxValue) ? int.MaxValue : (int)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)int.MaxValue) ? int.MaxValue : (int)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < (Int128)int.MinValue ? int.MinValue : source > (Int128)int.MaxValue ? int.MaxValue : (int)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)int.MaxValue ? int.MaxValue : (int)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (int)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (int)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (int)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)int.MaxValue ? int.MaxValue : source <= (decimal)int.MinValue ? int.MinValue : (int)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToInt32Truncating<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (int)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (int)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (int)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (int)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (int)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (int)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (int)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (int)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (int)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (int)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (int)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (int)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = (int)(float)Unsafe.As<TOther, Half>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (int)Unsafe.As<TOther, float>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (int)Unsafe.As<TOther, double>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)int.MaxValue ? int.MaxValue : source <= (decimal)int.MinValue ? int.MinValue : (int)source;
            return true;
        }

        result = default;
        return false;
    }
}
