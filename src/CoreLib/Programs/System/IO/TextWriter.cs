using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

/// <summary>
/// Writes text. Who derives from it needs Write(char) only; everything else leads there, or to Write of a span of characters.
/// </summary>
public abstract partial class TextWriter : MarshalByRefObject, IDisposable
{
    public static readonly TextWriter Null = new NullWriter();

    /// <summary>What ends a line.</summary>
    protected char[] CoreNewLine = ['\n'];

    private readonly IFormatProvider? _formatProvider;
    private string _newLine = "\n";

    protected TextWriter()
    {
    }

    protected TextWriter(IFormatProvider? formatProvider)
    {
        _formatProvider = formatProvider;
    }

    public abstract Encoding Encoding { get; }

    public virtual IFormatProvider FormatProvider => _formatProvider ?? Globalization.CultureInfo.CurrentCulture;

    [AllowNull]
    public virtual string NewLine
    {
        get => _newLine;
        set
        {
            _newLine = value ?? "\n";
            CoreNewLine = _newLine.ToCharArray();
        }
    }

    public static TextWriter Synchronized(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer as SynchronizedWriter ?? new SynchronizedWriter(writer);
    }

    /// <summary>A writer that passes everything on to all of the others.</summary>
    public static TextWriter CreateBroadcasting(params TextWriter[] writers)
    {
        ArgumentNullException.ThrowIfNull(writers);
        foreach (TextWriter writer in writers)
        {
            ArgumentNullException.ThrowIfNull(writer, nameof(writers));
        }

        return new BroadcastingWriter((TextWriter[])writers.Clone());
    }

    public virtual void Close()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public virtual void Flush()
    {
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
