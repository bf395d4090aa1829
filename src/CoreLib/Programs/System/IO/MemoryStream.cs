namespace System.IO;

/// <summary>A stream over an array.</summary>
public class MemoryStream : Stream
{
    private readonly bool _isFixed;
    private readonly bool _isWritable = true;
    private byte[] _buffer;
    private int _length;
    private int _position;

    public MemoryStream()
        : this(0)
    {
    }

    public MemoryStream(int capacity)
    {
        _buffer = new byte[capacity];
    }

    public MemoryStream(byte[] buffer)
        : this(buffer, writable: true)
    {
    }

    public MemoryStream(byte[] buffer, bool writable)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        _buffer = buffer;
        _length = buffer.Length;
        _isFixed = true;
        _isWritable = writable;
    }

    public override bool CanRead => true;

    public override bool CanWrite => _isWritable;

    public override bool CanSeek => true;

    public override long Length => _length;

    public override long Position
    {
        get => _position;
        set => _position = checked((int)value);
    }

    public virtual int Capacity => _buffer.Length;

    public virtual byte[] GetBuffer() => _buffer;

    public virtual byte[] ToArray() => _buffer.AsSpan(0, _length).ToArray();

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, Math.Max(_length - _position, 0));
        _buffer.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!_isWritable)
        {
            throw new NotSupportedException("Stream does not support writing.");
        }

        int end = checked(_position + buffer.Length);
        if (end > _length)
        {
            SetLength(end);
        }

        buffer.CopyTo(_buffer.AsSpan(_position));
        _position = end;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        long start = origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => _position, _ => _length };
        if (start + offset < 0)
        {
            throw new IOException("An attempt was made to move the position before the beginning of the stream.");
        }

        Position = start + offset;
        return _position;
    }

    public override void SetLength(long value)
    {
        int length = checked((int)value);
        if (length > _buffer.Length)
        {
            if (_isFixed)
            {
                throw new NotSupportedException("Memory stream is not expandable.");
            }

            Array.Resize(ref _buffer, Math.Max(length, Math.Max(_buffer.Length * 2, 256)));
        }

        if (length > _length)
        {
            _buffer.AsSpan(_length, length - _length).Clear();
        }

        _length = length;
        _position = Math.Min(_position, length);
    }
}
