using System.Text;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>A directory with a file, a terminal, a stream, and many names.</summary>
internal sealed class SmallFileServer(ServiceLoop loop) : FileServer(loop)
{
    public const ulong Root = 1;
    public const ulong File = 2;
    public const int EntryCount = 1000;

    public List<ulong> ClosedNodes { get; } = [];

    public (string From, string To, RenameFlags Flags) Renamed { get; private set; }

    protected override ErrorNumber Open(
        ulong node, ReadOnlySpan<byte> path, OpenFlags flags, uint mode, in FileCaller caller, ref OpenedNode result)
    {
        switch (Encoding.UTF8.GetString(path))
        {
            case "":
                result.SetDirectory(node);
                return ErrorNumber.None;
            case "file":
                Assert.Equal((OpenFlags.ReadWrite | OpenFlags.Create, 0x1B6u), (flags, mode));
                MemoryObject.Create(4096, MemoryFlags.Growable, out MemoryObject memory);
                result.SetRegular(File, memory, Rights.Read | Rights.Map);
                return ErrorNumber.None;
            case "terminal":
                Pipe.Create(out Pipe reader, out Pipe writer);
                result.SetTerminal(3, reader, writer);
                return ErrorNumber.None;
            case "stream":
                Pipe.Create(out _, out Pipe output);
                result.SetStream(4, Pipe.None, output, move: true);
                return ErrorNumber.None;
            case "forgotten":
                return ErrorNumber.None;
            default:
                return ErrorNumber.ENOENT;
        }
    }

    protected override ErrorNumber GetStatus(
        ulong node, ReadOnlySpan<byte> path, LookupFlags flags, uint access, in FileCaller caller, out FileStatus status)
    {
        status = new FileStatus { Node = node, Kind = FileKind.Regular, UserId = caller.User, GroupId = caller.Group };
        status.Mode = caller.IsMember(77) ? 1u : 0u;
        int link = path.IndexOf("link"u8);
        return link < 0 || (flags & LookupFlags.NoFollow) != 0
            ? ErrorNumber.None
            : FollowLink("target"u8, link, link + 4);
    }

    protected override ErrorNumber ReadDirectory(ulong node, ulong cookie, in FileCaller caller, ref DirectoryRecordWriter writer)
    {
        for (ulong i = cookie; i < EntryCount; i++)
        {
            if (!writer.TryAdd(Encoding.UTF8.GetBytes("entry" + new string('x', (int)i % 50) + i), i, FileKind.Regular, i + 1))
            {
                break;
            }
        }

        return ErrorNumber.None;
    }

    protected override ErrorNumber Unlink(ulong node, ReadOnlySpan<byte> path, bool isDirectory, in FileCaller caller)
    {
        if (!path.SequenceEqual("last"u8))
        {
            return ErrorNumber.EROFS;
        }

        ReportUnnamed(77);
        return ErrorNumber.None;
    }

    protected override void ReportWay(ulong node, ReadOnlySpan<byte> path, ref WayReport report)
    {
        Assert.True(report.First != 0 || report.TryAdd(0, 1, 2, 3, new FileStatus { Node = node, Kind = FileKind.Directory }));
        if (path.SequenceEqual("deep"u8))
        {
            while (report.TryAdd(node, 4, 5, 6, new FileStatus { Node = node, Kind = FileKind.Directory }))
            {
            }
        }

        report.TryAddAbsent(node, 7);
    }

    protected override ErrorNumber Rename(
        ulong fromNode, ReadOnlySpan<byte> from, ulong toNode, ReadOnlySpan<byte> to, RenameFlags flags, in FileCaller caller)
    {
        if (to.StartsWith("link/"u8))
        {
            return FollowLink("elsewhere"u8, 0, 4, isSecondPath: true);
        }

        Assert.Equal(Root, toNode);
        Renamed = (Encoding.UTF8.GetString(from), Encoding.UTF8.GetString(to), flags);
        return ErrorNumber.None;
    }

    protected override ErrorNumber Control(
        ulong node, ulong request, ReadOnlySpan<byte> argument, Span<byte> result, out int resultLength, out ulong value)
    {
        if (request != 0x5413)
        {
            return base.Control(node, request, argument, result, out resultLength, out value);
        }

        argument.CopyTo(result);
        result[..argument.Length].Reverse();
        resultLength = argument.Length;
        value = (ulong)argument.Length;
        return ErrorNumber.None;
    }

    protected override void OnNodeClosed(ulong node)
    {
        ClosedNodes.Add(node);
    }
}
