using System.Runtime.CompilerServices;

namespace System.IO;

/// <summary>A stream over an array, which grows if the stream made it itself.</summary>
public partial class MemoryStream : Stream
{
    private const int MinimumCapacity = 256;

    private readonly int _origin;
    private readonly bool _canGrow;
    private readonly bool _isExposable;
    private byte[] _buffer;
    private int _position;
    private int _end;
    private int _capacity;
    private bool _isWritable;
    private bool _isOpen = true;

    public MemoryStream()
        : this(0)
    {
    }

    public MemoryStream(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _buffer = capacity == 0 ? [] : new byte[capacity];
        _capacity = capacity;
        _canGrow = true;
        _isWritable = true;
        _isExposable = true;
    }

    public MemoryStream(byte[] buffer)
        : this(buffer, writable: true)
    {
    }

    public MemoryStream(byte[] buffer, bool writable)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        _buffer = buffer;
        _end = _capacity = buffer.Length;
        _isWritable = writable;
    }

    public MemoryStream(byte[] buffer, int index, int count)
        : this(buffer, index, count, writable: true, publiclyVisible: false)
    {
    }

    public MemoryStream(byte[] buffer, int index, int count, bool writable)
        : this(buffer, index, count, writable, publiclyVisible: false)
    {
    }

    public MemoryStream(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count)
        {
            throw new ArgumentException(
                "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }

        _buffer = buffer;
        _origin = _position = index;
        _end = _capacity = index + count;
        _isWritable = writable;
        _isExposable = publiclyVisible;
    }

    public override bool CanRead => _isOpen;

    public override bool CanSeek => _isOpen;

    public override bool CanWrite => _isWritable;

    public virtual int Capacity
    {
        get
        {
            EnsureOpen();
            return _capacity - _origin;
        }
        set
        {
            if (value < Length)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "capacity was less than the current size.");
            }

            EnsureOpen();
            if (!_canGrow && value != Capacity)
            {
                throw new NotSupportedException("Memory stream is not expandable.");
            }

            if (_canGrow && value != _capacity)
            {
                byte[] buffer = value == 0 ? [] : new byte[value];
                _buffer.AsSpan(0, _end).CopyTo(buffer);
                _buffer = buffer;
                _capacity = value;
            }
        }
    }

    public override long Length
    {
        get
        {
            EnsureOpen();
            return _end - _origin;
        }
    }

    public override long Position
    {
        get
        {
            EnsureOpen();
            return _position - _origin;
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            EnsureOpen();
            if (value > int.MaxValue - _origin)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "Stream length must be non-negative and less than 2^31 - 1 - origin.");
            }

            _position = _origin + (int)value;
        }
    }

    public virtual byte[] GetBuffer() =>
        _isExposable ? _buffer : throw new UnauthorizedAccessException("MemoryStream's internal buffer cannot be accessed.");

    public virtual bool TryGetBuffer(out ArraySegment<byte> buffer)
    {
        buffer = _isExposable ? new ArraySegment<byte>(_buffer, _origin, _end - _origin) : default;
        return _isExposable;
    }

    public virtual byte[] ToArray() => _buffer.AsSpan(_origin, _end - _origin).ToArray();

    public virtual void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        EnsureOpen();
        stream.Write(_buffer, _origin, _end - _origin);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        EnsureOpen();
        return ReadCore(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        // Who overrides the other method, and not this one, expects to be called.
        if (GetType() != typeof(MemoryStream))
        {
            return base.Read(buffer);
        }

        EnsureOpen();
        return ReadCore(buffer);
    }

    public override int ReadByte()
    {
        EnsureOpen();
        return _position >= _end ? -1 : _buffer[_position++];
    }

    public override void CopyTo(Stream destination, int bufferSize)
    {
        if (GetType() != typeof(MemoryStream))
        {
            base.CopyTo(destination, bufferSize);
            return;
        }

        ValidateCopyToArguments(destination, bufferSize);
        EnsureOpen();
        int start = _position;
        int count = SkipRest();
        if (count > 0)
        {
            destination.Write(_buffer, start, count);
        }
    }

    public override long Seek(long offset, SeekOrigin loc)
    {
        EnsureOpen();
        long from = loc switch
        {
            SeekOrigin.Begin => _origin,
            SeekOrigin.Current => _position,
            SeekOrigin.End => _end,
            _ => throw new ArgumentException("Invalid seek origin."),
        };
        if (offset > Array.MaxLength - from)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "Stream length must be non-negative and less than 2^31 - 1 - origin.");
        }

        if (from + offset < _origin)
        {
            throw new IOException("An attempt was made to move the position before the beginning of the stream.");
        }

        _position = (int)(from + offset);
        return _position - _origin;
    }

    public override void SetLength(long value)
    {
        if (value is < 0 or > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Stream length must be non-negative and less than 2^31 - 1 - origin.");
        }

        EnsureWritable();
        if (value > Array.MaxLength - _origin)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Stream length must be non-negative and less than 2^31 - 1 - origin.");
        }

        int end = _origin + (int)value;
        if (!EnsureCapacity(end) && end > _end)
        {
            Array.Clear(_buffer, _end, end - _end);
        }

        _end = end;
        _position = Math.Min(_position, end);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _isOpen = false;
            _isWritable = false;
        }
    }

    /// <summary>What is left, without a copy; the position moves to the end.</summary>
    internal ReadOnlySpan<byte> TakeRest()
    {
        int start = _position;
        return _buffer.AsSpan(start, SkipRest());
    }

    internal ReadOnlySpan<byte> Take(int count)
    {
        EnsureOpen();
        int start = _position;
        if (_end - start < count)
        {
            _position = Math.Max(_end, start);
            throw FileErrors.EndOfStream();
        }

        _position = start + count;
        return _buffer.AsSpan(start, count);
    }

    private int SkipRest()
    {
        int count = Math.Max(_end - _position, 0);
        _position += count;
        return count;
    }

    private int ReadCore(Span<byte> buffer)
    {
        int count = Math.Min(_end - _position, buffer.Length);
        if (count <= 0)
        {
            return 0;
        }

        _buffer.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    private void EnsureOpen()
    {
        if (!_isOpen)
        {
            throw FileErrors.ClosedStream();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnsureWritable()
    {
        if (!CanWrite)
        {
            throw FileErrors.UnwritableStream();
        }
    }
}
