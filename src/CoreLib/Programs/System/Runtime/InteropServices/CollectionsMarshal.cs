using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

/// <summary>Direct access to what collections store. It is good until the collection changes.</summary>
public static class CollectionsMarshal
{
    public static Span<T> AsSpan<T>(List<T>? list) => list is null ? default : new Span<T>(list._items, 0, list._size);

    /// <summary>The bits, eight to a byte, the first bit lowest.</summary>
    public static Span<byte> AsBytes(BitArray? array) => array is null ? default : array.AsBytes();

    public static ref TValue GetValueRefOrNullRef<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull => ref dictionary.FindValue(key);

    public static ref TValue GetValueRefOrNullRef<TKey, TValue, TAlternateKey>(
        Dictionary<TKey, TValue>.AlternateLookup<TAlternateKey> dictionary, TAlternateKey key)
        where TKey : notnull
        where TAlternateKey : notnull, allows ref struct => ref dictionary.FindValue(key, out _);

    public static ref TValue? GetValueRefOrAddDefault<TKey, TValue>(
        Dictionary<TKey, TValue> dictionary, TKey key, out bool exists)
        where TKey : notnull => ref dictionary.FindOrAdd(key, out exists)!;

    public static ref TValue? GetValueRefOrAddDefault<TKey, TValue, TAlternateKey>(
        Dictionary<TKey, TValue>.AlternateLookup<TAlternateKey> dictionary, TAlternateKey key, out bool exists)
        where TKey : notnull
        where TAlternateKey : notnull, allows ref struct => ref dictionary.FindOrAdd(key, out exists)!;

    public static void SetCount<T>(List<T> list, int count)
    {
        if (count < 0)
        {
            CollectionErrors.Negative(nameof(count));
        }

        list._version++;
        if (count > list.Capacity)
        {
            list.EnsureCapacity(count);
        }
        else if (count < list._size && RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(list._items, count, list._size - count);
        }

        list._size = count;
    }
}
