using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs;

/// <summary>Rename, in all its forms one operation.</summary>
public sealed partial class Volume
{
    /// <summary>
    /// Gives a file another name. <paramref name="replaced"/> is what had that name before. If both names are of the same file nothing
    /// happens, as POSIX has it. ENOENT, EEXIST, ENOTDIR, EISDIR, ENOTEMPTY, EINVAL for a directory into itself, EMLINK, ENAMETOOLONG,
    /// ENOSPC, EROFS, EIO.
    /// </summary>
    public override ErrorNumber Rename(
        ulong oldDirectory,
        ReadOnlySpan<byte> oldName,
        ulong newDirectory,
        ReadOnlySpan<byte> newName,
        RenameMode mode,
        long time,
        out RemovedInode replaced)
    {
        ErrorNumber error;
        do
        {
            replaced = default;
            error = _journal.Begin();
            if (error == ErrorNumber.None)
            {
                error = _journal.End(TryRename(oldDirectory, oldName, newDirectory, newName, mode, time, out replaced));
                replaced = error == ErrorNumber.None ? replaced : default;
            }
        }
        while (CanRetry(error));
        return error;
    }

    private ErrorNumber TryRename(
        ulong oldDirectory,
        ReadOnlySpan<byte> oldName,
        ulong newDirectory,
        ReadOnlySpan<byte> newName,
        RenameMode mode,
        long time,
        out RemovedInode replaced)
    {
        replaced = default;
        Inode target = default;
        ErrorNumber error = FindForRename(oldDirectory, oldName, out Inode from, out Inode inode);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = FindForRename(newDirectory, newName, out Inode to, out target);
        bool exists = error == ErrorNumber.None;
        if (error == ErrorNumber.ENOENT && to.Block is not null && to.Record.IsDirectory && to.Record.LinkCount != 0)
        {
            error = mode == RenameMode.Exchange ? ErrorNumber.ENOENT : CheckName(newName);
        }

        if (error == ErrorNumber.None && exists && mode == RenameMode.NoReplace)
        {
            error = ErrorNumber.EEXIST;
        }

        if (error != ErrorNumber.None || (exists && inode.Number == target.Number))
        {
            return error;
        }

        error = CheckAncestors(inode, to);
        if (error == ErrorNumber.None && mode == RenameMode.Exchange)
        {
            error = CheckAncestors(target, from);
            return error == ErrorNumber.None ? Exchange(from, oldName, inode, to, newName, target, time) : error;
        }

        if (error == ErrorNumber.None && exists)
        {
            error = CheckReplace(inode, target);
        }

        bool isNewChild = !exists && inode.Record.IsDirectory && to.Number != from.Number;
        if (error == ErrorNumber.None && isNewChild && to.Record.LinkCount >= Format.MaximumLinks)
        {
            error = ErrorNumber.EMLINK;
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        // The old name goes first: if both are in one directory the new one finds its room.
        error = RemoveName(from, oldName, inode, time);
        if (error == ErrorNumber.None && exists)
        {
            error = RemoveName(to, newName, target, time);
        }

        if (error == ErrorNumber.None)
        {
            error = AddName(to, newName, inode, time);
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        Move(inode, to, time);
        return exists ? DropLink(target, time, out replaced) : ErrorNumber.None;
    }

    private static ErrorNumber CheckReplace(Inode inode, Inode target)
    {
        bool isDirectory = inode.Record.IsDirectory;
        return isDirectory && !target.Record.IsDirectory ? ErrorNumber.ENOTDIR
            : !isDirectory && target.Record.IsDirectory ? ErrorNumber.EISDIR
            : isDirectory && target.Record.Size != 0 ? ErrorNumber.ENOTEMPTY
            : ErrorNumber.None;
    }

    private ErrorNumber FindForRename(ulong directory, ReadOnlySpan<byte> name, out Inode parent, out Inode inode)
    {
        inode = default;
        ErrorNumber error = GetDirectory(directory, out parent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _entries.Find(parent, name, out ulong number, out FileKind kind);
        return error == ErrorNumber.None ? GetTarget(number, kind, out inode) : error;
    }

    /// <summary>A directory must not come below itself.</summary>
    private ErrorNumber CheckAncestors(Inode moved, Inode into)
    {
        if (!moved.Record.IsDirectory)
        {
            return ErrorNumber.None;
        }

        ulong number = into.Number;
        ulong mark = 0;
        for (ulong steps = 1; number != RootInode; steps++)
        {
            if (number == moved.Number)
            {
                return ErrorNumber.EINVAL;
            }

            // Who meets a directory again goes in circles (Brent): the mark moves at each power of two.
            bool isCircle = number == mark;
            if (System.Numerics.BitOperations.IsPow2(steps))
            {
                mark = number;
            }

            if (isCircle || GetDirectory(number, out Inode directory) != ErrorNumber.None)
            {
                return ErrorNumber.EIO;
            }

            number = directory.Record.Special;
        }

        return moved.Number == RootInode ? ErrorNumber.EINVAL : ErrorNumber.None;
    }

    private ErrorNumber Exchange(
        Inode from, ReadOnlySpan<byte> oldName, Inode inode, Inode to, ReadOnlySpan<byte> newName, Inode target, long time)
    {
        ErrorNumber error = _entries.Replace(from, oldName, target.Number, target.Record.Kind);
        if (error == ErrorNumber.None)
        {
            error = _entries.Replace(to, newName, inode.Number, inode.Record.Kind);
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        _journal.Touch(from);
        _journal.Touch(to);
        if (inode.Record.IsDirectory && !target.Record.IsDirectory)
        {
            from.Record.LinkCount--;
            to.Record.LinkCount++;
        }
        else if (target.Record.IsDirectory && !inode.Record.IsDirectory)
        {
            from.Record.LinkCount++;
            to.Record.LinkCount--;
        }

        Touch(from, time);
        Touch(to, time);
        Move(inode, to, time);
        Move(target, from, time);
        return ErrorNumber.None;
    }

    private void Move(Inode inode, Inode into, long time)
    {
        _journal.Touch(inode);
        inode.Record.ChangeTime = time;
        if (inode.Record.IsDirectory)
        {
            inode.Record.Special = into.Number;
        }
    }
}
