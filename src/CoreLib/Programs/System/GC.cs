using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>The collector as programs see it. All collections are full ones.</summary>
public static partial class GC
{
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

    public static long GetTotalMemory(bool forceFullCollection)
    {
        if (forceFullCollection)
        {
            Collect();
        }

        return (long)(Collector.Figures.LiveBytes + Collector.SinceCollection);
    }

    public static long GetTotalAllocatedBytes(bool precise = false) => (long)Collector.TotalAllocated;

    public static int CollectionCount(int generation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(generation);
        return generation > MaxGeneration ? 0 : Collector.Figures.Count;
    }

    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => new T[length];

    public static T[] AllocateArray<T>(int length, bool pinned = false) => new T[length];
}
