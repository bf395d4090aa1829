using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>Sizes of hash tables: primes, since hash codes of programs are often multiples of small powers of two.</summary>
internal static class HashPrimes
{
    /// <summary>The largest prime below the largest length of an array.</summary>
    public const int Largest = 0x7FFFFFC3;

    // The sizes that .NET takes: capacities are seen by programs.
    private static ReadOnlySpan<int> Steps =>
    [
        3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597, 1931,
        2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851,
        75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827, 807403, 968897, 1162687,
        1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471, 7199369,
    ];

    /// <summary>A prime that is not smaller.</summary>
    public static int AtLeast(int minimum)
    {
        if (minimum < 0)
        {
            throw new ArgumentException("Hashtable's capacity overflowed and went negative. Check load factor, capacity and the current size of the table.");
        }

        foreach (int prime in Steps)
        {
            if (prime >= minimum)
            {
                return prime;
            }
        }

        // Beyond the table; not one more than a multiple of 101, which steps through the table of Hashtable in that many.
        for (int i = minimum | 1; i < int.MaxValue; i += 2)
        {
            if (IsPrime(i) && (i - 1) % 101 != 0)
            {
                return i;
            }
        }

        return minimum;
    }

    /// <summary>The size after the given one when a table grows.</summary>
    public static int Next(int size)
    {
        int doubled = 2 * size;
        return (uint)doubled > Largest && Largest > size ? Largest : AtLeast(doubled);
    }

    /// <summary>For <see cref="Remainder"/>: 2^64 / divisor, rounded up.</summary>
    public static ulong Reciprocal(uint divisor) => (ulong.MaxValue / divisor) + 1;

    /// <summary>value mod divisor with two multiplications (Lemire, Kaser, Kurz: Faster remainder by direct computation,
    /// 2019).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Remainder(uint value, uint divisor, ulong reciprocal) =>
        (uint)(((((reciprocal * value) >> 32) + 1) * divisor) >> 32);

    private static bool IsPrime(int candidate)
    {
        for (int divisor = 3; (long)divisor * divisor <= candidate; divisor += 2)
        {
            if (candidate % divisor == 0)
            {
                return false;
            }
        }

        return (candidate & 1) != 0 || candidate == 2;
    }
}
