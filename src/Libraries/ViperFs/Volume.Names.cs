using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs;

/// <summary>Names: finding, making and removing them.</summary>
public sealed partial class Volume
{
    /// <summary>What a name in a directory stands for. ENOENT, ENOTDIR, EIO.</summary>
    public override ErrorNumber Lookup(ulong directory, ReadOnlySpan<byte> name, out ulong inode, out FileKind kind)
    {
        inode = 0;
        kind = 0;
        _cache.Trim();
        ErrorNumber error = GetDirectory(directory, out Inode parent);
        return error == ErrorNumber.None ? _entries.Find(parent, name, out inode, out kind) : error;
    }

    /// <summary>
    /// The first entry behind a cookie, 0 to begin; its name goes into the buffer of at least 255 bytes. "." and ".." are no entries: cookies
    /// below 256 are free for them. ENOENT at the end, ENOTDIR, EIO.
    /// </summary>
    public override ErrorNumber NextEntry(ulong directory, ulong cookie, Span<byte> name, out DirectoryEntry entry)
    {
        entry = default;
        _cache.Trim();
        ErrorNumber error = GetDirectory(directory, out Inode inode);
        return error == ErrorNumber.None ? _entries.Next(inode, Math.Max(cookie, Format.FirstDirectoryKey - 1), name, out entry) : error;
    }

    /// <summary>
    /// Makes a file, directory, device, FIFO or socket. EEXIST, ENOENT for a removed directory, EMLINK, ENAMETOOLONG, ENOSPC, EROFS, EIO.
    /// </summary>
    public override ErrorNumber Create(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, out ulong inode)
    {
        ErrorNumber error;
        do
        {
            inode = 0;
            error = _journal.Begin();
            if (error == ErrorNumber.None)
            {
                error = _journal.End(TryCreate(directory, name, settings, default, out inode));
            }
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>As <see cref="Create"/>; EINVAL for an empty target, ENAMETOOLONG for one above 4,095 bytes.</summary>
    public override ErrorNumber CreateLink(ulong directory, ReadOnlySpan<byte> name, ReadOnlySpan<byte> target, in NewInode settings, out ulong inode)
    {
        ErrorNumber error;
        do
        {
            inode = 0;
            error = target.Length == 0 ? ErrorNumber.EINVAL
                : target.Length > Format.MaximumLinkTarget ? ErrorNumber.ENAMETOOLONG
                : _journal.Begin();
            if (error == ErrorNumber.None)
            {
                error = _journal.End(TryCreate(directory, name, settings with { Kind = FileKind.SymbolicLink }, target, out inode));
            }
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>A file without a name, for <see cref="Link"/> or <see cref="Reclaim"/>. ENOSPC, EROFS, EIO.</summary>
    public override ErrorNumber CreateUnnamed(ulong directory, in NewInode settings, out ulong inode)
    {
        inode = 0;
        ErrorNumber error = _journal.Begin();
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _inodes.Allocate(directory, FileKind.Regular, out Inode made);
        if (error == ErrorNumber.None)
        {
            Initialize(made, settings with { Kind = FileKind.Regular }, directory);
            made.Record.LinkCount = 0;
            inode = made.Number;
            error = _inodes.AddOrphan(made);
        }

        return _journal.End(error);
    }

    /// <summary>One more name. EEXIST, EPERM for a directory, EMLINK, and as <see cref="Create"/>.</summary>
    public override ErrorNumber Link(ulong inode, ulong directory, ReadOnlySpan<byte> name, long time)
    {
        ErrorNumber error;
        do
        {
            error = _journal.Begin();
            if (error == ErrorNumber.None)
            {
                error = _journal.End(TryLink(inode, directory, name, time));
            }
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>
    /// Takes a name away. <paramref name="isDirectory"/> says what it must be. What has no name any more stays until <see cref="Reclaim"/>.
    /// ENOENT, ENOTDIR, EISDIR, ENOTEMPTY, EROFS, EIO.
    /// </summary>
    public override ErrorNumber Unlink(ulong directory, ReadOnlySpan<byte> name, bool isDirectory, long time, out RemovedInode removed)
    {
        removed = default;
        ErrorNumber error = _journal.Begin();
        if (error != ErrorNumber.None)
        {
            return error;
        }

        _allocator.MayUsePool = true;
        error = _journal.End(TryUnlink(directory, name, isDirectory, time, out removed));
        removed = error == ErrorNumber.None ? removed : default;
        return error;
    }

    private static void Touch(Inode inode, long time)
    {
        inode.Record.ModifiedTime = time;
        inode.Record.ChangeTime = time;
    }

    private static ErrorNumber CheckName(ReadOnlySpan<byte> name) =>
        name.Length > Format.MaximumName ? ErrorNumber.ENAMETOOLONG : EntryRecord.IsName(name) ? ErrorNumber.None : ErrorNumber.EINVAL;

    private ErrorNumber GetDirectory(ulong number, out Inode inode)
    {
        ErrorNumber error = _inodes.Get(number, out inode);
        return error == ErrorNumber.None && !inode.Record.IsDirectory ? ErrorNumber.ENOTDIR : error;
    }

    /// <summary>What an entry refers to must be there.</summary>
    private ErrorNumber GetTarget(ulong number, FileKind kind, out Inode inode)
    {
        ErrorNumber error = _inodes.Get(number, out inode);
        return error == ErrorNumber.None && inode.Record.Kind == kind && inode.Record.LinkCount != 0 ? ErrorNumber.None : ErrorNumber.EIO;
    }

    /// <summary>A directory for a new name, which it does not have yet.</summary>
    private ErrorNumber GetForNew(ulong directory, ReadOnlySpan<byte> name, out Inode parent)
    {
        ErrorNumber error = GetDirectory(directory, out parent);
        if (error == ErrorNumber.None)
        {
            error = parent.Record.LinkCount == 0 ? ErrorNumber.ENOENT : CheckName(name);
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _entries.Find(parent, name, out _, out _);
        return error switch
        {
            ErrorNumber.None => ErrorNumber.EEXIST,
            ErrorNumber.ENOENT => ErrorNumber.None,
            _ => error,
        };
    }

    private ErrorNumber TryCreate(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, ReadOnlySpan<byte> target, out ulong inode)
    {
        inode = 0;
        if (InodeRecord.TypeBits(settings.Kind) == 0)
        {
            return ErrorNumber.EINVAL;
        }

        ErrorNumber error = GetForNew(directory, name, out Inode parent);
        if (error == ErrorNumber.None && settings.Kind == FileKind.Directory && parent.Record.LinkCount >= Format.MaximumLinks)
        {
            error = ErrorNumber.EMLINK;
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _inodes.Allocate(directory, settings.Kind, out Inode made);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Initialize(made, settings, directory);
        inode = made.Number;
        error = target.IsEmpty ? ErrorNumber.None : SetTarget(made, target);
        return error == ErrorNumber.None ? AddName(parent, name, made, settings.Time) : error;
    }

    private void Initialize(Inode inode, in NewInode settings, ulong parent)
    {
        ref InodeRecord record = ref inode.Record;
        record.Mode = InodeRecord.TypeBits(settings.Kind) | (settings.Permissions & 0xFFF);
        record.LinkCount = settings.Kind == FileKind.Directory ? 2u : 1u;
        record.UserId = settings.UserId;
        record.GroupId = settings.GroupId;
        record.AccessTime = settings.Time;
        record.ModifiedTime = settings.Time;
        record.ChangeTime = settings.Time;
        record.CreatedTime = settings.Time;
        record.Special = settings.Kind switch
        {
            FileKind.Directory => parent,
            FileKind.CharacterDevice or FileKind.BlockDevice => settings.Device,
            _ => 0,
        };
        if (record.HasTree)
        {
            Tree.InitializeRoot(inode);
        }
    }

    /// <summary>The entry, and what it means for its directory.</summary>
    private ErrorNumber AddName(Inode parent, ReadOnlySpan<byte> name, Inode inode, long time)
    {
        _journal.Touch(parent);
        parent.Record.Size++;
        if (inode.Record.IsDirectory)
        {
            parent.Record.LinkCount++;
        }

        Touch(parent, time);
        return _entries.Insert(parent, name, inode.Number, inode.Record.Kind);
    }

    private ErrorNumber RemoveName(Inode parent, ReadOnlySpan<byte> name, Inode inode, long time)
    {
        if (parent.Record.Size == 0 || (inode.Record.IsDirectory && parent.Record.LinkCount <= 2))
        {
            return ErrorNumber.EIO;
        }

        _journal.Touch(parent);
        parent.Record.Size--;
        if (inode.Record.IsDirectory)
        {
            parent.Record.LinkCount--;
        }

        Touch(parent, time);
        return _entries.Remove(parent, name);
    }

    private ErrorNumber TryLink(ulong number, ulong directory, ReadOnlySpan<byte> name, long time)
    {
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Inode parent = default;
        ref InodeRecord record = ref inode.Record;
        error = record.IsDirectory ? ErrorNumber.EPERM : GetForNew(directory, name, out parent);
        if (error == ErrorNumber.None)
        {
            error = record.LinkCount >= Format.MaximumLinks ? ErrorNumber.EMLINK : AddName(parent, name, inode, time);
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        _journal.Touch(inode);
        record.LinkCount++;
        record.ChangeTime = time;
        return _inodes.RemoveOrphan(inode);
    }

    private ErrorNumber TryUnlink(ulong directory, ReadOnlySpan<byte> name, bool isDirectory, long time, out RemovedInode removed)
    {
        removed = default;
        ErrorNumber error = GetDirectory(directory, out Inode parent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _entries.Find(parent, name, out ulong number, out FileKind kind);
        if (error == ErrorNumber.None && isDirectory != (kind == FileKind.Directory))
        {
            error = isDirectory ? ErrorNumber.ENOTDIR : ErrorNumber.EISDIR;
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = GetTarget(number, kind, out Inode inode);
        if (error == ErrorNumber.None && isDirectory && inode.Record.Size != 0)
        {
            error = ErrorNumber.ENOTEMPTY;
        }

        if (error == ErrorNumber.None)
        {
            error = RemoveName(parent, name, inode, time);
        }

        return error == ErrorNumber.None ? DropLink(inode, time, out removed) : error;
    }

    /// <summary>One name less; with the last one it becomes an orphan.</summary>
    private ErrorNumber DropLink(Inode inode, long time, out RemovedInode removed)
    {
        _journal.Touch(inode);
        ref InodeRecord record = ref inode.Record;
        record.LinkCount = record.IsDirectory ? 0 : record.LinkCount - 1;
        record.ChangeTime = time;
        removed = new RemovedInode(inode.Number, record.LinkCount == 0);
        return removed.IsLast ? _inodes.AddOrphan(inode) : ErrorNumber.None;
    }

    /// <summary>The first bytes of a target go into the inode, the others into a block.</summary>
    private ErrorNumber SetTarget(Inode inode, ReadOnlySpan<byte> target)
    {
        inode.Record.Size = (ulong)target.Length;
        ReadOnlySpan<byte> first = target[..Math.Min(target.Length, InodeRecord.RootSize)];
        first.CopyTo(inode.Root);
        ReadOnlySpan<byte> rest = target[first.Length..];
        if (rest.IsEmpty)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = _allocator.AllocateMetadata(inode.Block.Number, BlockType.Link, inode.Number, out MetadataBlock block);
        if (error == ErrorNumber.None)
        {
            rest.CopyTo(block.Body);
            inode.Record.Special = block.Number;
            inode.Record.Blocks = 1;
        }

        return error;
    }
}
