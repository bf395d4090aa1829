using ViperOS.Contracts;
using ViperOS.RamFileSystem;
using ViperOS.Services;

namespace ViperOS.Servers.RamFs;

/// <summary>What changes the tree and what is said about its nodes.</summary>
internal sealed partial class RamFileServer
{
    private const uint TypeMask = 0xF000;
    private const uint SetUserBit = 0x800;
    private const uint SetGroupBit = 0x400;
    private const uint GroupExecute = 8;

    protected override ErrorNumber MakeNode(ulong number, ReadOnlySpan<byte> path, uint mode, ulong device, in FileCaller caller)
    {
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = Walk(start, path, caller, false, out PathWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        FileKind kind = (mode & TypeMask) switch
        {
            0x1000 => FileKind.Fifo,
            0x2000 => FileKind.CharacterDevice,
            0x4000 => FileKind.Directory,
            0x6000 => FileKind.BlockDevice,
            0 or 0x8000 => FileKind.Regular,
            0xC000 => FileKind.Socket,
            _ => 0,
        };
        return kind switch
        {
            0 => ErrorNumber.EINVAL,
            FileKind.CharacterDevice or FileKind.BlockDevice =>
                _tree.CreateDevice(walk, kind, mode, device, caller, Clock.RealTime, out _),
            _ => _tree.Create(walk, kind, mode, caller, Clock.RealTime, out _),
        };
    }

    protected override ErrorNumber Unlink(ulong number, ReadOnlySpan<byte> path, bool isDirectory, in FileCaller caller)
    {
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        // "link/" names no link to be removed; whether it could be followed makes no difference.
        ErrorNumber error = _tree.Walk(start, path, caller, false, out PathWalk walk);
        if (walk.Link is { } link)
        {
            bool isLast = path[walk.LinkEnd..].IndexOfAnyExcept((byte)'/') < 0;
            return isLast ? ErrorNumber.ENOTDIR : FollowLink(link.Target, walk.LinkStart, walk.LinkEnd);
        }

        error = error == ErrorNumber.None && IsFixed(walk.Node) ? ErrorNumber.EBUSY : error;
        if (error == ErrorNumber.None)
        {
            Node? node = walk.Node;
            error = _tree.Remove(walk, isDirectory, caller, Clock.RealTime, out Node? released);
            NoteChange(error, node is { IsLinked: true } ? node : null);
            GiveUp(node, released);
        }

        return error;
    }

    protected override ErrorNumber Rename(
        ulong fromNumber, ReadOnlySpan<byte> from, ulong toNumber, ReadOnlySpan<byte> to, RenameFlags flags, in FileCaller caller)
    {
        ErrorNumber error = WalkBoth(fromNumber, from, false, toNumber, to, caller, out PathWalk source, out PathWalk target);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (IsFixed(source.Node) || IsFixed(target.Node))
        {
            return ErrorNumber.EBUSY;
        }

        if ((flags & RenameFlags.Exchange) != 0)
        {
            return NoteChange(NoteChange(_tree.Exchange(source, target, caller, Clock.RealTime), source.Node), target.Node);
        }

        bool mayReplace = (flags & RenameFlags.NoReplace) == 0;
        error = NoteChange(_tree.Rename(source, target, mayReplace, caller, Clock.RealTime, out Node? released), source.Node);
        GiveUp(target.Node, released);
        return error;
    }

    /// <summary>A name of the node may be gone, and the node with it.</summary>
    private void GiveUp(Node? node, Node? released)
    {
        if (node is { IsLinked: false })
        {
            ReportUnnamed(node.Id);
        }

        Release(released);
    }

    protected override ErrorNumber Link(
        ulong fromNumber, ReadOnlySpan<byte> from, ulong toNumber, ReadOnlySpan<byte> to, LookupFlags flags, in FileCaller caller)
    {
        bool follows = (flags & LookupFlags.NoFollow) == 0;
        ErrorNumber error = WalkBoth(fromNumber, from, follows, toNumber, to, caller, out PathWalk source, out PathWalk target);
        return error != ErrorNumber.None ? error
            : source.Node is not { } node ? ErrorNumber.ENOENT
            : NoteChange(_tree.Link(node, target, caller, Clock.RealTime), node);
    }

    /// <summary>The time of its last change is another one now: the next reading shows.</summary>
    private static ErrorNumber NoteChange(ErrorNumber error, Node? node)
    {
        if (error == ErrorNumber.None && node is not null)
        {
            FileContents.Settle(node, SettledTimes.AccessIsDue);
        }

        return error;
    }

    protected override ErrorNumber MakeSymbolicLink(ulong number, ReadOnlySpan<byte> path, ReadOnlySpan<byte> target, in FileCaller caller)
    {
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = Walk(start, path, caller, false, out PathWalk walk);
        return error == ErrorNumber.None ? _tree.CreateLink(walk, target, caller, Clock.RealTime, out _) : error;
    }

    protected override ErrorNumber SetAttributes(
        ulong number, ReadOnlySpan<byte> path, LookupFlags flags, NodeAttributeMask mask, in NodeAttributes attributes, in FileCaller caller)
    {
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = Walk(start, path, caller, (flags & LookupFlags.NoFollow) == 0, out PathWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (walk.Node is not { } node)
        {
            return ErrorNumber.ENOENT;
        }

        error = CheckAttributes(node, mask, attributes, caller);
        if (error == ErrorNumber.None)
        {
            Apply(node, mask, attributes, caller);
        }

        return error;
    }

    protected override ErrorNumber Truncate(ulong number, ulong size)
    {
        if (Find(number) is not { } node)
        {
            return ErrorNumber.ENXIO;
        }

        if (node.Kind != FileKind.Regular)
        {
            return node.IsDirectory ? ErrorNumber.EISDIR : ErrorNumber.EINVAL;
        }

        ErrorNumber error = _contents.Ensure(node, true, false);
        error = error == ErrorNumber.None ? FileContents.MemoryOf(node).Resize(size) : error;
        if (error == ErrorNumber.None)
        {
            NoteModified(node);
        }

        return error;
    }

    protected override ErrorNumber Allocate(ulong number, AllocateFlags flags, ulong offset, ulong length)
    {
        if (Find(number) is not { Kind: FileKind.Regular } node || !FileContents.TryGetInformation(node, out MemoryInformation information))
        {
            return ErrorNumber.ENXIO;
        }

        // Pages come when they are written: there is nothing to set aside in memory.
        return (flags & AllocateFlags.KeepSize) != 0 || offset + length <= information.Size ? ErrorNumber.None : Truncate(number, offset + length);
    }

    private static ErrorNumber CheckAttributes(Node node, NodeAttributeMask mask, in NodeAttributes attributes, in FileCaller caller)
    {
        // To change nothing is everybody's to ask for.
        if (caller.IsPrivileged || mask == NodeAttributeMask.None)
        {
            return ErrorNumber.None;
        }

        const NodeAttributeMask BothNow = NodeAttributeMask.AccessTimeNow | NodeAttributeMask.ModifiedTimeNow;
        bool isOwner = caller.User == node.UserId;
        if ((mask & NodeAttributeMask.Owner) != 0 && (!isOwner || attributes.UserId != node.UserId))
        {
            return ErrorNumber.EPERM;
        }

        if ((mask & NodeAttributeMask.Group) != 0 && (!isOwner || !(attributes.GroupId == node.GroupId || caller.IsMember(attributes.GroupId))))
        {
            return ErrorNumber.EPERM;
        }

        if (mask == BothNow)
        {
            return isOwner || FileTree.Allows(caller, node, FileCaller.Write) ? ErrorNumber.None : ErrorNumber.EACCES;
        }

        return isOwner ? ErrorNumber.None : ErrorNumber.EPERM;
    }

    private void Apply(Node node, NodeAttributeMask mask, in NodeAttributes attributes, in FileCaller caller)
    {
        long now = Clock.RealTime;
        Changes.ChangeNode(node.Id);
        if ((mask & (NodeAttributeMask.Mode | NodeAttributeMask.Owner | NodeAttributeMask.Group)) != 0)
        {
            Changes.ChangeAccess(node.Id);
        }

        if ((mask & (NodeAttributeMask.Owner | NodeAttributeMask.Group)) != 0)
        {
            node.UserId = (mask & NodeAttributeMask.Owner) != 0 ? attributes.UserId : node.UserId;
            node.GroupId = (mask & NodeAttributeMask.Group) != 0 ? attributes.GroupId : node.GroupId;
            if (!node.IsDirectory)
            {
                // chown(2): who owns a program now has not asked for it to run with his rights.
                DropGrantingBits(node);
            }
        }

        if ((mask & NodeAttributeMask.Mode) != 0)
        {
            bool keepsGroupBit = caller.IsPrivileged || node.IsDirectory || caller.IsMember(node.GroupId);
            node.Mode = attributes.Mode & (keepsGroupBit ? ModeMask : ModeMask & ~SetGroupBit);
        }

        if ((mask & (NodeAttributeMask.AccessTime | NodeAttributeMask.AccessTimeNow)) != 0)
        {
            node.AccessTime = (mask & NodeAttributeMask.AccessTimeNow) != 0 ? now : attributes.AccessTime;
        }

        if ((mask & (NodeAttributeMask.ModifiedTime | NodeAttributeMask.ModifiedTimeNow)) != 0)
        {
            node.ModifiedTime = (mask & NodeAttributeMask.ModifiedTimeNow) != 0 ? now : attributes.ModifiedTime;
        }

        node.ChangeTime = now;
        FileContents.Settle(node, AccessTimes.AfterSetting(mask, AccessTimes.IsDue(node.AccessTime, node.ModifiedTime, now, now)));
    }

    /// <summary>
    /// The program runs with its owner's rights no longer: after a change of its owner, and when somebody but user 0 writes to it. As the kernel
    /// writes by itself, opening it to write counts.
    /// </summary>
    private void DropGrantingBits(Node node)
    {
        uint mode = (node.Mode & GroupExecute) != 0 ? node.Mode & ~(SetUserBit | SetGroupBit) : node.Mode & ~SetUserBit;
        if (mode != node.Mode)
        {
            node.Mode = mode;
            Changes.ChangeNode(node.Id);
        }
    }

    /// <summary>The file was changed at this moment, and not by the kernel.</summary>
    private void NoteModified(Node node)
    {
        Changes.ChangeNode(node.Id);
        node.ModifiedTime = node.ChangeTime = Clock.RealTime;
        FileContents.Settle(node, SettledTimes.Modification | SettledTimes.AccessIsDue);
    }

    private ErrorNumber WalkBoth(
        ulong fromNumber, ReadOnlySpan<byte> from, bool follows, ulong toNumber, ReadOnlySpan<byte> to, in FileCaller caller,
        out PathWalk source, out PathWalk target)
    {
        source = default;
        target = default;
        if (Find(fromNumber) is not { } fromStart || Find(toNumber) is not { } toStart)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = Walk(fromStart, from, caller, follows, out source);
        return error == ErrorNumber.None ? Walk(toStart, to, caller, false, out target, isSecondPath: true) : error;
    }

    /// <summary>The directories behind C: and S: stay where they are.</summary>
    private bool IsFixed(Node? node) => node is not null && (node == _roots[2] || node == _roots[3] || node.IsRoot);
}
