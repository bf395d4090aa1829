using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.IO;

/// <summary>Values at positions in a part of a <see cref="SafeBuffer"/>, at any alignment. The buffer is the caller's and is held during each access.</summary>
public unsafe partial class UnmanagedMemoryAccessor : IDisposable
{
    private SafeBuffer? _buffer;
    private long _offset;
    private long _capacity;
    private FileAccess _access;
    private bool _isOpen;

    protected UnmanagedMemoryAccessor()
    {
    }

    public UnmanagedMemoryAccessor(SafeBuffer buffer, long offset, long capacity)
        : this(buffer, offset, capacity, FileAccess.Read)
    {
    }

    public UnmanagedMemoryAccessor(SafeBuffer buffer, long offset, long capacity, FileAccess access)
    {
        Initialize(buffer, offset, capacity, access);
    }

    /// <summary>In bytes.</summary>
    public long Capacity => _capacity;

    public bool CanRead => _isOpen && (_access & FileAccess.Read) != 0;

    public bool CanWrite => _isOpen && (_access & FileAccess.Write) != 0;

    protected bool IsOpen => _isOpen;

    protected void Initialize(SafeBuffer buffer, long offset, long capacity, FileAccess access)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (buffer.ByteLength < (ulong)(offset + capacity))
        {
            throw new ArgumentException("Offset and capacity were greater than the size of the view.");
        }

        if (access is < FileAccess.Read or > FileAccess.ReadWrite)
        {
            throw new ArgumentOutOfRangeException(nameof(access), "Enum value was out of legal range.");
        }

        if (_isOpen)
        {
            throw new InvalidOperationException("The method cannot be called twice on the same instance.");
        }

        _offset = offset;
        _buffer = buffer;
        _capacity = capacity;
        _access = access;
        _isOpen = true;
    }

    public void Read<T>(long position, out T structure)
        where T : struct
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        EnsureReadable();
        long size = SizeOf<T>();
        if (position > _capacity - size)
        {
            throw position >= _capacity ? Beyond() : NotEnough("read");
        }

        structure = _buffer!.Read<T>((ulong)(_offset + position));
    }

    public void Write<T>(long position, ref T structure)
        where T : struct
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        EnsureWritable();
        long size = SizeOf<T>();
        if (position > _capacity - size)
        {
            throw position >= _capacity ? Beyond() : NotEnough("write");
        }

        _buffer!.Write((ulong)(_offset + position), structure);
    }

    /// <summary>As many as are there, at most <paramref name="count"/>; gives their number.</summary>
    public int ReadArray<T>(long position, T[] array, int offset, int count)
        where T : struct
    {
        CheckArray(array, offset, count);
        EnsureReadable();
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        long step = SizeOf<T>();
        if (position >= _capacity)
        {
            throw Beyond();
        }

        int available = (int)Math.Min((_capacity - position) / step, count);
        _buffer!.ReadArray((ulong)(_offset + position), array, offset, available);
        return available;
    }

    public void WriteArray<T>(long position, T[] array, int offset, int count)
        where T : struct
    {
        CheckArray(array, offset, count);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        if (position >= Capacity)
        {
            throw Beyond();
        }

        EnsureWritable();
        _buffer!.WriteArray((ulong)(_offset + position), array, offset, count);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _isOpen = false;

    // Elements of arrays stand as far apart as SafeBuffer places them.
    private static uint SizeOf<T>()
        where T : struct
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            throw new ArgumentException("The specified Type must be a struct containing no references.", "type");
        }

        uint size = (uint)Unsafe.SizeOf<T>();
        return size is 1 or 2 ? size : (size + 3) & ~3u;
    }

    private static ArgumentOutOfRangeException Beyond() =>
        new("position", "The position may not be greater or equal to the capacity of the accessor.");

    private static ArgumentException NotEnough(string verb) =>
        new($"There are not enough bytes remaining in the accessor to {verb} at this position.", "position");

    private static void CheckArray<T>(T[] array, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (array.Length - offset < count)
        {
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number "
                + "of elements from index to the end of the source collection.");
        }
    }

    private void CheckRead(long position, int size)
    {
        EnsureReadable();
        CheckSize(position, size, "read");
    }

    private void CheckWrite(long position, int size)
    {
        EnsureWritable();
        CheckSize(position, size, "write");
    }

    private void CheckSize(long position, int size, string verb)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        if (position > _capacity - size)
        {
            throw position >= _capacity ? Beyond() : NotEnough(verb);
        }
    }

    private void EnsureReadable()
    {
        if (!_isOpen)
        {
            throw Closed();
        }

        if (!CanRead)
        {
            throw new NotSupportedException("Accessor does not support reading.");
        }
    }

    private void EnsureWritable()
    {
        if (!_isOpen)
        {
            throw Closed();
        }

        if (!CanWrite)
        {
            throw new NotSupportedException("Accessor does not support writing.");
        }
    }

    private static ObjectDisposedException Closed() => new(nameof(UnmanagedMemoryAccessor), "Cannot access a closed accessor.");
}
