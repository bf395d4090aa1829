using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Looking through arrays of a known type.</summary>
public abstract partial class Array
{
    public static int IndexOf<T>(T[] array, T value) => IndexOf(array, value, 0, NotNull(array).Length);

    public static int IndexOf<T>(T[] array, T value, int startIndex) =>
        IndexOf(array, value, startIndex, NotNull(array).Length - startIndex);

    public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
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

        int index = Bits<T>.AreEnough
            ? Bits<T>.IndexOf(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), startIndex), value, count)
            : IndexOfEqual(array, value, startIndex, count);
        return Bits<T>.AreEnough && index >= 0 ? index + startIndex : index;
    }

    private static int IndexOfEqual<T>(T[] array, T value, int startIndex, int count)
    {
        if (typeof(T).IsValueType)
        {
            for (int i = startIndex; i < startIndex + count; i++)
            {
                if (EqualityComparer<T>.Default.Equals(array[i], value))
                {
                    return i;
                }
            }

            return -1;
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (comparer.Equals(array[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf<T>(T[] array, T value) => LastIndexOf(array, value, NotNull(array).Length - 1, array.Length);

    public static int LastIndexOf<T>(T[] array, T value, int startIndex) =>
        LastIndexOf(array, value, startIndex, NotNull(array).Length == 0 ? 0 : startIndex + 1);

    public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        NotNull(array);
        if (array.Length == 0)
        {
            if (startIndex is not (-1 or 0))
            {
                CollectionErrors.IndexOutOfRange(nameof(startIndex));
            }

            if (count != 0)
            {
                CollectionErrors.CountOutOfRange(nameof(count));
            }

            return -1;
        }

        if ((uint)startIndex >= (uint)array.Length)
        {
            CollectionErrors.IndexOutOfRange(nameof(startIndex));
        }

        if (count < 0 || startIndex - count + 1 < 0)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (comparer.Equals(array[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int BinarySearch<T>(T[] array, T value) => BinarySearch(array, 0, NotNull(array).Length, value, null);

    public static int BinarySearch<T>(T[] array, T value, IComparer<T>? comparer) =>
        BinarySearch(array, 0, NotNull(array).Length, value, comparer);

    public static int BinarySearch<T>(T[] array, int index, int length, T value) =>
        BinarySearch(array, index, length, value, null);

    public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T>? comparer)
    {
        CheckRange(NotNull(array).Length, index, length);
        try
        {
            comparer ??= Comparer<T>.Default;
            int low = index;
            int high = index + length - 1;
            while (low <= high)
            {
                int middle = low + ((high - low) >> 1);
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
        catch (Exception exception)
        {
            ArraySort.ThrowComparisonFailed(exception);
            return 0;
        }
    }

    public static bool Exists<T>(T[] array, Predicate<T> match) => FindIndex(array, match) != -1;

    public static T? Find<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(NotNull(array), match);
        for (int i = 0; i < array.Length; i++)
        {
            if (match(array[i]))
            {
                return array[i];
            }
        }

        return default;
    }

    public static T? FindLast<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(NotNull(array), match);
        for (int i = array.Length - 1; i >= 0; i--)
        {
            if (match(array[i]))
            {
                return array[i];
            }
        }

        return default;
    }

    public static T[] FindAll<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(NotNull(array), match);
        List<T> found = [];
        for (int i = 0; i < array.Length; i++)
        {
            if (match(array[i]))
            {
                found.Add(array[i]);
            }
        }

        return found.ToArray();
    }

    public static int FindIndex<T>(T[] array, Predicate<T> match) => FindIndex(array, 0, NotNull(array).Length, match);

    public static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match) =>
        FindIndex(array, startIndex, NotNull(array).Length - startIndex, match);

    public static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        NotNull(array);
        if ((uint)startIndex > (uint)array.Length)
        {
            CollectionErrors.IndexPastEnd(nameof(startIndex));
        }

        if (count < 0 || startIndex > array.Length - count)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        CheckMatch(array, match);
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (match(array[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static int FindLastIndex<T>(T[] array, Predicate<T> match) =>
        FindLastIndex(array, NotNull(array).Length - 1, array.Length, match);

    public static int FindLastIndex<T>(T[] array, int startIndex, Predicate<T> match)
    {
        NotNull(array);
        return FindLastIndex(array, startIndex, startIndex + 1, match);
    }

    public static int FindLastIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        CheckMatch(NotNull(array), match);
        if (array.Length == 0 ? startIndex != -1 : (uint)startIndex >= (uint)array.Length)
        {
            CollectionErrors.IndexOutOfRange(nameof(startIndex));
        }

        if (count < 0 || startIndex - count + 1 < 0)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (match(array[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool TrueForAll<T>(T[] array, Predicate<T> match)
    {
        CheckMatch(NotNull(array), match);
        for (int i = 0; i < array.Length; i++)
        {
            if (!match(array[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckMatch<T>(T[] array, Predicate<T> match)
    {
        if (match is null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }
    }

    /// <summary>Searches for values that are equal when their bits are, as spans of numbers of the same size.</summary>
    private static class Bits<T>
    {
        public static bool AreEnough
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => RuntimeHelpers.IsBitwiseEquatable<T>() && Unsafe.SizeOf<T>() is 1 or 2 or 4 or 8;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int IndexOf(ref T first, T value, int count) => Unsafe.SizeOf<T>() switch
        {
            1 => In(ref Unsafe.As<T, byte>(ref first), count).IndexOf(Unsafe.As<T, byte>(ref value)),
            2 => In(ref Unsafe.As<T, ushort>(ref first), count).IndexOf(Unsafe.As<T, ushort>(ref value)),
            4 => In(ref Unsafe.As<T, uint>(ref first), count).IndexOf(Unsafe.As<T, uint>(ref value)),
            _ => In(ref Unsafe.As<T, ulong>(ref first), count).IndexOf(Unsafe.As<T, ulong>(ref value)),
        };

        private static ReadOnlySpan<TBits> In<TBits>(ref TBits first, int count) => new(ref first, count);
    }
}
