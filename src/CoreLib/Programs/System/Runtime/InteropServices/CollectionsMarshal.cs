using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Direct access to what collections store.</summary>
public static class CollectionsMarshal
{
    public static Span<T> AsSpan<T>(List<T>? list) => list is null ? default : new Span<T>(list._items, 0, list._size);

    public static void SetCount<T>(List<T> list, int count)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > list.Capacity)
        {
            list.EnsureCapacity(count);
        }
        else if (count < list._size && RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(list._items, count, list._size - count);
        }

        list._version++;
        list._size = count;
    }
}
