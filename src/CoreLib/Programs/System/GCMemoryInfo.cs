namespace System;

/// <summary>What the last collection found.</summary>
public readonly struct GCMemoryInfo
{
    private readonly GCMemoryInfoData _data;

    internal GCMemoryInfo(GCMemoryInfoData data)
    {
        _data = data;
    }

    /// <summary>Bytes of memory above which the collector hurries.</summary>
    public long HighMemoryLoadThresholdBytes => _data.Limit / 10 * 9;

    public long MemoryLoadBytes => _data.Used;

    /// <summary>The bound of the heap.</summary>
    public long TotalAvailableMemoryBytes => _data.Limit;

    public long HeapSizeBytes => _data.Live;

    public long FragmentedBytes => _data.Used - _data.Live;

    /// <summary>Number of the collection; 0: there was none.</summary>
    public long Index => _data.Index;

    public int Generation => _data.Index == 0 ? 0 : GC.MaxGeneration;

    public bool Compacted => false;

    public bool Concurrent => false;

    public long TotalCommittedBytes => _data.Used;

    public long PromotedBytes => _data.Live;

    public long PinnedObjectsCount => _data.Pinned;

    public long FinalizationPendingCount => _data.Pending;

    public ReadOnlySpan<TimeSpan> PauseDurations => _data.Pauses;

    /// <summary>Of the time since the program began.</summary>
    public double PauseTimePercentage => _data.PausePercentage;

    public ReadOnlySpan<GCGenerationInfo> GenerationInfo => _data.Generations;
}
