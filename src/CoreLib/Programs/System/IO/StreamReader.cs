using System.Text;

namespace System.IO;

/// <summary>
/// Reads text of a stream in some encoding, which marks at its start may change. Owns the stream unless told otherwise. Not for several threads at
/// once.
/// </summary>
public partial class StreamReader : TextReader
{
    public static new readonly StreamReader Null = new NullStreamReader();

    internal const int DefaultBufferSize = 1024;
    internal const int DefaultFileBufferSize = 4096;
    private const int MinimumBufferSize = 128;

    private readonly Stream _stream;
    private readonly bool _closes;
    private readonly byte[] _bytes;
    private Encoding _encoding;
    private Decoder _decoder;
    private char[] _characters;
    private int _next;
    private int _end;
    private int _byteCount;
    private int _preambleMatched;
    private bool _detects;
    private bool _skipsPreamble;
    private bool _isAtEnd;
    private bool _isBlocked;
    private bool _isDisposed;

    public StreamReader(Stream stream)
        : this(stream, detectEncodingFromByteOrderMarks: true)
    {
    }

    public StreamReader(Stream stream, bool detectEncodingFromByteOrderMarks)
        : this(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks, DefaultBufferSize, leaveOpen: false)
    {
    }

    public StreamReader(Stream stream, Encoding? encoding)
        : this(stream, encoding, detectEncodingFromByteOrderMarks: true, DefaultBufferSize, leaveOpen: false)
    {
    }

    public StreamReader(Stream stream, Encoding? encoding, bool detectEncodingFromByteOrderMarks)
        : this(stream, encoding, detectEncodingFromByteOrderMarks, DefaultBufferSize, leaveOpen: false)
    {
    }

    public StreamReader(Stream stream, Encoding? encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
        : this(stream, encoding, detectEncodingFromByteOrderMarks, bufferSize, leaveOpen: false)
    {
    }

    public StreamReader(
        Stream stream, Encoding? encoding = null, bool detectEncodingFromByteOrderMarks = true, int bufferSize = -1, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("Stream was not readable.");
        }

        if (bufferSize == -1)
        {
            bufferSize = DefaultBufferSize;
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bufferSize);
        _stream = stream;
        _closes = !leaveOpen;
        _encoding = encoding ?? Encoding.UTF8;
        _decoder = _encoding.GetDecoder();
        _bytes = new byte[Math.Max(bufferSize, MinimumBufferSize)];
        _characters = new char[_encoding.GetMaxCharCount(_bytes.Length)];
        _detects = detectEncodingFromByteOrderMarks;
        _skipsPreamble = _encoding.Preamble.Length > 0;
    }

    public StreamReader(string path)
        : this(path, detectEncodingFromByteOrderMarks: true)
    {
    }

    public StreamReader(string path, bool detectEncodingFromByteOrderMarks)
        : this(path, Encoding.UTF8, detectEncodingFromByteOrderMarks, DefaultFileBufferSize)
    {
    }

    public StreamReader(string path, Encoding? encoding)
        : this(path, encoding, detectEncodingFromByteOrderMarks: true, DefaultFileBufferSize)
    {
    }

    public StreamReader(string path, Encoding? encoding, bool detectEncodingFromByteOrderMarks)
        : this(path, encoding, detectEncodingFromByteOrderMarks, DefaultFileBufferSize)
    {
    }

    public StreamReader(string path, Encoding? encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
        : this(OpenFile(path, FileStream.DefaultShare, FileOptions.None, bufferSize), encoding, detectEncodingFromByteOrderMarks, bufferSize, leaveOpen: false)
    {
    }

    public StreamReader(string path, FileStreamOptions options)
        : this(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, options)
    {
    }

    public StreamReader(string path, Encoding? encoding, bool detectEncodingFromByteOrderMarks, FileStreamOptions options)
        : this(OpenFile(path, options), encoding, detectEncodingFromByteOrderMarks, DefaultFileBufferSize, leaveOpen: false)
    {
    }

    // Only for Null.
    private StreamReader()
        : this(Stream.Null, Encoding.Unicode, detectEncodingFromByteOrderMarks: false, MinimumBufferSize, leaveOpen: true)
    {
    }

    public virtual Encoding CurrentEncoding => _encoding;

    public virtual Stream BaseStream => _stream;

    public bool EndOfStream
    {
        get
        {
            EnsureOpen();
            return _next >= _end && Fill() == 0;
        }
    }

    public override void Close() => Dispose(disposing: true);

    /// <summary>Forgets what was read ahead, for who has moved the stream's position.</summary>
    public void DiscardBufferedData()
    {
        _byteCount = 0;
        _next = _end = 0;
        _isAtEnd = false;
        _decoder = _encoding.GetDecoder();
        _isBlocked = false;
    }

    public override int Peek()
    {
        EnsureOpen();
        return _next < _end || (!_isBlocked && Fill() != 0) ? _characters[_next] : -1;
    }

    public override int Read()
    {
        EnsureOpen();
        return _next < _end || Fill() != 0 ? _characters[_next++] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        return ReadCore(buffer.AsSpan(index, count));
    }

    // Who overrides the other method, and not this one, expects to be called.
    public override int Read(Span<char> buffer) => GetType() == typeof(StreamReader) ? ReadCore(buffer) : base.Read(buffer);

    public override int ReadBlock(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        EnsureOpen();
        return base.ReadBlock(buffer, index, count);
    }

    public override int ReadBlock(Span<char> buffer)
    {
        if (GetType() != typeof(StreamReader))
        {
            return base.ReadBlock(buffer);
        }

        EnsureOpen();
        int total = 0;
        int count;
        do
        {
            count = ReadCore(buffer[total..]);
            total += count;
        }
        while (count > 0 && total < buffer.Length);
        return total;
    }

    public override string ReadToEnd()
    {
        EnsureOpen();
        if (_isAtEnd && _next == _end)
        {
            return "";
        }

        StringBuilder text = new(_end - _next);
        do
        {
            text.Append(_characters, _next, _end - _next);
            _next = _end;
        }
        while (Fill() > 0);
        return text.ToString();
    }

    public override string? ReadLine()
    {
        EnsureOpen();
        if (_next == _end && Fill() == 0)
        {
            return null;
        }

        StringBuilder? start = null;
        do
        {
            if (TryTakeLine(ref start, out string? line, out bool endsInReturn))
            {
                if (endsInReturn && (_next < _end || Fill() > 0) && _characters[_next] == '\n')
                {
                    _next++;
                }

                return line;
            }
        }
        while (Fill() > 0);
        return start!.ToString();
    }

    protected override void Dispose(bool disposing)
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        try
        {
            if (disposing && _closes)
            {
                _stream.Close();
            }
        }
        finally
        {
            _next = _end = 0;
            base.Dispose(disposing);
        }
    }

    private static FileStream OpenFile(string path, FileShare share, FileOptions options, int bufferSize)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (bufferSize != -1)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bufferSize);
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, share, DefaultFileBufferSize, options);
    }

    private static FileStream OpenFile(string path, FileStreamOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        return (options.Access & FileAccess.Read) == 0
            ? throw new ArgumentException("Stream was not readable.", nameof(options))
            : new FileStream(path, options);
    }

    private int ReadCore(Span<char> buffer)
    {
        EnsureOpen();
        int total = 0;
        while (total < buffer.Length)
        {
            if (_next == _end && Fill() == 0)
            {
                break;
            }

            int count = Math.Min(_end - _next, buffer.Length - total);
            _characters.AsSpan(_next, count).CopyTo(buffer[total..]);
            _next += count;
            total += count;

            // Nobody is made to wait for more than there is.
            if (_isBlocked)
            {
                break;
            }
        }

        return total;
    }

    // Takes a line out of the buffer, or all there is into the builder. A carriage return may be half of the line's end.
    private bool TryTakeLine(ref StringBuilder? start, out string? line, out bool endsInReturn)
    {
        ReadOnlySpan<char> rest = _characters.AsSpan(_next, _end - _next);
        int end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            start ??= new StringBuilder(rest.Length + 80);
            start.Append(rest);
            _next = _end;
            line = null;
            endsInReturn = false;
            return false;
        }

        line = start == null ? rest[..end].ToString() : start.Append(rest[..end]).ToString();
        endsInReturn = rest[end] == '\r';
        _next += end + 1;
        return true;
    }

    private void EnsureOpen()
    {
        if (_isDisposed)
        {
            throw new ObjectDisposedException(GetType().Name, "Cannot read from a closed TextReader.");
        }
    }

    /// <summary>A reader without text, which cannot be closed.</summary>
    private sealed class NullStreamReader : StreamReader
    {
        public override Encoding CurrentEncoding => Encoding.Unicode;

        public override int Peek() => -1;

        public override int Read() => -1;

        public override int Read(char[] buffer, int index, int count) => 0;

        public override int Read(Span<char> buffer) => 0;

        public override int ReadBlock(char[] buffer, int index, int count) => 0;

        public override int ReadBlock(Span<char> buffer) => 0;

        public override string? ReadLine() => null;

        public override string ReadToEnd() => "";

        protected override void Dispose(bool disposing)
        {
        }
    }
}
