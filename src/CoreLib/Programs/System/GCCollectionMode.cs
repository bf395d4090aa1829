namespace System;

/// <summary>How much a collection that is asked for insists.</summary>
public enum GCCollectionMode
{
    Default = 0,
    Forced = 1,
    Optimized = 2,
    Aggressive = 3,
}
