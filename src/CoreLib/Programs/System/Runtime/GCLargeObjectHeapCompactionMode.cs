namespace System.Runtime;

/// <summary>Whether large objects are to be moved together. Ours never move.</summary>
public enum GCLargeObjectHeapCompactionMode
{
    Default = 1,
    CompactOnce = 2,
}
