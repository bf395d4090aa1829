using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace System.Text;

/// <summary>Collects text on the stack first and on the heap when it gets long.</summary>
internal ref struct TextBuilder
{
    private Span<char> _buffer;
    private int _length;

    public TextBuilder(Span<char> buffer)
    {
        _buffer = buffer;
    }

    public readonly int Length => _length;

    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char character)
    {
        if ((uint)_length >= (uint)_buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = character;
    }

    public void Append(char character, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Append(character);
        }
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    /// <summary>Appends a number of at least so many digits.</summary>
    public void AppendDigits(int value, int digits)
    {
        Span<char> text = stackalloc char[16];
        int start = text.Length;
        uint rest = (uint)value;
        while (rest != 0 || text.Length - start < digits || start == text.Length)
        {
            text[--start] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        Append(text[start..]);
    }

    public void RemoveLast() => _length--;

    public override readonly string ToString() => new(Text);

    public readonly bool TryCopyTo(Span<char> destination, out int charsWritten)
    {
        bool fits = Text.TryCopyTo(destination);
        charsWritten = fits ? _length : 0;
        return fits;
    }

    public readonly bool TryCopyTo(Span<byte> destination, out int bytesWritten)
    {
        if (Utf8.FromUtf16(Text, destination, out _, out bytesWritten) == Buffers.OperationStatus.Done)
        {
            return true;
        }

        bytesWritten = 0;
        return false;
    }

    private void Grow(int needed)
    {
        char[] larger = new char[Math.Max(_length + needed, Math.Max(64, _buffer.Length * 2))];
        Text.CopyTo(larger);
        _buffer = larger;
    }
}
