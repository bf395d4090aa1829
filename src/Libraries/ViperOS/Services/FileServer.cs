using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// The server's side of the file protocol (<see cref="FileOperation"/>): decodes what the kernel asks, calls the methods below,
/// and encodes the answers with their capabilities. Each opened node gets a connection of its own; the node's number, chosen by
/// the derived class, is the cookie of its token. Paths are relative to the node, UTF-8, and may hold anything: walk them with
/// <see cref="PathComponents"/>.
/// <para>Every method may be called with any node that was opened and not closed, of whatever kind. What is not overridden is
/// refused.</para>
/// </summary>
public abstract unsafe class FileServer : ServiceObject
{
    protected FileServer(ServiceLoop loop)
    {
        Loop = loop;
    }

    protected ServiceLoop Loop { get; }

    /// <summary>
    /// The connection to a node, to be passed on: of the root directory, to whoever makes a <see cref="DirectoryHandle"/> of it.
    /// Ends in <see cref="OnNodeClosed"/>.
    /// </summary>
    public ErrorNumber ConnectNode(ulong node, out Connection connection)
    {
        return Loop.Connect(this, node, out connection);
    }

    public sealed override void OnClosed(ulong cookie)
    {
        OnNodeClosed(cookie);
    }

    /// <summary>
    /// Opens or makes what the path names below the node, an empty path the node itself, and fills in <paramref name="result"/>.
    /// Each success is followed by one <see cref="OnNodeClosed"/> of the node it gave, also if the answer did not reach anybody.
    /// </summary>
    protected abstract ErrorNumber Open(ulong node, ReadOnlySpan<byte> path, OpenFlags flags, uint mode, ref OpenedNode result);

    protected abstract ErrorNumber GetStatus(ulong node, ReadOnlySpan<byte> path, out FileStatus status);

    /// <summary>
    /// Adds entries, beginning with the one the cookie stands for (0 is the first), until <see
    /// cref="DirectoryRecordWriter.TryAdd"/> says no.
    /// </summary>
    protected virtual ErrorNumber ReadDirectory(ulong node, ulong cookie, ref DirectoryRecordWriter writer)
    {
        return ErrorNumber.ENOTDIR;
    }

    protected virtual ErrorNumber MakeDirectory(ulong node, ReadOnlySpan<byte> path, uint mode)
    {
        return ErrorNumber.EROFS;
    }

    protected virtual ErrorNumber Unlink(ulong node, ReadOnlySpan<byte> path, bool isDirectory)
    {
        return ErrorNumber.EROFS;
    }

    protected virtual ErrorNumber Rename(ulong node, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to, RenameFlags flags)
    {
        return ErrorNumber.EROFS;
    }

    protected virtual ErrorNumber Truncate(ulong node, ulong size)
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

    protected sealed override void OnMessage(ref ServiceCall call)
    {
        ulong node = call.Cookie;
        ulong* words = call.Words;
        ErrorNumber error = (FileOperation)words[0] switch
        {
            FileOperation.Open => HandleOpen(ref call, node),
            FileOperation.Stat => HandleStat(ref call, node),
            FileOperation.ReadDirectory => HandleReadDirectory(ref call, node),
            FileOperation.MakeDirectory => MakeDirectory(node, call.Data, (uint)words[2]),
            FileOperation.Unlink => HandleUnlink(ref call, node),
            FileOperation.Rename => HandleRename(ref call, node),
            FileOperation.Truncate => Truncate(node, words[1]),
            FileOperation.Control => HandleControl(ref call, node),
            _ => ErrorNumber.EOPNOTSUPP,
        };
        call.Reply(error);
    }

    private ErrorNumber HandleOpen(ref ServiceCall call, ulong node)
    {
        OpenedNode result = default;
        ErrorNumber error = Open(node, call.Data, (OpenFlags)call.Words[1], (uint)call.Words[2], ref result);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (!result.IsSet)
        {
            return ErrorNumber.EIO;
        }

        error = Loop.Connect(this, result.Node, out Connection connection);
        if (error != ErrorNumber.None)
        {
            result.CloseMoved();
            OnNodeClosed(result.Node);
            return error;
        }

        // The kernel keeps the connection inside the File, for as long as that lives: it needs no right to pass it on.
        call.AddReplyHandle(connection.Handle, Connection.ClientRights, move: true);
        result.Encode(ref call);
        return ErrorNumber.None;
    }

    private ErrorNumber HandleStat(ref ServiceCall call, ulong node)
    {
        ErrorNumber error = GetStatus(node, call.Data, out FileStatus status);
        if (error == ErrorNumber.None)
        {
            MemoryMarshal.Write(call.ReplyData, in status);
            call.SetReplyDataLength(sizeof(FileStatus));
        }

        return error;
    }

    private ErrorNumber HandleReadDirectory(ref ServiceCall call, ulong node)
    {
        ulong cookie = call.Words[1];
        DirectoryRecordWriter writer = new(call.ReplyData, cookie);
        ErrorNumber error = ReadDirectory(node, cookie, ref writer);
        if (error == ErrorNumber.None)
        {
            call.Words[1] = writer.NextCookie;
            call.SetReplyDataLength(writer.Length);
        }

        return error;
    }

    private ErrorNumber HandleUnlink(ref ServiceCall call, ulong node)
    {
        ulong kind = call.Words[1];
        return kind > 1 ? ErrorNumber.EINVAL : Unlink(node, call.Data, kind == 1);
    }

    private ErrorNumber HandleRename(ref ServiceCall call, ulong node)
    {
        ulong flags = call.Words[1];
        ulong length = call.Words[2];
        ReadOnlySpan<byte> data = call.Data;
        if (length > (ulong)data.Length || flags > (ulong)RenameFlags.All)
        {
            return ErrorNumber.EINVAL;
        }

        return Rename(node, data.Slice(0, (int)length), data.Slice((int)length), (RenameFlags)flags);
    }

    private ErrorNumber HandleControl(ref ServiceCall call, ulong node)
    {
        ErrorNumber error = Control(node, call.Words[1], call.Data, call.ReplyData, out int length, out ulong value);
        if (error == ErrorNumber.None)
        {
            if ((uint)length > (uint)call.ReplyData.Length)
            {
                return ErrorNumber.EIO;
            }

            call.Words[1] = value;
            call.SetReplyDataLength(length);
        }

        return error;
    }
}
