using System.Buffers.Binary;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// The contiguous memory that the device reads all the time: its queue, and for each request a slot with the header, the range of a discard,
/// and the status that the device writes (virtio 1.2, section 5.2.6).
/// </summary>
internal sealed unsafe class SharedMemory
{
    public const uint HeaderSize = 16;
    public const uint DiscardSize = 16;

    private const uint SlotSize = 64;
    private const uint DiscardOffset = 16;
    private const uint StatusOffset = 32;

    private readonly MappedMemory _memory;
    private readonly ulong _physical;
    private readonly ulong _slots;

    /// <param name="memory">All of it, zeroed.</param>
    /// <param name="physical">Where it begins, as the device sees memory.</param>
    /// <param name="queueSize">Entries of the queue.</param>
    public SharedMemory(MappedMemory memory, ulong physical, uint queueSize)
    {
        _memory = memory;
        _physical = physical;
        _slots = SplitQueue.SizeOf(queueSize);
        SlotCount = (int)((memory.Size - _slots) / SlotSize);
    }

    public int SlotCount { get; }

    public byte* Queue => _memory.Address;

    public QueueAddresses QueueAddresses(uint queueSize) => SplitQueue.AddressesOf(_physical, queueSize);

    public ulong HeaderAddress(int slot) => _physical + Offset(slot);

    public ulong DiscardAddress(int slot) => HeaderAddress(slot) + DiscardOffset;

    public ulong StatusAddress(int slot) => HeaderAddress(slot) + StatusOffset;

    public void WriteHeader(int slot, uint type, ulong sector)
    {
        Span<byte> bytes = Slot(slot);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, type);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], 0);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], sector);
        bytes[(int)StatusOffset] = byte.MaxValue;
    }

    public void WriteDiscard(int slot, ulong sector, uint count)
    {
        Span<byte> bytes = Slot(slot)[(int)DiscardOffset..];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, sector);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[8..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[12..], 0);
    }

    public byte ReadStatus(int slot) => Volatile.Read(ref *(_memory.Address + Offset(slot) + StatusOffset));

    private Span<byte> Slot(int slot) => new(_memory.Address + Offset(slot), (int)SlotSize);

    private ulong Offset(int slot) => _slots + ((ulong)slot * SlotSize);
}
