using System.Runtime.CompilerServices;

namespace System.Numerics;

// To sbyte.
internal static partial class PrimitiveConversions
{
    public static bool TryToSByteChecked<TOther>(TOther value, out sbyte result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = checked((sbyte)Unsafe.As<TOther, byte>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = checked((sbyte)Unsafe.As<TOther, short>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = checked((sbyte)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = checked((sbyte)Unsafe.As<TOther, char>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = checked((sbyte)Unsafe.As<TOther, int>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = checked((sbyte)Unsafe.As<TOther, uint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((sbyte)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((sbyte)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((sbyte)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((sbyte)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((sbyte)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((sbyte)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((sbyte)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((sbyte)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((sbyte)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (sbyte)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToSByteSaturating<TOther>(TOther value, out sbyte result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte source = Unsafe.As<TOther, byte>(ref value);
            result = source > (byte)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short source = Unsafe.As<TOther, short>(ref value);
            result = source < (short)sbyte.MinValue ? sbyte.MinValue : source > (short)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort source = Unsafe.As<TOther, ushort>(ref value);
            result = source > (ushort)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char source = Unsafe.As<TOther, char>(ref value);
            result = source > (char)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int source = Unsafe.As<TOther, int>(ref value);
            result = source < (int)sbyte.MinValue ? sbyte.MinValue : source > (int)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint source = Unsafe.As<TOther, uint>(ref value);
            result = source > (uint)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < (long)sbyte.MinValue ? sbyte.MinValue : source > (long)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < (nint)sbyte.MinValue ? sbyte.MinValue : source > unchecked((nint)sbyte.MaxValue) ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)sbyte.MaxValue) ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < (Int128)sbyte.MinValue ? sbyte.MinValue : source > (Int128)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (sbyte)Math.Clamp((int)(float)source, sbyte.MinValue, sbyte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float source = Unsafe.As<TOther, float>(ref value);
            result = (sbyte)Math.Clamp((int)source, sbyte.MinValue, sbyte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double source = Unsafe.As<TOther, double>(ref value);
            result = (sbyte)Math.Clamp((int)source, sbyte.MinValue, sbyte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)sbyte.MaxValue ? sbyte.MaxValue : source <= (decimal)sbyte.MinValue ? sbyte.MinValue : (sbyte)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToSByteTruncating<TOther>(TOther value, out sbyte result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (sbyte)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (sbyte)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = (sbyte)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (sbyte)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (sbyte)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (sbyte)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (sbyte)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (sbyte)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (sbyte)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (sbyte)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (sbyte)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (sbyte)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (sbyte)Math.Clamp((int)(float)source, sbyte.MinValue, sbyte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float source = Unsafe.As<TOther, float>(ref value);
            result = (sbyte)Math.Clamp((int)source, sbyte.MinValue, sbyte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double source = Unsafe.As<TOther, double>(ref value);
            result = (sbyte)Math.Clamp((int)source, sbyte.MinValue, sbyte.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)sbyte.MaxValue ? sbyte.MaxValue : source <= (decimal)sbyte.MinValue ? sbyte.MinValue : (sbyte)source;
            return true;
        }

        result = default;
        return false;
    }
}
