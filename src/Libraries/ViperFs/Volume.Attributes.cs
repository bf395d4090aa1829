using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs;

/// <summary>What inodes and the volume have to say about themselves.</summary>
public sealed partial class Volume
{
    /// <summary>ENOENT, EIO.</summary>
    public override ErrorNumber GetAttributes(ulong number, out FileStatus status)
    {
        status = default;
        _cache.Trim();
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ref InodeRecord record = ref inode.Record;
        FileKind kind = record.Kind;
        status = new FileStatus
        {
            Kind = kind,
            Size = record.Size,
            Mode = record.Mode & 0xFFF,
            LinkCount = record.LinkCount,
            Node = number,
            UserId = record.UserId,
            GroupId = record.GroupId,
            SpecialDevice = kind is FileKind.CharacterDevice or FileKind.BlockDevice ? record.Special : 0,
            Allocated = record.Blocks * Format.BlockSize,
            AccessTime = record.AccessTime,
            ModifiedTime = record.ModifiedTime,
            ChangeTime = record.ChangeTime,
            CreatedTime = record.CreatedTime,
        };
        return ErrorNumber.None;
    }

    /// <summary>Sets what the mask says; <paramref name="time"/> is the present. ENOENT, EROFS, EIO.</summary>
    public override ErrorNumber SetAttributes(ulong number, NodeAttributeMask mask, in NodeAttributes attributes, long time)
    {
        ErrorNumber error = _journal.Begin();
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _inodes.Get(number, out Inode inode);
        if (error == ErrorNumber.None)
        {
            _journal.Touch(inode);
            Set(ref inode.Record, mask, attributes, time);
        }

        return _journal.End(error);
    }

    /// <summary>The number that tells apart the files that an inode number stands for in the course of time. ENOENT, EIO.</summary>
    public ErrorNumber GetGeneration(ulong number, out uint generation)
    {
        _cache.Trim();
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        generation = error == ErrorNumber.None ? inode.Record.Generation : 0;
        return error;
    }

    /// <summary>The directory that a directory is in. ENOTDIR, ENOENT, EIO.</summary>
    public ErrorNumber GetParent(ulong directory, out ulong parent)
    {
        _cache.Trim();
        ErrorNumber error = GetDirectory(directory, out Inode inode);
        parent = error == ErrorNumber.None ? inode.Record.Special : 0;
        return error;
    }

    /// <summary>The target of a symbolic link. EINVAL if it is none, ERANGE, ENOENT, EIO.</summary>
    public override ErrorNumber ReadLink(ulong number, Span<byte> target, out int length)
    {
        length = 0;
        _cache.Trim();
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ref InodeRecord record = ref inode.Record;
        if (record.Kind != FileKind.SymbolicLink || (int)record.Size > target.Length)
        {
            return record.Kind != FileKind.SymbolicLink ? ErrorNumber.EINVAL : ErrorNumber.ERANGE;
        }

        int first = Math.Min((int)record.Size, InodeRecord.RootSize);
        int rest = (int)record.Size - first;
        if (rest != 0)
        {
            error = _cache.Read(record.Special, BlockType.Link, number, out MetadataBlock block);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            block.Body[..rest].CopyTo(target[first..]);
        }

        inode.Root[..first].CopyTo(target);
        length = first + rest;
        return ErrorNumber.None;
    }

    public override FileSystemStatus GetStatus()
    {
        ulong freeInodes = 0;
        for (uint group = 0; group < _geometry.Groups; group++)
        {
            freeInodes += _groups.Entry(group).FreeInodes;
        }

        return new FileSystemStatus
        {
            Type = 0x5669_7065,
            BlockSize = Format.BlockSize,
            Blocks = _geometry.Blocks,
            FreeBlocks = _allocator.FreeBlocks,
            AvailableBlocks = _allocator.AvailableBlocks,
            Nodes = _geometry.Inodes,
            FreeNodes = freeInodes,
            MaximumName = Format.MaximumName,
            IsReadOnly = IsReadOnly ? 1u : 0,
        };
    }

    /// <summary>UTF-8. Returns the length.</summary>
    public override int GetLabel(Span<byte> label)
    {
        ReadOnlySpan<byte> text = _superblock.Label;
        int length = text.IndexOf((byte)0);
        text = text[..(length < 0 ? text.Length : length)];
        text.CopyTo(label);
        return text.Length;
    }

    private static void Set(ref InodeRecord record, NodeAttributeMask mask, in NodeAttributes attributes, long time)
    {
        if ((mask & NodeAttributeMask.Mode) != 0)
        {
            record.Mode = (record.Mode & ~0xFFFu) | (attributes.Mode & 0xFFF);
        }

        if ((mask & NodeAttributeMask.Owner) != 0)
        {
            record.UserId = attributes.UserId;
        }

        if ((mask & NodeAttributeMask.Group) != 0)
        {
            record.GroupId = attributes.GroupId;
        }

        if ((mask & (NodeAttributeMask.AccessTime | NodeAttributeMask.AccessTimeNow)) != 0)
        {
            record.AccessTime = (mask & NodeAttributeMask.AccessTimeNow) != 0 ? time : attributes.AccessTime;
        }

        if ((mask & (NodeAttributeMask.ModifiedTime | NodeAttributeMask.ModifiedTimeNow)) != 0)
        {
            record.ModifiedTime = (mask & NodeAttributeMask.ModifiedTimeNow) != 0 ? time : attributes.ModifiedTime;
        }

        record.ChangeTime = time;
    }
}
