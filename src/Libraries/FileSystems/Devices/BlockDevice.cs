using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.FileSystems.Devices;

/// <summary>
/// What a volume lies on, in blocks of 4,096 bytes. A whole list goes down in one call, so that a driver can merge its pieces and have them
/// all under way at once; the call returns when all are done. What was written is on the medium only after <see cref="Flush"/>: until then
/// any of the blocks may be there, in part (whole sectors), or not.
/// </summary>
public abstract unsafe class BlockDevice
{
    /// <summary>In bytes.</summary>
    public const int BlockSize = 4096;

    /// <summary>Size in blocks.</summary>
    public abstract ulong BlockCount { get; }

    public virtual bool IsReadOnly => false;

    /// <summary>EIO; EINVAL for blocks behind the end.</summary>
    public abstract ErrorNumber Read(ReadOnlySpan<BlockTransfer> transfers);

    /// <summary>EIO, EROFS; EINVAL for blocks behind the end.</summary>
    public abstract ErrorNumber Write(ReadOnlySpan<BlockTransfer> transfers);

    /// <summary>Everything written before is on the medium when this returns. EIO.</summary>
    public abstract ErrorNumber Flush();

    /// <summary>The contents of these blocks are of no more use. A device that cannot make use of that does nothing.</summary>
    public virtual ErrorNumber Discard(ulong block, ulong count) => ErrorNumber.None;

    /// <summary>Memory that the device can read and write directly, aligned to a block.</summary>
    public virtual byte* AllocateMemory(int blocks) =>
        (byte*)NativeMemory.AlignedAlloc((nuint)blocks * BlockSize, BlockSize);

    /// <summary>Gives back what <see cref="AllocateMemory"/> gave.</summary>
    public virtual void FreeMemory(byte* memory, int blocks) => NativeMemory.AlignedFree(memory);

    public ErrorNumber Read(ulong block, Span<byte> into)
    {
        fixed (byte* memory = into)
        {
            BlockTransfer transfer = new(block, into.Length / BlockSize, memory);
            return Read(new ReadOnlySpan<BlockTransfer>(in transfer));
        }
    }

    public ErrorNumber Write(ulong block, ReadOnlySpan<byte> from)
    {
        fixed (byte* memory = from)
        {
            BlockTransfer transfer = new(block, from.Length / BlockSize, memory);
            return Write(new ReadOnlySpan<BlockTransfer>(in transfer));
        }
    }

    protected bool IsInside(in BlockTransfer transfer) =>
        transfer.Count >= 0 && transfer.Block <= BlockCount && (ulong)transfer.Count <= BlockCount - transfer.Block;
}
