using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace System.Runtime.InteropServices;

/// <summary>Memory outside the heap with a known size: every access is checked against it.</summary>
public abstract unsafe class SafeBuffer : SafeHandleZeroOrMinusOneIsInvalid
{
    private const ulong NotInitialized = ulong.MaxValue;

    private ulong _size = NotInitialized;

    protected SafeBuffer(bool ownsHandle)
        : base(ownsHandle)
    {
    }

    public ulong ByteLength
    {
        get
        {
            CheckInitialized();
            return _size;
        }
    }

    /// <summary>In bytes.</summary>
    public void Initialize(ulong numBytes)
    {
        if (numBytes == NotInitialized)
        {
            throw new ArgumentOutOfRangeException(nameof(numBytes), "The number of bytes must be less than 2^64 - 1.");
        }

        _size = numBytes;
    }

    public void Initialize(uint numElements, uint sizeOfEachElement) => Initialize((ulong)numElements * sizeOfEachElement);

    public void Initialize<T>(uint numElements)
        where T : struct => Initialize(numElements, AlignedSize<T>());

    /// <summary>To be followed by <see cref="ReleasePointer"/>.</summary>
    public void AcquirePointer(ref byte* pointer)
    {
        CheckInitialized();
        pointer = null;
        bool added = false;
        DangerousAddRef(ref added);
        pointer = (byte*)handle;
    }

    public void ReleasePointer()
    {
        CheckInitialized();
        DangerousRelease();
    }

    public T Read<T>(ulong byteOffset)
        where T : struct
    {
        CheckInitialized();
        uint size = (uint)Unsafe.SizeOf<T>();
        CheckRange(byteOffset, size);
        bool added = false;
        try
        {
            DangerousAddRef(ref added);
            return Unsafe.ReadUnaligned<T>((byte*)handle + byteOffset);
        }
        finally
        {
            if (added)
            {
                DangerousRelease();
            }
        }
    }

    public void ReadArray<T>(ulong byteOffset, T[] array, int index, int count)
        where T : struct
    {
        CheckArray(array, index, count);
        ReadSpan(byteOffset, new Span<T>(array, index, count));
    }

    /// <summary>Elements stand as far apart as their size rounded up to a multiple of 4 (but 1 and 2).</summary>
    public void ReadSpan<T>(ulong byteOffset, Span<T> buffer)
        where T : struct
    {
        CheckInitialized();
        uint step = AlignedSize<T>();
        CheckRange(byteOffset, step * (ulong)buffer.Length);
        bool added = false;
        try
        {
            DangerousAddRef(ref added);
            byte* source = (byte*)handle + byteOffset;
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer[i] = Unsafe.ReadUnaligned<T>(source + (step * (ulong)i));
            }
        }
        finally
        {
            if (added)
            {
                DangerousRelease();
            }
        }
    }

    public void Write<T>(ulong byteOffset, T value)
        where T : struct
    {
        CheckInitialized();
        CheckRange(byteOffset, (uint)Unsafe.SizeOf<T>());
        bool added = false;
        try
        {
            DangerousAddRef(ref added);
            Unsafe.WriteUnaligned((byte*)handle + byteOffset, value);
        }
        finally
        {
            if (added)
            {
                DangerousRelease();
            }
        }
    }

    public void WriteArray<T>(ulong byteOffset, T[] array, int index, int count)
        where T : struct
    {
        CheckArray(array, index, count);
        WriteSpan(byteOffset, new ReadOnlySpan<T>(array, index, count));
    }

    /// <summary>As <see cref="ReadSpan"/>.</summary>
    public void WriteSpan<T>(ulong byteOffset, ReadOnlySpan<T> data)
        where T : struct
    {
        CheckInitialized();
        uint step = AlignedSize<T>();
        CheckRange(byteOffset, step * (ulong)data.Length);
        bool added = false;
        try
        {
            DangerousAddRef(ref added);
            byte* destination = (byte*)handle + byteOffset;
            for (int i = 0; i < data.Length; i++)
            {
                Unsafe.WriteUnaligned(destination + (step * (ulong)i), data[i]);
            }
        }
        finally
        {
            if (added)
            {
                DangerousRelease();
            }
        }
    }

    private static uint AlignedSize<T>()
        where T : struct
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            throw new ArgumentException("The specified Type must be a struct containing no references.", "type");
        }

        uint size = (uint)Unsafe.SizeOf<T>();
        return size is 1 or 2 ? size : (size + 3) & ~3u;
    }

    private static void CheckArray<T>(T[] array, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (array.Length - index < count)
        {
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number "
                + "of elements from index to the end of the source collection.");
        }
    }

    private void CheckInitialized()
    {
        if (_size == NotInitialized)
        {
            throw new InvalidOperationException("You must call Initialize on this object instance before using it.");
        }
    }

    private void CheckRange(ulong offset, ulong size)
    {
        if (_size < size || _size - size < offset)
        {
            throw new ArgumentException("Not enough space available in the buffer.");
        }
    }
}
