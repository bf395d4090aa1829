using ViperOS.Contracts;

namespace ViperOS.NineP;

/// <summary>Names: making and removing them, and listings.</summary>
public sealed partial class NinePFileSystem
{
    private const ulong FirstCookie = 256;
    private const int MaximumName = 255;

    private readonly Listing _listing = new();

    public override ErrorNumber NextEntry(ulong directory, ulong cookie, Span<byte> name, out DirectoryEntry entry)
    {
        entry = default;
        ErrorNumber error = GetDirectory(directory, out HostNode parent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        // What the host made of the directory since it was listed before is seen when somebody begins anew.
        ulong offset = cookie < FirstCookie ? 0 : cookie - FirstCookie;
        if (_listing.Directory != parent || _listing.Offset != offset || cookie < FirstCookie)
        {
            error = BeginListing(parent, offset);
        }

        while (error == ErrorNumber.None)
        {
            if (_listing.IsEmpty)
            {
                error = _client.ReadDirectory(_listing.Fid, _listing.Offset, _listing.Buffer, out int read);
                _listing.Fill(read);
                if (error == ErrorNumber.None && read == 0)
                {
                    EndListing();
                    return ErrorNumber.ENOENT;
                }

                continue;
            }

            if (!_listing.TryTake(name, out Qid qid, out byte type, out int length))
            {
                EndListing();
                return ErrorNumber.EIO;
            }

            if (length is > 0 and <= MaximumName && !name[..length].SequenceEqual("."u8) && !name[..length].SequenceEqual(".."u8))
            {
                HostNode found = _nodes.Meet(qid, parent, name[..length]);
                FileKind kind = KindOf((uint)type << 12);
                entry = new DirectoryEntry(found.Number, kind == 0 ? qid.Kind : kind, FirstCookie + _listing.Offset, length);
                return ErrorNumber.None;
            }
        }

        return error;
    }

    public override ErrorNumber Create(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, out ulong node)
    {
        const uint ReadWrite = 2;
        const uint CreateNew = 0x40 | 0x80;
        node = 0;
        ErrorNumber error = GetDirectoryToChange(directory, out HostNode parent);
        uint open = NinePClient.NoFid;
        Qid qid = default;
        switch (settings.Kind)
        {
            case FileKind.Regular:
                error = error == ErrorNumber.None ? _client.Clone(parent.Fid, out open) : error;
                error = error == ErrorNumber.None ? _client.Create(open, name, ReadWrite | CreateNew, settings.Permissions, settings.GroupId, out qid) : error;
                break;
            case FileKind.Directory:
                error = error == ErrorNumber.None ? _client.MakeDirectory(parent.Fid, name, settings.Permissions, settings.GroupId, out qid) : error;
                break;
            default:
                error = error == ErrorNumber.None ? MakeNode(parent, name, settings, out qid) : error;
                break;
        }

        if (error != ErrorNumber.None)
        {
            if (open != NinePClient.NoFid)
            {
                _client.Clunk(open);
            }

            return error;
        }

        HostNode made = _nodes.Meet(qid, parent, name);
        _nodes.DropFids(made);
        made.IsUnlinked = false;
        if (open != NinePClient.NoFid)
        {
            _nodes.SetOpenFid(made, open, isWritable: true);
        }

        node = made.Number;
        SetOwner(made, settings);
        return ErrorNumber.None;
    }

    public override ErrorNumber CreateLink(ulong directory, ReadOnlySpan<byte> name, ReadOnlySpan<byte> target, in NewInode settings, out ulong node)
    {
        node = 0;
        ErrorNumber error = GetDirectoryToChange(directory, out HostNode parent);
        error = error == ErrorNumber.None ? _client.MakeLink(parent.Fid, name, target, settings.GroupId, out Qid qid) : NoQid(error, out qid);
        if (error == ErrorNumber.None)
        {
            HostNode made = _nodes.Meet(qid, parent, name);
            _nodes.DropFids(made);
            made.IsUnlinked = false;
            node = made.Number;
            SetOwner(made, settings);
        }

        return error;
    }

    public override ErrorNumber Link(ulong node, ulong directory, ReadOnlySpan<byte> name, long time)
    {
        ErrorNumber error = GetDirectoryToChange(directory, out HostNode parent);
        error = error == ErrorNumber.None ? _nodes.Get(node, out HostNode linked) : Nothing(error, out linked);
        error = error == ErrorNumber.None ? _nodes.Name(linked) : error;
        return error == ErrorNumber.None ? _client.Link(parent.Fid, linked.Fid, name) : error;
    }

    public override ErrorNumber Unlink(ulong directory, ReadOnlySpan<byte> name, bool isDirectory, long time, out RemovedInode removed)
    {
        removed = default;
        ErrorNumber error = GetDirectoryToChange(directory, out HostNode parent);
        error = error == ErrorNumber.None ? Find(parent, name, out HostNode node) : Nothing(error, out node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        bool isLast = KeepContents(node);
        error = _client.Unlink(parent.Fid, name, isDirectory);
        if (error == ErrorNumber.None)
        {
            removed = Removed(node, isLast);
        }

        return error;
    }

    public override ErrorNumber Rename(
        ulong oldDirectory, ReadOnlySpan<byte> oldName, ulong newDirectory, ReadOnlySpan<byte> newName, RenameMode mode, long time,
        out RemovedInode replaced)
    {
        replaced = default;
        ErrorNumber error = mode == RenameMode.Exchange ? ErrorNumber.EINVAL : ErrorNumber.None;
        error = error == ErrorNumber.None ? GetDirectoryToChange(oldDirectory, out HostNode from) : Nothing(error, out from);
        error = error == ErrorNumber.None ? GetDirectoryToChange(newDirectory, out HostNode to) : Nothing(error, out to);
        error = error == ErrorNumber.None ? Find(from, oldName, out HostNode moved) : Nothing(error, out moved);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = Find(to, newName, out HostNode target);
        bool isThere = error == ErrorNumber.None;
        if ((!isThere && error != ErrorNumber.ENOENT) || (isThere && mode == RenameMode.NoReplace))
        {
            return isThere ? ErrorNumber.EEXIST : error;
        }

        bool isLast = isThere && target != moved && KeepContents(target);
        error = _client.Rename(from.Fid, oldName, to.Fid, newName);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (isThere && target != moved)
        {
            replaced = Removed(target, isLast);
        }

        if (target != moved)
        {
            _nodes.Rename(moved, to, newName);
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Reclaim(ulong node)
    {
        ErrorNumber error = _nodes.Get(node, out HostNode found);
        if (error == ErrorNumber.None && !found.IsUnlinked)
        {
            return ErrorNumber.EBUSY;
        }

        if (error == ErrorNumber.None)
        {
            _nodes.Remove(found);
        }

        return error;
    }

    private static ErrorNumber NoQid(ErrorNumber error, out Qid qid)
    {
        qid = default;
        return error;
    }

    private ErrorNumber MakeNode(HostNode parent, ReadOnlySpan<byte> name, in NewInode settings, out Qid qid)
    {
        uint type = settings.Kind switch
        {
            FileKind.Fifo => 1u,
            FileKind.CharacterDevice => 2,
            FileKind.BlockDevice => 6,
            FileKind.Socket => 12,
            _ => 0,
        };
        if (type == 0)
        {
            return NoQid(ErrorNumber.EPERM, out qid);
        }

        // As makedev(3) packs them.
        uint major = (uint)(settings.Device >> 8) & 0xFFF;
        uint minor = (uint)(settings.Device & 0xFF) | ((uint)(settings.Device >> 12) & 0xFFF00);
        return _client.MakeNode(parent.Fid, name, (type << 12) | settings.Permissions, major, minor, settings.GroupId, out qid);
    }

    /// <summary>Where the host lets us: it gives new files to the user that it runs as, else to whom they should belong.</summary>
    private void SetOwner(HostNode node, in NewInode settings)
    {
        if (settings.UserId != 0 && EnsureFid(node) == ErrorNumber.None)
        {
            _ = _client.SetAttributes(node.Fid, SetAttributesMask.User | SetAttributesMask.Group, 0, settings.UserId, settings.GroupId, 0, 0, 0);
        }
    }

    /// <summary>Before a file loses a name: opens it, so that it can still be read by who has it open. Returns whether it is its last name.</summary>
    private bool KeepContents(HostNode node)
    {
        if (Ask(node, out FileStatus status) != ErrorNumber.None)
        {
            return true;
        }

        bool isLast = status.LinkCount <= 1 || status.Kind == FileKind.Directory;
        if (isLast && status.Kind == FileKind.Regular)
        {
            // If the host does not let us, nobody here has it open either.
            _ = Open(node, isForWriting: false);
        }

        return isLast;
    }

    private RemovedInode Removed(HostNode node, bool isLast)
    {
        if (isLast)
        {
            node.IsUnlinked = true;
            _nodes.Rename(node, null, default);
        }
        else
        {
            // It is to be met under another name.
            _nodes.DropFids(node);
        }

        return new RemovedInode(node.Number, isLast);
    }

    private ErrorNumber BeginListing(HostNode directory, ulong offset)
    {
        const uint ReadDirectory = 0x1_0000;
        EndListing();
        ErrorNumber error = _client.Clone(directory.Fid, out uint fid);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _client.Open(fid, ReadDirectory);
        if (error != ErrorNumber.None)
        {
            _client.Clunk(fid);
            return error;
        }

        _listing.Begin(directory, fid, offset);
        return ErrorNumber.None;
    }

    private void EndListing()
    {
        if (_listing.Directory is not null)
        {
            _client.Clunk(_listing.Fid);
            _listing.End();
        }
    }
}
