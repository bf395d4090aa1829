using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Shell.Execution;

/// <summary>
/// Text on its way to what a file descriptor leads to, gathered in a buffer that is used again. Flush before the descriptor changes. Used
/// by one thread.
/// </summary>
public sealed class TextOutput(Descriptors files, int descriptor)
{
    private readonly byte[] _buffer = new byte[1024];
    private int _length;
    private int _column;

    /// <summary>The first failure to write since this was set to None; nothing is written after one.</summary>
    public ErrorNumber Failure { get; set; }

    public TextOutput Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_length == _buffer.Length)
            {
                Flush();
            }

            int count = Math.Min(bytes.Length, _buffer.Length - _length);
            bytes[..count].CopyTo(_buffer.AsSpan(_length));
            _length += count;
            bytes = bytes[count..];
        }

        return this;
    }

    public TextOutput Add(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_buffer.Length - _length < 8)
            {
                Flush();
            }

            int count = Math.Min(text.Length, (_buffer.Length - _length) / 3);
            if (count < text.Length && char.IsHighSurrogate(text[count - 1]))
            {
                count--;
            }

            _length += Encoding.UTF8.GetBytes(text[..count], _buffer.AsSpan(_length));
            _column += count;
            text = text[count..];
        }

        return this;
    }

    public TextOutput Add(string text)
    {
        return Add(text.AsSpan());
    }

    public TextOutput Add(char c)
    {
        return Add(new ReadOnlySpan<char>(in c));
    }

    public TextOutput Add(long number)
    {
        return AddNumber(number, 0, ' ');
    }

    /// <summary>A number, filled up at its left to so many columns.</summary>
    public TextOutput AddNumber(long number, int width, char fill)
    {
        Span<char> digits = stackalloc char[20];
        int start = digits.Length;
        ulong rest = number < 0 ? 0 - (ulong)number : (ulong)number;
        do
        {
            digits[--start] = (char)('0' + (rest % 10));
            rest /= 10;
        }
        while (rest != 0);
        if (number < 0)
        {
            digits[--start] = '-';
        }

        for (int i = digits.Length - start; i < width; i++)
        {
            Add(fill);
        }

        return Add((ReadOnlySpan<char>)digits[start..]);
    }

    public TextOutput AddHexadecimal(ulong number, int digits)
    {
        for (int i = digits - 1; i >= 0; i--)
        {
            int digit = (int)(number >> (4 * i)) & 15;
            Add((char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
        }

        return this;
    }

    /// <summary>Fills up to a column of the line, with one space at least.</summary>
    public TextOutput To(int column)
    {
        do
        {
            Add(' ');
        }
        while (_column < column);
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        Add("\n"u8);
        _column = 0;
    }

    public void Line(string text)
    {
        Add(text).End();
    }

    public void Flush()
    {
        if (_length != 0 && Failure == ErrorNumber.None)
        {
            Failure = files[descriptor]?.Write(_buffer.AsSpan(0, _length)) ?? ErrorNumber.EBADF;
        }

        _length = 0;
    }
}
