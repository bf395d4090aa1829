namespace System.Runtime;

/// <summary>What the collector should spare the program.</summary>
public enum GCLatencyMode
{
    Batch = 0,
    Interactive = 1,
    LowLatency = 2,
    SustainedLowLatency = 3,
    NoGCRegion = 4,
}
