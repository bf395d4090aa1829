using System.Text;

namespace ViperOS.LineEditing;

/// <summary>
/// Bytes on their way to the screen, gathered so that one write shows one change. Grows as needed and is used again.
/// </summary>
public sealed class ScreenBuffer
{
    private byte[] _bytes = new byte[512];
    private int _length;

    public ReadOnlySpan<byte> Bytes => new(_bytes, 0, _length);

    public void Clear()
    {
        _length = 0;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        _length += Encoding.UTF8.GetBytes(text, Reserve(text.Length * 3));
    }

    /// <summary>Adds a control sequence with one number: <c>ESC [ number final</c>.</summary>
    public void AddSequence(int number, byte final)
    {
        Add("\e["u8);
        AddNumber(number);
        Reserve(1)[0] = final;
        _length++;
    }

    private void AddNumber(int number)
    {
        if (number >= 10)
        {
            AddNumber(number / 10);
        }

        Reserve(1)[0] = (byte)('0' + (number % 10));
        _length++;
    }

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - _length < count)
        {
            byte[] larger = new byte[(_length + count) * 2];
            Bytes.CopyTo(larger);
            _bytes = larger;
        }

        return new Span<byte>(_bytes, _length, _bytes.Length - _length);
    }
}
