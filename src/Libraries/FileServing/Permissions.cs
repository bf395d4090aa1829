using ViperOS.Contracts;

namespace ViperOS.FileServing;

/// <summary>Who may do what, from the statuses of nodes: POSIX.1-2024 4.7 (file access permissions) and the sticky bit of its <c>unlink</c> and <c>rename</c>.</summary>
internal static class Permissions
{
    public const uint ModeMask = 0xFFF;
    public const uint SetUserBit = 0x800;
    public const uint SetGroupBit = 0x400;
    public const uint StickyBit = 0x200;
    private const uint GroupExecute = 8;

    public static bool Allow(in FileCaller caller, in FileStatus status, uint access) =>
        caller.Allows(status.Mode, status.UserId, status.GroupId, status.Kind == FileKind.Directory, access);

    /// <summary>Whether names may be added to and taken from a directory. EACCES, ENOENT for one that was removed.</summary>
    public static ErrorNumber CheckChange(in FileCaller caller, in FileStatus directory) =>
        !Allow(caller, directory, FileCaller.Write | FileCaller.Execute) ? ErrorNumber.EACCES
        : directory.LinkCount == 0 ? ErrorNumber.ENOENT
        : ErrorNumber.None;

    /// <summary>As <see cref="CheckChange"/>, of a name that a node has: in a directory with the sticky bit it belongs to who owns either. EPERM.</summary>
    public static ErrorNumber CheckRemoval(in FileCaller caller, in FileStatus directory, in FileStatus node)
    {
        ErrorNumber error = CheckChange(caller, directory);
        bool isFree = (directory.Mode & StickyBit) == 0 || caller.IsPrivileged || caller.User == node.UserId || caller.User == directory.UserId;
        return error != ErrorNumber.None || isFree ? error : ErrorNumber.EPERM;
    }

    /// <summary>chmod(2), chown(2) and utimensat(2). EPERM, EACCES.</summary>
    public static ErrorNumber CheckAttributes(
        in FileCaller caller, in FileStatus node, NodeAttributeMask mask, in NodeAttributes attributes)
    {
        const NodeAttributeMask BothNow = NodeAttributeMask.AccessTimeNow | NodeAttributeMask.ModifiedTimeNow;
        bool isOwner = caller.User == node.UserId;
        bool changesOwner = (mask & NodeAttributeMask.Owner) != 0 && attributes.UserId != node.UserId;
        bool isForeignGroup = (mask & NodeAttributeMask.Group) != 0 && attributes.GroupId != node.GroupId && !caller.IsMember(attributes.GroupId);

        // To change nothing is everybody's to ask for.
        if (caller.IsPrivileged || mask == NodeAttributeMask.None)
        {
            return ErrorNumber.None;
        }

        if (mask == BothNow)
        {
            return isOwner || Allow(caller, node, FileCaller.Write) ? ErrorNumber.None : ErrorNumber.EACCES;
        }

        return isOwner && !changesOwner && !isForeignGroup ? ErrorNumber.None : ErrorNumber.EPERM;
    }

    /// <summary>The mode without the bits that lend the owner's and group's rights to who runs the program.</summary>
    public static uint WithoutGrants(uint mode) => (mode & GroupExecute) != 0 ? mode & ~(SetUserBit | SetGroupBit) : mode & ~SetUserBit;
}
