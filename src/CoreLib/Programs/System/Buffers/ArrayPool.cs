using System.Numerics;

namespace System.Buffers;

/// <summary>Arrays to borrow. The shared pool keeps a few of each power of two per thread.</summary>
public abstract class ArrayPool<T>
{
    public static ArrayPool<T> Shared { get; } = new SharedArrayPool<T>();

    public static ArrayPool<T> Create() => new SharedArrayPool<T>();

    /// <summary>The limits are advice, which the pool does not need.</summary>
    public static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxArrayLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxArraysPerBucket);
        return new SharedArrayPool<T>();
    }

    public abstract T[] Rent(int minimumLength);

    public abstract void Return(T[] array, bool clearArray = false);
}
