namespace System;

/// <summary>Figures of one moment, for <see cref="GCMemoryInfo"/>. In bytes.</summary>
internal sealed class GCMemoryInfoData
{
    public long Limit;
    public long Used;
    public long Live;
    public long Index;
    public long Pinned;
    public long Pending;
    public double PausePercentage;
    public TimeSpan[] Pauses = [];
    public GCGenerationInfo[] Generations = [];
}
