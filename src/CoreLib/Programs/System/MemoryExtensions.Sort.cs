using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    public static void Sort<T>(this Span<T> span) => ArraySort.Sort(span, (IComparer<T>?)null);

    public static void Sort<T>(this Span<T> span, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArraySort.Sort(span, comparison);
    }

    public static void Sort<T, TComparer>(this Span<T> span, TComparer comparer)
        where TComparer : IComparer<T>? => ArraySort.Sort(span, comparer);

    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items) =>
        Sort<TKey, TValue, IComparer<TKey>>(keys, items, null!);

    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items, Comparison<TKey> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        CheckSameLength(keys, items);
        ArraySort.Sort(keys, items, Comparer<TKey>.Create(comparison));
    }

    public static void Sort<TKey, TValue, TComparer>(this Span<TKey> keys, Span<TValue> items, TComparer comparer)
        where TComparer : IComparer<TKey>?
    {
        CheckSameLength(keys, items);
        ArraySort.Sort(keys, items, comparer);
    }

    public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable) =>
        BinarySearch<T, IComparable<T>>(span, comparable);

    public static int BinarySearch<T, TComparable>(this Span<T> span, TComparable comparable)
        where TComparable : IComparable<T>, allows ref struct => BinarySearch((ReadOnlySpan<T>)span, comparable);

    public static int BinarySearch<T, TComparer>(this Span<T> span, T value, TComparer comparer)
        where TComparer : IComparer<T>, allows ref struct => BinarySearch((ReadOnlySpan<T>)span, value, comparer);

    public static int BinarySearch<T, TComparer>(this ReadOnlySpan<T> span, T value, TComparer comparer)
        where TComparer : IComparer<T>, allows ref struct
    {
        if (comparer is null)
        {
            ThrowHelper.ThrowArgumentNull(nameof(comparer));
        }

        int low = 0;
        int high = span.Length - 1;
        while (low <= high)
        {
            int middle = (int)(((uint)high + (uint)low) >> 1);
            int order = comparer.Compare(value, span[middle]);
            if (order == 0)
            {
                return middle;
            }

            if (order > 0)
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

    private static void CheckSameLength<TKey, TValue>(Span<TKey> keys, Span<TValue> items)
    {
        if (keys.Length != items.Length)
        {
            ThrowHelper.ThrowArgument("Length of items must be same as length of keys.");
        }
    }
}
