using System.Text;
using ViperOS.Contracts;
using ViperOS.NineP;

namespace ViperOS.Tests.NineP;

/// <summary>
/// A 9P2000.L server with its files in memory: what the protocol says, and strict about fids. As with QEMU's folders a fid is a name until it is opened: it stands for whatever
/// has the name, and follows a renaming that goes through the server.
/// </summary>
internal sealed class MemoryServer : Transport
{
    private const int MessageSize = 16 * 1024;
    private const ulong FirstPath = 100;

    private readonly byte[] _request = new byte[MessageSize];
    private readonly byte[] _answer = new byte[MessageSize];
    private readonly Dictionary<uint, Fid> _fids = [];
    private ulong _nextPath = FirstPath;

    public MemoryServer() => Root = Make(0x41ED);

    public ServedFile Root { get; }

    /// <summary>Changes an answer before it arrives.</summary>
    public Action<byte[], int>? Tamper { get; set; }

    public int Requests { get; private set; }

    /// <summary>Fids that were not ended.</summary>
    public int Fids => _fids.Count;

    public override Span<byte> Request => _request;

    public override ReadOnlySpan<byte> Answer => _answer;

    public ServedFile Make(uint mode) => new(_nextPath++, mode);

    public override ErrorNumber Exchange(int requestLength, out int answerLength)
    {
        Requests++;
        MessageReader request = new(_request.AsSpan(0, requestLength));
        Assert.Equal((uint)requestLength, request.Int());
        MessageType type = (MessageType)request.Byte();
        ushort tag = request.Short();
        MessageWriter answer = new(_answer, type + 1, tag);
        ErrorNumber error;
        try
        {
            error = Serve(type, ref request, ref answer);
            Assert.False(request.IsTooShort);
            Assert.True(request.IsAtEnd);
        }
        catch (FileNotFoundException)
        {
            error = ErrorNumber.ENOENT;
        }

        if (error != ErrorNumber.None)
        {
            answer = new MessageWriter(_answer, MessageType.Error, tag).Int((uint)error);
        }

        answerLength = answer.Finish();
        Tamper?.Invoke(_answer, answerLength);
        return ErrorNumber.None;
    }

    private static MessageWriter Put(MessageWriter answer, Qid qid) => answer.Byte(qid.Type).Int(qid.Version).Long(qid.Path);

    private static string Text(ref MessageReader request) => Encoding.Latin1.GetString(request.Text());

    private ServedFile File(uint fid) => _fids[fid] is { Open: { } file } ? file
        : _fids[fid].Parent.Children!.TryGetValue(_fids[fid].Name, out ServedFile? named) ? named
        : throw new FileNotFoundException();

    private ServedFile OpenFile(uint fid)
    {
        Assert.True(_fids[fid].IsOpen);
        return _fids[fid].Open!;
    }

    private ErrorNumber Serve(MessageType type, ref MessageReader request, ref MessageWriter answer)
    {
        switch (type)
        {
            case MessageType.Version:
                _fids.Clear();
                request.Int();
                Assert.True(request.Text().SequenceEqual(NinePClient.ProtocolVersion));
                answer = answer.Int(MessageSize).Text(NinePClient.ProtocolVersion);
                return ErrorNumber.None;
            case MessageType.Attach:
                _fids.Add(request.Int(), new Fid(Root, "", Root, IsOpen: false));
                request.Int();
                request.Text();
                request.Text();
                request.Int();
                answer = Put(answer, Root.Qid);
                return ErrorNumber.None;
            case MessageType.Walk:
                return Walk(ref request, ref answer);
            case MessageType.Clunk:
                Assert.True(_fids.Remove(request.Int()));
                return ErrorNumber.None;
            case MessageType.GetAttributes:
                return GetAttributes(ref request, ref answer);
            case MessageType.SetAttributes:
                return SetAttributes(ref request);
            case MessageType.Open:
                uint opened = request.Int();
                request.Int();
                Assert.False(_fids[opened].IsOpen);
                _fids[opened] = _fids[opened] with { Open = File(opened), IsOpen = true };
                answer = Put(answer, File(opened).Qid).Int(0);
                return ErrorNumber.None;
            case MessageType.Read:
                ServedFile read = OpenFile(request.Int());
                ulong from = Math.Min(request.Long(), (ulong)read.Data.Length);
                int length = (int)Math.Min(request.Int(), (ulong)read.Data.Length - from);
                answer = answer.Int((uint)length).Data(read.Data.AsSpan((int)from, length));
                return ErrorNumber.None;
            case MessageType.Write:
                ServedFile written = OpenFile(request.Int());
                int at = (int)request.Long();
                ReadOnlySpan<byte> data = request.Data(request.Int());
                byte[] bytes = written.Data;
                Array.Resize(ref bytes, Math.Max(bytes.Length, at + data.Length));
                data.CopyTo(bytes.AsSpan(at));
                written.Data = bytes;
                answer = answer.Int((uint)data.Length);
                return ErrorNumber.None;
            case MessageType.ReadDirectory:
                return ReadDirectory(ref request, ref answer);
            case MessageType.Synchronize:
                OpenFile(request.Int());
                request.Int();
                return ErrorNumber.None;
            case MessageType.ReadLink:
                answer = answer.Text(File(request.Int()).Data);
                return ErrorNumber.None;
            default:
                return Change(type, ref request, ref answer);
        }
    }

    private ErrorNumber Walk(ref MessageReader request, ref MessageWriter answer)
    {
        uint fid = request.Int();
        uint made = request.Int();
        int count = request.Short();
        ServedFile at = File(fid);
        Fid found = _fids[fid] with { IsOpen = false };
        Assert.False(_fids[fid].IsOpen && count != 0);
        List<Qid> walked = [];
        for (int i = 0; i < count; i++)
        {
            string name = Text(ref request);
            if (walked.Count == i && at.Children is not null && at.Children.TryGetValue(name, out ServedFile? child))
            {
                found = new Fid(at, name, null, IsOpen: false);
                at = child;
                walked.Add(at.Qid);
            }
        }

        if (count != 0 && walked.Count == 0)
        {
            return ErrorNumber.ENOENT;
        }

        if (walked.Count == count)
        {
            _fids.Add(made, found);
        }

        answer = answer.Short((ushort)walked.Count);
        foreach (Qid qid in walked)
        {
            answer = Put(answer, qid);
        }

        return ErrorNumber.None;
    }

    private ErrorNumber GetAttributes(ref MessageReader request, ref MessageWriter answer)
    {
        ServedFile file = File(request.Int());
        ulong mask = request.Long();
        answer = Put(answer.Long(mask), file.Qid).Int(file.Mode).Int(1000).Int(1000).Long(file.Links).Long(0).Long((ulong)file.Data.Length).Long(4096)
            .Long(8).Long(1).Long(2).Long(3).Long(4).Long(5).Long(6).Long(0).Long(0).Long(0).Long(0);
        return ErrorNumber.None;
    }

    private ErrorNumber SetAttributes(ref MessageReader request)
    {
        ServedFile file = File(request.Int());
        SetAttributesMask mask = (SetAttributesMask)request.Int();
        uint mode = request.Int();
        request.Long();
        ulong size = request.Long();
        request.Data(32);
        file.Mode = (mask & SetAttributesMask.Mode) != 0 ? (file.Mode & 0xF000) | mode : file.Mode;
        if ((mask & SetAttributesMask.Size) != 0)
        {
            byte[] bytes = file.Data;
            Array.Resize(ref bytes, (int)size);
            file.Data = bytes;
        }

        return ErrorNumber.None;
    }

    private ErrorNumber ReadDirectory(ref MessageReader request, ref MessageWriter answer)
    {
        ServedFile directory = OpenFile(request.Int());
        int skip = (int)request.Long();
        int room = (int)request.Int();
        List<byte> entries = [];
        int index = 0;
        foreach ((string name, ServedFile file) in directory.Children!.Prepend(new(".", directory)))
        {
            if (index++ < skip)
            {
                continue;
            }

            byte[] bytes = new byte[600];
            byte[] text = Encoding.Latin1.GetBytes(name);
            int length = Put(new MessageWriter(bytes, 0, 0), file.Qid).Long((ulong)index).Byte((byte)(file.Mode >> 12)).Text(text).Finish();
            if (entries.Count + length - MessageWriter.HeaderSize > room)
            {
                break;
            }

            entries.AddRange(bytes.AsSpan(MessageWriter.HeaderSize, length - MessageWriter.HeaderSize));
        }

        answer = answer.Int((uint)entries.Count).Data(entries.ToArray());
        return ErrorNumber.None;
    }

    private ErrorNumber Change(MessageType type, ref MessageReader request, ref MessageWriter answer)
    {
        uint fid = request.Int();
        SortedDictionary<string, ServedFile> children = File(fid).Children!;
        switch (type)
        {
            case MessageType.Create:
            case MessageType.MakeDirectory:
            case MessageType.SymbolicLink:
                string name = Text(ref request);
                byte[] target = type == MessageType.SymbolicLink ? request.Text().ToArray() : [];
                _ = type == MessageType.Create ? request.Int() : 0;
                uint mode = type == MessageType.SymbolicLink ? 0xA1FF : request.Int();
                request.Int();
                ServedFile made = Make(type == MessageType.Create ? 0x8000 | mode : type == MessageType.MakeDirectory ? 0x4000 | mode : mode);
                made.Data = target;
                if (!children.TryAdd(name, made))
                {
                    return ErrorNumber.EEXIST;
                }

                if (type == MessageType.Create)
                {
                    _fids[fid] = new Fid(File(fid), name, made, IsOpen: true);
                }

                answer = Put(answer, made.Qid);
                answer = type == MessageType.Create ? answer.Int(0) : answer;
                return ErrorNumber.None;
            case MessageType.Link:
                ServedFile linked = File(request.Int());
                linked.Links++;
                return children.TryAdd(Text(ref request), linked) ? ErrorNumber.None : ErrorNumber.EEXIST;
            case MessageType.UnlinkAt:
                string removed = Text(ref request);
                bool isDirectory = request.Int() != 0;
                if (!children.TryGetValue(removed, out ServedFile? file))
                {
                    return ErrorNumber.ENOENT;
                }

                if (isDirectory != file.Children is not null || file.Children is { Count: > 0 })
                {
                    return file.Children is null ? ErrorNumber.ENOTDIR : isDirectory ? ErrorNumber.ENOTEMPTY : ErrorNumber.EISDIR;
                }

                file.Links--;
                children.Remove(removed);
                return ErrorNumber.None;
            case MessageType.RenameAt:
                string old = Text(ref request);
                ServedFile to = File(request.Int());
                string renamed = Text(ref request);
                if (!children.Remove(old, out ServedFile? moved))
                {
                    return ErrorNumber.ENOENT;
                }

                to.Children![renamed] = moved;
                ServedFile from = File(fid);
                foreach ((uint number, Fid named) in _fids.ToArray())
                {
                    if (named is { Open: null } && named.Parent == from && named.Name == old)
                    {
                        _fids[number] = new Fid(to, renamed, null, IsOpen: false);
                    }
                }

                return ErrorNumber.None;
            default:
                return ErrorNumber.EOPNOTSUPP;
        }
    }

    /// <param name="Open">What it stands for once it was opened, and the root.</param>
    private sealed record Fid(ServedFile Parent, string Name, ServedFile? Open, bool IsOpen);
}
