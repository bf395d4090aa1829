namespace ViperOS.Kernel.Scheduling;

/// <summary>A member of a <see cref="PairingHeap"/>: links and key, guarded by the heap's owner.</summary>
public abstract class HeapNode
{
    internal HeapNode? Child;
    internal HeapNode? Sibling;

    /// <summary>The left sibling, or the parent for a first child; null for the root.</summary>
    internal HeapNode? Previous;

    internal ulong Key;
    internal bool IsInHeap;
}
