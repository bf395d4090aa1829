using System.Runtime.CompilerServices;

namespace System.Buffers;

/// <summary>
/// A set of characters: one bit for each of the first 128; beyond, an index of pages of 256 bits of which only those exist that
/// hold something.
/// </summary>
internal sealed class CharSearchValues : SearchValues<char>
{
    private readonly ulong _low;
    private readonly ulong _high;

    // The number of the page that holds a character with the given upper byte, and the pages, of eight words each. Page 0 is empty.
    private readonly ushort[]? _pageOf;
    private readonly uint[]? _pages;

    public CharSearchValues(ReadOnlySpan<char> values)
    {
        foreach (char value in values)
        {
            if (value < 64)
            {
                _low |= 1ul << value;
            }
            else if (value < 128)
            {
                _high |= 1ul << value;
            }
            else
            {
                _pageOf ??= new ushort[256];
                _pageOf[value >> 8] = 1;
            }
        }

        if (_pageOf is null)
        {
            return;
        }

        int count = 1;
        for (int i = 0; i < 256; i++)
        {
            if (_pageOf[i] != 0)
            {
                _pageOf[i] = (ushort)count++;
            }
        }

        _pages = new uint[count * 8];
        foreach (char value in values)
        {
            if (value >= 128)
            {
                _pages[(_pageOf[value >> 8] * 8) + ((value & 0xFF) >> 5)] |= 1u << value;
            }
        }
    }

    internal override bool ContainsCore(char value) => IsIn(value);

    internal override int IndexOfAny(ReadOnlySpan<char> span)
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

    internal override int IndexOfAnyExcept(ReadOnlySpan<char> span)
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

    internal override int LastIndexOfAny(ReadOnlySpan<char> span)
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

    internal override int LastIndexOfAnyExcept(ReadOnlySpan<char> span)
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
    private bool IsIn(char value) => value < 128
        ? ((value < 64 ? _low : _high) >> value & 1) != 0
        : _pages is not null && IsInPages(value);

    private bool IsInPages(char value) =>
        (_pages![(_pageOf![value >> 8] * 8) + ((value & 0xFF) >> 5)] >> value & 1) != 0;
}
