using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Directories;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat;

/// <summary>Names: finding, making and removing them. They are found whatever the case of their letters, and keep theirs.</summary>
public sealed partial class FatVolume
{
    private readonly char[] _name = new char[NameText.MaximumUnits];
    private readonly char[] _shortText = new char[ShortName.MaximumText];
    private int _nameLength;

    private ReadOnlySpan<char> GivenName => _name.AsSpan(0, _nameLength);

    /// <summary>What a name in a directory stands for. ENOENT, ENOTDIR, EIO.</summary>
    public override ErrorNumber Lookup(ulong directory, ReadOnlySpan<byte> name, out ulong node, out FileKind kind)
    {
        node = 0;
        kind = 0;
        Prepare();
        ErrorNumber error = GetDirectory(directory, out FatNode parent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (!NameText.TryDecode(name, _name, out _nameLength))
        {
            return ErrorNumber.ENOENT;
        }

        error = Find(parent, GivenName);
        if (error == ErrorNumber.None)
        {
            node = _nodes.NumberAt(_reader.Position);
            kind = KindOf(_reader.Entry);
        }

        return error;
    }

    /// <summary>
    /// The first entry behind a cookie, 0 to begin; its name goes into the buffer of at least 255 bytes. "." and ".." are no entries: cookies
    /// below 256 are free for them. ENOENT at the end, ENOTDIR, EIO.
    /// </summary>
    public override ErrorNumber NextEntry(ulong directory, ulong cookie, Span<byte> name, out DirectoryEntry entry)
    {
        const ulong FirstCookie = 256;
        entry = default;
        Prepare();
        ErrorNumber error = GetDirectory(directory, out FatNode parent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ulong slot = cookie < FirstCookie ? 0 : cookie - FirstCookie;
        error = slot > DirectoryTable.MaximumSlots ? ErrorNumber.ENOENT : _reader.Read(parent, (uint)slot);
        if (error == ErrorNumber.None)
        {
            _reader.Bytes.CopyTo(name);
            entry = new DirectoryEntry(_nodes.NumberAt(_reader.Position), KindOf(_reader.Entry), FirstCookie + _reader.LastSlot + 1, _reader.Bytes.Length);
        }

        return error;
    }

    /// <summary>
    /// Makes a file or directory. EPERM for what the medium has not, EINVAL for a name that it cannot have, EEXIST, ENOENT for a removed
    /// directory, ENAMETOOLONG, ENOSPC, EROFS, EIO.
    /// </summary>
    public override ErrorNumber Create(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, out ulong node)
    {
        ErrorNumber error;
        do
        {
            node = 0;
            error = settings.Kind is FileKind.Regular or FileKind.Directory ? Begin() : ErrorNumber.EPERM;
            error = error == ErrorNumber.None ? TryCreate(directory, name, settings, out node) : error;
        }
        while (CanRetry(error));
        return error;
    }

    /// <summary>
    /// Takes a name away. <paramref name="isDirectory"/> says what it must be. The file stays until <see cref="Reclaim"/>. ENOENT, ENOTDIR, EISDIR,
    /// ENOTEMPTY, EROFS, EIO.
    /// </summary>
    public override ErrorNumber Unlink(ulong directory, ReadOnlySpan<byte> name, bool isDirectory, long time, out RemovedInode removed)
    {
        removed = default;
        ErrorNumber error = Begin();
        error = error == ErrorNumber.None ? GetDirectory(directory, out FatNode parent) : None(error, out parent);
        error = error == ErrorNumber.None && !NameText.TryDecode(name, _name, out _nameLength) ? ErrorNumber.ENOENT : error;
        error = error == ErrorNumber.None ? Find(parent, GivenName) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Slots slots = FoundSlots();
        error = _nodes.Get(_nodes.NumberAt(_reader.Position), out FatNode node);
        error = error == ErrorNumber.None ? CheckRemoval(node, isDirectory) : error;
        error = error == ErrorNumber.None ? RemoveEntries(parent, slots) : error;
        if (error == ErrorNumber.None)
        {
            _nodes.Unlink(node);
            removed = new RemovedInode(node.Number, IsLast: true);
            error = Touch(parent, time);
        }

        return error;
    }

    /// <summary>Nobody uses a file without a name any more: its clusters become free. EBUSY if it has a name, ENOENT, EIO.</summary>
    public override ErrorNumber Reclaim(ulong node)
    {
        ErrorNumber error = _nodes.Get(node, out FatNode unlinked);
        if (error != ErrorNumber.None || !unlinked.IsUnlinked)
        {
            return error == ErrorNumber.None ? ErrorNumber.EBUSY : error;
        }

        _chains.Free(unlinked.FirstCluster);
        _nodes.Remove(unlinked);
        return ErrorNumber.None;
    }

    private static FileKind KindOf(in ShortEntry entry) => entry.IsDirectory ? FileKind.Directory : FileKind.Regular;

    private static ErrorNumber None(ErrorNumber error, out FatNode node)
    {
        node = null!;
        return error;
    }

    private ErrorNumber GetDirectory(ulong number, out FatNode node)
    {
        ErrorNumber error = _nodes.Get(number, out node);
        return error != ErrorNumber.None ? error
            : !node.IsDirectory ? ErrorNumber.ENOTDIR
            : node.IsUnlinked ? ErrorNumber.ENOENT
            : ErrorNumber.None;
    }

    private ErrorNumber TryCreate(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, out ulong inode)
    {
        inode = 0;
        ErrorNumber error = GetDirectory(directory, out FatNode parent);
        error = error == ErrorNumber.None ? TakeNewName(name) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = Find(parent, GivenName);
        if (error != ErrorNumber.ENOENT)
        {
            return error == ErrorNumber.None ? ErrorNumber.EEXIST : error;
        }

        ShortEntry entry = default;
        error = MakeShortName(parent, ref entry, out int parts);
        error = error == ErrorNumber.None ? FindRoom(parent, (uint)parts + 1, out Slots slots) : NoRoom(error, out slots);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        SetTimes(ref entry, settings.Time);
        bool isDirectory = settings.Kind == FileKind.Directory;
        entry.Attributes = isDirectory ? EntryAttributes.Directory : EntryAttributes.Archive;
        entry.Attributes |= !isDirectory && (settings.Permissions & WriteBits) == 0 ? EntryAttributes.ReadOnly : 0;
        error = isDirectory ? MakeEmptyDirectory(parent, ref entry) : ErrorNumber.None;
        error = error == ErrorNumber.None ? WriteEntries(parent, slots, parts, entry, out ulong position) : NoPosition(error, out position);
        if (error != ErrorNumber.None)
        {
            _chains.Free(entry.FirstCluster(_geometry.Type));
            return error;
        }

        inode = _nodes.NumberAt(position);
        return Touch(parent, settings.Time);
    }

    private static ErrorNumber NoRoom(ErrorNumber error, out Slots slots)
    {
        slots = default;
        return error;
    }

    private static ErrorNumber NoPosition(ErrorNumber error, out ulong position)
    {
        position = 0;
        return error;
    }

    /// <summary>EINVAL, ENAMETOOLONG.</summary>
    private ErrorNumber TakeNewName(ReadOnlySpan<byte> name) =>
        name.Length > EntryReader.MaximumBytes ? ErrorNumber.ENAMETOOLONG
        : NameText.TryDecode(name, _name, out _nameLength) && NameText.IsValid(GivenName) ? ErrorNumber.None
        : ErrorNumber.EINVAL;

    /// <summary>What may be taken away, as far as what it is is concerned.</summary>
    private ErrorNumber CheckRemoval(FatNode node, bool isDirectory)
    {
        if (node.IsDirectory != isDirectory)
        {
            return isDirectory ? ErrorNumber.ENOTDIR : ErrorNumber.EISDIR;
        }

        ErrorNumber error = isDirectory ? _reader.Read(node, 0) : ErrorNumber.ENOENT;
        return error == ErrorNumber.ENOENT ? ErrorNumber.None : error == ErrorNumber.None ? ErrorNumber.ENOTEMPTY : error;
    }

    /// <summary>Leaves the file in the reader. ENOENT, EIO.</summary>
    private ErrorNumber Find(FatNode directory, ReadOnlySpan<char> name)
    {
        ErrorNumber error = EnsureIndex(directory);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int item = DirectoryIndex.None;
        while (directory.Index!.TryFindNext(NameText.Hash(name), ref item, out uint slot))
        {
            error = _reader.Read(directory, slot);
            if (error != ErrorNumber.None)
            {
                return error == ErrorNumber.ENOENT ? ErrorNumber.EIO : error;
            }

            if (NameText.AreEqual(name, _reader.Name) || NameText.AreEqual(name, _reader.Short))
            {
                return ErrorNumber.None;
            }
        }

        return ErrorNumber.ENOENT;
    }

    private ErrorNumber EnsureIndex(FatNode directory)
    {
        if (directory.Index is not null)
        {
            return ErrorNumber.None;
        }

        DirectoryIndex index = new();
        uint slot = 0;
        ErrorNumber error;
        while ((error = _reader.Read(directory, slot)) == ErrorNumber.None)
        {
            AddToIndex(index);
            slot = _reader.LastSlot + 1;
        }

        if (error == ErrorNumber.ENOENT)
        {
            directory.Index = index;
            return ErrorNumber.None;
        }

        return error;
    }

    private void AddToIndex(DirectoryIndex index)
    {
        index.Add(NameText.Hash(_reader.Name), _reader.FirstSlot);
        if (_reader.HasLongName)
        {
            index.Add(NameText.Hash(_reader.Short), _reader.FirstSlot);
        }
    }

    /// <summary>A short name that no other file of the directory has, and how many parts the long one needs.</summary>
    private ErrorNumber MakeShortName(FatNode directory, ref ShortEntry entry, out int parts)
    {
        parts = 0;
        if (ShortName.TryMake(GivenName, entry.Name, out ShortNameCase letterCase))
        {
            entry.Case = letterCase;
            return ErrorNumber.None;
        }

        parts = (_nameLength + LongEntry.Units - 1) / LongEntry.Units;
        entry.Case = ShortNameCase.None;
        for (int attempt = 0; attempt < ShortName.MaximumAttempts; attempt++)
        {
            ShortName.Generate(GivenName, attempt, entry.Name);
            int length = ShortName.ToText(entry, _shortText);
            ErrorNumber error = Find(directory, _shortText.AsSpan(0, length));
            if (error != ErrorNumber.None)
            {
                return error == ErrorNumber.ENOENT ? ErrorNumber.None : error;
            }
        }

        return ErrorNumber.ENOSPC;
    }

    /// <summary>A cluster with "." and "..", on the medium before an entry refers to it. ENOSPC, EIO.</summary>
    private ErrorNumber MakeEmptyDirectory(FatNode parent, ref ShortEntry entry)
    {
        FatNode made = new(0, 0, _geometry.Type) { Entry = entry };
        ErrorNumber error = _chains.Append(made, 1, out uint cluster, out _);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        entry.SetFirstCluster(cluster);
        error = _directories.Clear(cluster);
        Array.Clear(_sector);
        ref ShortEntry self = ref ShortEntry.At(_sector, 0);
        ref ShortEntry up = ref ShortEntry.At(_sector, ShortEntry.SizeInBytes);
        self = entry;
        SetDots(ref self, 1);
        up = entry;
        SetDots(ref up, 2);
        up.SetFirstCluster(parent.IsRoot ? 0 : parent.FirstCluster);
        return error == ErrorNumber.None ? _device.Write(_geometry.SectorOf(cluster), _sector) : error;
    }

    private static void SetDots(ref ShortEntry entry, int dots)
    {
        Span<byte> name = entry.Name;
        name.Fill((byte)' ');
        name[..dots].Fill((byte)'.');
        entry.Attributes = EntryAttributes.Directory;
        entry.Case = ShortNameCase.None;
    }

    private ErrorNumber Touch(FatNode directory, long time)
    {
        if (directory.IsRoot)
        {
            return ErrorNumber.None;
        }

        FatTime.FromNanoseconds(time, out directory.Entry.ModifiedDate, out directory.Entry.ModifiedTime, out _);
        return _nodes.Write(directory);
    }

    private static void SetTimes(ref ShortEntry entry, long time)
    {
        FatTime.FromNanoseconds(time, out entry.CreatedDate, out entry.CreatedTime, out entry.CreatedHundredths);
        entry.ModifiedDate = entry.CreatedDate;
        entry.ModifiedTime = entry.CreatedTime;
        entry.AccessDate = entry.CreatedDate;
    }
}
