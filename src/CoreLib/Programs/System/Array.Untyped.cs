using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Looking through and ordering of arrays of any type.</summary>
public abstract partial class Array
{
    public static int IndexOf(Array array, object? value) => IndexOf(array, value, 0, NotNull(array).Length);

    public static int IndexOf(Array array, object? value, int startIndex) =>
        IndexOf(array, value, startIndex, NotNull(array).Length - startIndex);

    public static int IndexOf(Array array, object? value, int startIndex, int count)
    {
        CheckOneDimensional(NotNull(array));
        if (startIndex < 0 || startIndex > array.Length)
        {
            CollectionErrors.IndexPastEnd(nameof(startIndex));
        }

        if (count < 0 || count > array.Length - startIndex)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (AreEqual(ElementAt(array, i), value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf(Array array, object? value) => LastIndexOf(array, value, NotNull(array).Length - 1, array.Length);

    public static int LastIndexOf(Array array, object? value, int startIndex) =>
        LastIndexOf(array, value, startIndex, startIndex + 1);

    public static int LastIndexOf(Array array, object? value, int startIndex, int count)
    {
        NotNull(array);
        if (array.Length == 0)
        {
            return -1;
        }

        if (startIndex < 0 || startIndex >= array.Length)
        {
            CollectionErrors.IndexOutOfRange(nameof(startIndex));
        }

        if (count < 0)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        if (count > startIndex + 1)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "endIndex cannot be greater than startIndex.");
        }

        CheckOneDimensional(array);
        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (AreEqual(ElementAt(array, i), value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int BinarySearch(Array array, object? value) => BinarySearch(array, 0, NotNull(array).Length, value, null);

    public static int BinarySearch(Array array, object? value, IComparer? comparer) =>
        BinarySearch(array, 0, NotNull(array).Length, value, comparer);

    public static int BinarySearch(Array array, int index, int length, object? value) =>
        BinarySearch(array, index, length, value, null);

    public static int BinarySearch(Array array, int index, int length, object? value, IComparer? comparer)
    {
        CheckRange(NotNull(array).Length, index, length);
        CheckOneDimensional(array);
        comparer ??= Comparer.Default;
        try
        {
            int low = index;
            int high = index + length - 1;
            while (low <= high)
            {
                int middle = low + ((high - low) >> 1);
                int order = comparer.Compare(ElementAt(array, middle), value);
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
        catch (Exception exception)
        {
            ArraySort.ThrowComparisonFailed(exception);
            return 0;
        }
    }

    public static void Reverse(Array array) => Reverse(array, 0, NotNull(array).Length);

    public static void Reverse(Array array, int index, int length)
    {
        NotNull(array);
        CheckRange(array.Length, index, length);
        CheckOneDimensional(array);
        if (length > 1)
        {
            Array copy = (Array)array.Clone();
            for (int i = 0; i < length; i++)
            {
                Copy(copy, index + length - 1 - i, array, index + i, 1);
            }
        }
    }

    public static void Sort(Array array) => Sort(array, null, 0, NotNull(array).Length, null);

    public static void Sort(Array keys, Array? items) => Sort(keys, items, 0, KeysNotNull(keys).Length, null);

    public static void Sort(Array array, int index, int length) => Sort(array, null, index, length, null);

    public static void Sort(Array keys, Array? items, int index, int length) => Sort(keys, items, index, length, null);

    public static void Sort(Array array, IComparer? comparer) => Sort(array, null, 0, NotNull(array).Length, comparer);

    public static void Sort(Array keys, Array? items, IComparer? comparer) =>
        Sort(keys, items, 0, KeysNotNull(keys).Length, comparer);

    public static void Sort(Array array, int index, int length, IComparer? comparer) => Sort(array, null, index, length, comparer);

    public static void Sort(Array keys, Array? items, int index, int length, IComparer? comparer)
    {
        KeysNotNull(keys);
        CheckOneDimensional(keys);
        if (items is not null)
        {
            CheckOneDimensional(items);
        }

        CheckRange(keys.Length, index, length);
        if (items is not null && index > items.Length - length)
        {
            CollectionErrors.BadRange();
        }

        if (length <= 1)
        {
            return;
        }

        // The order is found on the objects, with their old places taken along; then both arrays are put in that order.
        object?[] objects = new object?[length];
        int[] places = new int[length];
        for (int i = 0; i < length; i++)
        {
            objects[i] = ElementAt(keys, index + i);
            places[i] = index + i;
        }

        IComparer order = comparer ?? Comparer.Default;
        ArraySort.Sort<object?, int>(objects, places, new UntypedOrder(order));
        Permute(keys, places, index);
        if (items is not null)
        {
            Permute(items, places, index);
        }
    }

    /// <summary>An element by its number in memory, whatever the rank.</summary>
    internal unsafe object? ElementAt(int index)
    {
        Internal.Runtime.MethodTable* type = GetMethodTable();
        ref byte element = ref Runtime.CompilerServices.Unsafe.Add(ref GetElements(), (nint)index * type->ComponentSize);
        return type->RelatedParameterType->IsValueType
            ? Runtime.RuntimeExports.RhBox(type->RelatedParameterType, ref element)
            : Runtime.CompilerServices.Unsafe.As<byte, object?>(ref element);
    }

    internal unsafe bool HasPrimitiveElements => GetMethodTable()->RelatedParameterType->IsPrimitive;

    internal unsafe uint ElementSize => GetMethodTable()->ComponentSize;

    private static void Permute(Array array, int[] places, int index)
    {
        Array copy = (Array)array.Clone();
        for (int i = 0; i < places.Length; i++)
        {
            Copy(copy, places[i], array, index + i, 1);
        }
    }

    private static object? ElementAt(Array array, int index) =>
        array is object?[] objects ? objects[index] : array.ElementAt(index);

    private static bool AreEqual(object? element, object? value) => element is null ? value is null : element.Equals(value);

    private static Array NotNull(Array array)
    {
        if (array is null)
        {
            CollectionErrors.NullArgument(nameof(array));
        }

        return array;
    }

    private static Array KeysNotNull(Array keys)
    {
        if (keys is null)
        {
            CollectionErrors.NullArgument(nameof(keys));
        }

        return keys;
    }

    private static void CheckOneDimensional(Array array)
    {
        if (array.Rank != 1)
        {
            throw new RankException("Only single dimension arrays are supported here.");
        }
    }

    /// <summary>An order of objects as one of known type.</summary>
    private sealed class UntypedOrder(IComparer comparer) : IComparer<object?>
    {
        public int Compare(object? x, object? y) => comparer.Compare(x, y);
    }
}
