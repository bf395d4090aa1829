using System.Runtime;

namespace ViperOS.Tests.ClassLibraryChecks.Gc;

/// <summary>The methods of <see cref="GC"/> itself: what they refuse, and what they promise.</summary>
internal static class CollectorChecks
{
    public static void Run()
    {
        GcChecks.Try("pressure 0", static () => GC.AddMemoryPressure(0));
        GcChecks.Try("pressure -1", static () => GC.AddMemoryPressure(-1));
        GcChecks.Try("less pressure 0", static () => GC.RemoveMemoryPressure(0));
        GcChecks.Try("pressure", static () =>
        {
            GC.AddMemoryPressure(1000);
            GC.RemoveMemoryPressure(1000);
        });
        GcChecks.Try("generation -1", static () => GC.Collect(-1));
        GcChecks.Try("generation 5", static () => GC.Collect(5));
        GcChecks.Try("mode 9", static () => GC.Collect(1, (GCCollectionMode)9));
        GcChecks.Try("aggressive 1", static () => GC.Collect(1, GCCollectionMode.Aggressive));
        GcChecks.Try("aggressive, not blocking", static () => GC.Collect(2, GCCollectionMode.Aggressive, false));
        GcChecks.Try("aggressive, not compacting", static () => GC.Collect(2, GCCollectionMode.Aggressive, true, false));
        GcChecks.Try("aggressive", static () => GC.Collect(2, GCCollectionMode.Aggressive, true, true));
        GcChecks.Try("optimized", static () => GC.Collect(0, GCCollectionMode.Optimized));
        GcChecks.Try("count -1", static () => GC.CollectionCount(-1));
        Console.WriteLine(GC.CollectionCount(9));
        Console.WriteLine(GC.MaxGeneration);
        GcChecks.Try("region 0", static () => GC.TryStartNoGCRegion(0));
        GcChecks.Try("region large", static () => GC.TryStartNoGCRegion(1000, 2000));
        GcChecks.Try("region large -1", static () => GC.TryStartNoGCRegion(1000, -1));
        GcChecks.Try("end without", GC.EndNoGCRegion);
        bool started = GC.TryStartNoGCRegion(10_000_000);
        GCLatencyMode latency = GCSettings.LatencyMode;
        GC.EndNoGCRegion();
        Console.WriteLine($"{started} {latency}");
        GcChecks.Try("end again", GC.EndNoGCRegion);
        GcChecks.Try("callback without", static () => GC.RegisterNoGCRegionCallback(1000, static () => { }));
        Console.WriteLine(GC.TryStartNoGCRegion(100_000));
        GC.Collect();
        GcChecks.Try("end after a collection", GC.EndNoGCRegion);
        Console.WriteLine(GCSettings.LatencyMode);
        GCSettings.LatencyMode = GCLatencyMode.SustainedLowLatency;
        Console.WriteLine(GCSettings.LatencyMode);
        GCSettings.LatencyMode = GCLatencyMode.Interactive;
        GcChecks.Try("latency 9", static () => GCSettings.LatencyMode = (GCLatencyMode)9);
        GcChecks.Try("latency 4", static () => GCSettings.LatencyMode = GCLatencyMode.NoGCRegion);
        Console.WriteLine(GCSettings.LargeObjectHeapCompactionMode);
        GcChecks.Try("compaction 9", static () => GCSettings.LargeObjectHeapCompactionMode = (GCLargeObjectHeapCompactionMode)9);
        Console.WriteLine(GCSettings.IsServerGC);
        Console.WriteLine(GC.GetGeneration(new object()));
        GcChecks.Try("generation of null", static () => GC.GetGeneration((object)null!));
        GcChecks.Try("generation of a dead one", static () => GC.GetGeneration(new WeakReference(null)));
        GcChecks.Try("notification 0", static () => GC.RegisterForFullGCNotification(0, 10));
        GcChecks.Try("notification 100", static () => GC.RegisterForFullGCNotification(10, 100));
        Console.WriteLine(GC.WaitForFullGCApproach(0));
        Console.WriteLine(GC.WaitForFullGCComplete(TimeSpan.Zero));
        GcChecks.Try("wait -2", static () => GC.WaitForFullGCApproach(-2));
        GcChecks.Try("kind 9", static () => GC.GetGCMemoryInfo((GCKind)9));
        GcChecks.Try("array -1", static () => GC.AllocateArray<int>(-1));
        GcChecks.Try("array -1", static () => GC.AllocateUninitializedArray<int>(-1));
        GcChecks.Try("fail point 0", static () => _ = new MemoryFailPoint(0));
        GcChecks.Try("fail point 1", static () => new MemoryFailPoint(1).Dispose());
        GcChecks.Try("insufficient", static () => throw new InsufficientMemoryException());
        GcChecks.Try("insufficient", static () => throw new InsufficientMemoryException("text", new FormatException()));
        Counters();
    }

    private static void Counters()
    {
        int before = GC.CollectionCount(2);
        GC.Collect();
        GC.Collect();
        Console.WriteLine(GC.CollectionCount(2) - before);
        Console.WriteLine(GC.CollectionCount(0) >= GC.CollectionCount(2));
        long start = GC.GetAllocatedBytesForCurrentThread();
        byte[] bytes = new byte[1000];
        object value = new();
        long middle = GC.GetAllocatedBytesForCurrentThread();
        Console.WriteLine(middle - start is >= 1024 and < 1200);
        int sum = 0;
        middle = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            sum += bytes[i] + i;
        }

        long end = GC.GetAllocatedBytesForCurrentThread();
        Console.WriteLine($"{end - middle} {sum}");
        GC.KeepAlive(value);
        long total = GC.GetTotalAllocatedBytes(true);
        byte[] large = new byte[1_000_000];
        Console.WriteLine(GC.GetTotalAllocatedBytes(true) - total >= large.Length);
        Console.WriteLine(GC.GetTotalMemory(true) > large.Length);
        GC.KeepAlive(large);
        Console.WriteLine(GC.GetTotalPauseDuration() > TimeSpan.Zero);
        GCMemoryInfo information = GC.GetGCMemoryInfo();
        Console.WriteLine($"{information.Index > 0} {information.HeapSizeBytes > 0} {information.TotalAvailableMemoryBytes > information.HeapSizeBytes} "
            + $"{information.GenerationInfo.Length} {information.PauseDurations.Length > 0} {information.PauseTimePercentage >= 0}");
    }
}
