using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

// Writing values of all kinds.
public abstract partial class TextWriter
{
    public virtual void Write(char value)
    {
    }

    public virtual void Write(char[]? buffer)
    {
        if (buffer != null)
        {
            Write(buffer, 0, buffer.Length);
        }
    }

    public virtual void Write(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        for (int i = 0; i < count; i++)
        {
            Write(buffer[index + i]);
        }
    }

    public virtual void Write(ReadOnlySpan<char> buffer)
    {
        char[] copy = buffer.ToArray();
        Write(copy, 0, copy.Length);
    }

    public virtual void Write(string? value)
    {
        if (value != null)
        {
            Write(value.ToCharArray());
        }
    }

    public virtual void Write(bool value) => Write(value ? "True" : "False");

    public virtual void Write(int value) => Write(value.ToString(FormatProvider));

    public virtual void Write(uint value) => Write(value.ToString(FormatProvider));

    public virtual void Write(long value) => Write(value.ToString(FormatProvider));

    public virtual void Write(ulong value) => Write(value.ToString(FormatProvider));

    public virtual void Write(float value) => Write(value.ToString(FormatProvider));

    public virtual void Write(double value) => Write(value.ToString(FormatProvider));

    public virtual void Write(decimal value) => Write(value.ToString(FormatProvider));

    public virtual void Write(object? value)
    {
        if (value is IFormattable formattable)
        {
            Write(formattable.ToString(null, FormatProvider));
        }
        else if (value != null)
        {
            Write(value.ToString());
        }
    }

    public virtual void Write(StringBuilder? value)
    {
        if (value != null)
        {
            foreach (ReadOnlyMemory<char> chunk in value.GetChunks())
            {
                Write(chunk.Span);
            }
        }
    }

    public virtual void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0) =>
        Write(string.Format(FormatProvider, format, arg0));

    public virtual void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1) =>
        Write(string.Format(FormatProvider, format, arg0, arg1));

    public virtual void Write(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2) =>
        Write(string.Format(FormatProvider, format, arg0, arg1, arg2));

    public virtual void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg) =>
        Write(string.Format(FormatProvider, format, arg));

    public virtual void Write(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg) =>
        Write(string.Format(FormatProvider, format, arg));

    public virtual void WriteLine() => Write(CoreNewLine);

    public virtual void WriteLine(char value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(char[]? buffer)
    {
        Write(buffer);
        WriteLine();
    }

    public virtual void WriteLine(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        WriteLine();
    }

    public virtual void WriteLine(ReadOnlySpan<char> buffer)
    {
        Write(buffer);
        WriteLine();
    }

    public virtual void WriteLine(string? value)
    {
        if (value != null)
        {
            Write(value);
        }

        Write(CoreNewLine);
    }

    public virtual void WriteLine(bool value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(int value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(uint value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(long value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(ulong value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(float value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(double value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(decimal value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(object? value)
    {
        if (value == null)
        {
            WriteLine();
        }
        else
        {
            WriteLine(value is IFormattable formattable ? formattable.ToString(null, FormatProvider) : value.ToString());
        }
    }

    public virtual void WriteLine(StringBuilder? value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0) =>
        WriteLine(string.Format(FormatProvider, format, arg0));

    public virtual void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1) =>
        WriteLine(string.Format(FormatProvider, format, arg0, arg1));

    public virtual void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2) =>
        WriteLine(string.Format(FormatProvider, format, arg0, arg1, arg2));

    public virtual void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg) =>
        WriteLine(string.Format(FormatProvider, format, arg));

    public virtual void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg) =>
        WriteLine(string.Format(FormatProvider, format, arg));

    private protected static void ValidateBuffer(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count)
        {
            throw new ArgumentException(
                "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }
    }
}
