using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// Puts one line for the log together without allocating: <c>new LogLine(stackalloc byte[160]).Add("…"u8)</c>. What does not fit
/// is cut off.
/// </summary>
internal ref struct LogLine(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private int _length;

    public LogLine Add(scoped ReadOnlySpan<byte> text)
    {
        int room = _buffer.Length - _length;
        text = text.Length > room ? text[..room] : text;
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
        return this;
    }

    public LogLine Add(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        int start = digits.Length;
        ulong rest = number < 0 ? 0 - (ulong)number : (ulong)number;
        do
        {
            digits[--start] = (byte)('0' + (rest % 10));
            rest /= 10;
        }
        while (rest != 0);
        if (number < 0)
        {
            digits[--start] = (byte)'-';
        }

        return Add(digits[start..]);
    }

    public readonly byte[] ToArray() => _buffer[.._length].ToArray();

    public readonly void Write(Log log, LogLevel level)
    {
        log.Write(level, _buffer[.._length]);
    }
}
