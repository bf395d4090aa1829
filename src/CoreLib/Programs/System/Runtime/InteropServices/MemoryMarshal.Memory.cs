using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

public static unsafe partial class MemoryMarshal
{
    public static Memory<T> AsMemory<T>(ReadOnlyMemory<T> memory) => new(memory._object, memory._index, memory._length);

    public static bool TryGetArray<T>(ReadOnlyMemory<T> memory, out ArraySegment<T> segment)
    {
        object? owner = memory._object;
        int index = memory._index & ~ReadOnlyMemory<T>.PinnedFlag;
        switch (owner)
        {
            case null:
                segment = memory._length == 0 ? ArraySegment<T>.Empty : default;
                return memory._length == 0;
            case string when typeof(T) == typeof(char):
                segment = default;
                return false;
            case Array:
                segment = new ArraySegment<T>(Unsafe.As<T[]>(owner), index, memory._length);
                return true;
            default:
                if (Unsafe.As<MemoryManager<T>>(owner).TryGetArray(out segment))
                {
                    segment = new ArraySegment<T>(segment.Array!, segment.Offset + index, memory._length);
                    return true;
                }

                segment = memory._length == 0 ? ArraySegment<T>.Empty : default;
                return memory._length == 0;
        }
    }

    public static bool TryGetMemoryManager<T, TManager>(ReadOnlyMemory<T> memory, [NotNullWhen(true)] out TManager? manager)
        where TManager : MemoryManager<T>
    {
        manager = memory._object as TManager;
        return manager is not null;
    }

    public static bool TryGetMemoryManager<T, TManager>(
        ReadOnlyMemory<T> memory, [NotNullWhen(true)] out TManager? manager, out int start, out int length)
        where TManager : MemoryManager<T>
    {
        manager = memory._object as TManager;
        if (manager is null)
        {
            start = 0;
            length = 0;
            return false;
        }

        start = memory._index;
        length = memory._length;
        return true;
    }

    public static bool TryGetString(ReadOnlyMemory<char> memory, [NotNullWhen(true)] out string? text, out int start, out int length)
    {
        if (memory._object is string whole)
        {
            text = whole;
            start = memory._index & ~ReadOnlyMemory<char>.PinnedFlag;
            length = memory._length;
            return true;
        }

        text = null;
        start = 0;
        length = 0;
        return false;
    }

    public static IEnumerable<T> ToEnumerable<T>(ReadOnlyMemory<T> memory)
    {
        for (int i = 0; i < memory.Length; i++)
        {
            yield return memory.Span[i];
        }
    }

    public static Memory<T> CreateFromPinnedArray<T>(T[]? array, int start, int length)
    {
        if (array is null)
        {
            if (start != 0 || length != 0)
            {
                ThrowHelper.ThrowArgumentOutOfRange();
            }

            return default;
        }

        if (!typeof(T).IsValueType && RuntimeTypeChecks.IsOtherArrayType(array))
        {
            ThrowHelper.ThrowArrayTypeMismatch();
        }

        if ((ulong)(uint)start + (uint)length > (uint)array.Length)
        {
            ThrowHelper.ThrowArgumentOutOfRange();
        }

        return new Memory<T>((object)array, start | ReadOnlyMemory<T>.PinnedFlag, length);
    }

    /// <summary>The first element of an array of any rank, as bytes.</summary>
    public static ref byte GetArrayDataReference(Array array) => ref array.GetElements();

    /// <summary>The characters up to the first zero.</summary>
    public static ReadOnlySpan<char> CreateReadOnlySpanFromNullTerminated(char* value)
    {
        if (value == null)
        {
            return default;
        }

        int length = 0;
        while (value[length] != 0)
        {
            length = checked(length + 1);
        }

        return new ReadOnlySpan<char>(value, length);
    }
}
