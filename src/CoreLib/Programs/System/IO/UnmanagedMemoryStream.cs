using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace System.IO;

/// <summary>
/// A stream over memory outside the heap: a pointer, which the caller keeps valid, or a part of a <see cref="SafeBuffer"/>, which is held while bytes are
/// copied. Not for use by several threads at once, except that position and length are read whole.
/// </summary>
public unsafe partial class UnmanagedMemoryStream : Stream
{
    private SafeBuffer? _safeBuffer;
    private byte* _memory;
    private long _offset;
    private long _length;
    private long _capacity;
    private long _position;
    private FileAccess _access;
    private bool _isOpen;

    protected UnmanagedMemoryStream()
    {
    }

    public UnmanagedMemoryStream(SafeBuffer buffer, long offset, long length)
        : this(buffer, offset, length, FileAccess.Read)
    {
    }

    public UnmanagedMemoryStream(SafeBuffer buffer, long offset, long length, FileAccess access)
    {
        Initialize(buffer, offset, length, access);
    }

    public UnmanagedMemoryStream(byte* pointer, long length)
        : this(pointer, length, length, FileAccess.Read)
    {
    }

    public UnmanagedMemoryStream(byte* pointer, long length, long capacity, FileAccess access)
    {
        Initialize(pointer, length, capacity, access);
    }

    public override bool CanRead => _isOpen && (_access & FileAccess.Read) != 0;

    public override bool CanSeek => _isOpen;

    public override bool CanWrite => _isOpen && (_access & FileAccess.Write) != 0;

    public override long Length
    {
        get
        {
            EnsureOpen();
            return Interlocked.Read(ref _length);
        }
    }

    /// <summary>In bytes: how far the stream may grow.</summary>
    public long Capacity
    {
        get
        {
            EnsureOpen();
            return _capacity;
        }
    }

    public override long Position
    {
        get
        {
            EnsureOpen();
            return Interlocked.Read(ref _position);
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            EnsureOpen();
            Interlocked.Exchange(ref _position, value);
        }
    }

    public byte* PositionPointer
    {
        get
        {
            if (_safeBuffer != null)
            {
                throw new NotSupportedException("This operation is not supported for an UnmanagedMemoryStream created from a SafeBuffer.");
            }

            EnsureOpen();
            long position = Interlocked.Read(ref _position);
            return position > _capacity
                ? throw new IndexOutOfRangeException("Unmanaged memory stream position was beyond the capacity of the stream.")
                : _memory + position;
        }
        set
        {
            if (_safeBuffer != null)
            {
                throw new NotSupportedException("This operation is not supported for an UnmanagedMemoryStream created from a SafeBuffer.");
            }

            EnsureOpen();
            if (value < _memory)
            {
                throw new IOException("An attempt was made to move the position before the beginning of the stream.");
            }

            long position = value - _memory;
            if (position < 0)
            {
                throw new ArgumentOutOfRangeException("offset", "UnmanagedMemoryStream length must be non-negative and less than 2^63 - 1 - baseAddress.");
            }

            Interlocked.Exchange(ref _position, position);
        }
    }

    protected void Initialize(SafeBuffer buffer, long offset, long length, FileAccess access)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (buffer.ByteLength < (ulong)(offset + length))
        {
            throw new ArgumentException("Offset and length were greater than the size of the SafeBuffer.");
        }

        CheckAccess(access);
        EnsureFirstTime();
        byte* pointer = null;
        try
        {
            buffer.AcquirePointer(ref pointer);
            if (pointer + offset + length < pointer)
            {
                throw new ArgumentException("The UnmanagedMemoryStream capacity would wrap around the high end of the address space.");
            }
        }
        finally
        {
            if (pointer != null)
            {
                buffer.ReleasePointer();
            }
        }

        _offset = offset;
        _safeBuffer = buffer;
        Open(length, length, access);
    }

    protected void Initialize(byte* pointer, long length, long capacity, FileAccess access)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (length > capacity)
        {
            throw new ArgumentOutOfRangeException(nameof(length), "The length cannot be greater than the capacity.");
        }

        if ((nuint)pointer + (nuint)capacity < (nuint)pointer)
        {
            throw new ArgumentOutOfRangeException(
                nameof(capacity), "The UnmanagedMemoryStream capacity would wrap around the high end of the address space.");
        }

        CheckAccess(access);
        EnsureFirstTime();
        _memory = pointer;
        Open(length, capacity, access);
    }

    public override long Seek(long offset, SeekOrigin loc)
    {
        EnsureOpen();
        long from = loc switch
        {
            SeekOrigin.Begin => 0,
            SeekOrigin.Current => Interlocked.Read(ref _position),
            SeekOrigin.End => Interlocked.Read(ref _length),
            _ => throw new ArgumentException("Invalid seek origin."),
        };
        long target = unchecked(from + offset);
        if (target < 0)
        {
            throw new IOException("An attempt was made to move the position before the beginning of the stream.");
        }

        Interlocked.Exchange(ref _position, target);
        return target;
    }

    public override void SetLength(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        if (_safeBuffer != null)
        {
            throw new NotSupportedException("This operation is not supported for an UnmanagedMemoryStream created from a SafeBuffer.");
        }

        EnsureOpen();
        EnsureWritable();
        if (value > _capacity)
        {
            throw new IOException("Unable to expand length of this stream beyond its capacity.");
        }

        long length = Interlocked.Read(ref _length);
        if (value > length)
        {
            NativeMemory.Clear(_memory + length, (nuint)(value - length));
        }

        Interlocked.Exchange(ref _length, value);
        if (Interlocked.Read(ref _position) > value)
        {
            Interlocked.Exchange(ref _position, value);
        }
    }

    public override void Flush() => EnsureOpen();

    protected override void Dispose(bool disposing)
    {
        _isOpen = false;
        base.Dispose(disposing);
    }

    private static void CheckAccess(FileAccess access)
    {
        if (access is < FileAccess.Read or > FileAccess.ReadWrite)
        {
            throw new ArgumentOutOfRangeException(nameof(access), "Enum value was out of legal range.");
        }
    }

    private void Open(long length, long capacity, FileAccess access)
    {
        _length = length;
        _capacity = capacity;
        _access = access;
        _isOpen = true;
    }

    private void EnsureFirstTime()
    {
        if (_isOpen)
        {
            throw new InvalidOperationException("The method cannot be called twice on the same instance.");
        }
    }

    private void EnsureOpen()
    {
        if (!_isOpen)
        {
            throw FileErrors.ClosedStream();
        }
    }

    private void EnsureReadable()
    {
        if ((_access & FileAccess.Read) == 0)
        {
            throw FileErrors.UnreadableStream();
        }
    }

    private void EnsureWritable()
    {
        if ((_access & FileAccess.Write) == 0)
        {
            throw FileErrors.UnwritableStream();
        }
    }
}
