using System.Runtime.CompilerServices;

namespace System.Numerics;

// To byte.
internal static partial class PrimitiveConversions
{
    public static bool TryToByteChecked<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((byte)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = checked((byte)Unsafe.As<TOther, short>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = checked((byte)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = checked((byte)Unsafe.As<TOther, char>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = checked((byte)Unsafe.As<TOther, int>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = checked((byte)Unsafe.As<TOther, uint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((byte)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((byte)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((byte)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((byte)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((byte)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((byte)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((byte)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((byte)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((byte)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (byte)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToByteSaturating<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte source = Unsafe.As<TOther, sbyte>(ref value);
            result = source < 0 ? byte.MinValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short source = Unsafe.As<TOther, short>(ref value);
            result = source < 0 ? byte.MinValue : source > (short)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort source = Unsafe.As<TOther, ushort>(ref value);
            result = source > (ushort)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char source = Unsafe.As<TOther, char>(ref value);
            result = source > (char)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int source = Unsafe.As<TOther, int>(ref value);
            result = source < 0 ? byte.MinValue : source > (int)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint source = Unsafe.As<TOther, uint>(ref value);
            result = source > (uint)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < 0 ? byte.MinValue : source > (long)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < 0 ? byte.MinValue : source > unchecked((nint)byte.MaxValue) ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)byte.MaxValue) ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < 0 ? byte.MinValue : source > (Int128)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)byte.MaxValue ? byte.MaxValue : (byte)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (byte)Math.Clamp((int)(float)source, byte.MinValue, byte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (byte)Math.Clamp((int)Unsafe.As<TOther, float>(ref value), byte.MinValue, byte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (byte)Math.Clamp((int)Unsafe.As<TOther, double>(ref value), byte.MinValue, byte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)byte.MaxValue ? byte.MaxValue : source <= 0 ? byte.MinValue : (byte)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToByteTruncating<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (byte)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (byte)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (byte)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (byte)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (byte)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (byte)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (byte)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (byte)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (byte)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (byte)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (byte)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (byte)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (byte)Math.Clamp((int)(float)source, byte.MinValue, byte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = (byte)Math.Clamp((int)Unsafe.As<TOther, float>(ref value), byte.MinValue, byte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = (byte)Math.Clamp((int)Unsafe.As<TOther, double>(ref value), byte.MinValue, byte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)byte.MaxValue ? byte.MaxValue : source <= 0 ? byte.MinValue : (byte)source;
            return true;
        }

        result = default;
        return false;
    }
}
