using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>
/// Which blocks of the volume a file's blocks are: runs of extents over the file's tree. What no extent covers is a hole.
/// </summary>
internal sealed class ExtentMap(Tree tree, BlockAllocator allocator)
{
    private readonly TreePath _path = new();

    /// <summary>The extent with a block of the file; if there is none, the hole, with length 0 if it goes on for ever. EIO.</summary>
    public ErrorNumber Find(Inode inode, ulong logical, out MappedExtent extent)
    {
        extent = new MappedExtent(logical, 0, 0, ExtentState.Hole);
        ErrorNumber error = tree.Seek(inode, logical, _path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (_path.Slot >= 0)
        {
            MappedExtent found = Current();
            if (found.Logical + found.Length > logical)
            {
                extent = found;
                return ErrorNumber.None;
            }
        }

        error = tree.Next(inode, _path);
        if (error == ErrorNumber.None)
        {
            if (_path.Key <= logical)
            {
                return ErrorNumber.EIO;
            }

            extent = extent with { Length = _path.Key - logical };
        }

        return error == ErrorNumber.ENOENT ? ErrorNumber.None : error;
    }

    /// <summary>Where data behind a block should go: behind the extent before it, or near the inode.</summary>
    public ulong GoalFor(Inode inode, ulong logical)
    {
        if (tree.Seek(inode, logical, _path) != ErrorNumber.None || _path.Slot < 0)
        {
            return inode.Block.Number;
        }

        MappedExtent before = Current();
        return before.Physical + before.Length;
    }

    /// <summary>A hole gets blocks. Extents that fit to each other become one. In an operation. EEXIST, ENOSPC, EIO.</summary>
    public ErrorNumber Insert(Inode inode, in MappedExtent extent)
    {
        ErrorNumber error = tree.Seek(inode, extent.Logical, _path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        MappedExtent merged = extent;
        bool joinsBefore = _path.Slot >= 0 && Continues(Current(), extent);
        if (joinsBefore)
        {
            merged = Current() with { Length = Current().Length + extent.Length };
        }

        error = tree.Next(inode, _path);
        if (error == ErrorNumber.None && Continues(merged, Current()))
        {
            merged = merged with { Length = merged.Length + Current().Length };
            error = tree.Remove(inode, _path);
        }

        if (error is not (ErrorNumber.None or ErrorNumber.ENOENT))
        {
            return error;
        }

        if (!joinsBefore)
        {
            Span<byte> payload = stackalloc byte[ExtentRecord.SizeInBytes];
            Write(payload, merged);
            return tree.Insert(inode, merged.Logical, payload);
        }

        error = tree.Seek(inode, merged.Logical, _path);
        if (error == ErrorNumber.None)
        {
            Write(tree.Change(_path), merged);
        }

        return error;
    }

    /// <summary>Unwritten blocks have been written. They all are of one extent. In an operation. EIO if they are not, ENOSPC.</summary>
    public ErrorNumber MarkWritten(Inode inode, ulong logical, ulong length)
    {
        ErrorNumber error = Cut(inode, logical, length, ExtentState.Unwritten, out MappedExtent cut);
        return error == ErrorNumber.None ? Insert(inode, cut with { State = ExtentState.Written }) : error;
    }

    /// <summary>
    /// Makes holes of the last extent that reaches into the range, as far as it does. In an operation. ENOENT if there is none, ENOSPC, EIO.
    /// </summary>
    public ErrorNumber RemoveLast(Inode inode, ulong from, ulong end)
    {
        ErrorNumber error = FindLast(inode, from, end, out MappedExtent extent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ulong first = Math.Max(extent.Logical, from);
        ulong length = Math.Min(extent.Logical + extent.Length, end) - first;
        error = Cut(inode, first, length, extent.State, out MappedExtent cut);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        inode.Record.Blocks -= Math.Min(cut.Length, inode.Record.Blocks);
        return allocator.Free(new BlockRange(cut.Physical, (uint)cut.Length));
    }

    /// <summary>
    /// Moves the first extent that begins at or behind a block down by some blocks, which are a hole; <paramref name="from"/> becomes where it ended. In an
    /// operation. ENOENT if there is none, ENOSPC, EIO.
    /// </summary>
    public ErrorNumber MoveFirstDown(Inode inode, ref ulong from, ulong by)
    {
        ErrorNumber error = tree.SeekNotBelow(inode, from, _path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        MappedExtent extent = Current();
        from = extent.Logical + extent.Length;
        error = tree.Remove(inode, _path);
        return error == ErrorNumber.None ? Insert(inode, extent with { Logical = extent.Logical - by }) : error;
    }

    /// <summary>
    /// Moves the last extent in front of a block, or what of it lies behind another one, up by some blocks, which are a hole; <paramref name="end"/> becomes
    /// where it was. In an operation. ENOENT if there is none, ENOSPC, EIO.
    /// </summary>
    public ErrorNumber MoveLastUp(Inode inode, ulong from, ref ulong end, ulong by)
    {
        ErrorNumber error = FindLast(inode, from, end, out MappedExtent extent);
        if (error == ErrorNumber.None)
        {
            end = Math.Max(extent.Logical, from);
            error = Cut(inode, end, extent.Logical + extent.Length - end, extent.State, out extent);
        }

        return error == ErrorNumber.None ? Insert(inode, extent with { Logical = extent.Logical + by }) : error;
    }

    /// <summary>The last extent that reaches into a range. ENOENT if there is none, EIO.</summary>
    public ErrorNumber FindLast(Inode inode, ulong from, ulong end, out MappedExtent extent)
    {
        extent = default;
        ErrorNumber error = from < end ? tree.Seek(inode, end - 1, _path) : ErrorNumber.ENOENT;
        if (error == ErrorNumber.None)
        {
            extent = _path.Slot < 0 ? default : Current();
            error = extent.Logical + extent.Length > from ? ErrorNumber.None : ErrorNumber.ENOENT;
        }

        return error;
    }

    private static bool Continues(in MappedExtent first, in MappedExtent second) =>
        first.State == second.State && first.Logical + first.Length == second.Logical && first.Physical + first.Length == second.Physical
        && VolumeGeometry.GroupOf(first.Physical) == VolumeGeometry.GroupOf(second.Physical);

    private static void Write(Span<byte> payload, in MappedExtent extent)
    {
        ExtentRecord record = new()
        {
            Start = extent.Physical,
            Length = (uint)extent.Length,
            Flags = extent.State == ExtentState.Unwritten ? ExtentFlags.Unwritten : ExtentFlags.None,
        };
        MemoryMarshal.Write(payload, record);
    }

    /// <summary>Takes a part out of the one extent it lies in; what is left of that stays.</summary>
    private ErrorNumber Cut(Inode inode, ulong logical, ulong length, ExtentState state, out MappedExtent cut)
    {
        cut = default;
        ErrorNumber error = tree.Seek(inode, logical, _path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        MappedExtent whole = _path.Slot < 0 ? default : Current();
        ulong end = logical + length;
        ulong wholeEnd = whole.Logical + whole.Length;
        if (whole.State != state || logical < whole.Logical || end > wholeEnd || length == 0)
        {
            return ErrorNumber.EIO;
        }

        cut = whole.Part(logical, length);
        if (logical > whole.Logical)
        {
            Write(tree.Change(_path), whole.Part(whole.Logical, logical - whole.Logical));
        }
        else
        {
            error = tree.Remove(inode, _path);
        }

        if (error != ErrorNumber.None || end == wholeEnd)
        {
            return error;
        }

        Span<byte> payload = stackalloc byte[ExtentRecord.SizeInBytes];
        Write(payload, whole.Part(end, wholeEnd - end));
        return tree.Insert(inode, end, payload);
    }

    private MappedExtent Current()
    {
        ExtentRecord record = ExtentRecord.Read(_path.Payload);
        ExtentState state = (record.Flags & ExtentFlags.Unwritten) != 0 ? ExtentState.Unwritten : ExtentState.Written;
        return new MappedExtent(_path.Key, record.Start, record.Length, state);
    }
}
