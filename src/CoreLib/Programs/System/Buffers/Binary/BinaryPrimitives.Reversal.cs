using System.Runtime.InteropServices;

namespace System.Buffers.Binary;

public static partial class BinaryPrimitives
{
    public static nint ReverseEndianness(nint value) => (nint)ReverseEndianness((long)value);

    public static nuint ReverseEndianness(nuint value) => (nuint)ReverseEndianness((ulong)value);

    public static Int128 ReverseEndianness(Int128 value) => new(ReverseEndianness(value.Lower), ReverseEndianness(value.Upper));

    public static UInt128 ReverseEndianness(UInt128 value) => new(ReverseEndianness(value.Lower), ReverseEndianness(value.Upper));

    public static void ReverseEndianness(ReadOnlySpan<ushort> source, Span<ushort> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<short> source, Span<short> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<uint> source, Span<uint> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<int> source, Span<int> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<ulong> source, Span<ulong> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<long> source, Span<long> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<nuint> source, Span<nuint> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<nint> source, Span<nint> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<UInt128> source, Span<UInt128> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    public static void ReverseEndianness(ReadOnlySpan<Int128> source, Span<Int128> destination)
    {
        CheckLength(source.Length, destination.Length);
        if (destination.Overlaps(source, out int offset) && offset > 0)
        {
            for (int i = source.Length - 1; i >= 0; i--)
            {
                destination[i] = ReverseEndianness(source[i]);
            }

            return;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = ReverseEndianness(source[i]);
        }
    }

    private static void CheckLength(int source, int destination)
    {
        if (destination < source)
        {
            Number.ThrowDestinationTooShort();
        }
    }
}
