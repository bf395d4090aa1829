using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>Decodes requests and encodes replies. Used by the loop's thread.</summary>
public abstract unsafe partial class FileServer
{
    private readonly byte[] _linkTarget = new byte[FileReply.MaximumTarget];
    private MetLink _link;
    private ulong _unnamed;

    protected sealed override void OnMessage(ref ServiceCall call)
    {
        ulong node = call.Cookie;
        ulong* words = call.Words;
        ReadOnlySpan<byte> data = call.Data;

        CallNumber = words[5];

        // Above the process in word 6: the number of groups at the end of the data.
        ulong groupBytes = (words[6] >> 32) * sizeof(uint);
        if (groupBytes > (ulong)data.Length)
        {
            call.Reply(ErrorNumber.EINVAL);
            return;
        }

        int length = data.Length - (int)groupBytes;
        FileCaller caller = new((uint)words[7], (uint)(words[7] >> 32), (uint)words[6], data.Slice(length));
        data = data.Slice(0, length);
        _link.Length = -1;
        ErrorNumber error = (FileOperation)words[0] switch
        {
            FileOperation.Open => HandleOpen(ref call, node, data, caller),
            FileOperation.Stat => HandleStat(ref call, node, data, caller),
            FileOperation.ReadDirectory => HandleReadDirectory(ref call, node, caller),
            FileOperation.MakeNode => MakeNode(node, data, (uint)words[2], words[1], caller),
            FileOperation.Unlink => HandleUnlink(ref call, node, data, caller),
            FileOperation.Rename => HandleRename(ref call, node, data, caller),
            FileOperation.Link => HandleTwoPaths(ref call, node, data, caller),
            FileOperation.Truncate => Truncate(node, words[1]),
            FileOperation.Control => HandleControl(ref call, node, data),
            FileOperation.MakeSymbolicLink => HandleMakeSymbolicLink(ref call, node, data, caller),
            FileOperation.ReadSymbolicLink => HandleReadSymbolicLink(ref call, node, data, caller),
            FileOperation.SetAttributes => HandleSetAttributes(ref call, node, data, caller),
            FileOperation.GetFileSystem => HandleGetFileSystem(ref call, node),
            FileOperation.Synchronize => Synchronize(node, words[1]),
            FileOperation.Allocate => Allocate(node, (AllocateFlags)words[1], words[2], words[3]),
            FileOperation.FindExtent => FindExtent(node, words[1], words[2] != 0, out words[1]),
            FileOperation.Refresh => Refresh(node),
            FileOperation.GetExtendedAttribute or FileOperation.SetExtendedAttribute or FileOperation.RemoveExtendedAttribute =>
                HandleExtendedAttribute(ref call, node, data, caller),
            FileOperation.ListExtendedAttributes => HandleListExtendedAttributes(ref call, node, data, caller),
            _ => ErrorNumber.EOPNOTSUPP,
        };
        if (error == ErrorNumber.ELOOP && _link.Length >= 0)
        {
            ReplyLink(ref call);
        }
        else
        {
            call.Reply(error);
        }
    }

    private void ReplyLink(ref ServiceCall call)
    {
        // Of two paths the first one's length is in word 2.
        int offset = _link.IsSecondPath ? (int)call.Words[2] : 0;
        _linkTarget.AsSpan(0, _link.Length).CopyTo(call.ReplyData);
        call.SetReplyDataLength(_link.Length);
        call.Words[0] = FileReply.SymbolicLink;
        call.Words[1] = (ulong)(_link.Start + offset);
        call.Words[2] = (ulong)(_link.End + offset);
        call.Words[3] = (ulong)_link.Kind;
        call.Words[4] = _link.Number;
    }

    private ErrorNumber HandleOpen(ref ServiceCall call, ulong node, ReadOnlySpan<byte> path, in FileCaller caller)
    {
        OpenedNode result = default;
        int wayWanted = (int)Math.Min(call.Words[3], LookupRecord.Maximum + 2);
        ErrorNumber error = Open(node, path, (OpenFlags)call.Words[1], (uint)call.Words[2], caller, ref result);
        if (error != ErrorNumber.None)
        {
            return wayWanted != 0 ? ReportMissing(ref call, node, path, wayWanted - 1, error) : error;
        }

        if (!result.IsSet)
        {
            return ErrorNumber.EIO;
        }

        // The kernel keeps the connection inside the File, for as long as that lives: it needs no right to pass it on.
        call.AddReplyConnection(MakeToken(result.Node));
        result.Encode(ref call);
        if (wayWanted != 0)
        {
            ReportWay(ref call, node, path, wayWanted - 1, 0);
        }

        return ErrorNumber.None;
    }

    /// <summary>Also that there is nothing is worth being remembered.</summary>
    private ErrorNumber ReportMissing(ref ServiceCall call, ulong node, ReadOnlySpan<byte> path, int first, ErrorNumber error)
    {
        if (error == ErrorNumber.ENOENT)
        {
            ReportWay(ref call, node, path, first, 0);
        }

        return error;
    }

    private void ReportWay(ref ServiceCall call, ulong node, ReadOnlySpan<byte> path, int first, int start)
    {
        WayReport report = new(call.ReplyData.Slice(start), first);
        ReportWay(node, path, ref report);
        if (start + report.Length != 0)
        {
            call.SetReplyDataLength(start + report.Length);
        }
    }

    private ErrorNumber HandleUnlink(ref ServiceCall call, ulong node, ReadOnlySpan<byte> path, in FileCaller caller)
    {
        if (call.Words[1] > 1)
        {
            return ErrorNumber.EINVAL;
        }

        _unnamed = 0;
        ErrorNumber error = Unlink(node, path, call.Words[1] == 1, caller);
        call.Words[1] = _unnamed;
        return error;
    }

    private ErrorNumber HandleRename(ref ServiceCall call, ulong node, ReadOnlySpan<byte> data, in FileCaller caller)
    {
        _unnamed = 0;
        ErrorNumber error = HandleTwoPaths(ref call, node, data, caller);
        call.Words[1] = _unnamed;
        return error;
    }

    private ErrorNumber HandleStat(ref ServiceCall call, ulong node, ReadOnlySpan<byte> path, in FileCaller caller)
    {
        uint access = (uint)call.Words[2];
        if (access > 7)
        {
            return ErrorNumber.EINVAL;
        }

        int wayWanted = (int)Math.Min(call.Words[3], LookupRecord.Maximum + 2);
        ErrorNumber error = GetStatus(node, path, (LookupFlags)call.Words[1], access, caller, out FileStatus status);
        if (error != ErrorNumber.None)
        {
            return wayWanted != 0 ? ReportMissing(ref call, node, path, wayWanted - 1, error) : error;
        }

        MemoryMarshal.Write(call.ReplyData, in status);
        if (wayWanted != 0)
        {
            ReportWay(ref call, node, path, wayWanted - 1, sizeof(FileStatus));
        }
        else
        {
            call.SetReplyDataLength(sizeof(FileStatus));
        }

        return ErrorNumber.None;
    }

    private ErrorNumber HandleReadDirectory(ref ServiceCall call, ulong node, in FileCaller caller)
    {
        ulong cookie = call.Words[1];
        Span<byte> reply = call.ReplyData;
        if (call.Words[2] != 0)
        {
            // What does not fit in the caller's memory would be asked for again; that not even one record does is for the caller to say.
            ulong wanted = Math.Max(call.Words[2], (ulong)DirectoryRecord.LengthOf(DirectoryRecord.MaximumName));
            reply = reply[..(int)Math.Min(wanted, (ulong)reply.Length)];
        }

        DirectoryRecordWriter writer = new(reply, cookie);
        ErrorNumber error = ReadDirectory(node, cookie, caller, ref writer);
        if (error == ErrorNumber.None)
        {
            call.Words[1] = writer.NextCookie;
            call.SetReplyDataLength(writer.Length);
        }

        return error;
    }

    private ErrorNumber HandleTwoPaths(ref ServiceCall call, ulong node, ReadOnlySpan<byte> data, in FileCaller caller)
    {
        ulong flags = call.Words[1];
        ulong length = call.Words[2];
        if (length > (ulong)data.Length)
        {
            return ErrorNumber.EINVAL;
        }

        if (!Loop.TryFind(call.Words[3], this, out ulong toNode))
        {
            return ErrorNumber.EXDEV;
        }

        ReadOnlySpan<byte> from = data.Slice(0, (int)length);
        ReadOnlySpan<byte> to = data.Slice((int)length);
        if ((FileOperation)call.Words[0] == FileOperation.Link)
        {
            return Link(node, from, toNode, to, (LookupFlags)flags, caller);
        }

        return flags > (ulong)RenameFlags.All || flags == (ulong)RenameFlags.All
            ? ErrorNumber.EINVAL
            : Rename(node, from, toNode, to, (RenameFlags)flags, caller);
    }

    private ErrorNumber HandleMakeSymbolicLink(ref ServiceCall call, ulong node, ReadOnlySpan<byte> data, in FileCaller caller)
    {
        ulong length = call.Words[2];
        if (length > (ulong)data.Length)
        {
            return ErrorNumber.EINVAL;
        }

        ReadOnlySpan<byte> target = data.Slice(0, (int)length);
        ErrorNumber error = target.IsEmpty ? ErrorNumber.ENOENT
            : target.Length > FileReply.MaximumTarget ? ErrorNumber.ENAMETOOLONG
            : MakeSymbolicLink(node, data.Slice((int)length), target, caller);

        // The path is the second part of the data: a link that it meets is counted from there.
        _link.IsSecondPath = true;
        return error;
    }

    private ErrorNumber HandleReadSymbolicLink(ref ServiceCall call, ulong node, ReadOnlySpan<byte> path, in FileCaller caller)
    {
        ErrorNumber error = ReadSymbolicLink(node, path, caller, call.ReplyData, out int length);
        if (error == ErrorNumber.None)
        {
            if ((uint)length > (uint)call.ReplyData.Length)
            {
                return ErrorNumber.EIO;
            }

            call.SetReplyDataLength(length);
        }

        return error;
    }

    private ErrorNumber HandleSetAttributes(ref ServiceCall call, ulong node, ReadOnlySpan<byte> data, in FileCaller caller)
    {
        NodeAttributeMask mask = (NodeAttributeMask)call.Words[2];
        if (data.Length < sizeof(NodeAttributes) || (mask & ~NodeAttributeMask.All) != 0)
        {
            return ErrorNumber.EINVAL;
        }

        NodeAttributes attributes = MemoryMarshal.Read<NodeAttributes>(data);
        ErrorNumber error = SetAttributes(
            node, data.Slice(sizeof(NodeAttributes)), (LookupFlags)call.Words[1], mask, attributes, caller);
        _link.Start += sizeof(NodeAttributes);
        _link.End += sizeof(NodeAttributes);
        return error;
    }

    private ErrorNumber HandleGetFileSystem(ref ServiceCall call, ulong node)
    {
        ErrorNumber error = GetFileSystem(node, out FileSystemStatus status);
        if (error == ErrorNumber.None)
        {
            MemoryMarshal.Write(call.ReplyData, in status);
            call.SetReplyDataLength(sizeof(FileSystemStatus));
        }

        return error;
    }

    private ErrorNumber HandleControl(ref ServiceCall call, ulong node, ReadOnlySpan<byte> argument)
    {
        ErrorNumber error = Control(node, call.Words[1], argument, call.ReplyData, out int length, out ulong value);
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

    /// <summary>What <see cref="FollowLink"/> was told; a length below 0 for nothing.</summary>
    private struct MetLink
    {
        public int Length;
        public int Start;
        public int End;
        public bool IsSecondPath;
        public LinkKind Kind;
        public ulong Number;
    }
}
