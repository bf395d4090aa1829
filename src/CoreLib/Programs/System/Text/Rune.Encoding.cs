using System.Buffers;
using System.Text.Unicode;

namespace System.Text;

public readonly partial struct Rune
{
    public static OperationStatus DecodeFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed)
    {
        result = ReplacementChar;
        if (source.IsEmpty)
        {
            charsConsumed = 0;
            return OperationStatus.NeedMoreData;
        }

        charsConsumed = 1;
        char first = source[0];
        if (!char.IsSurrogate(first))
        {
            result = UnsafeCreate(first);
            return OperationStatus.Done;
        }

        if (char.IsLowSurrogate(first))
        {
            return OperationStatus.InvalidData;
        }

        if (source.Length == 1)
        {
            return OperationStatus.NeedMoreData;
        }

        if (!char.IsLowSurrogate(source[1]))
        {
            return OperationStatus.InvalidData;
        }

        result = UnsafeCreate((uint)char.ConvertToUtf32(first, source[1]));
        charsConsumed = 2;
        return OperationStatus.Done;
    }

    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, out Rune result, out int bytesConsumed)
    {
        if (source.IsEmpty)
        {
            result = ReplacementChar;
            bytesConsumed = 0;
            return OperationStatus.NeedMoreData;
        }

        OperationStatus status = Utf8.Decode(source, out uint scalar, out bytesConsumed);
        result = UnsafeCreate(scalar);
        return status;
    }

    public static OperationStatus DecodeLastFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed)
    {
        result = ReplacementChar;
        if (source.IsEmpty)
        {
            charsConsumed = 0;
            return OperationStatus.NeedMoreData;
        }

        charsConsumed = 1;
        char last = source[^1];
        if (!char.IsSurrogate(last))
        {
            result = UnsafeCreate(last);
            return OperationStatus.Done;
        }

        // The high half of a pair may be followed by a low one that has not come yet.
        if (char.IsHighSurrogate(last))
        {
            return OperationStatus.NeedMoreData;
        }

        if (source.Length < 2 || !char.IsHighSurrogate(source[^2]))
        {
            return OperationStatus.InvalidData;
        }

        result = UnsafeCreate((uint)char.ConvertToUtf32(source[^2], last));
        charsConsumed = 2;
        return OperationStatus.Done;
    }

    public static OperationStatus DecodeLastFromUtf8(ReadOnlySpan<byte> source, out Rune value, out int bytesConsumed)
    {
        value = ReplacementChar;
        if (source.IsEmpty)
        {
            bytesConsumed = 0;
            return OperationStatus.NeedMoreData;
        }

        // Where does the last sequence begin? At most three trailing bytes belong to it.
        for (int length = 1; length <= Math.Min(4, source.Length); length++)
        {
            ReadOnlySpan<byte> tail = source[^length..];
            if ((tail[0] & 0xC0) == 0x80)
            {
                continue;
            }

            OperationStatus status = Utf8.Decode(tail, out uint scalar, out int consumed);
            if (consumed != length)
            {
                break;
            }

            value = UnsafeCreate(scalar);
            bytesConsumed = length;
            return status;
        }

        bytesConsumed = 1;
        return OperationStatus.InvalidData;
    }

    public int EncodeToUtf16(Span<char> destination)
    {
        if (!TryEncodeToUtf16(destination, out int written))
        {
            throw new ArgumentException("Destination is too short.", nameof(destination));
        }

        return written;
    }

    public bool TryEncodeToUtf16(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (destination.Length < Utf16SequenceLength)
        {
            return false;
        }

        if (_value < 0x10000)
        {
            destination[0] = (char)_value;
            charsWritten = 1;
        }
        else
        {
            destination[0] = (char)(0xD7C0 + (_value >> 10));
            destination[1] = (char)(0xDC00 + (_value & 0x3FF));
            charsWritten = 2;
        }

        return true;
    }

    public int EncodeToUtf8(Span<byte> destination)
    {
        if (!TryEncodeToUtf8(destination, out int written))
        {
            throw new ArgumentException("Destination is too short.", nameof(destination));
        }

        return written;
    }

    public bool TryEncodeToUtf8(Span<byte> destination, out int bytesWritten) => Utf8.TryEncode(_value, destination, out bytesWritten);
}
