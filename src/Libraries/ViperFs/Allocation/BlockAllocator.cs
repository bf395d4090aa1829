using ViperOS.Contracts;
using ViperOS.ViperFs.Caching;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Allocation;

/// <summary>
/// Gives blocks and takes them back, as part of operations. It also keeps the reservations: blocks that dirty pages will need when they are
/// written, so that a full disk is an error at write and not a loss later.
/// </summary>
internal sealed partial class BlockAllocator(GroupSet groups, Journal journal, BlockDevice device, bool discards)
{
    /// <summary>Blocks that only what frees blocks, or writes reserved data, may take for its trees.</summary>
    public const ulong Pool = 32;

    /// <summary>For so many reserved blocks one more is held back for the tree that will refer to them.</summary>
    private const ulong ReservedPerTreeBlock = 32;

    private readonly VolumeGeometry _geometry = groups.Geometry;
    private readonly BusyBlocks _busy = new(groups.Geometry.Groups);

    /// <summary>Upper bound of the longest free run of a group, as far as a search has found it.</summary>
    private readonly ushort[] _longest = NewHints(groups.Geometry.Groups);

    /// <summary>Of the medium, with those that are busy.</summary>
    public ulong FreeBlocks { get; private set; }

    /// <summary>For dirty pages that have no blocks yet.</summary>
    public ulong ReservedBlocks { get; private set; }

    /// <summary>Whether a commit would make blocks free.</summary>
    public bool HasFreed => _freed.Count != 0;

    /// <summary>What anybody may still take or reserve.</summary>
    public ulong AvailableBlocks
    {
        get
        {
            ulong held = _busy.Total + ReservedBlocks + (ReservedBlocks / ReservedPerTreeBlock) + Pool;
            return FreeBlocks > held ? FreeBlocks - held : 0;
        }
    }

    public void Start(ulong freeBlocks) => FreeBlocks = freeBlocks;

    /// <summary>Sets blocks aside for data that will be written later. ENOSPC.</summary>
    public ErrorNumber Reserve(ulong count)
    {
        if (AvailableBlocks < count + (count / ReservedPerTreeBlock) + 1)
        {
            return ErrorNumber.ENOSPC;
        }

        ReservedBlocks += count;
        return ErrorNumber.None;
    }

    public void Unreserve(ulong count) => ReservedBlocks -= Math.Min(count, ReservedBlocks);

    /// <summary>
    /// Takes up to <paramref name="wanted"/> consecutive blocks, near the goal if possible. In an operation. ENOSPC, EIO.
    /// </summary>
    public ErrorNumber Allocate(ulong goal, uint wanted, out BlockRange range)
    {
        range = default;
        if (!MayUsePool)
        {
            wanted = (uint)Math.Min(wanted, AvailableBlocks);
        }

        ErrorNumber error = wanted == 0 ? ErrorNumber.ENOSPC : Find(goal, wanted, out range);
        return error == ErrorNumber.None ? Mark(range) : error;
    }

    /// <summary>Takes a block for metadata and makes it. In an operation. ENOSPC, EIO.</summary>
    public ErrorNumber AllocateMetadata(ulong goal, BlockType type, ulong owner, out MetadataBlock block)
    {
        block = null!;
        ErrorNumber error = Allocate(goal, 1, out BlockRange range);
        return error == ErrorNumber.None ? journal.Create(range.Start, type, owner, out block) : error;
    }

    /// <summary>
    /// Finds blocks for reserved data and keeps others away from them; on the medium they stay free until <see cref="Attach"/>. In an
    /// operation. ENOSPC, EIO.
    /// </summary>
    public ErrorNumber Take(ulong goal, uint wanted, out BlockRange range)
    {
        ErrorNumber error = Find(goal, wanted, out range);
        if (error == ErrorNumber.None)
        {
            _busy.Add(range);
            _taken.Add(range);
        }

        return error;
    }

    /// <summary>What was taken is in use now. In an operation. EIO.</summary>
    public ErrorNumber Attach(BlockRange range)
    {
        _attached.Add(range);
        return Mark(range);
    }

    /// <summary>What was taken is not needed.</summary>
    public void GiveBack(BlockRange range) => _busy.Remove(range);

    /// <summary>Whether all of these are ones that <see cref="Take"/> may have given.</summary>
    public bool IsTaken(BlockRange range)
    {
        uint group = VolumeGeometry.GroupOf(range.Start);
        int first = (int)(range.Start - VolumeGeometry.GroupStart(group));
        return _busy.Count(group) != 0 && BitRange.AreSet(_busy.Bits(group), first, first + (int)range.Length);
    }

    /// <summary>
    /// Frees blocks; they can be taken again when the transaction is on the medium. In an operation. EIO if they are free already.
    /// </summary>
    public ErrorNumber Free(BlockRange range)
    {
        uint group = VolumeGeometry.GroupOf(range.Start);
        ErrorNumber error = groups.Open(group, out MetadataBlock block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int first = (int)(range.Start - VolumeGeometry.GroupStart(group));
        int end = first + (int)range.Length;
        Span<ulong> bits = GroupBlock.BlockBits(block.Bytes);
        if (!_geometry.IsAllocatable(range.Start, range.Length) || !BitRange.AreSet(bits, first, end)
            || groups.Entry(group).FreeBlocks + range.Length > (uint)_geometry.InitialFreeBlocks(group))
        {
            return ErrorNumber.EIO;
        }

        journal.Touch(block, BitRange.Bytes(bits, first, end));
        BitRange.Clear(bits, first, end);
        groups.Change(group).FreeBlocks += (ushort)range.Length;
        FreeBlocks += range.Length;
        _busy.Add(range);
        _freed.Add(range);
        return ErrorNumber.None;
    }

    /// <summary>Frees a metadata block. In an operation. EIO.</summary>
    public ErrorNumber FreeMetadata(MetadataBlock block)
    {
        ErrorNumber error = Free(new BlockRange(block.Number, 1));
        if (error == ErrorNumber.None)
        {
            journal.Release(block);
        }

        return error;
    }

    private static ushort[] NewHints(uint count)
    {
        ushort[] hints = new ushort[count];
        hints.AsSpan().Fill(ushort.MaxValue);
        return hints;
    }

    /// <summary>First a run of the whole length, then the longest one of the first group that has any.</summary>
    private ErrorNumber Find(ulong goal, uint wanted, out BlockRange range)
    {
        uint length = Math.Min(wanted, Format.GroupBlocks / 4);
        uint start = goal < _geometry.Blocks ? VolumeGeometry.GroupOf(goal) : 0;
        for (uint least = length; ; least = 1)
        {
            for (uint i = 0; i < _geometry.Groups; i++)
            {
                uint group = start + i < _geometry.Groups ? start + i : start + i - _geometry.Groups;
                if (groups.Entry(group).FreeBlocks - _busy.Count(group) <= 0 || _longest[group] < least)
                {
                    continue;
                }

                ErrorNumber error = FindInGroup(group, i == 0 ? goal : 0, wanted, least, out range);
                if (error != ErrorNumber.ENOSPC)
                {
                    return error;
                }
            }

            if (least == 1)
            {
                range = default;
                return ErrorNumber.ENOSPC;
            }
        }
    }

    private ErrorNumber FindInGroup(uint group, ulong goal, uint wanted, uint least, out BlockRange range)
    {
        range = default;
        ErrorNumber error = groups.Open(group, out MetadataBlock block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ulong origin = VolumeGeometry.GroupStart(group);
        int from = goal > origin ? (int)Math.Min(goal - origin, Format.GroupBlocks) : 0;
        ReadOnlySpan<ulong> bits = GroupBlock.BlockBits(block.Bytes);
        ReadOnlySpan<ulong> busy = _busy.Bits(group);

        // At the goal as much as there is, so that files grow in one piece; else the best place of the group.
        int first = from;
        int length = from == 0 ? 0 : BitRange.CountClear(bits, busy, from, Math.Min(from + (int)wanted, Format.GroupBlocks));
        if (length == 0)
        {
            length = BitRange.FindClear(bits, busy, from, Format.GroupBlocks, (int)wanted, out first);
            if (length < least && from != 0)
            {
                length = BitRange.FindClear(bits, busy, 0, Format.GroupBlocks, (int)wanted, out first);
            }

            if (length < least)
            {
                _longest[group] = (ushort)length;
                return ErrorNumber.ENOSPC;
            }
        }

        range = new BlockRange(origin + (ulong)first, (uint)length);
        return _geometry.IsAllocatable(range.Start, range.Length) ? ErrorNumber.None : ErrorNumber.EIO;
    }

    private ErrorNumber Mark(BlockRange range)
    {
        uint group = VolumeGeometry.GroupOf(range.Start);
        ErrorNumber error = groups.Open(group, out MetadataBlock block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int first = (int)(range.Start - VolumeGeometry.GroupStart(group));
        int end = first + (int)range.Length;
        Span<ulong> bits = GroupBlock.BlockBits(block.Bytes);
        if (groups.Entry(group).FreeBlocks < range.Length || FreeBlocks < range.Length || !BitRange.AreClear(bits, first, end))
        {
            return ErrorNumber.EIO;
        }

        journal.Touch(block, BitRange.Bytes(bits, first, end));
        BitRange.Set(bits, first, end);
        groups.Change(group).FreeBlocks -= (ushort)range.Length;
        FreeBlocks -= range.Length;
        return ErrorNumber.None;
    }
}
