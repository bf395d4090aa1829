using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// Sorts as .NET does: introspective sort (Musser 1997), the median of first, middle and last element as pivot, insertion sort below
/// 17 elements, heap sort when the depth exceeds twice the logarithm. It is not stable: equal elements land where they do in .NET,
/// since each comparison and exchange is the same.
/// </summary>
internal static partial class ArraySort
{
    public static void Sort<T>(Span<T> keys, IComparer<T>? comparer)
    {
        if (keys.Length <= 1)
        {
            return;
        }

        try
        {
            if (comparer is null || comparer == Comparer<T>.Default)
            {
                if (typeof(T).IsValueType)
                {
                    SortPart(keys[MoveNaNs(keys)..], new NaturalOrder<T>());
                }
                else
                {
                    SortPart(keys, new ComparerClassOrder<T>(Comparer<T>.Default));
                }
            }
            else
            {
                SortPart(keys, new ComparerOrder<T>(comparer));
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

    public static void Sort<T>(Span<T> keys, Comparison<T> comparison)
    {
        if (keys.Length <= 1)
        {
            return;
        }

        try
        {
            SortPart(keys, new ComparisonOrder<T>(comparison));
        }
        catch (IndexOutOfRangeException)
        {
            ThrowBadComparer(comparison);
        }
        catch (Exception exception)
        {
            ThrowComparisonFailed(exception);
        }
    }

    [DoesNotReturn]
    internal static void ThrowBadComparer(object? comparer) => throw new ArgumentException(
        $"Unable to sort because the IComparer.Compare() method returns inconsistent results. Either a value does not compare equal to itself, or one value repeatedly compared to another value yields different results. IComparer: '{comparer}'.");

    [DoesNotReturn]
    internal static void ThrowComparisonFailed(Exception exception) =>
        throw new InvalidOperationException("Failed to compare two elements in the array.", exception);

    // Those come first in the order of floating point numbers; what remains can be compared with the operators.
    private static int MoveNaNs<T>(Span<T> keys)
    {
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float))
        {
            return 0;
        }

        int left = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            bool isNaN = typeof(T) == typeof(double) ? double.IsNaN((double)(object)keys[i]!)
                : float.IsNaN((float)(object)keys[i]!);
            if (isNaN)
            {
                (keys[left], keys[i]) = (keys[i], keys[left]);
                left++;
            }
        }

        return left;
    }

    private static void SortPart<T, TOrder>(Span<T> keys, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        if (keys.Length > 1)
        {
            SortPart(keys, 2 * (BitOperations.Log2((uint)keys.Length) + 1), order);
        }
    }

    private static void SortPart<T, TOrder>(Span<T> keys, int depth, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        int size = keys.Length;
        while (size > 1)
        {
            if (size <= SmallSize)
            {
                if (size == 2)
                {
                    SwapIfGreater(keys, 0, 1, order);
                }
                else if (size == 3)
                {
                    SwapIfGreater(keys, 0, 1, order);
                    SwapIfGreater(keys, 0, 2, order);
                    SwapIfGreater(keys, 1, 2, order);
                }
                else
                {
                    InsertionSort(keys[..size], order);
                }

                return;
            }

            if (depth == 0)
            {
                HeapSort(keys[..size], order);
                return;
            }

            depth--;
            int pivot = Partition(keys[..size], order);
            SortPart(keys[(pivot + 1)..size], depth, order);
            size = pivot;
        }
    }

    private static int Partition<T, TOrder>(Span<T> keys, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        int high = keys.Length - 1;
        int middle = high >> 1;
        SwapIfGreater(keys, 0, middle, order);
        SwapIfGreater(keys, 0, high, order);
        SwapIfGreater(keys, middle, high, order);

        // The pivot waits before the last element, which is known not to be smaller.
        T pivot = keys[middle];
        Swap(keys, middle, high - 1);
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

            Swap(keys, left, right);
        }

        if (left != high - 1)
        {
            Swap(keys, left, high - 1);
        }

        return left;
    }

    private static void HeapSort<T, TOrder>(Span<T> keys, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        int count = keys.Length;
        for (int i = count >> 1; i >= 1; i--)
        {
            SiftDown(keys, i, count, order);
        }

        for (int i = count; i > 1; i--)
        {
            Swap(keys, 0, i - 1);
            SiftDown(keys, 1, i - 1, order);
        }
    }

    // Places are counted from one: the children of i are 2i and 2i + 1.
    private static void SiftDown<T, TOrder>(Span<T> keys, int i, int count, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        T key = keys[i - 1];
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
            i = child;
        }

        keys[i - 1] = key;
    }

    private static void InsertionSort<T, TOrder>(Span<T> keys, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        for (int i = 0; i < keys.Length - 1; i++)
        {
            T key = keys[i + 1];
            int j = i;
            while (j >= 0 && order.IsLess(key, keys[j]))
            {
                keys[j + 1] = keys[j];
                j--;
            }

            keys[j + 1] = key;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SwapIfGreater<T, TOrder>(Span<T> keys, int i, int j, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        if (order.IsGreater(keys[i], keys[j]))
        {
            (keys[i], keys[j]) = (keys[j], keys[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Swap<T>(Span<T> keys, int i, int j) => (keys[i], keys[j]) = (keys[j], keys[i]);
}
