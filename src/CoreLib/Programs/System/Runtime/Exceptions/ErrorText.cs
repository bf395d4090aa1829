using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace System.Runtime.Exceptions;

/// <summary>Collects text for standard error without the heap, which may be what has failed.</summary>
internal struct ErrorText
{
    private Storage _bytes;
    private int _length;

    public void Append(string? text)
    {
        foreach (char character in text ?? "")
        {
            MakeRoom(4);
            Span<byte> rest = ((Span<byte>)_bytes)[_length..];
            if (Utf8.TryEncode(char.IsSurrogate(character) ? '?' : character, rest, out int written))
            {
                _length += written;
            }
        }
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        foreach (byte part in text)
        {
            MakeRoom(1);
            _bytes[_length++] = part;
        }
    }

    public void AppendHex(nuint value)
    {
        // By hand: the library's formatting of numbers is large, and not needed otherwise.
        Span<byte> digits = stackalloc byte[16];
        int count = 0;
        do
        {
            digits[^++count] = "0123456789ABCDEF"u8[(int)(value & 15)];
            value >>= 4;
        }
        while (value != 0);

        Append(digits[^count..]);
    }

    public void AppendDecimal(int value)
    {
        Span<byte> digits = stackalloc byte[10];
        int count = 0;
        do
        {
            digits[^++count] = (byte)('0' + (value % 10));
            value /= 10;
        }
        while (value != 0);

        Append(digits[^count..]);
    }

    /// <summary>The line of a frame, as in a stack trace.</summary>
    public void AppendFrame(nuint address)
    {
        Append("   at "u8);
        if (FrameNames.TryFind(address, out FrameName name))
        {
            foreach (byte part in name.Type)
            {
                // Nested types stand behind a dot in traces.
                byte character = part == '+' ? (byte)'.' : part;
                Append(new ReadOnlySpan<byte>(in character));
            }

            if (name.Type.Length != 0)
            {
                Append("."u8);
            }

            Append(name.Method);
        }
        else
        {
            Append("0x"u8);
            AppendHex(address);
        }

        Append("\n"u8);
    }

    public void Flush()
    {
        SystemCalls.Write(SystemCalls.StandardError, ((ReadOnlySpan<byte>)_bytes)[.._length]);
        _length = 0;
    }

    private void MakeRoom(int count)
    {
        if (_length + count > Storage.Size)
        {
            Flush();
        }
    }

    [InlineArray(Size)]
    private struct Storage
    {
        public const int Size = 1024;
        private byte _first;
    }
}
