using System.Buffers;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// Text that grows, of UTF-16 or UTF-8 (<typeparamref name="TChar"/> is <see cref="char"/> or <see cref="byte"/>): first in the
/// caller's span, then in rented arrays. Whoever makes it calls <see cref="Dispose"/>.
/// </summary>
internal ref struct TextBuffer<TChar>
    where TChar : unmanaged
{
    private Span<TChar> _text;
    private TChar[]? _rented;
    private int _length;

    public TextBuffer(Span<TChar> initial)
    {
        _text = initial;
    }

    public readonly int Length => _length;

    public readonly ReadOnlySpan<TChar> Written => _text[.._length];

    /// <summary>Appends an ASCII character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AppendAscii(char character)
    {
        if (_length == _text.Length)
        {
            Grow(1);
        }

        _text[_length++] = From(character);
    }

    /// <summary>Appends ASCII characters.</summary>
    public void AppendAscii(ReadOnlySpan<byte> text)
    {
        if (text.Length > _text.Length - _length)
        {
            Grow(text.Length);
        }

        Span<TChar> room = _text.Slice(_length, text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            room[i] = From((char)text[i]);
        }

        _length += text.Length;
    }

    public void Append(char character)
    {
        if (typeof(TChar) == typeof(char) || character < 0x80)
        {
            AppendAscii(character);
        }
        else
        {
            AppendScalar(char.IsSurrogate(character) ? 0xFFFDu : character);
        }
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (typeof(TChar) == typeof(char))
        {
            if (text.Length > _text.Length - _length)
            {
                Grow(text.Length);
            }

            foreach (char character in text)
            {
                _text[_length++] = Unsafe.BitCast<char, TChar>(character);
            }

            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            uint scalar = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                scalar = (uint)(((text[i] - 0xD800) << 10) + (text[++i] - 0xDC00) + 0x10000);
            }
            else if (scalar is >= 0xD800 and <= 0xDFFF)
            {
                scalar = 0xFFFD;
            }

            AppendScalar(scalar);
        }
    }

    public void AppendRepeated(char ascii, int count)
    {
        if (count <= 0)
        {
            return;
        }

        if (count > _text.Length - _length)
        {
            Grow(count);
        }

        _text.Slice(_length, count).Fill(From(ascii));
        _length += count;
    }

    public void InsertAtStart(ReadOnlySpan<char> text)
    {
        int before = _length;
        Append(text);
        Span<TChar> all = _text[.._length];
        all[..before].Reverse();
        all[before..].Reverse();
        all.Reverse();
    }

    public readonly bool TryCopyTo(Span<TChar> destination, out int written)
    {
        bool fits = Written.TryCopyTo(destination);
        written = fits ? _length : 0;
        return fits;
    }

    public void Dispose()
    {
        TChar[]? rented = _rented;
        this = default;
        if (rented is not null)
        {
            ArrayPool<TChar>.Shared.Return(rented);
        }
    }

    private void AppendScalar(uint scalar)
    {
        if (scalar < 0x80)
        {
            AppendAscii((char)scalar);
        }
        else if (scalar < 0x800)
        {
            AppendAscii((char)(0xC0 | (scalar >> 6)));
            AppendAscii((char)(0x80 | (scalar & 0x3F)));
        }
        else
        {
            if (scalar < 0x10000)
            {
                AppendAscii((char)(0xE0 | (scalar >> 12)));
            }
            else
            {
                AppendAscii((char)(0xF0 | (scalar >> 18)));
                AppendAscii((char)(0x80 | ((scalar >> 12) & 0x3F)));
            }

            AppendAscii((char)(0x80 | ((scalar >> 6) & 0x3F)));
            AppendAscii((char)(0x80 | (scalar & 0x3F)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TChar From(char character) =>
        typeof(TChar) == typeof(char) ? Unsafe.BitCast<char, TChar>(character) : Unsafe.BitCast<byte, TChar>((byte)character);

    private void Grow(int count)
    {
        int size = (int)Math.Max((uint)(_length + count), Math.Min((uint)_text.Length * 2, 0x7FFFFFC7));
        TChar[] larger = ArrayPool<TChar>.Shared.Rent(size);
        Written.CopyTo(larger);
        TChar[]? old = _rented;
        _text = _rented = larger;
        if (old is not null)
        {
            ArrayPool<TChar>.Shared.Return(old);
        }
    }
}
