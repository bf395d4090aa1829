using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace System;

/// <summary>
/// Searches sixteen bytes at a time. The last step overlaps the one before it, so that only spans shorter than a vector are walked
/// element by element.
/// </summary>
internal static class VectorSearch
{
    /// <summary>The first element that passes the test or, the other way round, that does not; -1 without one.</summary>
    public static int First<T, TTest>(ref T start, int length, TTest test, bool other)
        where T : unmanaged
        where TTest : struct, IVectorTest<T>
    {
        if (length < Vector128<T>.Count)
        {
            for (int i = 0; i < length; i++)
            {
                if (test.Test(Unsafe.Add(ref start, i)) != other)
                {
                    return i;
                }
            }

            return -1;
        }

        Vector128<T> flip = other ? Vector128<T>.AllBitsSet : Vector128<T>.Zero;
        int last = length - Vector128<T>.Count;
        for (int i = 0; ; i = Math.Min(i + Vector128<T>.Count, last))
        {
            Vector128<T> found = test.Test(Vector128.LoadUnsafe(ref start, (nuint)(uint)i)) ^ flip;
            if (found != Vector128<T>.Zero)
            {
                return i + BitOperations.TrailingZeroCount(Vector128.ExtractMostSignificantBits(found));
            }

            if (i == last)
            {
                return -1;
            }
        }
    }

    /// <summary>The last element that passes the test or, the other way round, that does not; -1 without one.</summary>
    public static int Last<T, TTest>(ref T start, int length, TTest test, bool other)
        where T : unmanaged
        where TTest : struct, IVectorTest<T>
    {
        if (length < Vector128<T>.Count)
        {
            for (int i = length - 1; i >= 0; i--)
            {
                if (test.Test(Unsafe.Add(ref start, i)) != other)
                {
                    return i;
                }
            }

            return -1;
        }

        Vector128<T> flip = other ? Vector128<T>.AllBitsSet : Vector128<T>.Zero;
        for (int i = length - Vector128<T>.Count; ; i = Math.Max(i - Vector128<T>.Count, 0))
        {
            Vector128<T> found = test.Test(Vector128.LoadUnsafe(ref start, (nuint)(uint)i)) ^ flip;
            if (found != Vector128<T>.Zero)
            {
                return i + 31 - BitOperations.LeadingZeroCount(Vector128.ExtractMostSignificantBits(found));
            }

            if (i == 0)
            {
                return -1;
            }
        }
    }
}
