using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>Ordering and changing of arrays of a known type.</summary>
public abstract partial class Array
{
    public static ReadOnlyCollection<T> AsReadOnly<T>(T[] array) =>
        NotNull(array).Length == 0 ? ReadOnlyCollection<T>.Empty : new ReadOnlyCollection<T>(array);

    public static void Resize<T>([NotNull] ref T[]? array, int newSize)
    {
        if (newSize < 0)
        {
            CollectionErrors.Negative(nameof(newSize));
        }

        T[]? old = array;
        if (old is null || old.Length != newSize)
        {
            T[] resized = new T[newSize];
            if (old is not null)
            {
                // Of one type, so that the many ways in which Copy converts elements stay out of small programs.
                old.AsSpan(0, Math.Min(old.Length, newSize)).CopyTo(resized);
            }

            array = resized;
        }
        else
        {
            array = old;
        }
    }

    public static void Fill<T>(T[] array, T value)
    {
        NotNull(array);
        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
        {
            for (int i = 0; i < array.Length; i++)
            {
                array[i] = value;
            }
        }
        else
        {
            new Span<T>(array).Fill(value);
        }
    }

    public static void Fill<T>(T[] array, T value, int startIndex, int count)
    {
        NotNull(array);
        if ((uint)startIndex > (uint)array.Length)
        {
            CollectionErrors.IndexPastEnd(nameof(startIndex));
        }

        if ((uint)count > (uint)(array.Length - startIndex))
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        if (!typeof(T).IsValueType && array.GetType() != typeof(T[]))
        {
            for (int i = startIndex; i < startIndex + count; i++)
            {
                array[i] = value;
            }
        }
        else
        {
            new Span<T>(array, startIndex, count).Fill(value);
        }
    }

    public static void Reverse<T>(T[] array) => Reverse(array, 0, NotNull(array).Length);

    public static void Reverse<T>(T[] array, int index, int length)
    {
        CheckRange(NotNull(array).Length, index, length);
        for (int low = index, high = index + length - 1; low < high; low++, high--)
        {
            (array[low], array[high]) = (array[high], array[low]);
        }
    }

    public static void Sort<T>(T[] array) => Sort(array, 0, NotNull(array).Length, null);

    public static void Sort<T>(T[] array, IComparer<T>? comparer) => Sort(array, 0, NotNull(array).Length, comparer);

    public static void Sort<T>(T[] array, int index, int length) => Sort(array, index, length, null);

    public static void Sort<T>(T[] array, int index, int length, IComparer<T>? comparer)
    {
        CheckRange(NotNull(array).Length, index, length);
        if (length > 1)
        {
            ArraySort.Sort(SpanOf(array, index, length), comparer);
        }
    }

    public static void Sort<T>(T[] array, Comparison<T> comparison)
    {
        NotNull(array);
        if (comparison is null)
        {
            CollectionErrors.NullArgument(nameof(comparison));
        }

        ArraySort.Sort(SpanOf(array, 0, array.Length), comparison);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items) => Sort(keys, items, 0, KeysNotNull(keys).Length, null);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, IComparer<TKey>? comparer) =>
        Sort(keys, items, 0, KeysNotNull(keys).Length, comparer);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, int index, int length) =>
        Sort(keys, items, index, length, null);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, int index, int length, IComparer<TKey>? comparer)
    {
        CheckRange(KeysNotNull(keys).Length, index, length);
        if (items is not null && index > items.Length - length)
        {
            CollectionErrors.BadRange();
        }

        if (length <= 1)
        {
            return;
        }

        if (items is null)
        {
            Sort(keys, index, length, comparer);
            return;
        }

        ArraySort.Sort(SpanOf(keys, index, length), SpanOf(items, index, length), comparer);
    }

    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
    {
        NotNull(array);
        if (converter is null)
        {
            CollectionErrors.NullArgument(nameof(converter));
        }

        TOutput[] result = new TOutput[array.Length];
        for (int i = 0; i < array.Length; i++)
        {
            result[i] = converter(array[i]);
        }

        return result;
    }

    public static void ForEach<T>(T[] array, Action<T> action)
    {
        NotNull(array);
        if (action is null)
        {
            CollectionErrors.NullArgument(nameof(action));
        }

        for (int i = 0; i < array.Length; i++)
        {
            action(array[i]);
        }
    }

    // Also of an array of a derived type: what comes back went in before.
    private static Span<T> SpanOf<T>(T[] array, int index, int length) =>
        Runtime.InteropServices.MemoryMarshal.CreateSpan(
            ref Runtime.CompilerServices.Unsafe.Add(
                ref Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(array), index),
            length);

    private static T[] NotNull<T>(T[] array)
    {
        if (array is null)
        {
            CollectionErrors.NullArgument(nameof(array));
        }

        return array;
    }

    private static T[] KeysNotNull<T>(T[] keys)
    {
        if (keys is null)
        {
            CollectionErrors.NullArgument(nameof(keys));
        }

        return keys;
    }

    private static void CheckRange(int size, int index, int length)
    {
        if (index < 0)
        {
            CollectionErrors.Negative(nameof(index));
        }

        if (length < 0)
        {
            CollectionErrors.Negative(nameof(length));
        }

        if (size - index < length)
        {
            CollectionErrors.BadRange();
        }
    }
}
