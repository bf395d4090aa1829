using System.Text;

namespace System.IO;

/// <summary>Writes into a string builder.</summary>
public partial class StringWriter : TextWriter
{
    private readonly StringBuilder _builder;
    private bool _isOpen = true;

    public StringWriter()
        : this(new StringBuilder(), null)
    {
    }

    public StringWriter(IFormatProvider? formatProvider)
        : this(new StringBuilder(), formatProvider)
    {
    }

    public StringWriter(StringBuilder sb)
        : this(sb, null)
    {
    }

    public StringWriter(StringBuilder sb, IFormatProvider? formatProvider)
        : base(formatProvider)
    {
        ArgumentNullException.ThrowIfNull(sb);
        _builder = sb;
    }

    public override Encoding Encoding => field ??= new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public override void Close() => Dispose(disposing: true);

    public virtual StringBuilder GetStringBuilder() => _builder;

    public override void Write(char value)
    {
        EnsureOpen();
        _builder.Append(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        EnsureOpen();
        _builder.Append(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (GetType() != typeof(StringWriter))
        {
            base.Write(buffer);
            return;
        }

        EnsureOpen();
        _builder.Append(buffer);
    }

    public override void Write(string? value)
    {
        EnsureOpen();
        if (value != null)
        {
            _builder.Append(value);
        }
    }

    public override void Write(StringBuilder? value)
    {
        if (GetType() != typeof(StringWriter))
        {
            base.Write(value);
            return;
        }

        EnsureOpen();
        _builder.Append(value);
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        if (GetType() != typeof(StringWriter))
        {
            base.WriteLine(buffer);
            return;
        }

        EnsureOpen();
        _builder.Append(buffer);
        WriteLine();
    }

    public override void WriteLine(StringBuilder? value)
    {
        if (GetType() != typeof(StringWriter))
        {
            base.WriteLine(value);
            return;
        }

        EnsureOpen();
        _builder.Append(value);
        WriteLine();
    }

    public override string ToString() => _builder.ToString();

    protected override void Dispose(bool disposing)
    {
        _isOpen = false;
        base.Dispose(disposing);
    }

    private void EnsureOpen()
    {
        if (!_isOpen)
        {
            throw new ObjectDisposedException(null, "Cannot write to a closed TextWriter.");
        }
    }
}
