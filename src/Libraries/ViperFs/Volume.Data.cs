using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs;

/// <summary>
/// Where data lies. To read, ask <see cref="Map"/>. To write: <see cref="Reserve"/> when a page becomes dirty; later <see cref="PrepareWrite"/>,
/// then write the data to the device, then <see cref="CompleteWrite"/>. As nothing refers to new blocks before their data is written, no crash
/// shows what was in them before, and a commit never waits for data.
/// </summary>
public sealed partial class Volume
{
    /// <summary>
    /// The extents that cover a range of a file's blocks, as many as fit; behind the last one of the file a hole covers the rest. Bytes of a
    /// block behind the file's size are undefined: who fills a page clears them, and who makes a file longer writes the block of the old end
    /// with zeros there first. EISDIR and EINVAL for other than files, ENOENT, EIO.
    /// </summary>
    public override ErrorNumber Map(ulong number, ulong first, ulong count, Span<MappedExtent> extents, out int found)
    {
        found = 0;
        _cache.Trim();
        ErrorNumber error = GetFile(number, out Inode inode);
        while (error == ErrorNumber.None && count != 0 && found < extents.Length)
        {
            error = _extents.Find(inode, first, out MappedExtent extent);
            if (error == ErrorNumber.None)
            {
                MappedExtent part = Clip(extent, first, count);
                extents[found++] = part;
                first += part.Length;
                count -= part.Length;
            }
        }

        return error;
    }

    /// <summary>
    /// Sets aside blocks for pages that get dirty where the file has a hole; <see cref="PrepareWrite"/> uses them up. ENOSPC, EROFS.
    /// </summary>
    public override ErrorNumber Reserve(ulong blocks)
    {
        ErrorNumber error = IsReadOnly ? ErrorNumber.EROFS : _allocator.Reserve(blocks);
        return CanRetry(error) ? _allocator.Reserve(blocks) : error;
    }

    /// <summary>For pages that will not be written after all.</summary>
    public override void Unreserve(ulong blocks) => _allocator.Unreserve(blocks);

    /// <summary>
    /// Says where to write blocks of a file, in at most <see cref="MaximumPieces"/> pieces; they may cover less than asked for. Holes get
    /// blocks that were reserved, which belong to nobody until <see cref="CompleteWrite"/> or <see cref="CancelWrite"/>. ENOSPC, EFBIG, EISDIR,
    /// EINVAL, ENOENT, EROFS, EIO.
    /// </summary>
    public override ErrorNumber PrepareWrite(
        ulong number, ulong first, ulong count, ref ulong reserved, Span<MappedExtent> pieces, out int made)
    {
        ErrorNumber error;
        ulong left;
        do
        {
            made = 0;
            left = reserved;
            error = first >= Format.MaximumFileBlocks || count > Format.MaximumFileBlocks - first ? ErrorNumber.EFBIG : _journal.Begin();
            if (error == ErrorNumber.None)
            {
                _allocator.MayUsePool = true;
                error = _journal.End(TryPrepare(number, first, count, ref left, pieces[..Math.Min(pieces.Length, MaximumPieces)], out made));
            }
        }
        while (CanRetry(error));
        reserved = error == ErrorNumber.None ? left : reserved;
        return error;
    }

    /// <summary>
    /// The data of these pieces is on its way to the medium and will be there at the next flush: now they belong to the file, which is at least
    /// <paramref name="size"/> bytes long. On an error they are as after <see cref="CancelWrite"/>. ENOSPC, ENOENT, EROFS, EIO.
    /// </summary>
    public override ErrorNumber CompleteWrite(ulong number, ReadOnlySpan<MappedExtent> pieces, ulong size, long time)
    {
        _journal.HasUnflushedData = true;
        ErrorNumber error = pieces.Length > MaximumPieces ? ErrorNumber.EINVAL : _journal.Begin();
        if (error == ErrorNumber.None)
        {
            _allocator.MayUsePool = true;
            error = _journal.End(TryComplete(number, pieces, size, time));
        }

        if (error != ErrorNumber.None)
        {
            CancelWrite(pieces);
        }

        return error;
    }

    /// <summary>
    /// Gives back the blocks that <see cref="PrepareWrite"/> has chosen. The reservation that it used up is not there any more.
    /// </summary>
    public override void CancelWrite(ReadOnlySpan<MappedExtent> pieces)
    {
        foreach (ref readonly MappedExtent piece in pieces)
        {
            BlockRange range = new(piece.Physical, (uint)piece.Length);
            if (piece.State == ExtentState.Prepared && _geometry.IsAllocatable(piece.Physical, piece.Length) && _allocator.IsTaken(range))
            {
                _allocator.GiveBack(range);
            }
        }
    }

    private static MappedExtent Clip(in MappedExtent extent, ulong first, ulong count)
    {
        ulong length = extent.Length == 0 ? count : Math.Min(extent.Logical + extent.Length - first, count);
        return extent.Part(first, length);
    }

    private ErrorNumber GetFile(ulong number, out Inode inode)
    {
        ErrorNumber error = _inodes.Get(number, out inode);
        return error != ErrorNumber.None ? error : inode.Record.Kind switch
        {
            FileKind.Regular => number == Format.OrphanAnchor ? ErrorNumber.EINVAL : ErrorNumber.None,
            FileKind.Directory => ErrorNumber.EISDIR,
            _ => ErrorNumber.EINVAL,
        };
    }

    private ErrorNumber TryPrepare(ulong number, ulong first, ulong count, ref ulong reserved, Span<MappedExtent> pieces, out int made)
    {
        made = 0;
        ErrorNumber error = GetFile(number, out Inode inode);
        ulong goal = 0;
        while (error == ErrorNumber.None && count != 0 && made < pieces.Length)
        {
            error = _extents.Find(inode, first, out MappedExtent extent);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            MappedExtent piece = Clip(extent, first, count);
            if (piece.State == ExtentState.Hole)
            {
                // What nobody has reserved must not come out of what others have.
                goal = goal == 0 ? _extents.GoalFor(inode, first) : goal;
                uint wanted = (uint)Math.Min(Math.Min(piece.Length, reserved + _allocator.AvailableBlocks), Format.GroupBlocks);
                BlockRange range = default;
                error = wanted == 0 ? ErrorNumber.ENOSPC : _allocator.Take(goal, wanted, out range);
                piece = new MappedExtent(first, range.Start, range.Length, ExtentState.Prepared);
                ulong used = Math.Min(range.Length, reserved);
                _allocator.Unreserve(used);
                reserved -= used;
            }

            pieces[made++] = piece;
            goal = piece.Physical + piece.Length;
            first += piece.Length;
            count -= piece.Length;
        }

        return error;
    }

    private ErrorNumber TryComplete(ulong number, ReadOnlySpan<MappedExtent> pieces, ulong size, long time)
    {
        ErrorNumber error = GetFile(number, out Inode inode);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        _journal.Touch(inode);
        foreach (ref readonly MappedExtent piece in pieces)
        {
            error = piece.State switch
            {
                ExtentState.Written => ErrorNumber.None,
                ExtentState.Unwritten => _extents.MarkWritten(inode, piece.Logical, piece.Length),
                ExtentState.Prepared => Attach(inode, piece),
                _ => ErrorNumber.EINVAL,
            };
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        inode.Record.Size = Math.Max(inode.Record.Size, size);
        if (time != 0)
        {
            Touch(inode, time);
        }

        return ErrorNumber.None;
    }

    private ErrorNumber Attach(Inode inode, in MappedExtent piece)
    {
        BlockRange range = new(piece.Physical, (uint)piece.Length);
        if (!_geometry.IsAllocatable(piece.Physical, piece.Length) || !_allocator.IsTaken(range))
        {
            return ErrorNumber.EINVAL;
        }

        ErrorNumber error = _extents.Find(inode, piece.Logical, out MappedExtent hole);
        if (error == ErrorNumber.None && (hole.State != ExtentState.Hole || (hole.Length != 0 && hole.Length < piece.Length)))
        {
            error = ErrorNumber.EIO;
        }

        if (error == ErrorNumber.None)
        {
            error = _allocator.Attach(range);
        }

        inode.Record.Blocks += piece.Length;
        return error == ErrorNumber.None ? _extents.Insert(inode, piece with { State = ExtentState.Written }) : error;
    }
}
