using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

/// <summary>
/// Writes text into a stream in some encoding, through a buffer of characters. Owns the stream unless told otherwise. Not for several threads at
/// once.
/// </summary>
public partial class StreamWriter : TextWriter
{
    public static new readonly StreamWriter Null =
        new(Stream.Null, Utf8WithoutMark, MinimumBufferSize, leaveOpen: true) { _isNull = true };

    private const int DefaultBufferSize = 1024;
    private const int DefaultFileBufferSize = 4096;
    private const int MinimumBufferSize = 128;

    private readonly Stream _stream;
    private readonly Encoding _encoding;
    private readonly Encoder _encoder;
    private readonly char[] _characters;
    private readonly bool _closes;
    private byte[]? _bytes;
    private int _count;
    private bool _flushesAlways;
    private bool _hasPreamble;
    private bool _isDisposed;
    private bool _isNull;

    public StreamWriter(Stream stream)
        : this(stream, Utf8WithoutMark, DefaultBufferSize, leaveOpen: false)
    {
    }

    public StreamWriter(Stream stream, Encoding encoding)
        : this(stream, encoding, DefaultBufferSize, leaveOpen: false)
    {
    }

    public StreamWriter(Stream stream, Encoding encoding, int bufferSize)
        : this(stream, encoding, bufferSize, leaveOpen: false)
    {
    }

    public StreamWriter(Stream stream, Encoding? encoding = null, int bufferSize = -1, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("Stream was not writable.");
        }

        if (bufferSize == -1)
        {
            bufferSize = DefaultBufferSize;
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bufferSize);
        _stream = stream;
        _closes = !leaveOpen;
        _encoding = encoding ?? Utf8WithoutMark;
        _encoder = _encoding.GetEncoder();
        _characters = new char[Math.Max(bufferSize, MinimumBufferSize)];

        // What goes behind existing text begins with no mark.
        _hasPreamble = stream.CanSeek && stream.Position > 0;
    }

    public StreamWriter(string path)
        : this(path, append: false, Utf8WithoutMark, DefaultFileBufferSize)
    {
    }

    public StreamWriter(string path, bool append)
        : this(path, append, Utf8WithoutMark, DefaultFileBufferSize)
    {
    }

    public StreamWriter(string path, bool append, Encoding encoding)
        : this(path, append, encoding, DefaultFileBufferSize)
    {
    }

    public StreamWriter(string path, bool append = false, Encoding? encoding = null, int bufferSize = -1)
        : this(OpenFile(path, append, bufferSize), encoding, bufferSize == -1 ? DefaultFileBufferSize : bufferSize, leaveOpen: false)
    {
    }

    public StreamWriter(string path, FileStreamOptions options)
        : this(path, Utf8WithoutMark, options)
    {
    }

    public StreamWriter(string path, Encoding? encoding, FileStreamOptions options)
        : this(OpenFile(path, options), encoding, DefaultFileBufferSize, leaveOpen: false)
    {
    }

    // For a stream in the middle of which no mark belongs.
    internal StreamWriter(Stream stream, Encoding encoding, bool hasPreamble)
        : this(stream, encoding)
    {
        _hasPreamble = hasPreamble;
    }

    public override Encoding Encoding => _encoding;

    public virtual Stream BaseStream => _stream;

    public virtual bool AutoFlush
    {
        get => _flushesAlways;
        set
        {
            _flushesAlways = value;
            if (value)
            {
                Flush(flushesStream: true, flushesEncoder: false);
            }
        }
    }

    private static UTF8Encoding Utf8WithoutMark => field ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override void Close()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    public override void Flush() => Flush(flushesStream: true, flushesEncoder: true);

    public override void Write(char value)
    {
        if (_count == _characters.Length)
        {
            Flush(flushesStream: false, flushesEncoder: false);
        }

        _characters[_count++] = value;
        FlushIfAlways();
    }

    public override void Write(char[]? buffer)
    {
        Add(buffer);
        FlushIfAlways();
    }

    public override void Write(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        Add(buffer.AsSpan(index, count));
        FlushIfAlways();
    }

    // Who overrides the other methods, and not this one, expects to be called.
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (GetType() != typeof(StreamWriter))
        {
            base.Write(buffer);
            return;
        }

        Add(buffer);
        FlushIfAlways();
    }

    public override void Write(string? value)
    {
        Add(value);
        FlushIfAlways();
    }

    public override void WriteLine(string? value)
    {
        EnsureOpen();
        Add(value);
        Add(CoreNewLine);
        FlushIfAlways();
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        EnsureOpen();
        Add(buffer);
        Add(CoreNewLine);
        FlushIfAlways();
    }

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0) =>
        Write(string.Format(FormatProvider, format, arg0));

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1) =>
        Write(string.Format(FormatProvider, format, arg0, arg1));

    public override void Write(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2) =>
        Write(string.Format(FormatProvider, format, arg0, arg1, arg2));

    public override void Write([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg) =>
        Write(string.Format(FormatProvider, format, arg));

    public override void Write(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg) =>
        Write(string.Format(FormatProvider, format, arg));

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0) =>
        WriteLine(string.Format(FormatProvider, format, arg0));

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1) =>
        WriteLine(string.Format(FormatProvider, format, arg0, arg1));

    public override void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, object? arg0, object? arg1, object? arg2) =>
        WriteLine(string.Format(FormatProvider, format, arg0, arg1, arg2));

    public override void WriteLine([StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object?[] arg) =>
        WriteLine(string.Format(FormatProvider, format, arg));

    public override void WriteLine(
        [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params ReadOnlySpan<object?> arg) =>
        WriteLine(string.Format(FormatProvider, format, arg));

    protected override void Dispose(bool disposing)
    {
        if (_isNull)
        {
            return;
        }

        try
        {
            if (!_isDisposed && disposing)
            {
                Flush(flushesStream: true, flushesEncoder: true);
            }
        }
        finally
        {
            if (_closes && !_isDisposed)
            {
                try
                {
                    if (disposing)
                    {
                        _stream.Close();
                    }
                }
                finally
                {
                    _isDisposed = true;
                    _count = 0;
                    base.Dispose(disposing);
                }
            }

            _isDisposed = true;
        }
    }

    private static FileStream OpenFile(string path, bool append, int bufferSize)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (bufferSize != -1)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bufferSize);
        }

        return new FileStream(path, append ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read, DefaultFileBufferSize);
    }

    private static FileStream OpenFile(string path, FileStreamOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        return (options.Access & FileAccess.Write) == 0
            ? throw new ArgumentException("Stream was not writable.", nameof(options))
            : new FileStream(path, options);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        EnsureOpen();
        while (text.Length != 0)
        {
            if (_count == _characters.Length)
            {
                Flush(flushesStream: false, flushesEncoder: false);
            }

            int count = Math.Min(_characters.Length - _count, text.Length);
            text[..count].CopyTo(_characters.AsSpan(_count));
            _count += count;
            text = text[count..];
        }
    }

    private void FlushIfAlways()
    {
        if (_flushesAlways)
        {
            Flush(flushesStream: true, flushesEncoder: false);
        }
    }

    private void Flush(bool flushesStream, bool flushesEncoder)
    {
        EnsureOpen();
        if (_count == 0 && !flushesStream && !flushesEncoder)
        {
            return;
        }

        WritePreamble();
        _bytes ??= new byte[_encoding.GetMaxByteCount(_characters.Length)];
        int length = _encoder.GetBytes(_characters.AsSpan(0, _count), _bytes, flushesEncoder);
        _count = 0;
        if (length > 0)
        {
            _stream.Write(_bytes, 0, length);
        }

        if (flushesStream)
        {
            _stream.Flush();
        }
    }

    private void WritePreamble()
    {
        if (!_hasPreamble)
        {
            _hasPreamble = true;
            ReadOnlySpan<byte> preamble = _encoding.Preamble;
            if (preamble.Length > 0)
            {
                _stream.Write(preamble);
            }
        }
    }

    private void EnsureOpen()
    {
        if (_isDisposed)
        {
            throw new ObjectDisposedException(GetType().Name, "Cannot write to a closed TextWriter.");
        }
    }
}
