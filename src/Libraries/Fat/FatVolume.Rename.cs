using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat;

/// <summary>
/// Rename. The medium has no way to change two sectors at once: where the old and the new entry are in different ones, the old one is taken away first, so
/// that a crash in between costs the file's name and not, later, another file's contents.
/// </summary>
public sealed partial class FatVolume
{
    private const int EntriesPerSector = SectorDevice.SectorSize / ShortEntry.SizeInBytes;

    /// <summary>Directories within each other, at most: no path is longer.</summary>
    private const int MaximumDepth = 4096;

    /// <summary>
    /// Gives a file another name. <paramref name="replaced"/> is what had that name before. EINVAL for a directory into itself, for a name that the
    /// medium cannot have, and for an exchange; ENOENT, EEXIST, ENOTDIR, EISDIR, ENOTEMPTY, ENAMETOOLONG, ENOSPC, EROFS, EIO.
    /// </summary>
    public override ErrorNumber Rename(
        ulong oldDirectory, ReadOnlySpan<byte> oldName, ulong newDirectory, ReadOnlySpan<byte> newName, RenameMode mode, long time,
        out RemovedInode replaced)
    {
        ErrorNumber error;
        do
        {
            replaced = default;
            error = mode == RenameMode.Exchange ? ErrorNumber.EINVAL : Begin();
            error = error == ErrorNumber.None ? TryRename(oldDirectory, oldName, newDirectory, newName, mode, time, out replaced) : error;
        }
        while (CanRetry(error));
        return error;
    }

    private ErrorNumber TryRename(
        ulong oldDirectory, ReadOnlySpan<byte> oldName, ulong newDirectory, ReadOnlySpan<byte> newName, RenameMode mode, long time, out RemovedInode replaced)
    {
        replaced = default;
        ErrorNumber error = GetDirectory(oldDirectory, out FatNode from);
        error = error == ErrorNumber.None ? GetDirectory(newDirectory, out FatNode to) : None(error, out to);
        error = error == ErrorNumber.None && !NameText.TryDecode(oldName, _name, out _nameLength) ? ErrorNumber.ENOENT : error;
        error = error == ErrorNumber.None ? Find(from, GivenName) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Slots oldSlots = FoundSlots();
        error = _nodes.Get(_nodes.NumberAt(_reader.Position), out FatNode node);
        error = error == ErrorNumber.None ? TakeNewName(newName) : error;
        error = error == ErrorNumber.None && node.IsDirectory && from != to ? CheckAncestors(to, node) : error;
        error = error == ErrorNumber.None ? Find(to, GivenName) : error;
        if (error == ErrorNumber.None && _reader.Position != node.Position)
        {
            return mode == RenameMode.NoReplace ? ErrorNumber.EEXIST : Replace(from, oldSlots, to, node, time, out replaced);
        }

        if (error == ErrorNumber.None && GivenName.SequenceEqual(_reader.Name))
        {
            return ErrorNumber.None;
        }

        if (error is not (ErrorNumber.None or ErrorNumber.ENOENT))
        {
            return error;
        }

        ShortEntry entry = node.Entry;
        error = MakeShortName(to, ref entry, out int parts);
        error = error == ErrorNumber.None ? FindRoom(to, (uint)parts + 1, out Slots slots) : NoRoom(error, out slots);
        error = error == ErrorNumber.None ? _directories.Get(to, slots.Last, out _, out _, out ulong place) : NoPosition(error, out place);
        error = error == ErrorNumber.None ? Leave(from, oldSlots, node.Position, place) : error;
        error = error == ErrorNumber.None ? WriteEntries(to, slots, parts, entry, out place) : error;
        return error == ErrorNumber.None ? Arrive(node, entry, place, from, to, time) : error;
    }

    /// <summary>The reader has what is to be replaced: the file gets its entry, with its name.</summary>
    private ErrorNumber Replace(FatNode from, in Slots oldSlots, FatNode to, FatNode node, long time, out RemovedInode replaced)
    {
        replaced = default;
        ulong place = _reader.Position;
        ErrorNumber error = _nodes.Get(_nodes.NumberAt(place), out FatNode other);
        if (error == ErrorNumber.None)
        {
            error = CheckRemoval(other, node.IsDirectory);
        }

        error = error == ErrorNumber.None ? Leave(from, oldSlots, node.Position, place) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ShortEntry entry = node.Entry;
        entry.Name = other.Entry.Name;
        entry.Case = other.Entry.Case;
        _nodes.Unlink(other);
        replaced = new RemovedInode(other.Number, IsLast: true);
        return Arrive(node, entry, place, from, to, time);
    }

    /// <summary>Takes the old name away, on the medium before the new one comes there if they are in different sectors.</summary>
    private ErrorNumber Leave(FatNode from, in Slots oldSlots, ulong oldPlace, ulong newPlace)
    {
        ErrorNumber error = RemoveEntries(from, oldSlots);
        return error == ErrorNumber.None && oldPlace / EntriesPerSector != newPlace / EntriesPerSector ? Sync() : error;
    }

    private ErrorNumber Arrive(FatNode node, in ShortEntry entry, ulong place, FatNode from, FatNode to, long time)
    {
        bool isElsewhere = node.Position / EntriesPerSector != place / EntriesPerSector;
        node.Entry = entry;
        _nodes.Move(node, place);
        ErrorNumber error = _nodes.Write(node);
        if (error == ErrorNumber.None && node.IsDirectory && from != to)
        {
            error = _directories.Get(node, 1, out CachedSectors piece, out int offset, out _);
            ref ShortEntry up = ref error == ErrorNumber.None ? ref ShortEntry.At(piece.Bytes, offset) : ref ShortEntry.At(_sector, 0);
            if (error == ErrorNumber.None && up.IsDots)
            {
                up.SetFirstCluster(to.IsRoot ? 0 : to.FirstCluster);
                _directories.MarkDirty(piece);
            }
        }

        error = error == ErrorNumber.None ? Touch(from, time) : error;
        error = error == ErrorNumber.None ? Touch(to, time) : error;
        return error == ErrorNumber.None && isElsewhere ? Sync() : error;
    }

    /// <summary>A directory must not come below itself. EINVAL; EIO for directories in a circle.</summary>
    private ErrorNumber CheckAncestors(FatNode directory, FatNode moved)
    {
        FatNode at = directory;
        for (int depth = 0; depth < MaximumDepth; depth++)
        {
            if (at.IsRoot)
            {
                return ErrorNumber.None;
            }

            if (at.FirstCluster == moved.FirstCluster)
            {
                return ErrorNumber.EINVAL;
            }

            ErrorNumber error = GetUp(at, out at);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        return ErrorNumber.EIO;
    }

    /// <summary>The directory above, as far as its clusters are concerned: it has no number. EIO.</summary>
    private ErrorNumber GetUp(FatNode directory, out FatNode up)
    {
        up = _nodes.Root;
        ErrorNumber error = _directories.Get(directory, 1, out CachedSectors piece, out int offset, out _);
        if (error != ErrorNumber.None)
        {
            return ErrorNumber.EIO;
        }

        ShortEntry entry = ShortEntry.At(piece.Bytes, offset);
        uint cluster = entry.FirstCluster(_geometry.Type);
        if (!entry.IsDots || !entry.IsDirectory)
        {
            return ErrorNumber.EIO;
        }

        if (cluster != 0 && cluster != _geometry.RootCluster)
        {
            up = new FatNode(0, 0, _geometry.Type) { Entry = entry };
        }

        return ErrorNumber.None;
    }
}
