using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>
/// A folder of the host's as a file system. The host changes it as well, so nothing is remembered of files but where they were: each question goes to
/// the host, and what it says counts, errors too. (Of directories, which each walk asks for anew, attributes count for some milliseconds.)
/// <para>As QEMU serves folders, a fid that is not open is a name: asking for its attributes tells who has the name now.</para>
/// </summary>
public sealed partial class NinePFileSystem : FileSystem
{
    private readonly NinePClient _client;
    private readonly NodeTable _nodes;
    private readonly bool _isReadOnly;

    /// <summary>So long what was said of a directory counts.</summary>
    private const long Milliseconds = 5;

    /// <summary>Counts what is changed from here, from 1.</summary>
    private ulong _changes = 1;
    private ulong _known;
    private long _knownSince;
    private FileStatus _knownStatus;

    private NinePFileSystem(NinePClient client, bool isReadOnly)
    {
        _client = client;
        _nodes = new NodeTable(client);
        _isReadOnly = isReadOnly;
    }

    public override ulong Root => _nodes.Root.Number;

    public override string Name => "9P";

    public override bool IsReadOnly => _isReadOnly;

    public override bool IsShared => true;

    public override bool HasChanges
    {
        get
        {
            foreach (HostNode node in _nodes.WithFids)
            {
                if (node.HasChanges)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Begins a session with the server. What it answers, EPROTONOSUPPORT, EIO.</summary>
    public static ErrorNumber Mount(Transport transport, bool isReadOnly, out NinePFileSystem? fileSystem)
    {
        NinePClient client = new(transport);
        NinePFileSystem mounted = new(client, isReadOnly);
        ErrorNumber error = client.Start(default, out Qid root);
        error = error == ErrorNumber.None && root.Kind != FileKind.Directory ? ErrorNumber.ENOTDIR : error;
        mounted._nodes.SetRoot(root);
        fileSystem = error == ErrorNumber.None ? mounted : null;
        return error;
    }

    public override ErrorNumber Lookup(ulong directory, ReadOnlySpan<byte> name, out ulong node, out FileKind kind)
    {
        node = 0;
        kind = 0;
        ErrorNumber error = GetDirectory(directory, out HostNode parent);
        FileStatus status = default;
        HostNode? found = error == ErrorNumber.None ? _nodes.FindKnown(parent, name) : null;
        if (error == ErrorNumber.None && (found is null || Ask(found, out status) != ErrorNumber.None))
        {
            error = Find(parent, name, out found);
            error = error == ErrorNumber.None ? Ask(found, out status) : error;
        }

        if (error == ErrorNumber.None)
        {
            // Who looks a name up asks for the attributes next.
            _known = found!.Number;
            _knownStatus = status;
            _knownSince = Environment.TickCount64;
            node = found.Number;
            kind = status.Kind;
        }

        return error;
    }

    public override ErrorNumber GetAttributes(ulong node, out FileStatus status)
    {
        if (node == _known && Environment.TickCount64 - _knownSince < Milliseconds)
        {
            status = _knownStatus;
            _known = 0;
            return ErrorNumber.None;
        }

        ErrorNumber error = Begin(node, out HostNode found);
        if (error == ErrorNumber.None && found.StatusSince.Changes == _changes && Environment.TickCount64 - found.StatusSince.Time < Milliseconds)
        {
            status = found.Status;
            return ErrorNumber.None;
        }

        error = error == ErrorNumber.None ? EnsureFid(found) : error;
        return error == ErrorNumber.None ? Ask(found, out status) : NoStatus(error, out status);
    }

    public override ErrorNumber ReadLink(ulong node, Span<byte> target, out int length)
    {
        length = 0;
        ErrorNumber error = Begin(node, out HostNode link);
        error = error == ErrorNumber.None ? EnsureFid(link) : error;
        return error != ErrorNumber.None ? error
            : link.Qid.Kind != FileKind.SymbolicLink ? ErrorNumber.EINVAL
            : _client.ReadLink(link.Fid, target, out length);
    }

    public override FileSystemStatus GetStatus()
    {
        _client.GetFileSystem(_nodes.Root.Fid, out FileSystemStatus status);
        status.MaximumName = Math.Clamp(status.MaximumName, 1, 255);
        status.IsReadOnly = _isReadOnly ? 1u : 0;
        return status;
    }

    public override ErrorNumber SetAttributes(ulong node, NodeAttributeMask mask, in NodeAttributes attributes, long time)
    {
        ErrorNumber error = BeginChange(node, out HostNode found);
        error = error == ErrorNumber.None ? EnsureFid(found) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        SetAttributesMask wanted = ((mask & NodeAttributeMask.Mode) != 0 ? SetAttributesMask.Mode : 0)
            | ((mask & NodeAttributeMask.Owner) != 0 ? SetAttributesMask.User : 0)
            | ((mask & NodeAttributeMask.Group) != 0 ? SetAttributesMask.Group : 0)
            | ((mask & NodeAttributeMask.AccessTime) != 0 ? SetAttributesMask.AccessTime | SetAttributesMask.AccessTimeGiven : 0)
            | ((mask & NodeAttributeMask.ModifiedTime) != 0 ? SetAttributesMask.ModifiedTime | SetAttributesMask.ModifiedTimeGiven : 0)
            | ((mask & NodeAttributeMask.AccessTimeNow) != 0 ? SetAttributesMask.AccessTime : 0)
            | ((mask & NodeAttributeMask.ModifiedTimeNow) != 0 ? SetAttributesMask.ModifiedTime : 0);
        return wanted == 0 ? ErrorNumber.None
            : _client.SetAttributes(FidOf(found), wanted, attributes.Mode, attributes.UserId, attributes.GroupId, 0, attributes.AccessTime, attributes.ModifiedTime);
    }

    public override ErrorNumber Sync()
    {
        ErrorNumber result = ErrorNumber.None;
        foreach (HostNode node in _nodes.WithFids)
        {
            ErrorNumber error = node.HasChanges ? _client.Synchronize(node.OpenFid) : ErrorNumber.None;
            node.HasChanges &= error != ErrorNumber.None;
            result = result == ErrorNumber.None ? error : result;
        }

        return result;
    }

    public override ErrorNumber SyncFile(ulong node)
    {
        ErrorNumber error = Begin(node, out HostNode found);
        error = error == ErrorNumber.None && found.HasChanges ? _client.Synchronize(found.OpenFid) : error;
        if (error == ErrorNumber.None)
        {
            found.HasChanges = false;
        }

        return error;
    }

    private static ErrorNumber Nothing(ErrorNumber error, out HostNode node)
    {
        node = null!;
        return error;
    }

    private static ErrorNumber NoStatus(ErrorNumber error, out FileStatus status)
    {
        status = default;
        return error;
    }

    /// <summary>Begins an operation that looks. ENOENT.</summary>
    private ErrorNumber Begin(ulong number, out HostNode node)
    {
        _known = 0;
        _nodes.Trim();
        return _nodes.Get(number, out node);
    }

    /// <summary>Begins an operation that changes something. EROFS, ENOENT.</summary>
    private ErrorNumber BeginChange(ulong number, out HostNode node)
    {
        _changes++;
        return _isReadOnly ? Nothing(ErrorNumber.EROFS, out node) : Begin(number, out node);
    }

    private ErrorNumber GetDirectory(ulong number, out HostNode node) => AsDirectory(Begin(number, out node), node);

    private ErrorNumber GetDirectoryToChange(ulong number, out HostNode node) => AsDirectory(BeginChange(number, out node), node);

    private ErrorNumber AsDirectory(ErrorNumber error, HostNode node) =>
        error != ErrorNumber.None ? error
        : node.Qid.Kind != FileKind.Directory ? ErrorNumber.ENOTDIR
        : EnsureFid(node);

    private ErrorNumber EnsureFid(HostNode node) => node.IsUnlinked && node.OpenFid != NinePClient.NoFid ? ErrorNumber.None : _nodes.Name(node);

    /// <summary>The fid by which attributes are asked for.</summary>
    private static uint FidOf(HostNode node) => node.IsUnlinked && node.OpenFid != NinePClient.NoFid ? node.OpenFid : node.Fid;

    /// <summary>Asks the host for a name. ENOENT, EIO.</summary>
    private ErrorNumber Find(HostNode parent, ReadOnlySpan<byte> name, out HostNode found)
    {
        ErrorNumber error = _client.Walk(parent.Fid, name, out uint fid, out Qid qid);
        if (error != ErrorNumber.None)
        {
            return Nothing(error, out found);
        }

        found = _nodes.Meet(qid, parent, name);
        if (found == _nodes.Root)
        {
            _client.Clunk(fid);
        }
        else
        {
            _nodes.SetFid(found, fid);
        }

        return ErrorNumber.None;
    }

    /// <summary>Asks the host for attributes. What is not there any more is forgotten.</summary>
    private ErrorNumber Ask(HostNode node, out FileStatus status)
    {
        ErrorNumber error = _client.GetAttributes(FidOf(node), out ServerAttributes attributes);
        if (error == ErrorNumber.ENOENT && !node.IsUnlinked)
        {
            _nodes.DropFids(node);
        }

        FileKind kind = KindOf(attributes.Mode);
        if (error != ErrorNumber.None || kind == 0 || (!node.IsUnlinked && _nodes.NumberOf(attributes.Qid) != node.Number))
        {
            status = default;
            return error == ErrorNumber.None ? ErrorNumber.ENOENT : error;
        }

        const uint PermissionBits = 0xFFF;
        const ulong SectorSize = 512;
        status = new FileStatus
        {
            Kind = kind,
            Size = attributes.Size,
            Mode = attributes.Mode & PermissionBits,
            LinkCount = (uint)Math.Min(attributes.Links, uint.MaxValue),
            Node = node.Number,
            UserId = attributes.UserId,
            GroupId = attributes.GroupId,
            SpecialDevice = attributes.Device,
            Allocated = attributes.Blocks * SectorSize,
            AccessTime = attributes.AccessTime,
            ModifiedTime = attributes.ModifiedTime,
            ChangeTime = attributes.ChangeTime,
            CreatedTime = attributes.ChangeTime,
        };
        if (kind == FileKind.Directory)
        {
            node.Status = status;
            node.StatusSince = (Environment.TickCount64, _changes);
        }

        return ErrorNumber.None;
    }

    /// <summary>0 for a mode that no file has.</summary>
    private static FileKind KindOf(uint mode) => (mode >> 12) switch
    {
        1 => FileKind.Fifo,
        2 => FileKind.CharacterDevice,
        4 => FileKind.Directory,
        6 => FileKind.BlockDevice,
        8 => FileKind.Regular,
        10 => FileKind.SymbolicLink,
        12 => FileKind.Socket,
        _ => 0,
    };
}
