using System.Numerics;
using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>
/// Memory that pages pass through on their way between the kernel's cache and a device, without being copied: slots of a page each, given away in
/// runs. Used by one thread.
/// </summary>
internal sealed class TransferMemory
{
    private readonly ulong[] _used;
    private readonly int _slots;
    private readonly MappedMemory _mapping;

    private TransferMemory(MemoryObject memory, MappedMemory mapping, int slots)
    {
        Memory = memory;
        _mapping = mapping;
        _slots = slots;
        _used = new ulong[slots / 64];
        Free = slots;
    }

    public MemoryObject Memory { get; }

    /// <summary>Slots that nobody has.</summary>
    public int Free { get; private set; }

    public bool IsIdle => Free == _slots;

    /// <param name="slots">A multiple of 64.</param>
    public static ErrorNumber Create(int slots, out TransferMemory? created)
    {
        created = null;
        ulong size = (ulong)slots * FileSystem.PageSize;
        MappedMemory mapping = default;
        ErrorNumber error = MemoryObject.Create(size, MemoryFlags.None, out MemoryObject memory);
        error = error == ErrorNumber.None ? memory.Map(0, size, Protection.Read | Protection.Write, out mapping) : error;
        if (error == ErrorNumber.None)
        {
            created = new TransferMemory(memory, mapping, slots);
        }

        return error;
    }

    /// <summary>The bytes of a run of slots, for file systems that read and write by themselves.</summary>
    public Span<byte> Bytes(int slot, uint count) =>
        _mapping.Span.Slice(slot * FileSystem.PageSize, (int)count * FileSystem.PageSize);

    /// <summary>Takes the first run of free slots, at most so many. False without any.</summary>
    public bool TryTake(uint wanted, out int slot, out uint count)
    {
        slot = NextFree(0);
        int free = 0;
        while (slot + free < _slots && free < (int)wanted)
        {
            int place = slot + free;
            ulong used = _used[place / 64] >> (place % 64);
            free += used == 0 ? 64 - (place % 64) : BitOperations.TrailingZeroCount(used);
            if (used != 0)
            {
                break;
            }
        }

        count = Math.Min((uint)free, wanted);
        Mark(slot, count, true);
        return count != 0;
    }

    public void Give(int slot, uint count) => Mark(slot, count, false);

    private int NextFree(int word)
    {
        while (word < _used.Length && _used[word] == ulong.MaxValue)
        {
            word++;
        }

        return word == _used.Length ? _slots : (word * 64) + BitOperations.TrailingZeroCount(~_used[word]);
    }

    private void Mark(int slot, uint count, bool isUsed)
    {
        int end = slot + (int)count;
        for (int place = slot; place < end; place = (place | 63) + 1)
        {
            int last = Math.Min(place | 63, end - 1);
            ulong bits = (ulong.MaxValue << (place % 64)) & (ulong.MaxValue >> (63 - (last % 64)));
            ref ulong word = ref _used[place / 64];
            word = isUsed ? word | bits : word & ~bits;
        }

        Free += isUsed ? -(int)count : (int)count;
    }
}
