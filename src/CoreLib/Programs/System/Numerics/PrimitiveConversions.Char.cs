using System.Runtime.CompilerServices;

namespace System.Numerics;

// To char.
internal static partial class PrimitiveConversions
{
    public static bool TryToCharChecked<TOther>(TOther value, out char result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (char)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((char)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = checked((char)Unsafe.As<TOther, short>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (char)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = checked((char)Unsafe.As<TOther, int>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = checked((char)Unsafe.As<TOther, uint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((char)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((char)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((char)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((char)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((char)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((char)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((char)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((char)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((char)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (char)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToCharSaturating<TOther>(TOther value, out char result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (char)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte source = Unsafe.As<TOther, sbyte>(ref value);
            result = source < 0 ? char.MinValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short source = Unsafe.As<TOther, short>(ref value);
            result = source < 0 ? char.MinValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (char)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int source = Unsafe.As<TOther, int>(ref value);
            result = source < 0 ? char.MinValue : source > (int)char.MaxValue ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint source = Unsafe.As<TOther, uint>(ref value);
            result = source > (uint)char.MaxValue ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < 0 ? char.MinValue : source > (long)char.MaxValue ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)char.MaxValue ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < 0 ? char.MinValue : source > unchecked((nint)char.MaxValue) ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)char.MaxValue) ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < 0 ? char.MinValue : source > (Int128)char.MaxValue ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)char.MaxValue ? char.MaxValue : (char)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (char)Math.Clamp((int)(float)source, char.MinValue, char.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (char)Math.Clamp((int)Unsafe.As<TOther, float>(ref value), char.MinValue, char.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (char)Math.Clamp((int)Unsafe.As<TOther, double>(ref value), char.MinValue, char.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)char.MaxValue ? char.MaxValue : source <= 0 ? char.MinValue : (char)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToCharTruncating<TOther>(TOther value, out char result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (char)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (char)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (char)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (char)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (char)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (char)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (char)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (char)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (char)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (char)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (char)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (char)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (char)Math.Clamp((int)(float)source, char.MinValue, char.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (char)Math.Clamp((int)Unsafe.As<TOther, float>(ref value), char.MinValue, char.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (char)Math.Clamp((int)Unsafe.As<TOther, double>(ref value), char.MinValue, char.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)char.MaxValue ? char.MaxValue : source <= 0 ? char.MinValue : (char)source;
            return true;
        }

        result = default;
        return false;
    }
}
