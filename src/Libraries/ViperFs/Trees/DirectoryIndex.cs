using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>
/// The entries of directories: over the directory's tree by a key that is made from the hash of the name. A key stays with its entry, so it
/// is the cookie of readdir as well, whatever comes and goes around it. The low 8 bits tell names apart whose hash is the same.
/// </summary>
internal sealed class DirectoryIndex(Tree tree, MetadataCache cache, Journal journal, ulong hashKeyLow, ulong hashKeyHigh)
{
    private const int CollisionBits = 8;
    private const ulong CollisionMask = (1UL << CollisionBits) - 1;

    private readonly TreePath _path = new();

    /// <summary>What was looked for last, and found or not: what comes next is often about the same name.</summary>
    private readonly byte[] _name = new byte[Format.MaximumName];
    private Search _last;

    /// <summary>Leads to the entry that was listed last: the next one is a step away.</summary>
    private readonly TreePath _cursor = new();
    private Place _cursorPlace;

    /// <summary>Changes of entries.</summary>
    private ulong _changes;

    /// <summary>ENOENT, EIO.</summary>
    public ErrorNumber Find(Inode directory, ReadOnlySpan<byte> name, out ulong inode, out FileKind kind)
    {
        ErrorNumber error = Seek(directory, name, out _);
        inode = 0;
        kind = 0;
        if (error == ErrorNumber.None)
        {
            inode = EntryRecord.Inode(_path.Payload);
            kind = EntryRecord.Kind(_path.Payload);
        }

        return error;
    }

    /// <summary>In an operation. EEXIST, ENOSPC, EIO.</summary>
    public ErrorNumber Insert(Inode directory, ReadOnlySpan<byte> name, ulong inode, FileKind kind)
    {
        ErrorNumber error = Seek(directory, name, out ulong freeKey);
        if (error != ErrorNumber.ENOENT)
        {
            return error == ErrorNumber.None ? ErrorNumber.EEXIST : error;
        }

        if (freeKey == 0)
        {
            return ErrorNumber.ENOSPC;
        }

        _changes++;
        Span<byte> payload = stackalloc byte[EntryRecord.MaximumSize];
        return tree.Insert(directory, freeKey, EntryRecord.Write(payload, inode, kind, name));
    }

    /// <summary>In an operation. ENOENT, EIO.</summary>
    public ErrorNumber Remove(Inode directory, ReadOnlySpan<byte> name)
    {
        ErrorNumber error = Seek(directory, name, out _);
        _changes++;
        return error == ErrorNumber.None ? tree.Remove(directory, _path) : error;
    }

    /// <summary>Lets a name stand for another inode. In an operation. ENOENT, EIO.</summary>
    public ErrorNumber Replace(Inode directory, ReadOnlySpan<byte> name, ulong inode, FileKind kind)
    {
        ErrorNumber error = Seek(directory, name, out _);
        _changes++;
        if (error == ErrorNumber.None)
        {
            EntryRecord.SetTarget(tree.Change(_path), inode, kind);
        }

        return error;
    }

    /// <summary>The first entry whose key is above the cookie. ENOENT at the end, EIO.</summary>
    public ErrorNumber Next(Inode directory, ulong cookie, Span<byte> name, out DirectoryEntry entry)
    {
        entry = default;
        ErrorNumber error = cookie >= long.MaxValue ? ErrorNumber.ENOENT
            : _cursorPlace == new Place(directory.Number, cookie, Now) ? tree.Next(directory, _cursor)
            : tree.SeekNotBelow(directory, cookie + 1, _cursor);
        _cursorPlace = default;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ulong key = _cursor.Key;
        Span<byte> payload = _cursor.Payload;
        ReadOnlySpan<byte> found = EntryRecord.Name(payload);
        if (key <= cookie || found.Length > name.Length)
        {
            return key <= cookie ? ErrorNumber.EIO : ErrorNumber.ERANGE;
        }

        found.CopyTo(name);
        entry = new DirectoryEntry(EntryRecord.Inode(payload), EntryRecord.Kind(payload), key, found.Length);
        _cursorPlace = new Place(directory.Number, key, Now);
        return ErrorNumber.None;
    }

    /// <summary>The lowest key that a name can have.</summary>
    public static ulong FirstKey(ReadOnlySpan<byte> name, ulong hashKeyLow, ulong hashKeyHigh)
    {
        // Positive as a signed number, and behind the keys of "." and "..".
        ulong hash = NameHash.Compute(name, hashKeyLow, hashKeyHigh) >> (CollisionBits + 1);
        return Math.Max(hash, 1) << CollisionBits;
    }

    /// <summary>The state of all entries, and of the blocks that have them: what was found stays so while this does.</summary>
    private State Now => new(_changes, journal.Undone, cache.Departures);

    /// <summary>
    /// Leads the path to the name's entry. ENOENT if there is none: then the first key that it could have, or 0 if all are taken.
    /// </summary>
    private ErrorNumber Seek(Inode directory, ReadOnlySpan<byte> name, out ulong freeKey)
    {
        if (_last.Directory == directory.Number && _last.State == Now && name.SequenceEqual(_name.AsSpan(0, _last.NameLength)))
        {
            freeKey = _last.FreeKey;
            return _last.Result;
        }

        _last = default;
        ErrorNumber error = SeekAnew(directory, name, out freeKey);
        if (error is ErrorNumber.None or ErrorNumber.ENOENT && name.TryCopyTo(_name))
        {
            _last = new Search(directory.Number, name.Length, Now, error, freeKey);
        }

        return error;
    }

    private ErrorNumber SeekAnew(Inode directory, ReadOnlySpan<byte> name, out ulong freeKey)
    {
        ulong first = FirstKey(name, hashKeyLow, hashKeyHigh);
        freeKey = first;
        ErrorNumber error = tree.SeekNotBelow(directory, first, _path);
        while (error == ErrorNumber.None && _path.Key <= (first | CollisionMask))
        {
            ulong key = _path.Key;
            if (EntryRecord.Name(_path.Payload).SequenceEqual(name))
            {
                return ErrorNumber.None;
            }

            if (key == freeKey)
            {
                freeKey = key == (first | CollisionMask) ? 0 : key + 1;
            }

            error = tree.Next(directory, _path);
            if (error == ErrorNumber.None && _path.Key <= key)
            {
                return ErrorNumber.EIO;
            }
        }

        return error == ErrorNumber.None ? ErrorNumber.ENOENT : error;
    }

    private readonly record struct State(ulong Changes, ulong Undone, ulong Departures);

    private readonly record struct Place(ulong Directory, ulong Key, State State);

    private readonly record struct Search(ulong Directory, int NameLength, State State, ErrorNumber Result, ulong FreeKey);
}
