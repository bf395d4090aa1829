using System.Collections.Generic;
using System.Runtime;

namespace System;

/// <summary>Counters, and memory that the collector does not see but is told of.</summary>
public static partial class GC
{
    /// <summary>Bytes of live objects, as of the last collection, and of all memory handed out since.</summary>
    public static long GetTotalMemory(bool forceFullCollection)
    {
        if (forceFullCollection)
        {
            Collect();
            WaitForPendingFinalizers();
            Collect();
        }

        return (long)(Collector.Figures.LiveBytes + Collector.SinceCollection);
    }

    public static unsafe long GetAllocatedBytesForCurrentThread()
    {
        ThreadBlock* block = ThreadRegistry.Current;
        return block->TakenBytes - block->UnusedBytes;
    }

    /// <summary>With what threads have in hand and not used yet, unless <paramref name="precise"/>.</summary>
    public static long GetTotalAllocatedBytes(bool precise = false) =>
        (long)Collector.TotalAllocated - (precise ? Collector.CountUnused() : 0);

    public static int CollectionCount(int generation)
    {
        ThrowIfNegative(generation, nameof(generation));
        return generation > MaxGeneration ? 0 : Collector.Figures.Count;
    }

    public static TimeSpan GetTotalPauseDuration() => new(Collector.Figures.TotalPause / TimeSpan.NanosecondsPerTick);

    public static GCMemoryInfo GetGCMemoryInfo() => GetGCMemoryInfo(GCKind.Any);

    public static GCMemoryInfo GetGCMemoryInfo(GCKind kind)
    {
        if (kind is < GCKind.Any or > GCKind.Background)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), "Argument must be between Any and Background.");
        }

        GCMemoryInfoData data = new();
        if (kind is GCKind.Any or GCKind.FullBlocking)
        {
            Collector.GetInformation(data);
        }

        return new GCMemoryInfo(data);
    }

    /// <summary>Memory outside the heap that goes with objects: it makes the next collection come earlier.</summary>
    public static void AddMemoryPressure(long bytesAllocated)
    {
        ThrowIfNegativeOrZero(bytesAllocated, nameof(bytesAllocated));
        Collector.AddPressure((nuint)bytesAllocated);
    }

    public static void RemoveMemoryPressure(long bytesAllocated) =>
        ThrowIfNegativeOrZero(bytesAllocated, nameof(bytesAllocated));

    public static void RefreshMemoryLimit() => Collector.RefreshLimit();

    public static IReadOnlyDictionary<string, object> GetConfigurationVariables() => new Dictionary<string, object>
    {
        ["ConcurrentGC"] = false,
        ["GCHeapHardLimit"] = (long)GcSettings.HeapLimit,
        ["ServerGC"] = false,
    };
}
