namespace ViperOS.Kernel.Scheduling;

/// <summary>A thread's place in the fair class of a run queue; made and freed with its thread. The key is the virtual runtime.</summary>
public sealed class FairEntry : HeapNode
{
    internal Thread Owner = null!;
}
