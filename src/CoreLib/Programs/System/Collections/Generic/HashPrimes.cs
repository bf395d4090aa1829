namespace System.Collections.Generic;

/// <summary>Sizes of hash tables: primes, since hash codes of programs are often multiples of small powers of two.</summary>
internal static class HashPrimes
{
    private static ReadOnlySpan<int> Steps =>
    [
        3, 7, 17, 37, 79, 163, 331, 673, 1361, 2729, 5471, 10949, 21911, 43853, 87719, 175447, 350899, 701819, 1403641, 2807303, 5614657,
        11229331, 22458671, 44917381, 89834777, 179669557, 359339171, 718678369, 1437356741,
    ];

    /// <summary>A prime that is not smaller.</summary>
    public static int AtLeast(int minimum)
    {
        foreach (int prime in Steps)
        {
            if (prime >= minimum)
            {
                return prime;
            }
        }

        throw new OutOfMemoryException();
    }

    /// <summary>For <see cref="Remainder"/>: 2^64 / divisor, rounded up.</summary>
    public static ulong Reciprocal(uint divisor) => (ulong.MaxValue / divisor) + 1;

    /// <summary>value mod divisor with two multiplications (Lemire, Kaser, Kurz: Faster remainder by direct computation,
    /// 2019).</summary>
    public static uint Remainder(uint value, uint divisor, ulong reciprocal) =>
        (uint)(((((reciprocal * value) >> 32) + 1) * divisor) >> 32);
}
