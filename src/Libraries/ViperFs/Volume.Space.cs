using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs;

/// <summary>
/// What changes the room that files take. Work that grows with the file goes in steps, each of them an operation; a file that is being shortened
/// is in the ring of orphans meanwhile, so that mount ends what a crash has interrupted.
/// </summary>
public sealed partial class Volume
{
    /// <summary>Blocks that a step changes before it ends.</summary>
    private const int StepBlocks = Journaling.Journal.Credits / 2;

    /// <summary>Sets the size; what is added reads as zeros (see <see cref="Map"/>). EFBIG, EISDIR, EINVAL, ENOENT, EROFS, EIO.</summary>
    public override ErrorNumber Truncate(ulong number, ulong size, long time)
    {
        ErrorNumber error = size > Format.MaximumFileBlocks * Format.BlockSize ? ErrorNumber.EFBIG : _journal.Begin();
        if (error != ErrorNumber.None)
        {
            return error;
        }

        _allocator.MayUsePool = true;
        error = _journal.End(TryTruncate(number, size, time, out bool isDone));
        return error == ErrorNumber.None && !isDone ? FinishTruncate(number) : error;
    }

    /// <summary>
    /// Sees to it that a range of blocks has room on the medium; what had none reads as zeros. The size grows to <paramref name="size"/> if it is
    /// less, 0 to keep it. ENOSPC, before anything changes unless only the tree's own growth finds no room; EFBIG, EISDIR, EINVAL, ENOENT, EROFS, EIO.
    /// </summary>
    public override ErrorNumber Allocate(ulong number, ulong first, ulong count, ulong size, long time)
    {
        if (first >= Format.MaximumFileBlocks || count > Format.MaximumFileBlocks - first || size > Format.MaximumFileBlocks * Format.BlockSize)
        {
            return ErrorNumber.EFBIG;
        }

        ErrorNumber error = CountHoles(number, first, count, out ulong holes);
        if (error == ErrorNumber.None && holes > _allocator.AvailableBlocks)
        {
            error = ErrorNumber.ENOSPC;
            if (!CanRetry(error) || holes > _allocator.AvailableBlocks)
            {
                return error;
            }

            error = ErrorNumber.None;
        }

        for (ulong next = first; error == ErrorNumber.None && next < first + count;)
        {
            ulong before = next;
            do
            {
                next = before;
                error = _journal.Begin();
                error = error == ErrorNumber.None ? _journal.End(TryAllocate(number, ref next, first + count)) : error;
            }
            while (CanRetry(error));
        }

        return error == ErrorNumber.None ? SetSize(number, size, time) : error;
    }

    /// <summary>Makes a hole of whole blocks. The size grows to <paramref name="size"/> if it is less. EISDIR, EINVAL, ENOENT, ENOSPC, EROFS, EIO.</summary>
    public override ErrorNumber Deallocate(ulong number, ulong first, ulong count, ulong size, long time)
    {
        ErrorNumber error = first >= Format.MaximumFileBlocks || count == 0 ? ErrorNumber.EINVAL : ErrorNumber.None;
        ulong end = first + Math.Min(count, Format.MaximumFileBlocks - Math.Min(first, Format.MaximumFileBlocks));
        bool isDone = false;
        while (error == ErrorNumber.None && !isDone)
        {
            error = _journal.Begin();
            if (error == ErrorNumber.None)
            {
                _allocator.MayUsePool = true;
                error = GetFile(number, out Inode inode);
                error = _journal.End(error == ErrorNumber.None ? RemoveBlocks(inode, first, end, out isDone) : error);
            }
        }

        return error == ErrorNumber.None ? SetSize(number, size, time) : error;
    }

    /// <summary>Frees what has no name and no user any more. EBUSY if it has a name, ENOENT, EROFS, EIO.</summary>
    public override ErrorNumber Reclaim(ulong number) =>
        FreeInSteps(number, static (Volume volume, ulong file, out bool isDone) => volume.TryReclaim(file, out isDone));

    /// <summary>The next file without a name behind one, 0 to begin. ENOENT at the end, EIO.</summary>
    public override ErrorNumber NextOrphan(ulong after, out ulong number)
    {
        number = 0;
        _cache.Trim();
        ErrorNumber error = _inodes.Get(after == 0 ? Format.OrphanAnchor : after, out Inode inode);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        number = inode.Record.NextOrphan;
        return number is 0 or Format.OrphanAnchor ? ErrorNumber.ENOENT : ErrorNumber.None;
    }

    private ErrorNumber TryTruncate(ulong number, ulong size, long time, out bool isDone)
    {
        isDone = true;
        ErrorNumber error = GetFile(number, out Inode inode);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        _journal.Touch(inode);
        bool isShorter = size < inode.Record.Size;
        inode.Record.Size = size;
        Touch(inode, time);
        if (isShorter || inode.Record.Blocks != 0)
        {
            error = RemoveBlocks(inode, BlocksOf(size), Format.MaximumFileBlocks, out isDone);
        }

        return error == ErrorNumber.None && !isDone ? _inodes.AddOrphan(inode) : error;
    }

    private ErrorNumber FinishTruncate(ulong number) =>
        FreeInSteps(number, static (Volume volume, ulong file, out bool isDone) => volume.ContinueTruncate(file, out isDone));

    /// <summary>What frees many blocks does so in operations of their own, so that none outgrows the journal.</summary>
    private ErrorNumber FreeInSteps(ulong number, FreeingStep step)
    {
        bool isDone = false;
        ErrorNumber error = ErrorNumber.None;
        while (error == ErrorNumber.None && !isDone)
        {
            error = _journal.Begin();
            if (error == ErrorNumber.None)
            {
                _allocator.MayUsePool = true;
                error = _journal.End(step(this, number, out isDone));
            }
        }

        return error;
    }

    private ErrorNumber ContinueTruncate(ulong number, out bool isDone)
    {
        isDone = false;
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        if (error == ErrorNumber.None && inode.Record.Kind == FileKind.Regular)
        {
            error = RemoveBlocks(inode, BlocksOf(inode.Record.Size), Format.MaximumFileBlocks, out isDone);
        }
        else
        {
            isDone = true;
        }

        return error == ErrorNumber.None && isDone && inode.Record.LinkCount != 0 ? _inodes.RemoveOrphan(inode) : error;
    }

    private static ulong BlocksOf(ulong size) => (size / Format.BlockSize) + (size % Format.BlockSize != 0 ? 1UL : 0);

    /// <summary>One step, from the end: not done if there is more than a step can do.</summary>
    private ErrorNumber RemoveBlocks(Inode inode, ulong from, ulong end, out bool isDone)
    {
        isDone = false;
        _journal.Touch(inode);
        ErrorNumber error = ErrorNumber.None;
        while (error == ErrorNumber.None && _journal.ChangedBlocks < StepBlocks)
        {
            error = _extents.RemoveLast(inode, from, end);
        }

        isDone = error == ErrorNumber.ENOENT;
        return isDone ? ErrorNumber.None : error;
    }

    private ErrorNumber CountHoles(ulong number, ulong first, ulong count, out ulong holes)
    {
        holes = 0;
        ErrorNumber error = GetFile(number, out Inode inode);
        ulong end = first + count;
        while (error == ErrorNumber.None && first < end)
        {
            _cache.Trim();
            error = GetFile(number, out inode);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            error = _extents.Find(inode, first, out MappedExtent extent);
            ulong length = Clip(extent, first, end - first).Length;
            holes += extent.State == ExtentState.Hole ? length : 0;
            first += length;
        }

        return error;
    }

    private ErrorNumber TryAllocate(ulong number, ref ulong next, ulong end)
    {
        ErrorNumber error = GetFile(number, out Inode inode);
        while (error == ErrorNumber.None && next < end && _journal.ChangedBlocks < StepBlocks)
        {
            error = _extents.Find(inode, next, out MappedExtent extent);
            ulong length = Clip(extent, next, end - next).Length;
            if (error == ErrorNumber.None && extent.State == ExtentState.Hole)
            {
                error = _allocator.Allocate(_extents.GoalFor(inode, next), (uint)Math.Min(length, Format.GroupBlocks), out BlockRange range);
                if (error == ErrorNumber.None)
                {
                    length = range.Length;
                    _journal.Touch(inode);
                    inode.Record.Blocks += length;
                    error = _extents.Insert(inode, new MappedExtent(next, range.Start, length, ExtentState.Unwritten));
                }
            }

            next += length;
        }

        return error;
    }

    private ErrorNumber SetSize(ulong number, ulong least, long time)
    {
        ErrorNumber error = _journal.Begin();
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = GetFile(number, out Inode inode);
        if (error == ErrorNumber.None)
        {
            _journal.Touch(inode);
            inode.Record.Size = Math.Max(inode.Record.Size, least);
            Touch(inode, time);
        }

        return _journal.End(error);
    }

    private ErrorNumber TryReclaim(ulong number, out bool isDone)
    {
        isDone = false;
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        if (error != ErrorNumber.None || inode.Record.LinkCount != 0)
        {
            return error == ErrorNumber.None ? ErrorNumber.EBUSY : error;
        }

        bool isEmpty = true;
        if (inode.Record.Kind == FileKind.Regular)
        {
            error = RemoveBlocks(inode, 0, Format.MaximumFileBlocks, out isEmpty);
        }
        else if (inode.Record.IsDirectory && inode.Record.Size != 0)
        {
            error = ErrorNumber.EIO;
        }

        if (error != ErrorNumber.None || !isEmpty)
        {
            return error;
        }

        error = FreeBlock(inode, inode.Record.AttributesBlock, BlockType.Attributes);
        if (error == ErrorNumber.None && inode.Record.Kind == FileKind.SymbolicLink)
        {
            error = FreeBlock(inode, inode.Record.Special, BlockType.Link);
        }

        if (error == ErrorNumber.None)
        {
            error = _inodes.RemoveOrphan(inode);
        }

        isDone = true;
        return error == ErrorNumber.None ? _inodes.Free(inode) : error;
    }

    private ErrorNumber FreeBlock(Inode inode, ulong number, BlockType type)
    {
        if (number == 0)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = _cache.Read(number, type, inode.Number, out MetadataBlock block);
        return error == ErrorNumber.None ? _allocator.FreeMetadata(block) : error;
    }

    /// <summary>At mount: ends what was being shortened, and frees what had no name any more, if that is not kept.</summary>
    private ErrorNumber ReclaimOrphans(bool keepsUnnamed)
    {
        ulong last = Format.OrphanAnchor;
        while (true)
        {
            ErrorNumber error = _inodes.Get(last, out Inode inode);
            ulong number = error == ErrorNumber.None ? inode.Record.NextOrphan : 0;
            if (error != ErrorNumber.None || number == Format.OrphanAnchor)
            {
                return error;
            }

            error = _inodes.Get(number, out inode);
            if (error == ErrorNumber.None && (!inode.Record.IsOrphan || inode.Record.PreviousOrphan != last))
            {
                error = ErrorNumber.EIO;
            }

            if (error == ErrorNumber.None && inode.Record.LinkCount == 0 && keepsUnnamed)
            {
                last = number;
            }
            else if (error == ErrorNumber.None)
            {
                error = inode.Record.LinkCount == 0 ? Reclaim(number) : FinishTruncate(number);
            }

            if (error != ErrorNumber.None)
            {
                return error;
            }
        }
    }

    private delegate ErrorNumber FreeingStep(Volume volume, ulong number, out bool isDone);
}
