namespace System.IO;

/// <summary>A buffer in front of another stream, which it owns. Not for several threads at once.</summary>
public sealed partial class BufferedStream : Stream
{
    private const int DefaultBufferSize = 4096;

    private readonly int _bufferSize;
    private Stream? _stream;
    private byte[]? _buffer;
    private int _readNext;
    private int _readEnd;
    private int _writeEnd;

    public BufferedStream(Stream stream)
        : this(stream, DefaultBufferSize)
    {
    }

    public BufferedStream(Stream stream, int bufferSize)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (bufferSize <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(bufferSize), $"'{nameof(bufferSize)}' must be greater than zero.");
        }

        _stream = stream;
        _bufferSize = bufferSize;
        if (!stream.CanRead && !stream.CanWrite)
        {
            throw FileErrors.ClosedStream();
        }
    }

    public Stream UnderlyingStream => Open;

    public int BufferSize => _bufferSize;

    public override bool CanRead => _stream is { CanRead: true };

    public override bool CanWrite => _stream is { CanWrite: true };

    public override bool CanSeek => _stream is { CanSeek: true };

    public override long Length
    {
        get
        {
            WriteBuffer(Open);
            return Open.Length;
        }
    }

    public override long Position
    {
        get
        {
            EnsureSeekable();
            return Open.Position + (_readNext - _readEnd + _writeEnd);
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            Seek(value, SeekOrigin.Begin);
        }
    }

    private Stream Open => _stream ?? throw FileErrors.ClosedStream();

    public override void Flush()
    {
        Stream stream = Open;
        if (_writeEnd != 0)
        {
            WriteBuffer(stream);
        }
        else if (_readNext < _readEnd)
        {
            if (stream.CanSeek)
            {
                ForgetRead(stream);
            }
        }

        if (stream.CanWrite)
        {
            stream.Flush();
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        Stream stream = Open;
        EnsureReadable();
        int count = TakeRead(buffer);
        if (count == buffer.Length && count > 0)
        {
            return count;
        }

        buffer = buffer[count..];
        WriteBuffer(stream);
        _readNext = _readEnd = 0;
        if (buffer.Length >= _bufferSize)
        {
            return count + stream.Read(buffer);
        }

        _buffer ??= new byte[_bufferSize];
        _readEnd = stream.Read(_buffer, 0, _bufferSize);
        return count + TakeRead(buffer);
    }

    public override int ReadByte()
    {
        if (_readNext < _readEnd)
        {
            return _buffer![_readNext++];
        }

        byte value = 0;
        return Read(new Span<byte>(ref value)) == 0 ? -1 : value;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(new ReadOnlySpan<byte>(buffer, offset, count));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Stream stream = Open;
        EnsureWritable();
        ForgetRead(stream);
        if (_writeEnd + buffer.Length > _bufferSize && _writeEnd != 0)
        {
            int count = _bufferSize - _writeEnd;
            buffer[..count].CopyTo(_buffer.AsSpan(_writeEnd));
            _writeEnd = _bufferSize;
            buffer = buffer[count..];
            WriteBuffer(stream);
        }

        if (buffer.Length >= _bufferSize && _writeEnd == 0)
        {
            stream.Write(buffer);
            return;
        }

        _buffer ??= new byte[_bufferSize];
        buffer.CopyTo(_buffer.AsSpan(_writeEnd));
        _writeEnd += buffer.Length;
    }

    // As .NET does, one place stays free.
    public override void WriteByte(byte value)
    {
        Stream stream = Open;
        EnsureWritable();
        ForgetRead(stream);
        if (_writeEnd >= _bufferSize - 1)
        {
            WriteBuffer(stream);
            stream.Flush();
        }

        _buffer ??= new byte[_bufferSize];
        _buffer[_writeEnd++] = value;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        Stream stream = Open;
        EnsureSeekable();
        if (_writeEnd != 0)
        {
            WriteBuffer(stream);
            return stream.Seek(offset, origin);
        }

        // What was read ahead still serves when the target lies in it.
        int ahead = _readEnd - _readNext;
        if (ahead > 0 && origin == SeekOrigin.Current)
        {
            offset -= ahead;
        }

        long end = stream.Position;
        long start = end - _readEnd;
        long target = stream.Seek(offset, origin);
        if (_readEnd != 0 && target >= start && target < end)
        {
            _readNext = (int)(target - start);
            stream.Seek(end, SeekOrigin.Begin);
        }
        else
        {
            _readNext = _readEnd = 0;
        }

        return target;
    }

    public override void SetLength(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Stream stream = Open;
        EnsureSeekable();
        EnsureWritable();
        Flush();
        stream.SetLength(value);
    }

    public override void CopyTo(Stream destination, int bufferSize)
    {
        ValidateCopyToArguments(destination, bufferSize);
        Stream stream = Open;
        EnsureReadable();
        int count = _readEnd - _readNext;
        if (count > 0)
        {
            destination.Write(_buffer!, _readNext, count);
            _readNext = _readEnd = 0;
        }
        else
        {
            WriteBuffer(stream);
        }

        stream.CopyTo(destination, bufferSize);
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing && _stream != null)
            {
                try
                {
                    Flush();
                }
                finally
                {
                    _stream.Dispose();
                }
            }
        }
        finally
        {
            _stream = null;
            _buffer = null;
            _writeEnd = 0;
            base.Dispose(disposing);
        }
    }

    private int TakeRead(Span<byte> buffer)
    {
        int count = Math.Min(_readEnd - _readNext, buffer.Length);
        _buffer.AsSpan(_readNext, count).CopyTo(buffer);
        _readNext += count;
        return count;
    }

    private void WriteBuffer(Stream stream)
    {
        if (_writeEnd != 0)
        {
            int count = _writeEnd;
            _writeEnd = 0;
            stream.Write(_buffer!, 0, count);
        }
    }

    private void ForgetRead(Stream stream)
    {
        if (_readNext < _readEnd)
        {
            if (!stream.CanSeek)
            {
                throw new NotSupportedException(
                    "Cannot write to a BufferedStream while the read buffer is not empty if the underlying stream is not seekable. Ensure that the stream underlying this BufferedStream can seek or avoid interleaving read and write operations on this BufferedStream.");
            }

            stream.Seek(_readNext - _readEnd, SeekOrigin.Current);
        }

        _readNext = _readEnd = 0;
    }

    private void EnsureReadable()
    {
        if (!Open.CanRead)
        {
            throw FileErrors.UnreadableStream();
        }
    }

    private void EnsureWritable()
    {
        if (!Open.CanWrite)
        {
            throw FileErrors.UnwritableStream();
        }
    }

    private void EnsureSeekable()
    {
        if (!Open.CanSeek)
        {
            throw FileErrors.UnseekableStream();
        }
    }
}
