using System.Runtime.CompilerServices;

namespace System.Numerics;

// To short.
internal static partial class PrimitiveConversions
{
    public static bool TryToInt16Checked<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (short)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (short)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = checked((short)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = checked((short)Unsafe.As<TOther, char>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = checked((short)Unsafe.As<TOther, int>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = checked((short)Unsafe.As<TOther, uint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((short)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((short)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((short)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((short)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((short)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((short)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((short)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((short)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((short)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (short)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToInt16Saturating<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (short)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (short)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort source = Unsafe.As<TOther, ushort>(ref value);
            result = source > (ushort)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char source = Unsafe.As<TOther, char>(ref value);
            result = source > (char)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int source = Unsafe.As<TOther, int>(ref value);
            result = source < (int)short.MinValue ? short.MinValue : source > (int)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint source = Unsafe.As<TOther, uint>(ref value);
            result = source > (uint)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < (long)short.MinValue ? short.MinValue : source > (long)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < (nint)short.MinValue ? short.MinValue : source > unchecked((nint)short.MaxValue) ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)short.MaxValue) ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < (Int128)short.MinValue ? short.MinValue : source > (Int128)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)short.MaxValue ? short.MaxValue : (short)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (short)Math.Clamp((int)(float)source, short.MinValue, short.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float source = Unsafe.As<TOther, float>(ref value);
            result = (short)Math.Clamp((int)source, short.MinValue, short.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double source = Unsafe.As<TOther, double>(ref value);
            result = (short)Math.Clamp((int)source, short.MinValue, short.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)short.MaxValue ? short.MaxValue : source <= (decimal)short.MinValue ? short.MinValue : (short)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToInt16Truncating<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (short)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (short)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (short)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (short)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (short)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (short)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (short)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (short)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (short)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (short)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (short)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (short)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (short)Math.Clamp((int)(float)source, short.MinValue, short.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float source = Unsafe.As<TOther, float>(ref value);
            result = (short)Math.Clamp((int)source, short.MinValue, short.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double source = Unsafe.As<TOther, double>(ref value);
            result = (short)Math.Clamp((int)source, short.MinValue, short.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)short.MaxValue ? short.MaxValue : source <= (decimal)short.MinValue ? short.MinValue : (short)source;
            return true;
        }

        result = default;
        return false;
    }
}
