using System.Buffers;

namespace System.Text;

// The loops of the encodings of the class library, over scalar values.
public abstract partial class Encoding
{
    internal virtual int CountBytes(ReadOnlySpan<char> chars)
    {
        int count = 0;
        char pending = '\0';
        EncoderFallbackBuffer? buffer = null;
        Encode(EncoderFallback, ref buffer, ref pending, chars, default, flush: true, countOnly: true, out _, ref count);
        return count;
    }

    internal virtual bool EncodeAll(ReadOnlySpan<char> chars, Span<byte> bytes, out int written)
    {
        written = 0;
        char pending = '\0';
        EncoderFallbackBuffer? buffer = null;
        return Encode(EncoderFallback, ref buffer, ref pending, chars, bytes, flush: true, countOnly: false, out _, ref written);
    }

    internal virtual int CountChars(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        PendingBytes pending = default;
        DecoderFallbackBuffer? buffer = null;
        Decode(DecoderFallback, ref buffer, ref pending, bytes, default, flush: true, countOnly: true, out _, ref count);
        return count;
    }

    internal virtual bool DecodeAll(ReadOnlySpan<byte> bytes, Span<char> chars, out int written)
    {
        written = 0;
        PendingBytes pending = default;
        DecoderFallbackBuffer? buffer = null;
        return Decode(DecoderFallback, ref buffer, ref pending, bytes, chars, flush: true, countOnly: false, out _, ref written);
    }

    /// <summary>
    /// Encodes characters; a high surrogate at the end waits in <paramref name="pending"/> unless flushed. False if the bytes do not
    /// suffice: then what was used is whole characters.
    /// </summary>
    internal bool Encode(
        EncoderFallback fallback,
        ref EncoderFallbackBuffer? buffer,
        ref char pending,
        ReadOnlySpan<char> chars,
        Span<byte> bytes,
        bool flush,
        bool countOnly,
        out int used,
        ref int written)
    {
        used = 0;
        Span<byte> sequence = stackalloc byte[4];
        while (used < chars.Length || (pending != '\0' && flush))
        {
            char first = pending != '\0' ? pending : chars[used];
            int next = pending != '\0' ? used : used + 1;
            char second = '\0';
            uint scalar = first;
            bool isValid = !char.IsSurrogate(first);
            if (char.IsHighSurrogate(first))
            {
                if (next >= chars.Length && !flush)
                {
                    pending = first;
                    used = next;
                    return true;
                }

                if (next < chars.Length && char.IsLowSurrogate(chars[next]))
                {
                    second = chars[next++];
                    scalar = char.JoinSurrogates(first, second);
                    isValid = true;
                }
            }

            int room = written;
            if (isValid && TryEncodeScalar(scalar, sequence, out int length))
            {
                if (!Put(sequence[..length], bytes, countOnly, ref written))
                {
                    return false;
                }
            }
            else
            {
                // The index is that of the character in this block; one that waited stands before it.
                int index = next - (second == '\0' ? 1 : 2);
                buffer ??= fallback.CreateFallbackBuffer();
                if (!EncodeFallback(buffer, first, second, index, bytes, countOnly, ref written))
                {
                    written = room;
                    return false;
                }
            }

            pending = '\0';
            used = next;
        }

        return true;
    }

    /// <summary>
    /// Decodes bytes; the beginning of a sequence at the end waits in <paramref name="pending"/> unless flushed. False if the
    /// characters do not suffice.
    /// </summary>
    internal bool Decode(
        DecoderFallback fallback,
        ref DecoderFallbackBuffer? buffer,
        ref PendingBytes pending,
        ReadOnlySpan<byte> bytes,
        Span<char> chars,
        bool flush,
        bool countOnly,
        out int used,
        ref int written)
    {
        used = 0;
        Span<byte> joined = stackalloc byte[8];
        while (used < bytes.Length || (pending.Count != 0 && flush))
        {
            scoped ReadOnlySpan<byte> rest = bytes[used..];
            int waited = pending.Count;
            if (waited != 0)
            {
                pending.CopyTo(joined);
                int more = Math.Min(rest.Length, LongestSequence - waited);
                rest[..more].CopyTo(joined[waited..]);
                rest = joined[..(waited + more)];
            }

            OperationStatus status = DecodeScalar(rest, out uint scalar, out int length);
            if (status == OperationStatus.NeedMoreData && !flush)
            {
                pending.Set(rest[..length]);
                used += length - waited;
                return true;
            }

            int room = written;
            if (status == OperationStatus.Done)
            {
                if (!Put(scalar, chars, countOnly, ref written))
                {
                    return false;
                }
            }
            else
            {
                buffer ??= fallback.CreateFallbackBuffer();
                if (!DecodeFallback(buffer, rest[..length], used - waited, chars, countOnly, ref written))
                {
                    written = room;
                    return false;
                }
            }

            // Bytes that waited and are not used up go on waiting.
            if (length < waited)
            {
                pending.Set(joined[length..waited]);
            }
            else
            {
                pending = default;
                used += length - waited;
            }
        }

        return true;
    }

    private static bool Put(ReadOnlySpan<byte> sequence, Span<byte> bytes, bool countOnly, ref int written)
    {
        if (!countOnly && !sequence.TryCopyTo(bytes[written..]))
        {
            return false;
        }

        written = checked(written + sequence.Length);
        return true;
    }

    private static bool Put(uint scalar, Span<char> chars, bool countOnly, ref int written)
    {
        int length = scalar >= 0x10000 ? 2 : 1;
        if (!countOnly)
        {
            if (chars.Length - written < length)
            {
                return false;
            }

            if (length == 1)
            {
                chars[written] = (char)scalar;
            }
            else
            {
                chars[written] = (char)(0xD7C0 + (scalar >> 10));
                chars[written + 1] = (char)(0xDC00 + (scalar & 0x3FF));
            }
        }

        written = checked(written + length);
        return true;
    }

    private static bool DecodeFallback(
        DecoderFallbackBuffer buffer, ReadOnlySpan<byte> unknown, int index, Span<char> chars, bool countOnly, ref int written)
    {
        if (!buffer.Fallback(unknown.ToArray(), index))
        {
            return true;
        }

        for (char character = buffer.GetNextChar(); character != '\0'; character = buffer.GetNextChar())
        {
            if (!Put(character, chars, countOnly, ref written))
            {
                buffer.Reset();
                return false;
            }
        }

        return true;
    }

    private bool EncodeFallback(
        EncoderFallbackBuffer buffer, char first, char second, int index, Span<byte> bytes, bool countOnly, ref int written)
    {
        bool any = second == '\0' ? buffer.Fallback(first, index) : buffer.Fallback(first, second, index);
        if (!any)
        {
            return true;
        }

        Span<byte> sequence = stackalloc byte[4];
        char high = '\0';
        for (char character = buffer.GetNextChar(); character != '\0'; character = buffer.GetNextChar())
        {
            if (char.IsHighSurrogate(character) && high == '\0')
            {
                high = character;
                continue;
            }

            uint scalar = high == '\0' ? character : char.JoinSurrogates(high, character);
            high = '\0';
            if (char.IsSurrogate((char)scalar) && scalar < 0x10000 || !TryEncodeScalar(scalar, sequence, out int length))
            {
                throw new ArgumentException($@"Recursive fallback not allowed for character \\u{scalar:X4}.", "chars");
            }

            if (!Put(sequence[..length], bytes, countOnly, ref written))
            {
                buffer.Reset();
                return false;
            }
        }

        return true;
    }

    /// <summary>The beginning of a sequence of which the rest has not come yet.</summary>
    internal struct PendingBytes
    {
        private uint _bytes;

        public int Count { get; private set; }

        public readonly void CopyTo(Span<byte> destination)
        {
            for (int i = 0; i < Count; i++)
            {
                destination[i] = (byte)(_bytes >> (i * 8));
            }
        }

        public void Set(ReadOnlySpan<byte> bytes)
        {
            Count = bytes.Length;
            _bytes = 0;
            for (int i = 0; i < Count; i++)
            {
                _bytes |= (uint)bytes[i] << (i * 8);
            }
        }
    }
}
