using System.Runtime.CompilerServices;

namespace System;

/// <summary>The heap only grows, so that there is nothing to collect.</summary>
public static class GC
{
    public static int MaxGeneration => 0;

    [Intrinsic]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void KeepAlive(object? obj)
    {
    }

    public static void Collect()
    {
    }

    public static void SuppressFinalize(object obj) => ArgumentNullException.ThrowIfNull(obj);

    public static void ReRegisterForFinalize(object obj) => ArgumentNullException.ThrowIfNull(obj);

    public static void WaitForPendingFinalizers()
    {
    }

    public static long GetTotalMemory(bool forceFullCollection) => Runtime.Heap.AllocatedBytes;

    public static long GetTotalAllocatedBytes(bool precise = false) => Runtime.Heap.AllocatedBytes;

    public static int CollectionCount(int generation) => 0;

    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => new T[length];

    public static T[] AllocateArray<T>(int length, bool pinned = false) => new T[length];
}
