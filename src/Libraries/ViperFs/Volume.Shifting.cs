using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs;

/// <summary>
/// Takes blocks out of the middle of files and puts holes there. No data moves: the extents behind get other keys, all in one operation, so that neither a crash
/// nor an error leaves a file whose parts have moved apart. Extents that would be more than an operation may change, several thousand of them, are refused.
/// </summary>
public sealed partial class Volume
{
    /// <summary>Blocks that a shift may have changed before its next extent: what that one still changes fits into the operation.</summary>
    private const int ShiftBlocks = Journaling.Journal.Credits * 3 / 4;

    /// <inheritdoc/>
    public override ErrorNumber CollapseRange(ulong number, ulong first, ulong count, long time) => Shift(number, first, count, time, false);

    /// <inheritdoc/>
    public override ErrorNumber InsertRange(ulong number, ulong first, ulong count, long time) => Shift(number, first, count, time, true);

    private ErrorNumber Shift(ulong number, ulong first, ulong count, long time, bool isInsertion)
    {
        if (count == 0 || first >= Format.MaximumFileBlocks || count > Format.MaximumFileBlocks - first)
        {
            return count == 0 ? ErrorNumber.EINVAL : ErrorNumber.EFBIG;
        }

        ErrorNumber error;
        do
        {
            error = _journal.Begin();
            if (error == ErrorNumber.None)
            {
                _allocator.MayUsePool = !isInsertion;
                error = GetFile(number, out Inode inode);
                error = error != ErrorNumber.None ? error : isInsertion ? TryInsert(inode, first, count, time) : TryCollapse(inode, first, count, time);
                error = _journal.End(error);
            }
        }
        while (CanRetry(error));
        return error;
    }

    private ErrorNumber TryCollapse(Inode inode, ulong first, ulong count, long time)
    {
        ulong end = first + count;
        if (end * Format.BlockSize >= inode.Record.Size)
        {
            return ErrorNumber.EINVAL;
        }

        _journal.Touch(inode);
        inode.Record.Size -= count * Format.BlockSize;
        Touch(inode, time);
        ErrorNumber error = RemoveBlocks(inode, first, end, out bool isDone);
        error = error == ErrorNumber.None && !isDone ? ErrorNumber.EOPNOTSUPP : error;
        while (error == ErrorNumber.None)
        {
            error = _journal.ChangedBlocks < ShiftBlocks ? _extents.MoveFirstDown(inode, ref end, count) : ErrorNumber.EOPNOTSUPP;
        }

        return error == ErrorNumber.ENOENT ? ErrorNumber.None : error;
    }

    private ErrorNumber TryInsert(Inode inode, ulong first, ulong count, long time)
    {
        if (first * Format.BlockSize >= inode.Record.Size)
        {
            return ErrorNumber.EINVAL;
        }

        // Blocks may lie behind the size as well.
        ErrorNumber error = _extents.FindLast(inode, first, Format.MaximumFileBlocks, out MappedExtent last);
        if (error is not (ErrorNumber.None or ErrorNumber.ENOENT))
        {
            return error;
        }

        ulong end = Math.Max(BlocksOf(inode.Record.Size), last.Logical + last.Length);
        if (end + count > Format.MaximumFileBlocks)
        {
            return ErrorNumber.EFBIG;
        }

        _journal.Touch(inode);
        inode.Record.Size += count * Format.BlockSize;
        Touch(inode, time);
        do
        {
            error = _journal.ChangedBlocks < ShiftBlocks ? _extents.MoveLastUp(inode, first, ref end, count) : ErrorNumber.EOPNOTSUPP;
        }
        while (error == ErrorNumber.None);
        return error == ErrorNumber.ENOENT ? ErrorNumber.None : error;
    }
}
