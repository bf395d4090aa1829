using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// The server's side of the file protocol (<see cref="FileOperation"/>): what a server overrides. FileServer.Requests.cs decodes what the kernel
/// asks and encodes the answers. Each opened node gets a connection of its own; the node's number, chosen by
/// the derived class, is the cookie of its token. Paths are relative to the node, UTF-8, and may hold anything: walk them with
/// <see cref="PathComponents"/>. A path that meets a symbolic link is answered with <see cref="FollowLink"/>.
/// <para>Every method may be called with any node that was opened and not closed, of whatever kind. What is not overridden is
/// refused. The caller's permissions are the derived class's to check.</para>
/// </summary>
public abstract unsafe partial class FileServer : ServiceObject
{
    protected FileServer(ServiceLoop loop)
    {
        Loop = loop;
    }

    protected ServiceLoop Loop { get; }

    /// <summary>Of the request at hand: one that a server has died over comes again under the same number. 0 if it has none.</summary>
    protected ulong CallNumber { get; private set; }

    /// <summary>What tells the kernel that nodes and names change; none before <see cref="PublishChanges"/>.</summary>
    protected ChangeCounters Changes { get; private set; }

    /// <summary>
    /// From now on the kernel remembers what <see cref="ReportWay"/> says and opens files again by itself: the derived class moves
    /// <see cref="Changes"/> on with each change. Nothing without memory.
    /// </summary>
    protected ErrorNumber PublishChanges()
    {
        ErrorNumber error = Loop.Channel.OpenCounters(out MemoryObject memory);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        // The handle stays open: as long as it does, the kernel believes the counters.
        error = memory.Map(0, ChangeCounters.Size, Protection.Read | Protection.Write, out MappedMemory mapping);
        if (error != ErrorNumber.None)
        {
            memory.Close();
            return error;
        }

        Changes = new ChangeCounters((uint*)mapping.Address);
        return ErrorNumber.None;
    }

    /// <summary>
    /// Says, for the kernel to remember, what the path meets from the node on: the node, then each name, as far as a symbolic link, a name that
    /// leads nowhere, or the end; from <see cref="WayReport.First"/> on. It follows Open or GetStatus of the same node and path. No permissions are asked for: the kernel applies those of the statuses (<see cref="FileCaller.Allows"/>).
    /// </summary>
    protected virtual void ReportWay(ulong node, ReadOnlySpan<byte> path, ref WayReport report)
    {
    }

    /// <summary>To be said in Unlink and Rename of a node that has lost its last name, with the number of its status.</summary>
    protected void ReportUnnamed(ulong id)
    {
        _unnamed = id;
    }

    /// <summary>
    /// The connection to a node, to be passed on: of the root directory, to whoever makes a <see cref="DirectoryHandle"/> of it.
    /// Ends in <see cref="OnNodeClosed"/>.
    /// </summary>
    public ErrorNumber ConnectNode(ulong node, out Connection connection)
    {
        ulong token = MakeToken(node);
        ErrorNumber error = Loop.Channel.Connect(token, out connection);
        if (error != ErrorNumber.None)
        {
            Loop.Unregister(token);
        }

        return error;
    }

    /// <summary>The token of a new connection to a node: an entry of the loop's table, unless the server's tokens have a meaning of their own.</summary>
    protected virtual ulong MakeToken(ulong node)
    {
        return Loop.Register(this, node);
    }

    public sealed override void OnClosed(ulong cookie)
    {
        OnNodeClosed(cookie);
    }

    /// <summary>
    /// Opens or makes what the path names below the node, an empty path the node itself, and fills in <paramref name="result"/>.
    /// Each success is followed by one <see cref="OnNodeClosed"/> of the node it gave, also if the answer did not reach anybody.
    /// </summary>
    protected abstract ErrorNumber Open(
        ulong node, ReadOnlySpan<byte> path, OpenFlags flags, uint mode, in FileCaller caller, ref OpenedNode result);

    /// <param name="access">What the caller must be allowed to do (EACCES), as in <see cref="FileCaller.Allows"/>; 0 for nothing.</param>
    protected abstract ErrorNumber GetStatus(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, uint access, in FileCaller caller, out FileStatus status);

    /// <summary>
    /// Adds entries, beginning with the one the cookie stands for (0 is the first), until <see
    /// cref="DirectoryRecordWriter.TryAdd"/> says no.
    /// </summary>
    protected virtual ErrorNumber ReadDirectory(ulong node, ulong cookie, in FileCaller caller, ref DirectoryRecordWriter writer)
    {
        return ErrorNumber.ENOTDIR;
    }

    /// <param name="mode">With the type bits of POSIX.</param>
    /// <param name="device">The number of a device.</param>
    protected virtual ErrorNumber MakeNode(ulong node, ReadOnlySpan<byte> path, uint mode, ulong device, in FileCaller caller)
    {
        return ErrorNumber.EROFS;
    }

    protected virtual ErrorNumber Unlink(ulong node, ReadOnlySpan<byte> path, bool isDirectory, in FileCaller caller)
    {
        return ErrorNumber.EROFS;
    }

    /// <param name="toNode">Where the new path begins.</param>
    protected virtual ErrorNumber Rename(
        ulong fromNode, ReadOnlySpan<byte> from, ulong toNode, ReadOnlySpan<byte> to, RenameFlags flags, in FileCaller caller)
    {
        return ErrorNumber.EROFS;
    }

    /// <inheritdoc cref="Rename"/>
    protected virtual ErrorNumber Link(
        ulong fromNode, ReadOnlySpan<byte> from, ulong toNode, ReadOnlySpan<byte> to, LookupFlags flags, in FileCaller caller)
    {
        return ErrorNumber.EPERM;
    }

    protected virtual ErrorNumber MakeSymbolicLink(ulong node, ReadOnlySpan<byte> path, ReadOnlySpan<byte> target, in FileCaller caller)
    {
        return ErrorNumber.EPERM;
    }

    /// <summary>EINVAL for anything else than a link.</summary>
    protected virtual ErrorNumber ReadSymbolicLink(
        ulong node, ReadOnlySpan<byte> path, in FileCaller caller, Span<byte> target, out int length)
    {
        length = 0;
        return ErrorNumber.EINVAL;
    }

    protected virtual ErrorNumber SetAttributes(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, NodeAttributeMask mask, in NodeAttributes attributes, in FileCaller caller)
    {
        return ErrorNumber.EPERM;
    }

    protected virtual ErrorNumber Truncate(ulong node, ulong size)
    {
        return ErrorNumber.EINVAL;
    }

    protected virtual ErrorNumber Allocate(ulong node, AllocateFlags flags, ulong offset, ulong length)
    {
        return ErrorNumber.EOPNOTSUPP;
    }

    /// <summary>For files with a medium: where data or a hole begins, at or behind the place. ENXIO.</summary>
    protected virtual ErrorNumber FindExtent(ulong node, ulong offset, bool isData, out ulong found)
    {
        found = 0;
        return ErrorNumber.EOPNOTSUPP;
    }

    protected virtual ErrorNumber GetFileSystem(ulong node, out FileSystemStatus status)
    {
        status = default;
        return ErrorNumber.ENOSYS;
    }

    /// <summary>Nothing to do for what has no medium.</summary>
    protected virtual ErrorNumber Synchronize(ulong node, ulong extent)
    {
        return ErrorNumber.None;
    }

    /// <summary>The contents of a node that was opened as generated are to be made anew.</summary>
    protected virtual ErrorNumber Refresh(ulong node)
    {
        return ErrorNumber.EINVAL;
    }

    /// <summary>ioctl and the like. ENOTTY is the answer to a request that is not known.</summary>
    protected virtual ErrorNumber Control(
        ulong node, ulong request, ReadOnlySpan<byte> argument, Span<byte> result, out int resultLength, out ulong value)
    {
        resultLength = 0;
        value = 0;
        return ErrorNumber.ENOTTY;
    }

    /// <summary>One connection to the node is gone.</summary>
    protected virtual void OnNodeClosed(ulong node)
    {
    }

    /// <summary>
    /// To be returned by a method whose path meets a symbolic link: where the link's name lies in that path, and where it leads. The kernel
    /// comes again with the path that follows from it.
    /// </summary>
    /// <param name="isSecondPath">It is the second path of Rename or Link.</param>
    protected ErrorNumber FollowLink(
        ReadOnlySpan<byte> target, int start, int end, bool isSecondPath = false, LinkKind kind = LinkKind.Path, ulong number = 0)
    {
        _link = new MetLink { Length = target.Length, Start = start, End = end, IsSecondPath = isSecondPath, Kind = kind, Number = number };
        target.CopyTo(_linkTarget);
        return ErrorNumber.ELOOP;
    }
}
