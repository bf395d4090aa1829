using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

/// <summary>Passes everything on to another writer, one thread at a time; the lock is that writer.</summary>
internal sealed partial class SynchronizedWriter(TextWriter writer) : TextWriter
{
    private readonly TextWriter _writer = writer;

    public override Encoding Encoding => _writer.Encoding;

    public override IFormatProvider FormatProvider => _writer.FormatProvider;

    [AllowNull]
    public override string NewLine
    {
        get
        {
            lock (_writer)
            {
                return _writer.NewLine;
            }
        }
        set
        {
            lock (_writer)
            {
                _writer.NewLine = value;
            }
        }
    }

    public override void Close()
    {
        lock (_writer)
        {
            _writer.Close();
        }
    }

    public override void Flush()
    {
        lock (_writer)
        {
            _writer.Flush();
        }
    }

    public override void Write(bool value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(char value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(int value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(uint value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(long value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(ulong value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(float value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(double value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(decimal value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(object? value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(string? value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(char[]? buffer)
    {
        lock (_writer)
        {
            _writer.Write(buffer);
        }
    }

    public override void Write(StringBuilder? value)
    {
        lock (_writer)
        {
            _writer.Write(value);
        }
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (_writer)
        {
            _writer.Write(buffer);
        }
    }

    public override void Write(char[] buffer, int index, int count)
    {
        lock (_writer)
        {
            _writer.Write(buffer, index, count);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0)
    {
        lock (_writer)
        {
            _writer.Write(format, arg0);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1)
    {
        lock (_writer)
        {
            _writer.Write(format, arg0, arg1);
        }
    }

    public override void Write(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2)
    {
        lock (_writer)
        {
            _writer.Write(format, arg0, arg1, arg2);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg)
    {
        lock (_writer)
        {
            _writer.Write(format, arg);
        }
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg)
    {
        lock (_writer)
        {
            _writer.Write(format, arg);
        }
    }

    public override void WriteLine()
    {
        lock (_writer)
        {
            _writer.WriteLine();
        }
    }

    public override void WriteLine(bool value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(char value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(int value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(uint value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(long value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(ulong value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(float value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(double value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(decimal value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(object? value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(string? value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(char[]? buffer)
    {
        lock (_writer)
        {
            _writer.WriteLine(buffer);
        }
    }

    public override void WriteLine(StringBuilder? value)
    {
        lock (_writer)
        {
            _writer.WriteLine(value);
        }
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        lock (_writer)
        {
            _writer.WriteLine(buffer);
        }
    }

    public override void WriteLine(char[] buffer, int index, int count)
    {
        lock (_writer)
        {
            _writer.WriteLine(buffer, index, count);
        }
    }

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0)
    {
        lock (_writer)
        {
            _writer.WriteLine(format, arg0);
        }
    }

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1)
    {
        lock (_writer)
        {
            _writer.WriteLine(format, arg0, arg1);
        }
    }

    public override void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2)
    {
        lock (_writer)
        {
            _writer.WriteLine(format, arg0, arg1, arg2);
        }
    }

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg)
    {
        lock (_writer)
        {
            _writer.WriteLine(format, arg);
        }
    }

    public override void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg)
    {
        lock (_writer)
        {
            _writer.WriteLine(format, arg);
        }
    }

    protected override void Dispose(bool disposing)
    {
        lock (_writer)
        {
            if (disposing)
            {
                ((IDisposable)_writer).Dispose();
            }
        }
    }
}
