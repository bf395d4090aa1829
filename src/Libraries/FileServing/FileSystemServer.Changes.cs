using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>What changes names and attributes.</summary>
public sealed partial class FileSystemServer
{
    private const uint TypeMask = 0xF000;

    [SkipLocalsInit]
    protected override ErrorNumber MakeNode(ulong token, ReadOnlySpan<byte> path, uint mode, ulong device, in FileCaller caller)
    {
        if (IsRepeated)
        {
            return ErrorNumber.None;
        }

        BeginCall();
        ErrorNumber error = Walk(token, path, caller, false, out NodeWalk walk);
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
        return kind == 0 ? ErrorNumber.EINVAL
            : walk.Node != 0 ? ErrorNumber.EEXIST
            : kind is FileKind.CharacterDevice or FileKind.BlockDevice && !caller.IsPrivileged ? ErrorNumber.EPERM
            : walk.MustBeDirectory && kind != FileKind.Directory ? ErrorNumber.ENOENT
            : Create(walk, kind, mode, device, caller, out _);
    }

    [SkipLocalsInit]
    protected override ErrorNumber MakeSymbolicLink(ulong token, ReadOnlySpan<byte> path, ReadOnlySpan<byte> target, in FileCaller caller)
    {
        if (IsRepeated)
        {
            return ErrorNumber.None;
        }

        BeginCall();
        ErrorNumber error = Walk(token, path, caller, false, out NodeWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = walk.Node != 0 ? ErrorNumber.EEXIST
            : walk.MustBeDirectory ? ErrorNumber.ENOENT
            : Permissions.CheckChange(caller, walk.DirectoryStatus);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        NewInode settings = Settings(walk.DirectoryStatus, FileKind.SymbolicLink, 0x1FF, 0, caller);
        error = _files.CreateLink(walk.Directory, walk.Name, target, settings, out ulong node);
        return Note(error, walk, node);
    }

    [SkipLocalsInit]
    protected override ErrorNumber Unlink(ulong token, ReadOnlySpan<byte> path, bool isDirectory, in FileCaller caller)
    {
        if (IsRepeated)
        {
            return ErrorNumber.None;
        }

        BeginCall();
        ErrorNumber error = Walk(token, path, caller, false, out NodeWalk walk, isRemoval: true);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (walk.Name.IsEmpty)
        {
            // A path without names is the start itself.
            return ErrorNumber.EBUSY;
        }

        error = walk.Node == 0 ? ErrorNumber.ENOENT : Permissions.CheckRemoval(caller, walk.DirectoryStatus, walk.Status);
        RemovedInode removed = default;
        error = error == ErrorNumber.None ? _files.Unlink(walk.Directory, walk.Name, isDirectory, Clock.RealTime, out removed) : error;
        Note(error, walk, 0);
        GiveUp(removed);
        return error;
    }

    [SkipLocalsInit]
    protected override ErrorNumber Rename(
        ulong fromToken, ReadOnlySpan<byte> from, ulong toToken, ReadOnlySpan<byte> to, RenameFlags flags, in FileCaller caller)
    {
        if (IsRepeated)
        {
            return ErrorNumber.None;
        }

        BeginCall();
        ErrorNumber error = WalkBoth(fromToken, from, false, toToken, to, caller, out NodeWalk source, out NodeWalk target);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (source.Name.IsEmpty || target.Name.IsEmpty)
        {
            return ErrorNumber.EBUSY;
        }

        RenameMode mode = (flags & RenameFlags.Exchange) != 0 ? RenameMode.Exchange
            : (flags & RenameFlags.NoReplace) != 0 ? RenameMode.NoReplace
            : RenameMode.Replace;
        error = CheckRename(source, target, mode, caller);
        if (error != ErrorNumber.None || source.Node == target.Node)
        {
            return error;
        }

        error = _files.Rename(
            source.Directory, source.Name, target.Directory, target.Name, mode, Clock.RealTime, out RemovedInode replaced);
        Note(error, source, source.Node);
        Note(error, target, replaced.Number == 0 ? target.Node : 0);
        GiveUp(replaced);
        return error;
    }

    [SkipLocalsInit]
    protected override ErrorNumber Link(
        ulong fromToken, ReadOnlySpan<byte> from, ulong toToken, ReadOnlySpan<byte> to, LookupFlags flags, in FileCaller caller)
    {
        if (IsRepeated)
        {
            return ErrorNumber.None;
        }

        BeginCall();
        bool follows = (flags & LookupFlags.NoFollow) == 0;
        ErrorNumber error = WalkBoth(fromToken, from, follows, toToken, to, caller, out NodeWalk source, out NodeWalk target);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = source.Node == 0 ? ErrorNumber.ENOENT
            : target.Node != 0 ? ErrorNumber.EEXIST
            : source.Status.Kind == FileKind.Directory ? ErrorNumber.EPERM
            : target.MustBeDirectory ? ErrorNumber.ENOENT
            : Permissions.CheckChange(caller, target.DirectoryStatus);
        error = error == ErrorNumber.None ? _files.Link(source.Node, target.Directory, target.Name, Clock.RealTime) : error;
        if (error == ErrorNumber.None && _nodes.TryFind(source.Node, out ServedNode? node))
        {
            // A temporary file has got a name.
            node.IsUnnamed = false;
        }

        return Note(error, target, source.Node);
    }

    [SkipLocalsInit]
    protected override ErrorNumber SetAttributes(
        ulong token, ReadOnlySpan<byte> path, LookupFlags flags, NodeAttributeMask mask, in NodeAttributes attributes, in FileCaller caller)
    {
        ErrorNumber error = Walk(token, path, caller, (flags & LookupFlags.NoFollow) == 0, out NodeWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = walk.Node == 0 ? ErrorNumber.ENOENT : Permissions.CheckAttributes(caller, walk.Status, mask, attributes);
        return error == ErrorNumber.None ? Apply(walk.Node, walk.Status, mask, attributes, caller) : error;
    }

    private ErrorNumber CheckRename(in NodeWalk source, in NodeWalk target, RenameMode mode, in FileCaller caller)
    {
        bool isDirectory = source.Status.Kind == FileKind.Directory;
        if (source.Node == 0 || (target.Node == 0 && mode == RenameMode.Exchange))
        {
            return ErrorNumber.ENOENT;
        }

        if ((source.MustBeDirectory || target.MustBeDirectory) && !isDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        ErrorNumber error = Permissions.CheckRemoval(caller, source.DirectoryStatus, source.Status);
        error = error != ErrorNumber.None ? error
            : target.Node == 0 ? Permissions.CheckChange(caller, target.DirectoryStatus)
            : mode == RenameMode.NoReplace ? ErrorNumber.EEXIST
            : Permissions.CheckRemoval(caller, target.DirectoryStatus, target.Status);

        // The ".." of a directory that moves changes with it.
        return error == ErrorNumber.None && isDirectory && source.Directory != target.Directory
            && !Permissions.Allow(caller, source.Status, FileCaller.Write)
            ? ErrorNumber.EACCES
            : error;
    }

    private static NewInode Settings(in FileStatus directory, FileKind kind, uint mode, ulong device, in FileCaller caller)
    {
        bool inherits = (directory.Mode & Permissions.SetGroupBit) != 0;
        mode &= Permissions.ModeMask;
        mode |= inherits && kind == FileKind.Directory ? Permissions.SetGroupBit : 0;
        return new NewInode(kind, mode, caller.User, inherits ? directory.GroupId : caller.Group, Clock.RealTime, device);
    }

    private ErrorNumber Create(in NodeWalk walk, FileKind kind, uint mode, ulong device, in FileCaller caller, out ulong node)
    {
        node = 0;
        ErrorNumber error = Permissions.CheckChange(caller, walk.DirectoryStatus);
        error = error == ErrorNumber.None
            ? _files.Create(walk.Directory, walk.Name, Settings(walk.DirectoryStatus, kind, mode, device, caller), out node)
            : error;
        if (error == ErrorNumber.None)
        {
            _way[_wayLength - 1].Node = node;
            NoteName(walk);
            Changes.ChangeNode(node);
        }

        return error;
    }

    private void NoteName(in NodeWalk walk)
    {
        Changes.ChangeName(walk.Directory, walk.NameHash);
        Changes.ChangeNode(walk.Directory);
    }

    /// <summary>What a name in a directory leads to has changed, and with it what is known of both nodes.</summary>
    private ErrorNumber Note(ErrorNumber error, in NodeWalk walk, ulong node)
    {
        if (error == ErrorNumber.None)
        {
            NoteName(walk);
            if (node != 0)
            {
                NoteChange(node);
            }
        }

        return error;
    }

    /// <summary>The time of its last change is another one now: the next reading shows.</summary>
    private void NoteChange(ulong number)
    {
        Changes.ChangeNode(number);
        _ = _contents.Settle(number, SettledTimes.AccessIsDue);
    }

    private ErrorNumber Apply(ulong number, in FileStatus status, NodeAttributeMask mask, in NodeAttributes attributes, in FileCaller caller)
    {
        const NodeAttributeMask Ownership = NodeAttributeMask.Owner | NodeAttributeMask.Group;
        NodeAttributes wanted = attributes;
        if ((mask & NodeAttributeMask.Mode) != 0)
        {
            bool keepsGroupBit = caller.IsPrivileged || status.Kind == FileKind.Directory || caller.IsMember(status.GroupId);
            wanted.Mode = attributes.Mode & (keepsGroupBit ? Permissions.ModeMask : Permissions.ModeMask & ~Permissions.SetGroupBit);
        }
        else if ((mask & Ownership) != 0 && status.Kind != FileKind.Directory)
        {
            // chown(2): who owns a program now has not asked for it to run with his rights.
            wanted.Mode = Permissions.WithoutGrants(status.Mode);
            mask |= NodeAttributeMask.Mode;
        }

        ErrorNumber error = _files.SetAttributes(number, mask, wanted, Clock.RealTime);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Changes.ChangeNode(number);
        if ((mask & (NodeAttributeMask.Mode | Ownership)) != 0)
        {
            Changes.ChangeAccess(number);
        }

        error = _files.GetAttributes(number, out FileStatus now);
        bool isDue = AccessTimes.IsDue(now.AccessTime, now.ModifiedTime, now.ChangeTime, Clock.RealTime);
        return error == ErrorNumber.None ? _contents.Settle(number, AccessTimes.AfterSetting(mask, isDue)) : error;
    }

    /// <summary>As the kernel writes by itself, opening a program to write ends that it runs with its owner's rights.</summary>
    private ErrorNumber DropGrants(ulong number, in FileStatus status)
    {
        uint mode = Permissions.WithoutGrants(status.Mode);
        if (mode == status.Mode)
        {
            return ErrorNumber.None;
        }

        Changes.ChangeNode(number);
        return _files.SetAttributes(number, NodeAttributeMask.Mode, new NodeAttributes { Mode = mode }, status.ChangeTime);
    }
}
