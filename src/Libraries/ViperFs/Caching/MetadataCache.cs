using ViperOS.Contracts;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Caching;

/// <summary>
/// The metadata blocks in memory. Blocks leave only between operations (<see cref="Trim"/>), so an operation uses what it has got without
/// counting references. What comes from the medium is verified once, here; from then on its inner offsets and counts are trusted.
/// </summary>
internal sealed unsafe class MetadataCache : IDisposable
{
    /// <summary>So many blocks are free when an operation begins.</summary>
    public const int Headroom = 128;
    private const int SlabBlocks = 64;

    private readonly BlockDevice _device;
    private readonly BlockVerifier _verifier;
    private readonly MetadataBlock?[] _buckets;
    private readonly BlockList _all = new();
    private readonly BlockList _free = new();
    private readonly List<nint> _slabs = [];
    private readonly int _capacity;
    private readonly SavedState? _saved;
    private int _savedSlots;
    private int _hand;

    /// <param name="capacity">In blocks; exceeded only when so many are dirty.</param>
    /// <param name="saved">Where the blocks lie as far as there is room; null for memory of the process.</param>
    public MetadataCache(BlockDevice device, VolumeGeometry geometry, uint seed, int capacity, SavedState? saved)
    {
        _saved = saved;
        _device = device;
        _verifier = new BlockVerifier(geometry);
        _capacity = Math.Max(capacity, 2 * Headroom);
        _buckets = new MetadataBlock?[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_capacity)];
        Seed = seed;
    }

    /// <summary>What checksums begin with.</summary>
    public uint Seed { get; }

    /// <summary>Reads from the device since the volume was mounted.</summary>
    public ulong Misses { get; private set; }

    /// <summary>Blocks that have left since the volume was mounted: while it stays, so does what was found.</summary>
    public ulong Departures { get; private set; }

    /// <summary>Blocks that there is memory for.</summary>
    public int Size => _all.Count;

    /// <summary>The block, from memory or from the medium. EIO if it cannot be read or is not what it should be.</summary>
    public ErrorNumber Read(ulong number, BlockType type, ulong owner, out MetadataBlock block)
    {
        MetadataBlock? found = Find(number);
        if (found is not null)
        {
            block = found;
            found.IsReferenced = true;
            return found.Header.Type == type && found.Header.Owner == owner ? ErrorNumber.None : ErrorNumber.EIO;
        }

        block = Take(number);
        Misses++;
        BlockTransfer transfer = block.Transfer;
        ErrorNumber error = _device.Read(new ReadOnlySpan<BlockTransfer>(in transfer));
        if (error == ErrorNumber.None && BlockHeader.IsValid(block.Bytes, type, number, Seed) && block.Header.Owner == owner
            && _verifier.IsSound(block))
        {
            Insert(block);
            return ErrorNumber.None;
        }

        block.Number = 0;
        _free.Add(block);
        return ErrorNumber.EIO;
    }

    /// <summary>
    /// A new block of zeros with its header. EIO if that block is in the cache: then somebody uses what was taken to be free.
    /// </summary>
    public ErrorNumber Create(ulong number, BlockType type, ulong owner, out MetadataBlock block)
    {
        if (Find(number) is { } found)
        {
            block = found;
            return ErrorNumber.EIO;
        }

        block = Take(number);
        block.Bytes.Clear();
        block.Header.Type = type;
        block.Header.Block = number;
        block.Header.Owner = owner;
        Insert(block);
        return ErrorNumber.None;
    }

    public MetadataBlock? Find(ulong number)
    {
        MetadataBlock? block = _buckets[Bucket(number)];
        while (block is not null && block.Number != number)
        {
            block = block.NextInBucket;
        }

        return block;
    }

    /// <summary>Forgets a block, which nobody may use any more.</summary>
    public void Drop(MetadataBlock block)
    {
        Remove(block);
        Departures++;
        _free.Add(block);
    }

    /// <summary>Between operations: sees to it that an operation finds room, as far as blocks can leave.</summary>
    public void Trim()
    {
        int wanted = Headroom - _free.Count - Math.Max(0, _capacity - _all.Count);
        for (int steps = 2 * _all.Count; wanted > 0 && steps > 0; steps--)
        {
            _hand = _hand + 1 < _all.Count ? _hand + 1 : 0;
            MetadataBlock block = _all[_hand];
            if (block.Number == 0 || !block.CanLeave)
            {
                continue;
            }

            if (block.IsReferenced)
            {
                block.IsReferenced = false;
                continue;
            }

            Drop(block);
            wanted--;
        }
    }

    /// <summary>For tests: forgets everything that can leave.</summary>
    public void Empty()
    {
        foreach (MetadataBlock block in _all.Items)
        {
            if (block.Number != 0 && block.CanLeave)
            {
                Drop(block);
            }
        }
    }

    public void Dispose()
    {
        foreach (nint slab in _slabs)
        {
            _device.FreeMemory((byte*)slab, SlabBlocks);
        }

        _slabs.Clear();
    }

    private int Bucket(ulong number) => (int)((number * 0x9E37_79B9_7F4A_7C15 >> 32) & (ulong)(_buckets.Length - 1));

    private MetadataBlock Take(ulong number)
    {
        if (_free.Count == 0)
        {
            AddSlab();
        }

        MetadataBlock taken = _free.RemoveLast();
        taken.Number = number;
        taken.Operation = 0;
        taken.IsReferenced = true;
        taken.IsPermanent = false;
        return taken;
    }

    private void AddSlab()
    {
        int slot = -1;
        byte* slab;
        if (_saved is not null && _saved.Slots - _savedSlots >= SlabBlocks)
        {
            slot = _savedSlots;
            _savedSlots += SlabBlocks;
            slab = _saved.SlotAt(slot);
        }
        else
        {
            slab = _device.AllocateMemory(SlabBlocks);
            _slabs.Add((nint)slab);
        }

        for (int i = 0; i < SlabBlocks; i++)
        {
            MetadataBlock block = new(slab + (i * Format.BlockSize)) { Slot = slot < 0 ? -1 : slot + i };
            _all.Add(block);
            _free.Add(block);
        }
    }

    private void Insert(MetadataBlock block)
    {
        ref MetadataBlock? bucket = ref _buckets[Bucket(block.Number)];
        block.NextInBucket = bucket;
        bucket = block;
    }

    private void Remove(MetadataBlock block)
    {
        ref MetadataBlock? bucket = ref _buckets[Bucket(block.Number)];
        if (bucket == block)
        {
            bucket = block.NextInBucket;
        }
        else
        {
            MetadataBlock before = bucket!;
            while (before.NextInBucket != block)
            {
                before = before.NextInBucket!;
            }

            before.NextInBucket = block.NextInBucket;
        }

        block.NextInBucket = null;
        block.Number = 0;
    }
}
