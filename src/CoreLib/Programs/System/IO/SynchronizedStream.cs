namespace System.IO;

/// <summary>Passes everything on to another stream, one thread at a time; that stream's lock is its own object's.</summary>
internal sealed partial class SynchronizedStream(Stream stream) : Stream
{
    private readonly Stream _stream = stream;

    public override bool CanRead => _stream.CanRead;

    public override bool CanWrite => _stream.CanWrite;

    public override bool CanSeek => _stream.CanSeek;

    public override bool CanTimeout => _stream.CanTimeout;

    public override long Length
    {
        get
        {
            lock (_stream)
            {
                return _stream.Length;
            }
        }
    }

    public override long Position
    {
        get
        {
            lock (_stream)
            {
                return _stream.Position;
            }
        }
        set
        {
            lock (_stream)
            {
                _stream.Position = value;
            }
        }
    }

    public override int ReadTimeout
    {
        get => _stream.ReadTimeout;
        set => _stream.ReadTimeout = value;
    }

    public override int WriteTimeout
    {
        get => _stream.WriteTimeout;
        set => _stream.WriteTimeout = value;
    }

    public override void Flush()
    {
        lock (_stream)
        {
            _stream.Flush();
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        lock (_stream)
        {
            return _stream.Read(buffer, offset, count);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        lock (_stream)
        {
            return _stream.Read(buffer);
        }
    }

    public override int ReadByte()
    {
        lock (_stream)
        {
            return _stream.ReadByte();
        }
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (_stream)
        {
            _stream.Write(buffer, offset, count);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_stream)
        {
            _stream.Write(buffer);
        }
    }

    public override void WriteByte(byte value)
    {
        lock (_stream)
        {
            _stream.WriteByte(value);
        }
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        lock (_stream)
        {
            return _stream.Seek(offset, origin);
        }
    }

    public override void SetLength(long value)
    {
        lock (_stream)
        {
            _stream.SetLength(value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        lock (_stream)
        {
            if (disposing)
            {
                _stream.Dispose();
            }
        }
    }
}
