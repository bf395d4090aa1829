namespace ViperOS.Kernel.Memory;

/// <summary>A range of physical addresses, in bytes.</summary>
public readonly struct MemoryRange(ulong start, ulong size)
{
    public ulong Start { get; } = start;

    public ulong Size { get; } = size;

    public ulong End => Start + Size;
}
