using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace System.Runtime.Intrinsics;

// Vectors into one value, and values into vectors.
internal static partial class Elements
{
    public static T Sum<TVector, T>(TVector vector)
    {
        if (typeof(T) == typeof(byte))
        {
            return (T)(object)SumOf<TVector, byte>(vector);
        }

        if (typeof(T) == typeof(double))
        {
            return (T)(object)SumOf<TVector, double>(vector);
        }

        if (typeof(T) == typeof(short))
        {
            return (T)(object)SumOf<TVector, short>(vector);
        }

        if (typeof(T) == typeof(int))
        {
            return (T)(object)SumOf<TVector, int>(vector);
        }

        if (typeof(T) == typeof(long))
        {
            return (T)(object)SumOf<TVector, long>(vector);
        }

        if (typeof(T) == typeof(nint))
        {
            return (T)(object)SumOf<TVector, nint>(vector);
        }

        if (typeof(T) == typeof(nuint))
        {
            return (T)(object)SumOf<TVector, nuint>(vector);
        }

        if (typeof(T) == typeof(sbyte))
        {
            return (T)(object)SumOf<TVector, sbyte>(vector);
        }

        if (typeof(T) == typeof(float))
        {
            return (T)(object)SumOf<TVector, float>(vector);
        }

        if (typeof(T) == typeof(ushort))
        {
            return (T)(object)SumOf<TVector, ushort>(vector);
        }

        if (typeof(T) == typeof(uint))
        {
            return (T)(object)SumOf<TVector, uint>(vector);
        }

        if (typeof(T) == typeof(ulong))
        {
            return (T)(object)SumOf<TVector, ulong>(vector);
        }

        throw Unsupported();
    }

    private static T SumOf<TVector, T>(TVector vector)
        where T : INumber<T>
    {
        // By halves of 128 bits, each pairwise, as the CPU's instructions add.
        int count = Unsafe.SizeOf<TVector>() / Unsafe.SizeOf<T>();
        T sum = T.Zero;
        int group = Math.Min(count, 16 / Unsafe.SizeOf<T>());
        for (int i = 0; i < count; i += group)
        {
            sum = i == 0 ? Pairwise<TVector, T>(vector, 0, group) : sum + Pairwise<TVector, T>(vector, i, group);
        }

        return sum;
    }

    private static T Pairwise<TVector, T>(TVector vector, int start, int count)
        where T : INumber<T> =>
        count == 1
            ? At<TVector, T>(ref vector, start)
            : Pairwise<TVector, T>(vector, start, count / 2) + Pairwise<TVector, T>(vector, start + (count / 2), count / 2);

    public static TVector Sequence<TVector, T>()
    {
        if (typeof(T) == typeof(byte))
        {
            return SequenceOf<TVector, byte>(0, 1);
        }

        if (typeof(T) == typeof(double))
        {
            return SequenceOf<TVector, double>(0, 1);
        }

        if (typeof(T) == typeof(short))
        {
            return SequenceOf<TVector, short>(0, 1);
        }

        if (typeof(T) == typeof(int))
        {
            return SequenceOf<TVector, int>(0, 1);
        }

        if (typeof(T) == typeof(long))
        {
            return SequenceOf<TVector, long>(0, 1);
        }

        if (typeof(T) == typeof(nint))
        {
            return SequenceOf<TVector, nint>(0, 1);
        }

        if (typeof(T) == typeof(nuint))
        {
            return SequenceOf<TVector, nuint>(0, 1);
        }

        if (typeof(T) == typeof(sbyte))
        {
            return SequenceOf<TVector, sbyte>(0, 1);
        }

        if (typeof(T) == typeof(float))
        {
            return SequenceOf<TVector, float>(0, 1);
        }

        if (typeof(T) == typeof(ushort))
        {
            return SequenceOf<TVector, ushort>(0, 1);
        }

        if (typeof(T) == typeof(uint))
        {
            return SequenceOf<TVector, uint>(0, 1);
        }

        if (typeof(T) == typeof(ulong))
        {
            return SequenceOf<TVector, ulong>(0, 1);
        }

        throw Unsupported();
    }

    public static TVector Sequence<TVector, T>(T start, T step)
    {
        if (typeof(T) == typeof(byte))
        {
            return SequenceOf<TVector, byte>((byte)(object)start!, (byte)(object)step!);
        }

        if (typeof(T) == typeof(double))
        {
            return SequenceOf<TVector, double>((double)(object)start!, (double)(object)step!);
        }

        if (typeof(T) == typeof(short))
        {
            return SequenceOf<TVector, short>((short)(object)start!, (short)(object)step!);
        }

        if (typeof(T) == typeof(int))
        {
            return SequenceOf<TVector, int>((int)(object)start!, (int)(object)step!);
        }

        if (typeof(T) == typeof(long))
        {
            return SequenceOf<TVector, long>((long)(object)start!, (long)(object)step!);
        }

        if (typeof(T) == typeof(nint))
        {
            return SequenceOf<TVector, nint>((nint)(object)start!, (nint)(object)step!);
        }

        if (typeof(T) == typeof(nuint))
        {
            return SequenceOf<TVector, nuint>((nuint)(object)start!, (nuint)(object)step!);
        }

        if (typeof(T) == typeof(sbyte))
        {
            return SequenceOf<TVector, sbyte>((sbyte)(object)start!, (sbyte)(object)step!);
        }

        if (typeof(T) == typeof(float))
        {
            return SequenceOf<TVector, float>((float)(object)start!, (float)(object)step!);
        }

        if (typeof(T) == typeof(ushort))
        {
            return SequenceOf<TVector, ushort>((ushort)(object)start!, (ushort)(object)step!);
        }

        if (typeof(T) == typeof(uint))
        {
            return SequenceOf<TVector, uint>((uint)(object)start!, (uint)(object)step!);
        }

        if (typeof(T) == typeof(ulong))
        {
            return SequenceOf<TVector, ulong>((ulong)(object)start!, (ulong)(object)step!);
        }

        throw Unsupported();
    }

    private static TVector SequenceOf<TVector, T>(T start, T step)
        where T : INumber<T>
    {
        Unsafe.SkipInit(out TVector result);
        T index = T.Zero;
        for (int i = 0; i < Unsafe.SizeOf<TVector>() / Unsafe.SizeOf<T>(); i++)
        {
            At<TVector, T>(ref result, i) = start + (index * step);
            index++;
        }

        return result;
    }

    /// <summary>How many elements have all bits set.</summary>
    public static int CountSet<TVector, T>(TVector vector)
    {
        int count = 0;
        for (int i = 0; i < Count<TVector, T>(); i++)
        {
            count += IsSet<TVector, T>(ref vector, i) ? 1 : 0;
        }

        return count;
    }

    public static int IndexOfSet<TVector, T>(TVector vector)
    {
        for (int i = 0; i < Count<TVector, T>(); i++)
        {
            if (IsSet<TVector, T>(ref vector, i))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOfSet<TVector, T>(TVector vector)
    {
        int i = Count<TVector, T>() - 1;
        while (i >= 0 && !IsSet<TVector, T>(ref vector, i))
        {
            i--;
        }

        return i;
    }

    private static bool IsSet<TVector, T>(ref TVector vector, int index)
    {
        for (int i = 0; i < Unsafe.SizeOf<T>(); i++)
        {
            if (At<TVector, byte>(ref vector, (index * Unsafe.SizeOf<T>()) + i) != 0xFF)
            {
                return false;
            }
        }

        return true;
    }

    public static ulong MostSignificantBits<TVector, T>(TVector vector)
    {
        ulong bits = 0;
        for (int i = 0; i < Count<TVector, T>(); i++)
        {
            bits |= (ulong)(At<TVector, byte>(ref vector, ((i + 1) * Unsafe.SizeOf<T>()) - 1) >> 7) << i;
        }

        return bits;
    }

    public static bool AreEqual<TVector, T>(TVector left, TVector right)
    {
        for (int i = 0; i < Count<TVector, T>(); i++)
        {
            if (!At<TVector, T>(ref left, i)!.Equals(At<TVector, T>(ref right, i)))
            {
                return false;
            }
        }

        return true;
    }

    public static int GetHashCode<TVector, T>(TVector vector)
    {
        HashCode hash = default;
        for (int i = 0; i < Count<TVector, T>(); i++)
        {
            hash.Add(At<TVector, T>(ref vector, i));
        }

        return hash.ToHashCode();
    }

    public static string ToString<TVector, T>(TVector vector, string? format, IFormatProvider? provider)
    {
        string separator = NumberFormatInfo.GetInstance(provider).NumberGroupSeparator;
        StringBuilder text = new();
        text.Append('<');
        for (int i = 0; i < Count<TVector, T>(); i++)
        {
            if (i != 0)
            {
                text.Append(separator);
                text.Append(' ');
            }

            text.Append(((IFormattable)At<TVector, T>(ref vector, i)!).ToString(format, provider));
        }

        text.Append('>');
        return text.ToString();
    }

    public static TVector ShiftLeft<TVector, T>(TVector vector, int count) => Unsafe.SizeOf<T>() switch
    {
        1 => Shift<TVector, byte>(vector, count, 0),
        2 => Shift<TVector, ushort>(vector, count, 0),
        4 => Shift<TVector, uint>(vector, count, 0),
        _ => Shift<TVector, ulong>(vector, count, 0),
    };

    public static TVector ShiftRight<TVector, T>(TVector vector, int count)
    {
        if (typeof(T) == typeof(sbyte))
        {
            return Shift<TVector, sbyte>(vector, count, 1);
        }

        if (typeof(T) == typeof(short))
        {
            return Shift<TVector, short>(vector, count, 1);
        }

        if (typeof(T) == typeof(int) || typeof(T) == typeof(float))
        {
            return Shift<TVector, int>(vector, count, 1);
        }

        return typeof(T) == typeof(long) || typeof(T) == typeof(nint) || typeof(T) == typeof(double)
            ? Shift<TVector, long>(vector, count, 1)
            : ShiftRightUnsigned<TVector, T>(vector, count);
    }

    public static TVector ShiftRightUnsigned<TVector, T>(TVector vector, int count) => Unsafe.SizeOf<T>() switch
    {
        1 => Shift<TVector, byte>(vector, count, 1),
        2 => Shift<TVector, ushort>(vector, count, 1),
        4 => Shift<TVector, uint>(vector, count, 1),
        _ => Shift<TVector, ulong>(vector, count, 1),
    };

    private static TVector Shift<TVector, T>(TVector vector, int count, int direction)
        where T : IBinaryInteger<T>
    {
        count &= (Unsafe.SizeOf<T>() * 8) - 1;
        for (int i = 0; i < Unsafe.SizeOf<TVector>() / Unsafe.SizeOf<T>(); i++)
        {
            ref T element = ref At<TVector, T>(ref vector, i);
            element = direction == 0 ? element << count : element >> count;
        }

        return vector;
    }
}
