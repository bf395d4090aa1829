namespace System.Runtime;

/// <summary>Wishes about collections. They are kept, and nothing depends on them: all collections stop the world and none moves.</summary>
public static class GCSettings
{
    // As .NET's default, whose collector runs in the background.
    private static GCLatencyMode s_latencyMode = GCLatencyMode.Interactive;
    private static GCLargeObjectHeapCompactionMode s_compactionMode = GCLargeObjectHeapCompactionMode.Default;

    public static bool IsServerGC => false;

    public static GCLatencyMode LatencyMode
    {
        get => GC.IsInNoGCRegion ? GCLatencyMode.NoGCRegion : s_latencyMode;

        set
        {
            if (value is < GCLatencyMode.Batch or > GCLatencyMode.SustainedLowLatency)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "Enum value was out of legal range.");
            }

            if (GC.IsInNoGCRegion)
            {
                throw new InvalidOperationException("The NoGCRegion mode is in progress. End it and then set a different mode.");
            }

            s_latencyMode = value;
        }
    }

    public static GCLargeObjectHeapCompactionMode LargeObjectHeapCompactionMode
    {
        get => s_compactionMode;

        set
        {
            if (value is < GCLargeObjectHeapCompactionMode.Default or > GCLargeObjectHeapCompactionMode.CompactOnce)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "Enum value was out of legal range.");
            }

            s_compactionMode = value;
        }
    }
}
