using System.Text;

namespace System.IO;

/// <summary>Decodes bytes as they come: what is left of a character at the end of one piece waits for the next.</summary>
internal sealed class IncrementalDecoder
{
    private const int MaximumPending = 8;

    private readonly Encoding _encoding;
    private readonly byte[] _pending = new byte[MaximumPending];
    private int _pendingCount;

    public IncrementalDecoder(Encoding encoding)
    {
        _encoding = encoding;
    }

    public bool HasPending => _pendingCount != 0;

    /// <summary>The room must do for all characters that the bytes can make, and those that wait.</summary>
    public int GetChars(ReadOnlySpan<byte> bytes, Span<char> characters, bool flush)
    {
        int written = 0;

        // One byte after the other completes what waits.
        while (_pendingCount != 0 && bytes.Length != 0)
        {
            _pending[_pendingCount++] = bytes[0];
            bytes = bytes[1..];
            if (_pendingCount == MaximumPending || CountIncomplete(_pending.AsSpan(0, _pendingCount)) < _pendingCount)
            {
                int incomplete = CountIncomplete(_pending.AsSpan(0, _pendingCount));
                written += _encoding.GetChars(_pending.AsSpan(0, _pendingCount - incomplete), characters[written..]);
                _pending.AsSpan(_pendingCount - incomplete, incomplete).CopyTo(_pending);
                _pendingCount = incomplete;
            }
        }

        if (bytes.Length != 0)
        {
            int incomplete = CountIncomplete(bytes);
            written += _encoding.GetChars(bytes[..^incomplete], characters[written..]);
            bytes[^incomplete..].CopyTo(_pending);
            _pendingCount = incomplete;
        }

        if (flush && _pendingCount != 0)
        {
            int count = _pendingCount;
            _pendingCount = 0;
            written += _encoding.GetChars(_pending.AsSpan(0, count), characters[written..]);
        }

        return written;
    }

    // How many bytes at the end begin a character that may still become whole.
    private int CountIncomplete(ReadOnlySpan<byte> bytes)
    {
        if (_encoding is UTF8Encoding)
        {
            return CountIncompleteUtf8(bytes);
        }

        if (_encoding is UnicodeEncoding)
        {
            int odd = bytes.Length & 1;
            ReadOnlySpan<byte> whole = bytes[..^odd];
            return whole.Length >= 2 && (whole[^1] & 0xFC) == 0xD8 ? odd + 2 : odd;
        }

        return 0;
    }

    private static int CountIncompleteUtf8(ReadOnlySpan<byte> bytes)
    {
        int limit = Math.Min(3, bytes.Length);
        for (int i = 1; i <= limit; i++)
        {
            byte value = bytes[^i];
            if ((value & 0xC0) == 0x80)
            {
                continue;
            }

            int size = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : value >= 0xC2 ? 2 : 1;
            return value <= 0xF4 && size > i && (i == 1 || IsPossible(value, bytes[^(i - 1)])) ? i : 0;
        }

        return 0;
    }

    // Not every second byte may follow a first one (Unicode, table 3-7).
    private static bool IsPossible(byte first, byte second) => first switch
    {
        0xE0 => second >= 0xA0,
        0xED => second < 0xA0,
        0xF0 => second >= 0x90,
        0xF4 => second < 0x90,
        _ => true,
    };
}
