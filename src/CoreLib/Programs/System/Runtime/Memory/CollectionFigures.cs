namespace System.Runtime;

/// <summary>Counters of the collector. Guarded by the heap's lock; times in nanoseconds.</summary>
internal struct CollectionFigures
{
    public int Count;
    public CollectionReason Reason;
    public long LastPause;
    public long TotalPause;

    /// <summary>Bytes of objects that survived the last collection, as the heap lays them out.</summary>
    public nuint LiveBytes;

    /// <summary>How many these are.</summary>
    public nuint LiveObjects;

    /// <summary>Bytes of blocks in use before the last collection.</summary>
    public nuint UsedBefore;

    /// <summary>Bytes handed out between the last two collections.</summary>
    public nuint AllocatedBefore;

    /// <summary>Bytes given back to the system by all collections.</summary>
    public nuint GivenBack;

    /// <summary>How often the mark stack was too small.</summary>
    public int Overflows;

    /// <summary>Objects found through handles that pin them.</summary>
    public int Pinned;
}
