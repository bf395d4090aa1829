using System.Collections.Generic;
using System.Numerics;

namespace System;

// Keys that take items along.
internal static partial class ArraySort
{
    public static void Sort<TKey, TValue>(Span<TKey> keys, Span<TValue> items, IComparer<TKey>? comparer)
    {
        if (keys.Length <= 1)
        {
            return;
        }

        try
        {
            if (comparer is null || comparer == Comparer<TKey>.Default)
            {
                int first = typeof(TKey).IsValueType ? MoveNaNs(keys, items) : 0;
                keys = keys[first..];
                items = items.Slice(first, keys.Length);
                if (typeof(TKey).IsValueType)
                {
                    SortPart(keys, items, Depth(keys.Length), new NaturalOrder<TKey>());
                }
                else
                {
                    SortPart(keys, items, Depth(keys.Length), new ComparerClassOrder<TKey>(Comparer<TKey>.Default));
                }
            }
            else
            {
                SortPart(keys, items[..keys.Length], Depth(keys.Length), new ComparerOrder<TKey>(comparer));
            }
        }
        catch (IndexOutOfRangeException)
        {
            ThrowBadComparer(comparer);
        }
        catch (Exception exception)
        {
            ThrowComparisonFailed(exception);
        }
    }

    private static int Depth(int count) => count <= 1 ? 0 : 2 * (BitOperations.Log2((uint)count) + 1);

    private static int MoveNaNs<TKey, TValue>(Span<TKey> keys, Span<TValue> items)
    {
        if (typeof(TKey) != typeof(double) && typeof(TKey) != typeof(float))
        {
            return 0;
        }

        int left = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            bool isNaN = typeof(TKey) == typeof(double) ? double.IsNaN((double)(object)keys[i]!)
                : float.IsNaN((float)(object)keys[i]!);
            if (isNaN)
            {
                Swap(keys, items, left, i);
                left++;
            }
        }

        return left;
    }

    private static void SortPart<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> items, int depth, TOrder order)
        where TOrder : struct, IOrder<TKey>
    {
        int size = keys.Length;
        while (size > 1)
        {
            if (size <= SmallSize)
            {
                if (size == 2)
                {
                    SwapIfGreater(keys, items, 0, 1, order);
                }
                else if (size == 3)
                {
                    SwapIfGreater(keys, items, 0, 1, order);
                    SwapIfGreater(keys, items, 0, 2, order);
                    SwapIfGreater(keys, items, 1, 2, order);
                }
                else
                {
                    InsertionSort(keys[..size], items[..size], order);
                }

                return;
            }

            if (depth == 0)
            {
                HeapSort(keys[..size], items[..size], order);
                return;
            }

            depth--;
            int pivot = Partition(keys[..size], items[..size], order);
            SortPart(keys[(pivot + 1)..size], items[(pivot + 1)..size], depth, order);
            size = pivot;
        }
    }

    private static int Partition<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> items, TOrder order)
        where TOrder : struct, IOrder<TKey>
    {
        int high = keys.Length - 1;
        int middle = high >> 1;
        SwapIfGreater(keys, items, 0, middle, order);
        SwapIfGreater(keys, items, 0, high, order);
        SwapIfGreater(keys, items, middle, high, order);

        TKey pivot = keys[middle];
        Swap(keys, items, middle, high - 1);
        int left = 0;
        int right = high - 1;
        while (left < right)
        {
            while (order.IsLess(keys[++left], pivot))
            {
            }

            while (order.IsLess(pivot, keys[--right]))
            {
            }

            if (left >= right)
            {
                break;
            }

            Swap(keys, items, left, right);
        }

        if (left != high - 1)
        {
            Swap(keys, items, left, high - 1);
        }

        return left;
    }

    private static void HeapSort<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> items, TOrder order)
        where TOrder : struct, IOrder<TKey>
    {
        int count = keys.Length;
        for (int i = count >> 1; i >= 1; i--)
        {
            SiftDown(keys, items, i, count, order);
        }

        for (int i = count; i > 1; i--)
        {
            Swap(keys, items, 0, i - 1);
            SiftDown(keys, items, 1, i - 1, order);
        }
    }

    private static void SiftDown<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> items, int i, int count, TOrder order)
        where TOrder : struct, IOrder<TKey>
    {
        TKey key = keys[i - 1];
        TValue item = items[i - 1];
        while (i <= count >> 1)
        {
            int child = 2 * i;
            if (child < count && order.IsLess(keys[child - 1], keys[child]))
            {
                child++;
            }

            if (!order.IsLess(key, keys[child - 1]))
            {
                break;
            }

            keys[i - 1] = keys[child - 1];
            items[i - 1] = items[child - 1];
            i = child;
        }

        keys[i - 1] = key;
        items[i - 1] = item;
    }

    private static void InsertionSort<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> items, TOrder order)
        where TOrder : struct, IOrder<TKey>
    {
        for (int i = 0; i < keys.Length - 1; i++)
        {
            TKey key = keys[i + 1];
            TValue item = items[i + 1];
            int j = i;
            while (j >= 0 && order.IsLess(key, keys[j]))
            {
                keys[j + 1] = keys[j];
                items[j + 1] = items[j];
                j--;
            }

            keys[j + 1] = key;
            items[j + 1] = item;
        }
    }

    private static void SwapIfGreater<TKey, TValue, TOrder>(Span<TKey> keys, Span<TValue> items, int i, int j, TOrder order)
        where TOrder : struct, IOrder<TKey>
    {
        if (order.IsGreater(keys[i], keys[j]))
        {
            Swap(keys, items, i, j);
        }
    }

    private static void Swap<TKey, TValue>(Span<TKey> keys, Span<TValue> items, int i, int j)
    {
        (keys[i], keys[j]) = (keys[j], keys[i]);
        (items[i], items[j]) = (items[j], items[i]);
    }
}
