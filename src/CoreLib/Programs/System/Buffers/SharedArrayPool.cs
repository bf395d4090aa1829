using System.Numerics;

namespace System.Buffers;

/// <summary>Keeps returned arrays per thread, so that no lock is needed.</summary>
internal sealed class SharedArrayPool<T> : ArrayPool<T>
{
    private const int SmallestLog = 4;
    private const int SizeCount = 17;
    private const int KeptPerSize = 8;

    [ThreadStatic]
    private static T[]?[]? t_kept;

    public override T[] Rent(int minimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLength);
        if (minimumLength == 0)
        {
            return [];
        }

        int log = GetLog(minimumLength);
        if (log >= SizeCount)
        {
            return new T[minimumLength];
        }

        T[]?[] kept = t_kept ??= new T[]?[SizeCount * KeptPerSize];
        Span<T[]?> places = kept.AsSpan(log * KeptPerSize, KeptPerSize);
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] is { } array)
            {
                places[i] = null;
                return array;
            }
        }

        return new T[1 << (log + SmallestLog)];
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (clearArray)
        {
            Array.Clear(array);
        }

        // Only arrays of exactly a size of the pool come back into it.
        int log = array.Length == 0 ? SizeCount : GetLog(array.Length);
        if (log >= SizeCount || array.Length != 1 << (log + SmallestLog))
        {
            return;
        }

        T[]?[] kept = t_kept ??= new T[]?[SizeCount * KeptPerSize];
        foreach (ref T[]? place in kept.AsSpan(log * KeptPerSize, KeptPerSize))
        {
            if (place is null)
            {
                place = array;
                return;
            }
        }
    }

    private static int GetLog(int length) => Math.Max(BitOperations.Log2((uint)(length - 1) | 1) + 1 - SmallestLog, 0);
}
