using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>
/// Text on its way into a memory object, through a buffer: no line is ever too long. Lives on the stack of who writes; <see cref="Finish"/> ends
/// it.
/// </summary>
internal unsafe ref struct Report(MemoryObject target)
{
    private const int BufferSize = 512;

    private readonly MemoryObject _target = target;
    private ulong _written;
    private int _length;
    private long _error;
    private Bytes _buffer;

    /// <summary>Bytes so far.</summary>
    public readonly ulong Length => _written + (ulong)_length;

    public void Text(scoped ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            if (_length == BufferSize)
            {
                Flush();
            }

            int room = BufferSize - _length;
            int length = text.Length < room ? text.Length : room;
            text.Slice(0, length).CopyTo(((Span<byte>)_buffer).Slice(_length));
            _length += length;
            text = text.Slice(length);
        }
    }

    public void Character(byte value)
    {
        if (_length == BufferSize)
        {
            Flush();
        }

        _buffer[_length++] = value;
    }

    public void Space() => Text(" "u8);

    public void Line() => Text("\n"u8);

    public void Decimal(ulong value)
    {
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        Text(Number.FormatDecimal(value, digits));
    }

    /// <summary>At least so many places, with the fill in front.</summary>
    public void Decimal(ulong value, int width, byte fill = (byte)' ')
    {
        Span<byte> digits = stackalloc byte[Number.MaximumDigits];
        ReadOnlySpan<byte> text = Number.FormatDecimal(value, digits);
        for (int i = text.Length; i < width; i++)
        {
            Character(fill);
        }

        Text(text);
    }

    public void Signed(long value)
    {
        if (value < 0)
        {
            Text("-"u8);
        }

        Decimal((ulong)(value < 0 ? -value : value));
    }

    public void Octal(ulong value)
    {
        if (value >= 8)
        {
            Octal(value >> 3);
        }

        Character((byte)('0' + (value & 7)));
    }

    public void Hexadecimal(ulong value, int digits = 1)
    {
        Span<byte> buffer = stackalloc byte[Number.MaximumDigits];
        Text(Number.FormatHexadecimal(value, digits, buffer));
    }

    /// <summary>Seconds with two places behind the point.</summary>
    public void Seconds(ulong nanoseconds)
    {
        Decimal(nanoseconds / 1_000_000_000);
        Text("."u8);
        Decimal(nanoseconds / 10_000_000 % 100, 2, (byte)'0');
    }

    /// <summary>A line "name: value".</summary>
    public void Field(scoped ReadOnlySpan<byte> name, ulong value)
    {
        Text(name);
        Decimal(value);
        Line();
    }

    /// <summary>Fills up with spaces to the column of the line that began at <paramref name="start"/>.</summary>
    public void PadTo(ulong start, int column)
    {
        while (Length - start < (ulong)column)
        {
            Space();
        }
    }

    /// <summary>A path as reports show it: what would end a field or a line as octal numbers.</summary>
    public void Escaped(scoped ReadOnlySpan<byte> text, bool escapesSpaces)
    {
        foreach (byte each in text)
        {
            if (each == (byte)'\n' || (escapesSpaces && each is (byte)' ' or (byte)'\t' or (byte)'\\'))
            {
                Text("\\"u8);
                Character((byte)('0' + (each >> 6)));
                Character((byte)('0' + ((each >> 3) & 7)));
                Character((byte)('0' + (each & 7)));
            }
            else
            {
                Character(each);
            }
        }
    }

    /// <summary>All of it is in the object, which ends here. ENOMEM.</summary>
    public int Finish()
    {
        Flush();
        int error = _error < 0 ? (int)_error : 0;
        return error < 0 ? error : _target.Resize(_written);
    }

    private void Flush()
    {
        if (_length == 0 || _error < 0)
        {
            _length = 0;
            return;
        }

        fixed (byte* bytes = (ReadOnlySpan<byte>)_buffer)
        {
            long count = _target.WriteKernel(_written, bytes, (ulong)_length);
            _error = count < 0 ? count : count != _length ? Error.ENOMEM : 0;
            _written += (ulong)_length;
            _length = 0;
        }
    }

    [InlineArray(BufferSize)]
    private struct Bytes
    {
        private byte _first;
    }
}
