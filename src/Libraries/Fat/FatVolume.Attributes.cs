using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat;

/// <summary>What files and the volume have to say about themselves.</summary>
public sealed partial class FatVolume
{
    /// <summary>MSDOS_SUPER_MAGIC of linux/magic.h.</summary>
    private const ulong MagicNumber = 0x4D44;
    private const uint WriteBits = 0x92;
    private const uint PermissionBits = 0xFFF;

    /// <summary>ENOENT, EIO.</summary>
    public override ErrorNumber GetAttributes(ulong node, out FileStatus status)
    {
        status = default;
        Prepare();
        bool isRoot = node == Root;
        ShortEntry entry = default;
        ErrorNumber error = isRoot ? ErrorNumber.None : _nodes.GetEntry(node, out entry);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        bool isDirectory = isRoot || entry.IsDirectory;
        ulong size = entry.Size;
        if (isDirectory)
        {
            error = GetDirectorySize(node, out size);
        }

        status = new FileStatus
        {
            Kind = isDirectory ? FileKind.Directory : FileKind.Regular,
            Size = size,
            Mode = ModeOf(entry, isDirectory),
            LinkCount = 1,
            Node = node,
            UserId = _options.UserId,
            GroupId = _options.GroupId,
            Allocated = (size + _geometry.ClusterBytes - 1) / _geometry.ClusterBytes * _geometry.ClusterBytes,
            AccessTime = isRoot ? 0 : FatTime.ToNanoseconds(entry.AccessDate, 0),
            ModifiedTime = isRoot ? 0 : FatTime.ToNanoseconds(entry.ModifiedDate, entry.ModifiedTime),
            ChangeTime = isRoot ? 0 : FatTime.ToNanoseconds(entry.ModifiedDate, entry.ModifiedTime),
            CreatedTime = isRoot ? 0 : FatTime.ToNanoseconds(entry.CreatedDate, entry.CreatedTime, entry.CreatedHundredths),
        };
        return error;
    }

    /// <summary>
    /// Sets what the mask says, as far as the medium can have it: of a mode whether a file may be written at all, and times. Other modes and owners are
    /// EPERM. ENOENT, EROFS, EIO.
    /// </summary>
    public override ErrorNumber SetAttributes(ulong node, NodeAttributeMask mask, in NodeAttributes attributes, long time)
    {
        ErrorNumber error = Begin();
        error = error == ErrorNumber.None ? _nodes.Get(node, out FatNode changed) : None(error, out changed);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ShortEntry entry = changed.Entry;
        if (((mask & NodeAttributeMask.Owner) != 0 && attributes.UserId != _options.UserId)
            || ((mask & NodeAttributeMask.Group) != 0 && attributes.GroupId != _options.GroupId)
            || ((mask & NodeAttributeMask.Mode) != 0 && !TrySetMode(ref entry, changed.IsDirectory, attributes.Mode)))
        {
            return ErrorNumber.EPERM;
        }

        if ((mask & (NodeAttributeMask.AccessTime | NodeAttributeMask.AccessTimeNow)) != 0)
        {
            bool isNow = (mask & NodeAttributeMask.AccessTimeNow) != 0;
            FatTime.FromNanoseconds(isNow ? time : attributes.AccessTime, out entry.AccessDate, out _, out _);
        }

        if ((mask & (NodeAttributeMask.ModifiedTime | NodeAttributeMask.ModifiedTimeNow)) != 0)
        {
            bool isNow = (mask & NodeAttributeMask.ModifiedTimeNow) != 0;
            FatTime.FromNanoseconds(isNow ? time : attributes.ModifiedTime, out entry.ModifiedDate, out entry.ModifiedTime, out _);
        }

        changed.Entry = entry;
        return _nodes.Write(changed);
    }

    /// <summary>The directory that a directory is in. ENOTDIR, ENOENT, EIO.</summary>
    public ErrorNumber GetParent(ulong directory, out ulong parent)
    {
        parent = Root;
        Prepare();
        ErrorNumber error = GetDirectory(directory, out FatNode node);
        if (error != ErrorNumber.None || node.IsRoot)
        {
            return error;
        }

        error = GetUp(node, out FatNode up);
        if (error != ErrorNumber.None || up.IsRoot)
        {
            return error;
        }

        // The number is the place of its entry, which is in the directory above.
        error = GetUp(up, out FatNode above);
        for (uint slot = 0; error == ErrorNumber.None; slot = _reader.LastSlot + 1)
        {
            error = _reader.Read(above, slot);
            if (error == ErrorNumber.None && _reader.Entry.IsDirectory && _reader.Entry.FirstCluster(_geometry.Type) == up.FirstCluster)
            {
                parent = _nodes.NumberAt(_reader.Position);
                return ErrorNumber.None;
            }
        }

        return error == ErrorNumber.ENOENT ? ErrorNumber.EIO : error;
    }

    public override FileSystemStatus GetStatus() => new()
    {
        Type = MagicNumber,
        BlockSize = _geometry.ClusterBytes,
        Blocks = _geometry.Clusters,
        FreeBlocks = _map.FreeCount,
        AvailableBlocks = _map.FreeCount - Math.Min(_map.FreeCount, _map.Reserved),
        MaximumName = Directories.EntryReader.MaximumBytes,
        IsReadOnly = IsReadOnly ? 1u : 0,
    };

    /// <summary>UTF-8. Returns the length; 0 without a label.</summary>
    public override int GetLabel(Span<byte> label)
    {
        if (FindLabel(out CachedSectors piece, out int offset) != ErrorNumber.None)
        {
            return 0;
        }

        ReadOnlySpan<byte> name = ShortEntry.At(piece.Bytes, offset).Name;
        Span<char> text = stackalloc char[ShortEntry.NameSize];
        int length = name.TrimEnd((byte)' ').Length;
        for (int i = 0; i < length; i++)
        {
            text[i] = CodePage437.ToChar(i == 0 && name[0] == ShortEntry.EscapedFreeMark ? ShortEntry.FreeMark : name[i]);
        }

        return NameText.TryEncode(text[..length], label, out int bytes) ? bytes : 0;
    }

    private ErrorNumber FindLabel(out CachedSectors piece, out int offset)
    {
        for (uint slot = 0; ; slot++)
        {
            ErrorNumber error = _directories.Get(_nodes.Root, slot, out piece, out offset, out _);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            ref ShortEntry entry = ref ShortEntry.At(piece.Bytes, offset);
            if (entry.IsEnd)
            {
                return ErrorNumber.ENOENT;
            }

            if (!entry.IsFree && entry.IsVolumeLabel)
            {
                return ErrorNumber.None;
            }
        }
    }

    private ErrorNumber GetDirectorySize(ulong number, out ulong size)
    {
        size = 0;
        ErrorNumber error = _nodes.Get(number, out FatNode node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (node.IsRoot && _geometry.Type != FatType.Fat32)
        {
            size = _geometry.RootSectors * SectorDevice.SectorSize;
            return ErrorNumber.None;
        }

        error = _chains.Count(node, out uint clusters);
        size = (ulong)clusters * _geometry.ClusterBytes;
        return error;
    }

    private uint ModeOf(in ShortEntry entry, bool isDirectory) =>
        isDirectory ? _options.DirectoryPermissions
        : (entry.Attributes & EntryAttributes.ReadOnly) != 0 ? _options.FilePermissions & ~WriteBits
        : _options.FilePermissions;

    private bool TrySetMode(ref ShortEntry entry, bool isDirectory, uint mode)
    {
        uint usual = isDirectory ? _options.DirectoryPermissions : _options.FilePermissions;
        mode &= PermissionBits;
        if ((mode | WriteBits) != (usual | WriteBits) || (isDirectory && mode != usual))
        {
            return false;
        }

        entry.Attributes = (mode & WriteBits) != 0 || isDirectory ? entry.Attributes & ~EntryAttributes.ReadOnly : entry.Attributes | EntryAttributes.ReadOnly;
        return true;
    }

    /// <param name="time">0 to leave the time as it is.</param>
    private static void NoteChange(FatNode node, long time)
    {
        node.Entry.Attributes |= EntryAttributes.Archive;
        if (time != 0)
        {
            FatTime.FromNanoseconds(time, out node.Entry.ModifiedDate, out node.Entry.ModifiedTime, out _);
        }
    }
}
