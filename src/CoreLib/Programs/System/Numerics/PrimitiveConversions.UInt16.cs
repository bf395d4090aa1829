using System.Runtime.CompilerServices;

namespace System.Numerics;

// To ushort.
internal static partial class PrimitiveConversions
{
    public static bool TryToUInt16Checked<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (ushort)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((ushort)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = checked((ushort)Unsafe.As<TOther, short>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (ushort)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = checked((ushort)Unsafe.As<TOther, int>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = checked((ushort)Unsafe.As<TOther, uint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = checked((ushort)Unsafe.As<TOther, long>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((ushort)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = checked((ushort)Unsafe.As<TOther, nint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((ushort)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = checked((ushort)Unsafe.As<TOther, Int128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = checked((ushort)Unsafe.As<TOther, UInt128>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            result = checked((ushort)(float)Unsafe.As<TOther, Half>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            result = checked((ushort)Unsafe.As<TOther, float>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            result = checked((ushort)Unsafe.As<TOther, double>(ref value));
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            result = (ushort)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToUInt16Saturating<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (ushort)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte source = Unsafe.As<TOther, sbyte>(ref value);
            result = source < 0 ? ushort.MinValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short source = Unsafe.As<TOther, short>(ref value);
            result = source < 0 ? ushort.MinValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (ushort)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int source = Unsafe.As<TOther, int>(ref value);
            result = source < 0 ? ushort.MinValue : source > (int)ushort.MaxValue ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint source = Unsafe.As<TOther, uint>(ref value);
            result = source > (uint)ushort.MaxValue ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long source = Unsafe.As<TOther, long>(ref value);
            result = source < 0 ? ushort.MinValue : source > (long)ushort.MaxValue ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong source = Unsafe.As<TOther, ulong>(ref value);
            result = source > (ulong)ushort.MaxValue ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint source = Unsafe.As<TOther, nint>(ref value);
            result = source < 0 ? ushort.MinValue : source > unchecked((nint)ushort.MaxValue) ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint source = Unsafe.As<TOther, nuint>(ref value);
            result = source > unchecked((nuint)ushort.MaxValue) ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            Int128 source = Unsafe.As<TOther, Int128>(ref value);
            result = source < 0 ? ushort.MinValue : source > (Int128)ushort.MaxValue ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 source = Unsafe.As<TOther, UInt128>(ref value);
            result = source > (UInt128)ushort.MaxValue ? ushort.MaxValue : (ushort)source;
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (ushort)Math.Clamp((int)(float)source, ushort.MinValue, ushort.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float source = Unsafe.As<TOther, float>(ref value);
            result = (ushort)Math.Clamp((int)source, ushort.MinValue, ushort.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double source = Unsafe.As<TOther, double>(ref value);
            result = (ushort)Math.Clamp((int)source, ushort.MinValue, ushort.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)ushort.MaxValue ? ushort.MaxValue : source <= 0 ? ushort.MinValue : (ushort)source;
            return true;
        }

        result = default;
        return false;
    }

    public static bool TryToUInt16Truncating<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            result = (ushort)Unsafe.As<TOther, byte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            result = (ushort)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            result = (ushort)Unsafe.As<TOther, short>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            result = (ushort)Unsafe.As<TOther, char>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            result = (ushort)Unsafe.As<TOther, int>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            result = (ushort)Unsafe.As<TOther, uint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            result = (ushort)Unsafe.As<TOther, long>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            result = (ushort)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            result = (ushort)Unsafe.As<TOther, nint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            result = (ushort)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Int128))
        {
            result = (ushort)Unsafe.As<TOther, Int128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(UInt128))
        {
            result = (ushort)Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }

        if (typeof(TOther) == typeof(Half))
        {
            Half source = Unsafe.As<TOther, Half>(ref value);
            result = (ushort)Math.Clamp((int)(float)source, ushort.MinValue, ushort.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float source = Unsafe.As<TOther, float>(ref value);
            result = (ushort)Math.Clamp((int)source, ushort.MinValue, ushort.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double source = Unsafe.As<TOther, double>(ref value);
            result = (ushort)Math.Clamp((int)source, ushort.MinValue, ushort.MaxValue);
            return true;
        }

        if (typeof(TOther) == typeof(decimal))
        {
            decimal source = Unsafe.As<TOther, decimal>(ref value);
            result = source >= (decimal)ushort.MaxValue ? ushort.MaxValue : source <= 0 ? ushort.MinValue : (ushort)source;
            return true;
        }

        result = default;
        return false;
    }
}
