namespace ViperOS.FileSystems.Devices;

/// <summary>One piece of a scatter list: consecutive blocks of the device, and the memory they are read into or written from.</summary>
public readonly unsafe struct BlockTransfer(ulong block, int count, byte* memory)
{
    public readonly ulong Block = block;

    /// <summary>In blocks of 4,096 bytes.</summary>
    public readonly int Count = count;
    public readonly byte* Memory = memory;

    public Span<byte> Bytes => new(Memory, Count * BlockDevice.BlockSize);
}
