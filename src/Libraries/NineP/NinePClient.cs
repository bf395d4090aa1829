using System.Buffers.Binary;
using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>
/// The requests of 9P2000.L that are needed, each with its answer checked. A fid is a number of the client's for a file of the server; a walk makes one,
/// <see cref="Clunk"/> ends it.
/// </summary>
public sealed class NinePClient(Transport transport)
{
    public const uint NoFid = uint.MaxValue;

    /// <summary>Names of one walk, at most.</summary>
    public const int MaximumNames = 16;

    /// <summary>In front of the data of the longest messages that carry some.</summary>
    private const int DataHeader = 24;
    private const uint MinimumMessage = 4096;
    private const ushort Tag = 1;
    private const ushort NoTag = ushort.MaxValue;
    private const uint NoUser = uint.MaxValue;
    private const ulong BasicAttributes = 0x7FF;
    private const int LargestError = 4095;

    private readonly List<uint> _unused = [];
    private uint _nextFid = 1;
    private uint _messageSize = MinimumMessage;

    /// <summary>Bytes that a read or write carries.</summary>
    public int MaximumData => (int)_messageSize - DataHeader;

    public static ReadOnlySpan<byte> ProtocolVersion => "9P2000.L"u8;

    /// <summary>
    /// Begins a session, which ends what there was before, and gives the root as fid 0. EPROTONOSUPPORT for a server that speaks another version; what the
    /// server answers; EIO.
    /// </summary>
    public ErrorNumber Start(ReadOnlySpan<byte> folder, out Qid root)
    {
        root = default;
        MessageWriter version = New(MessageType.Version, NoTag);
        ErrorNumber error = Ask(version.Int((uint)transport.Request.Length).Text(ProtocolVersion), out MessageReader answer);
        uint size = answer.Int();
        if (error == ErrorNumber.None && !answer.Text().SequenceEqual(ProtocolVersion))
        {
            return ErrorNumber.EPROTONOSUPPORT;
        }

        if (error == ErrorNumber.None && (answer.IsTooShort || size < MinimumMessage || size > transport.Request.Length))
        {
            return ErrorNumber.EIO;
        }

        _messageSize = error == ErrorNumber.None ? size : _messageSize;
        _unused.Clear();
        _nextFid = 1;
        error = error == ErrorNumber.None
            ? Ask(New(MessageType.Attach).Int(0).Int(NoFid).Text("root"u8).Text(folder).Int(0), out answer)
            : error;
        root = answer.Qid();
        return Checked(error, answer);
    }

    /// <summary>Walks names from a fid on and gives what is there a fid. ENOENT also if only a part of the way is there.</summary>
    public ErrorNumber Walk(uint fid, ReadOnlySpan<byte[]> names, out uint walked, out Qid qid)
    {
        walked = TakeFid();
        qid = default;
        MessageWriter request = New(MessageType.Walk).Int(fid).Int(walked).Short((ushort)names.Length);
        foreach (byte[] name in names)
        {
            request = request.Text(name);
        }

        return EndWalk(request, names.Length, ref walked, out qid);
    }

    public ErrorNumber Walk(uint fid, ReadOnlySpan<byte> name, out uint walked, out Qid qid)
    {
        walked = TakeFid();
        return EndWalk(New(MessageType.Walk).Int(fid).Int(walked).Short(1).Text(name), 1, ref walked, out qid);
    }

    /// <summary>One more fid for the same file.</summary>
    public ErrorNumber Clone(uint fid, out uint cloned)
    {
        cloned = TakeFid();
        return EndWalk(New(MessageType.Walk).Int(fid).Int(cloned).Short(0), 0, ref cloned, out _);
    }

    /// <summary>The server forgets a fid. It is gone even if that fails.</summary>
    public void Clunk(uint fid)
    {
        Ask(New(MessageType.Clunk).Int(fid), out _);
        _unused.Add(fid);
    }

    /// <param name="flags">Of open(2), as the protocol numbers them.</param>
    public ErrorNumber Open(uint fid, uint flags) => Ask(New(MessageType.Open).Int(fid).Int(flags), out _);

    /// <summary>Makes a file in the directory that the fid is of, which then is the new, open file's.</summary>
    public ErrorNumber Create(uint fid, ReadOnlySpan<byte> name, uint flags, uint mode, uint group, out Qid qid) =>
        AskQid(New(MessageType.Create).Int(fid).Text(name).Int(flags).Int(mode).Int(group), out qid);

    public ErrorNumber MakeDirectory(uint directory, ReadOnlySpan<byte> name, uint mode, uint group, out Qid qid) =>
        AskQid(New(MessageType.MakeDirectory).Int(directory).Text(name).Int(mode).Int(group), out qid);

    public ErrorNumber MakeNode(uint directory, ReadOnlySpan<byte> name, uint mode, uint major, uint minor, uint group, out Qid qid) =>
        AskQid(New(MessageType.MakeNode).Int(directory).Text(name).Int(mode).Int(major).Int(minor).Int(group), out qid);

    public ErrorNumber MakeLink(uint directory, ReadOnlySpan<byte> name, ReadOnlySpan<byte> target, uint group, out Qid qid) =>
        AskQid(New(MessageType.SymbolicLink).Int(directory).Text(name).Text(target).Int(group), out qid);

    public ErrorNumber Link(uint directory, uint fid, ReadOnlySpan<byte> name) => Ask(New(MessageType.Link).Int(directory).Int(fid).Text(name), out _);

    public ErrorNumber Rename(uint oldDirectory, ReadOnlySpan<byte> oldName, uint newDirectory, ReadOnlySpan<byte> newName) =>
        Ask(New(MessageType.RenameAt).Int(oldDirectory).Text(oldName).Int(newDirectory).Text(newName), out _);

    public ErrorNumber Unlink(uint directory, ReadOnlySpan<byte> name, bool isDirectory)
    {
        const uint RemoveDirectory = 0x200;
        return Ask(New(MessageType.UnlinkAt).Int(directory).Text(name).Int(isDirectory ? RemoveDirectory : 0), out _);
    }

    /// <summary>ERANGE if the target is longer than the buffer.</summary>
    public ErrorNumber ReadLink(uint fid, Span<byte> target, out int length)
    {
        ErrorNumber error = Ask(New(MessageType.ReadLink).Int(fid), out MessageReader answer);
        ReadOnlySpan<byte> text = answer.Text();
        length = text.Length;
        error = Checked(error, answer);
        return error == ErrorNumber.None && !text.TryCopyTo(target) ? ErrorNumber.ERANGE : error;
    }

    public ErrorNumber GetAttributes(uint fid, out ServerAttributes attributes)
    {
        ErrorNumber error = Ask(New(MessageType.GetAttributes).Int(fid).Long(BasicAttributes), out MessageReader answer);
        answer.Long();
        attributes = new ServerAttributes
        {
            Qid = answer.Qid(),
            Mode = answer.Int(),
            UserId = answer.Int(),
            GroupId = answer.Int(),
            Links = answer.Long(),
            Device = answer.Long(),
            Size = answer.Long(),
            BlockSize = answer.Long(),
            Blocks = answer.Long(),
            AccessTime = Time(ref answer),
            ModifiedTime = Time(ref answer),
            ChangeTime = Time(ref answer),
        };
        return Checked(error, answer);
    }

    public ErrorNumber SetAttributes(uint fid, SetAttributesMask mask, uint mode, uint user, uint group, ulong size, long accessTime, long modifiedTime)
    {
        const long Second = 1_000_000_000;
        return Ask(
            New(MessageType.SetAttributes).Int(fid).Int((uint)mask).Int(mode).Int(user).Int(group).Long(size)
                .Long((ulong)Math.DivRem(accessTime, Second, out long accessRest)).Long((ulong)accessRest)
                .Long((ulong)Math.DivRem(modifiedTime, Second, out long modifiedRest)).Long((ulong)modifiedRest),
            out _);
    }

    public ErrorNumber GetFileSystem(uint fid, out FileSystemStatus status)
    {
        ErrorNumber error = Ask(New(MessageType.StatFileSystem).Int(fid), out MessageReader answer);
        status = new FileSystemStatus { Type = answer.Int(), BlockSize = answer.Int(), Blocks = answer.Long(), FreeBlocks = answer.Long() };
        status.AvailableBlocks = answer.Long();
        status.Nodes = answer.Long();
        status.FreeNodes = answer.Long();
        answer.Long();
        status.MaximumName = answer.Int();
        return Checked(error, answer);
    }

    /// <summary>Entries of a directory that is open, from an offset of the server's on, as they come (<see cref="DirectoryData"/>).</summary>
    public ErrorNumber ReadDirectory(uint fid, ulong offset, Span<byte> into, out int read) =>
        AskData(New(MessageType.ReadDirectory).Int(fid).Long(offset).Int((uint)Math.Min(into.Length, MaximumData)), into, out read);

    public ErrorNumber Read(uint fid, ulong offset, Span<byte> into, out int read) =>
        AskData(New(MessageType.Read).Int(fid).Long(offset).Int((uint)Math.Min(into.Length, MaximumData)), into, out read);

    /// <summary>Writes as much as one message carries, or less.</summary>
    public ErrorNumber Write(uint fid, ulong offset, ReadOnlySpan<byte> from, out int written)
    {
        from = from[..Math.Min(from.Length, MaximumData)];
        ErrorNumber error = Ask(New(MessageType.Write).Int(fid).Long(offset).Int((uint)from.Length).Data(from), out MessageReader answer);
        uint count = answer.Int();
        written = (int)Math.Min(count, (uint)from.Length);
        return count > from.Length ? ErrorNumber.EIO : Checked(error, answer);
    }

    public ErrorNumber Synchronize(uint fid) => Ask(New(MessageType.Synchronize).Int(fid).Int(0), out _);

    private static ErrorNumber Checked(ErrorNumber error, in MessageReader answer) =>
        error == ErrorNumber.None && answer.IsTooShort ? ErrorNumber.EIO : error;

    private static long Time(ref MessageReader answer)
    {
        const ulong Second = 1_000_000_000;
        ulong seconds = answer.Long();
        ulong nanoseconds = Math.Min(answer.Long(), Second - 1);
        return unchecked((long)((seconds * Second) + nanoseconds));
    }

    private uint TakeFid()
    {
        if (_unused.Count == 0)
        {
            return _nextFid++;
        }

        uint fid = _unused[^1];
        _unused.RemoveAt(_unused.Count - 1);
        return fid;
    }

    private MessageWriter New(MessageType type, ushort tag = Tag) => new(transport.Request[..(int)Math.Min((uint)transport.Request.Length, _messageSize)], type, tag);

    private ErrorNumber EndWalk(in MessageWriter request, int names, ref uint walked, out Qid qid)
    {
        ErrorNumber error = Ask(request, out MessageReader answer);
        int found = answer.Short();
        qid = default;
        for (int i = 0; i < found && !answer.IsTooShort; i++)
        {
            qid = answer.Qid();
        }

        error = Checked(error, answer);
        error = error == ErrorNumber.None && found > names ? ErrorNumber.EIO : error;
        error = error == ErrorNumber.None && found < names ? ErrorNumber.ENOENT : error;
        if (error != ErrorNumber.None)
        {
            // The server has made no fid.
            _unused.Add(walked);
            walked = NoFid;
        }

        return error;
    }

    private ErrorNumber AskQid(in MessageWriter request, out Qid qid)
    {
        ErrorNumber error = Ask(request, out MessageReader answer);
        qid = answer.Qid();
        return Checked(error, answer);
    }

    private ErrorNumber AskData(in MessageWriter request, Span<byte> into, out int read)
    {
        ErrorNumber error = Ask(request, out MessageReader answer);
        ReadOnlySpan<byte> data = answer.Data(answer.Int());
        error = Checked(error, answer);
        if (error == ErrorNumber.None && !data.TryCopyTo(into))
        {
            error = ErrorNumber.EIO;
        }

        read = error == ErrorNumber.None ? data.Length : 0;
        return error;
    }

    /// <summary>What the server answers; EIO for an answer that is none; ENAMETOOLONG for a request that is too long.</summary>
    private ErrorNumber Ask(in MessageWriter request, out MessageReader answer)
    {
        answer = default;
        if (request.HasOverflown)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        byte type = transport.Request[4];
        ushort tag = BinaryPrimitives.ReadUInt16LittleEndian(transport.Request[5..]);
        ErrorNumber error = transport.Exchange(request.Finish(), out int length);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ReadOnlySpan<byte> bytes = transport.Answer[..Math.Min(length, transport.Answer.Length)];
        MessageReader reader = new(bytes);
        uint said = reader.Int();
        byte answered = reader.Byte();
        if (said < MessageWriter.HeaderSize || said > bytes.Length || reader.Short() != tag || reader.IsTooShort)
        {
            return ErrorNumber.EIO;
        }

        answer = new MessageReader(bytes[MessageWriter.HeaderSize..(int)said]);
        if (answered == (byte)MessageType.Error)
        {
            uint number = answer.Int();
            return number is > 0 and <= LargestError ? (ErrorNumber)number : ErrorNumber.EIO;
        }

        return answered == type + 1 ? ErrorNumber.None : ErrorNumber.EIO;
    }
}
