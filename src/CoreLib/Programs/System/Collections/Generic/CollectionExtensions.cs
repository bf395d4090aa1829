using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>Conveniences over collections.</summary>
public static class CollectionExtensions
{
    public static TValue? GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) =>
        dictionary.GetValueOrDefault(key, default!);

    public static TValue GetValueOrDefault<TKey, TValue>(
        this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return dictionary.TryGetValue(key, out TValue? value) ? value : defaultValue;
    }

    public static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (dictionary.ContainsKey(key))
        {
            return false;
        }

        dictionary.Add(key, value);
        return true;
    }

    public static bool Remove<TKey, TValue>(
        this IDictionary<TKey, TValue> dictionary, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (dictionary.TryGetValue(key, out value))
        {
            dictionary.Remove(key);
            return true;
        }

        value = default;
        return false;
    }

    public static ReadOnlyCollection<T> AsReadOnly<T>(this IList<T> list) => new(list);

    public static ReadOnlySet<T> AsReadOnly<T>(this ISet<T> @set) => new(@set);

    public static ReadOnlyDictionary<TKey, TValue> AsReadOnly<TKey, TValue>(this IDictionary<TKey, TValue> dictionary)
        where TKey : notnull => new(dictionary);

    public static void AddRange<T>(this List<T> list, params ReadOnlySpan<T> source)
    {
        if (list is null)
        {
            CollectionErrors.NullArgument(nameof(list));
        }

        list.InsertSpan(list._size, source);
    }

    public static void InsertRange<T>(this List<T> list, int index, params ReadOnlySpan<T> source)
    {
        if (list is null)
        {
            CollectionErrors.NullArgument(nameof(list));
        }

        if ((uint)index > (uint)list._size)
        {
            CollectionErrors.IndexPastEnd();
        }

        list.InsertSpan(index, source);
    }

    public static void CopyTo<T>(this List<T> list, Span<T> destination)
    {
        if (list is null)
        {
            CollectionErrors.NullArgument(nameof(list));
        }

        new ReadOnlySpan<T>(list._items, 0, list._size).CopyTo(destination);
    }
}
