using System;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>Composes one log record on the stack; what does not fit is cut off. <see cref="Write"/> once, at the end.</summary>
public unsafe ref struct LogWriter
{
    private const int Capacity = 240;

    private fixed byte _text[Capacity];
    private int _length;
    private readonly LogLevel _level;

    public LogWriter(LogLevel level)
    {
        // The text needs no clearing: only what was appended is used.
        System.Runtime.CompilerServices.Unsafe.SkipInit(out this);
        _level = level;
        _length = 0;
    }

    public void Append(scoped ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length && _length < Capacity; i++)
        {
            _text[_length++] = text[i];
        }
    }

    /// <summary>ASCII; other characters become question marks.</summary>
    public void Append(string text)
    {
        for (int i = 0; i < text.Length && _length < Capacity; i++)
        {
            _text[_length++] = text[i] < 128 ? (byte)text[i] : (byte)'?';
        }
    }

    public void AppendDecimal(ulong value) => Append(Number.FormatDecimal(value, stackalloc byte[Number.MaximumDigits]));

    /// <summary>With the prefix 0x.</summary>
    public void AppendHexadecimal(ulong value, int minimumDigits = 1)
    {
        Append("0x"u8);
        Append(Number.FormatHexadecimal(value, minimumDigits, stackalloc byte[Number.MaximumDigits]));
    }

    /// <summary>Text with up to four numbers: {} is the next one in decimal, {x} in hexadecimal.</summary>
    public void AppendFormat(scoped ReadOnlySpan<byte> format, scoped ReadOnlySpan<ulong> values)
    {
        int next = 0;
        for (int i = 0; i < format.Length; i++)
        {
            bool isHexadecimal = format[i..].StartsWith("{x}"u8);
            if (next < values.Length && isHexadecimal)
            {
                AppendHexadecimal(values[next++]);
                i += 2;
            }
            else if (next < values.Length && format[i..].StartsWith("{}"u8))
            {
                AppendDecimal(values[next++]);
                i++;
            }
            else
            {
                Append(format.Slice(i, 1));
            }
        }
    }

    public void Write()
    {
        fixed (byte* text = _text)
        {
            Log.Write(_level, new ReadOnlySpan<byte>(text, _length));
        }
    }
}
