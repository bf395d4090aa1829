using System.Runtime.CompilerServices;

namespace System.Buffers;

/// <summary>A set of bytes: one bit each.</summary>
internal sealed class ByteSearchValues : SearchValues<byte>
{
    private Bitmap _bits;

    public ByteSearchValues(ReadOnlySpan<byte> values)
    {
        foreach (byte value in values)
        {
            _bits[value >> 5] |= 1u << value;
        }
    }

    internal override bool ContainsCore(byte value) => IsIn(value);

    internal override int IndexOfAny(ReadOnlySpan<byte> span)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (IsIn(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal override int IndexOfAnyExcept(ReadOnlySpan<byte> span)
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (!IsIn(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal override int LastIndexOfAny(ReadOnlySpan<byte> span)
    {
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (IsIn(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    internal override int LastIndexOfAnyExcept(ReadOnlySpan<byte> span)
    {
        for (int i = span.Length - 1; i >= 0; i--)
        {
            if (!IsIn(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsIn(byte value) => (_bits[value >> 5] >> value & 1) != 0;

    /// <summary>256 bits.</summary>
    [InlineArray(8)]
    private struct Bitmap
    {
        private uint _first;
    }
}
