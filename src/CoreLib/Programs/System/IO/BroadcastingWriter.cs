using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

/// <summary>Passes everything on to several writers, one after the other. Encoding and culture are those of the first.</summary>
internal sealed partial class BroadcastingWriter(TextWriter[] writers) : TextWriter
{
    private readonly TextWriter[] _writers = writers;

    public override Encoding Encoding => _writers.Length == 0 ? Null.Encoding : _writers[0].Encoding;

    public override IFormatProvider FormatProvider => _writers.Length == 0 ? Null.FormatProvider : _writers[0].FormatProvider;

    [AllowNull]
    public override string NewLine
    {
        get => base.NewLine;
        set
        {
            base.NewLine = value;
            foreach (TextWriter writer in _writers)
            {
                writer.NewLine = value;
            }
        }
    }

    public override void Flush()
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Flush();
        }
    }

    public override void Write(bool value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(char value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(int value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(uint value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(long value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(ulong value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(float value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(double value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(decimal value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(object? value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(string? value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(char[]? buffer)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(buffer);
        }
    }

    public override void Write(StringBuilder? value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(value);
        }
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(buffer);
        }
    }

    public override void Write(char[] buffer, int index, int count)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(buffer, index, count);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(format, arg0);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(format, arg0, arg1);
        }
    }

    public override void Write(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(format, arg0, arg1, arg2);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(format, arg);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.Write(format, arg);
        }
    }

    public override void WriteLine()
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine();
        }
    }

    public override void WriteLine(bool value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(char value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(int value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(uint value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(long value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(ulong value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(float value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(double value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(decimal value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(object? value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(string? value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(char[]? buffer)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(buffer);
        }
    }

    public override void WriteLine(StringBuilder? value)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(value);
        }
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(buffer);
        }
    }

    public override void WriteLine(char[] buffer, int index, int count)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(buffer, index, count);
        }
    }

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(format, arg0);
        }
    }

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(format, arg0, arg1);
        }
    }

    public override void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(format, arg0, arg1, arg2);
        }
    }

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(format, arg);
        }
    }

    public override void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg)
    {
        foreach (TextWriter writer in _writers)
        {
            writer.WriteLine(format, arg);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (TextWriter writer in _writers)
            {
                writer.Dispose();
            }
        }
    }
}
