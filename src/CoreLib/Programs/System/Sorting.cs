using System.Collections.Generic;
using System.Numerics;

namespace System;

/// <summary>
/// Introspective sort (Musser 1997): quicksort with the median of three, heap sort where that degenerates, insertion sort for
/// small
/// parts. Not stable, no memory.
/// </summary>
internal static class Sorting
{
    private const int SmallSize = 16;

    public static void Sort<T>(Span<T> items, IComparer<T> comparer)
    {
        if (items.Length > 1)
        {
            SortPart(items, comparer, 2 * (BitOperations.Log2((uint)items.Length) + 1));
        }
    }

    public static void Sort<TKey, TValue>(Span<TKey> keys, Span<TValue> values, IComparer<TKey> comparer)
    {
        int[] order = new int[keys.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        TKey[] oldKeys = keys.ToArray();
        TValue[] oldValues = values[..keys.Length].ToArray();
        Sort(order.AsSpan(), Comparer<int>.Create((left, right) => comparer.Compare(oldKeys[left], oldKeys[right])));
        for (int i = 0; i < order.Length; i++)
        {
            keys[i] = oldKeys[order[i]];
            values[i] = oldValues[order[i]];
        }
    }

    private static void SortPart<T>(Span<T> items, IComparer<T> comparer, int depth)
    {
        while (items.Length > SmallSize)
        {
            if (depth-- == 0)
            {
                HeapSort(items, comparer);
                return;
            }

            int pivot = Partition(items, comparer);
            SortPart(items[(pivot + 1)..], comparer, depth);
            items = items[..pivot];
        }

        InsertionSort(items, comparer);
    }

    private static int Partition<T>(Span<T> items, IComparer<T> comparer)
    {
        int last = items.Length - 1;
        int middle = last / 2;
        Order(items, comparer, 0, middle);
        Order(items, comparer, 0, last);
        Order(items, comparer, middle, last);

        // The pivot waits before the last element, which is known not to be smaller.
        T pivot = items[middle];
        Swap(items, middle, last - 1);
        int low = 0;
        int high = last - 1;
        while (true)
        {
            do
            {
                low++;
            }
            while (low < last - 1 && comparer.Compare(items[low], pivot) < 0);

            do
            {
                high--;
            }
            while (high > 0 && comparer.Compare(pivot, items[high]) < 0);

            if (low >= high)
            {
                break;
            }

            Swap(items, low, high);
        }

        Swap(items, low, last - 1);
        return low;
    }

    private static void HeapSort<T>(Span<T> items, IComparer<T> comparer)
    {
        for (int i = (items.Length / 2) - 1; i >= 0; i--)
        {
            SiftDown(items, i, comparer);
        }

        for (int end = items.Length - 1; end > 0; end--)
        {
            Swap(items, 0, end);
            SiftDown(items[..end], 0, comparer);
        }
    }

    private static void SiftDown<T>(Span<T> heap, int index, IComparer<T> comparer)
    {
        T item = heap[index];
        while (true)
        {
            int child = (2 * index) + 1;
            if (child >= heap.Length)
            {
                break;
            }

            if (child + 1 < heap.Length && comparer.Compare(heap[child], heap[child + 1]) < 0)
            {
                child++;
            }

            if (comparer.Compare(item, heap[child]) >= 0)
            {
                break;
            }

            heap[index] = heap[child];
            index = child;
        }

        heap[index] = item;
    }

    private static void InsertionSort<T>(Span<T> items, IComparer<T> comparer)
    {
        for (int i = 1; i < items.Length; i++)
        {
            T item = items[i];
            int place = i;
            while (place > 0 && comparer.Compare(item, items[place - 1]) < 0)
            {
                items[place] = items[place - 1];
                place--;
            }

            items[place] = item;
        }
    }

    private static void Order<T>(Span<T> items, IComparer<T> comparer, int first, int second)
    {
        if (comparer.Compare(items[first], items[second]) > 0)
        {
            Swap(items, first, second);
        }
    }

    private static void Swap<T>(Span<T> items, int first, int second) =>
        (items[first], items[second]) = (items[second], items[first]);
}
