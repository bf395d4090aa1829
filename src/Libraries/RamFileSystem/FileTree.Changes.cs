using ViperOS.Contracts;

namespace ViperOS.RamFileSystem;

/// <summary>What changes names. Each change takes place as a whole or, on an error, not at all.</summary>
public sealed partial class FileTree
{
    private const uint StickyBit = 0x200;
    private const uint SetGroupBit = 0x400;
    private const uint MaximumLinks = 1 << 20;

    /// <summary>
    /// Makes a node where the walk has come to. EEXIST, ENOENT for a directory that was removed, EACCES, ENAMETOOLONG for a directory too deep,
    /// ENOSPC.
    /// </summary>
    public ErrorNumber Create(in PathWalk at, FileKind kind, uint mode, in FileCaller caller, long time, out Node? node)
    {
        node = null;
        if (at.Node is not null)
        {
            return ErrorNumber.EEXIST;
        }

        ErrorNumber error = CheckChange(at.Directory, caller);
        if (error == ErrorNumber.None && at.MustBeDirectory && kind != FileKind.Directory)
        {
            error = ErrorNumber.ENOENT;
        }

        if (error == ErrorNumber.None && kind == FileKind.Directory && at.Directory.Depth >= MaximumDepth)
        {
            error = ErrorNumber.ENAMETOOLONG;
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        node = TakeNode();
        if (node is null)
        {
            return ErrorNumber.ENOSPC;
        }

        PrepareFor(node, at.Directory, kind, mode, caller, time);
        AddName(at.Directory, at.Name, node);
        Touch(at.Directory, time);
        return ErrorNumber.None;
    }

    /// <summary>A file that has no name yet: it goes with its last user unless it gets one. ENOENT, EACCES, ENOSPC.</summary>
    public ErrorNumber CreateUnnamed(Node directory, uint mode, in FileCaller caller, long time, out Node? node)
    {
        node = null;
        ErrorNumber error = !directory.IsDirectory ? ErrorNumber.ENOTDIR : CheckChange(directory, caller);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        node = TakeNode();
        if (node is null)
        {
            return ErrorNumber.ENOSPC;
        }

        PrepareFor(node, directory, FileKind.Regular, mode, caller, time);
        return ErrorNumber.None;
    }

    public ErrorNumber CreateLink(in PathWalk at, ReadOnlySpan<byte> target, in FileCaller caller, long time, out Node? node)
    {
        ErrorNumber error = Create(at, FileKind.SymbolicLink, 0x1FF, caller, time, out node);
        if (error == ErrorNumber.None)
        {
            node!.Target = target.ToArray();
        }

        return error;
    }

    public ErrorNumber CreateDevice(in PathWalk at, FileKind kind, uint mode, ulong device, in FileCaller caller, long time, out Node? node)
    {
        node = null;
        if (!caller.IsPrivileged)
        {
            return ErrorNumber.EPERM;
        }

        ErrorNumber error = Create(at, kind, mode, caller, time, out node);
        if (error == ErrorNumber.None)
        {
            node!.Device = device;
        }

        return error;
    }

    /// <summary>Gives a file one more name. EPERM for a directory, EMLINK, and as <see cref="Create"/>.</summary>
    public ErrorNumber Link(Node node, in PathWalk to, in FileCaller caller, long time)
    {
        if (to.Node is not null)
        {
            return ErrorNumber.EEXIST;
        }

        ErrorNumber error = node.IsDirectory ? ErrorNumber.EPERM
            : to.MustBeDirectory ? ErrorNumber.ENOENT
            : node.NameCount >= MaximumLinks ? ErrorNumber.EMLINK
            : CheckChange(to.Directory, caller);
        if (error == ErrorNumber.None)
        {
            AddName(to.Directory, to.Name, node);
            node.ChangeTime = time;
            Touch(to.Directory, time);
        }

        return error;
    }

    /// <summary>Removes a name. The node stays while it has others or users; then <paramref name="released"/> is null.</summary>
    public ErrorNumber Remove(in PathWalk at, bool isDirectory, in FileCaller caller, long time, out Node? released)
    {
        released = null;
        if (at.Entry is null)
        {
            // A path without components names the start itself.
            return at.Node is null ? ErrorNumber.ENOENT : ErrorNumber.EBUSY;
        }

        ErrorNumber error = CheckRemoval(at, at.Node!, isDirectory, caller);
        if (error == ErrorNumber.None)
        {
            Touch(at.Directory, time);
            at.Node!.ChangeTime = time;
            RemoveName(at.Entry);
            released = ReleaseIfUnused(at.Node);
        }

        return error;
    }

    /// <summary>
    /// Moves a node to another name, where a file may take a file's place and a directory an empty directory's if it may replace.
    /// </summary>
    public ErrorNumber Rename(
        in PathWalk from, in PathWalk to, bool mayReplace, in FileCaller caller, long time, out Node? released)
    {
        released = null;
        ErrorNumber error = CheckMove(from, to, caller);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Node node = from.Node!;
        if (to.Node is { } target)
        {
            if (!mayReplace)
            {
                return ErrorNumber.EEXIST;
            }

            if (target == node)
            {
                // Two names of one file: both stay.
                return ErrorNumber.None;
            }

            error = CheckRemoval(to, target, node.IsDirectory, caller);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            target.ChangeTime = time;
            RemoveName(to.Entry!);
            released = ReleaseIfUnused(target);
        }

        RemoveName(from.Entry!);
        AddName(to.Directory, to.Name, node);
        node.ChangeTime = time;
        Touch(from.Directory, time);
        Touch(to.Directory, time);
        return ErrorNumber.None;
    }

    /// <summary>Two names change places.</summary>
    public ErrorNumber Exchange(in PathWalk from, in PathWalk to, in FileCaller caller, long time)
    {
        if (to.Node is null && !to.Name.IsEmpty)
        {
            return ErrorNumber.ENOENT;
        }

        ErrorNumber error = CheckMove(from, to, caller);
        error = error == ErrorNumber.None ? CheckMove(to, from, caller) : error;
        if (error != ErrorNumber.None || from.Node == to.Node)
        {
            return error;
        }

        Node first = from.Node!;
        Node second = to.Node!;
        RemoveName(from.Entry!);
        RemoveName(to.Entry!);
        AddName(from.Directory, from.Name, second);
        AddName(to.Directory, to.Name, first);
        first.ChangeTime = time;
        second.ChangeTime = time;
        Touch(from.Directory, time);
        Touch(to.Directory, time);
        return ErrorNumber.None;
    }

    private static ErrorNumber CheckMove(in PathWalk from, in PathWalk to, in FileCaller caller)
    {
        if (from.Name.IsEmpty || to.Name.IsEmpty)
        {
            return ErrorNumber.EBUSY;
        }

        if (from.Node is not { } node)
        {
            return ErrorNumber.ENOENT;
        }

        if ((from.MustBeDirectory || to.MustBeDirectory) && !node.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        for (Node? above = to.Directory; above is not null; above = above.Parent)
        {
            if (above == node)
            {
                return ErrorNumber.EINVAL;
            }
        }

        if (node.IsDirectory && to.Directory.Depth + node.GetHeight() >= MaximumDepth)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        ErrorNumber error = CheckChange(from.Directory, caller);
        error = error == ErrorNumber.None ? CheckOwner(from.Directory, node, caller) : error;
        error = error == ErrorNumber.None ? CheckChange(to.Directory, caller) : error;

        // The ".." of a directory that moves changes with it.
        bool isMoved = node.IsDirectory && from.Directory != to.Directory;
        return error == ErrorNumber.None && isMoved && !Allows(caller, node, FileCaller.Write) ? ErrorNumber.EACCES : error;
    }

    private static ErrorNumber CheckRemoval(in PathWalk at, Node node, bool isDirectory, in FileCaller caller)
    {
        ErrorNumber error = CheckChange(at.Directory, caller);
        error = error == ErrorNumber.None ? CheckOwner(at.Directory, node, caller) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (node.IsDirectory)
        {
            return !isDirectory ? ErrorNumber.EISDIR : node.ChildCount != 0 ? ErrorNumber.ENOTEMPTY : ErrorNumber.None;
        }

        return isDirectory || at.MustBeDirectory ? ErrorNumber.ENOTDIR : ErrorNumber.None;
    }

    private static ErrorNumber CheckChange(Node directory, in FileCaller caller) =>
        !Allows(caller, directory, FileCaller.Write | FileCaller.Execute) ? ErrorNumber.EACCES
        : directory.IsLinked ? ErrorNumber.None : ErrorNumber.ENOENT;

    /// <summary>In a directory with the sticky bit, names belong to the owners of what they name.</summary>
    private static ErrorNumber CheckOwner(Node directory, Node node, in FileCaller caller) =>
        (directory.Mode & StickyBit) == 0 || caller.IsPrivileged || caller.User == node.UserId || caller.User == directory.UserId
            ? ErrorNumber.None : ErrorNumber.EPERM;

    private void Touch(Node directory, long time)
    {
        Changes.ChangeNode(directory.Id);
        directory.ModifiedTime = time;
        directory.ChangeTime = time;
    }

    private void PrepareFor(Node node, Node directory, FileKind kind, uint mode, in FileCaller caller, long time)
    {
        node.IsRoot = false;
        Prepare(node, kind, mode, time);
        node.UserId = caller.User;
        node.GroupId = caller.Group;
        if ((directory.Mode & SetGroupBit) != 0)
        {
            node.GroupId = directory.GroupId;
            node.Mode |= kind == FileKind.Directory ? SetGroupBit : 0;
        }
    }
}
