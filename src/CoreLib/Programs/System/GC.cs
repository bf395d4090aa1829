using System.Collections.Generic;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>The collector as programs see it. All collections are full, and stop all threads.</summary>
public static partial class GC
{
    /// <summary>There is one generation; programs expect .NET's number.</summary>
    public static int MaxGeneration => 2;

    [Intrinsic]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void KeepAlive(object? obj)
    {
    }

    public static void Collect()
    {
        Heap.Lock.Enter();
        Collector.Collect(CollectionReason.Request);
        Heap.Lock.Exit();
        if (FinalizationQueue.HasReady)
        {
            Finalizer.Wake();
        }
    }

    public static void Collect(int generation) => Collect(generation, GCCollectionMode.Default);

    public static void Collect(int generation, GCCollectionMode mode) => Collect(generation, mode, blocking: true);

    public static void Collect(int generation, GCCollectionMode mode, bool blocking) =>
        Collect(generation, mode, blocking, compacting: mode == GCCollectionMode.Aggressive);

    /// <summary>Collects, whatever the generation. <see cref="GCCollectionMode.Optimized"/> leaves it to the collector.</summary>
    public static void Collect(int generation, GCCollectionMode mode, bool blocking, bool compacting)
    {
        ThrowIfNegative(generation, nameof(generation));
        if (mode is < GCCollectionMode.Default or > GCCollectionMode.Aggressive)
        {
            throw new ArgumentOutOfRangeException(nameof(mode), "Enum value was out of legal range.");
        }

        if (mode == GCCollectionMode.Aggressive)
        {
            if (generation != MaxGeneration)
            {
                throw new ArgumentException(
                    "AggressiveGC requires setting the generation parameter to MaxGeneration", nameof(generation));
            }

            if (!blocking)
            {
                throw new ArgumentException("AggressiveGC requires setting the blocking parameter to true.", nameof(blocking));
            }

            if (!compacting)
            {
                throw new ArgumentException("AggressiveGC requires setting the compacting parameter to true.", nameof(compacting));
            }
        }

        if (mode != GCCollectionMode.Optimized || Collector.IsWorthwhile)
        {
            Collect();
        }
    }

    public static void SuppressFinalize(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        FinalizationQueue.Suppress(obj);
    }

    public static void ReRegisterForFinalize(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        FinalizationQueue.ReRegister(obj);
    }

    public static void WaitForPendingFinalizers() => Finalizer.WaitForPending();

    /// <summary>0 for what is younger than the last collection, else the highest.</summary>
    public static int GetGeneration(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return Collector.HasSurvived(obj) ? MaxGeneration : 0;
    }

    public static int GetGeneration(WeakReference wo) => GetGeneration(wo.Target ?? throw new ArgumentNullException(nameof(wo)));

    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => new T[length];

    public static T[] AllocateArray<T>(int length, bool pinned = false) => new T[length];

    private static void ThrowIfNegative(int value, string name)
    {
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} ('{value}') must be a non-negative value.");
        }
    }

    private static void ThrowIfNegativeOrZero(long value, string name)
    {
        if (value <= 0)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} ('{value}') must be a non-negative and non-zero value.");
        }
    }
}
