using System.Collections.Generic;

namespace System;

public abstract partial class Array
{
    public static int IndexOf<T>(T[] array, T value) => IndexOf(array, value, 0, NotNull(array).Length);

    public static int IndexOf<T>(T[] array, T value, int startIndex) =>
        IndexOf(array, value, startIndex, NotNull(array).Length - startIndex);

    public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        ReadOnlySpan<T> span = new(array, startIndex, count);
        for (int i = 0; i < span.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(span[i], value))
            {
                return startIndex + i;
            }
        }

        return -1;
    }

    public static int LastIndexOf<T>(T[] array, T value)
    {
        for (int i = NotNull(array).Length - 1; i >= 0; i--)
        {
            if (EqualityComparer<T>.Default.Equals(array[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static void Fill<T>(T[] array, T value)
    {
        for (int i = 0; i < NotNull(array).Length; i++)
        {
            array[i] = value;
        }
    }

    public static void Fill<T>(T[] array, T value, int startIndex, int count)
    {
        for (int i = 0; i < count; i++)
        {
            array[startIndex + i] = value;
        }
    }

    public static void Reverse<T>(T[] array) => NotNull(array).AsSpan().Reverse();

    public static void Reverse<T>(T[] array, int index, int length) => NotNull(array).AsSpan(index, length).Reverse();

    public static void Sort<T>(T[] array) => Sort(array, (IComparer<T>?)null);

    public static void Sort<T>(T[] array, IComparer<T>? comparer) =>
        ArraySort.Sort(NotNull(array).AsSpan(), comparer ?? Comparer<T>.Default);

    public static void Sort<T>(T[] array, int index, int length) => Sort(array, index, length, null);

    public static void Sort<T>(T[] array, int index, int length, IComparer<T>? comparer) =>
        ArraySort.Sort(NotNull(array).AsSpan(index, length), comparer ?? Comparer<T>.Default);

    public static void Sort<T>(T[] array, Comparison<T> comparison) => Sort(array, Comparer<T>.Create(comparison));

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items) => Sort(keys, items, null);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, IComparer<TKey>? comparer)
    {
        if (items is null)
        {
            Sort(keys, comparer);
            return;
        }

        ArraySort.Sort(NotNull(keys).AsSpan(), items.AsSpan(), comparer ?? Comparer<TKey>.Default);
    }

    public static int BinarySearch<T>(T[] array, T value) => BinarySearch(array, 0, NotNull(array).Length, value, null);

    public static int BinarySearch<T>(T[] array, T value, IComparer<T>? comparer) =>
        BinarySearch(array, 0, NotNull(array).Length, value, comparer);

    public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T>? comparer)
    {
        comparer ??= Comparer<T>.Default;
        int low = index;
        int high = index + length - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            int order = comparer.Compare(array[middle], value);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }

    public static bool Exists<T>(T[] array, Predicate<T> match) => FindIndex(array, match) >= 0;

    public static T? Find<T>(T[] array, Predicate<T> match)
    {
        int index = FindIndex(array, match);
        return index < 0 ? default : array[index];
    }

    public static T[] FindAll<T>(T[] array, Predicate<T> match) => new List<T>(NotNull(array)).FindAll(match).ToArray();

    public static int FindIndex<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        for (int i = 0; i < NotNull(array).Length; i++)
        {
            if (match(array[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool TrueForAll<T>(T[] array, Predicate<T> match) => FindIndex(array, item => !match(item)) < 0;

    public static void ForEach<T>(T[] array, Action<T> action)
    {
        foreach (T item in NotNull(array))
        {
            action(item);
        }
    }

    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
    {
        TOutput[] result = new TOutput[NotNull(array).Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = converter(array[i]);
        }

        return result;
    }

    private static T[] NotNull<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return array;
    }
}
