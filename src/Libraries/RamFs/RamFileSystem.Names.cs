using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>What changes names.</summary>
public sealed partial class RamFileSystem
{
    private const uint MaximumLinks = 1 << 20;

    public override ErrorNumber Create(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, out ulong node)
    {
        ErrorNumber error = Create(directory, name, settings, out Node? made);
        node = made?.Number ?? 0;
        return error;
    }

    public override ErrorNumber CreateLink(ulong directory, ReadOnlySpan<byte> name, ReadOnlySpan<byte> target, in NewInode settings, out ulong node)
    {
        ErrorNumber error = Create(directory, name, settings, out Node? made);
        node = 0;
        if (error == ErrorNumber.None)
        {
            made!.SetTarget(target);
            node = made.Number;
        }

        return error;
    }

    public override ErrorNumber CreateUnnamed(ulong directory, in NewInode settings, out ulong node)
    {
        ErrorNumber error = FindDirectory(directory, out _);
        Node? made = error == ErrorNumber.None ? TakeNode(settings) : null;
        node = made?.Number ?? 0;
        return error == ErrorNumber.None && made is null ? ErrorNumber.ENOSPC : error;
    }

    public override ErrorNumber Link(ulong node, ulong directory, ReadOnlySpan<byte> name, long time)
    {
        ErrorNumber error = FindPlaceFor(directory, name, out Node? parent);
        if (error != ErrorNumber.None || FindNode(node) is not { } linked)
        {
            return error != ErrorNumber.None ? error : ErrorNumber.ENOENT;
        }

        if (linked.IsDirectory || linked.Status.LinkCount >= MaximumLinks)
        {
            return linked.IsDirectory ? ErrorNumber.EPERM : ErrorNumber.EMLINK;
        }

        AddName(parent!, linked);
        linked.Status.ChangeTime = time;
        parent!.Touch(time);
        return ErrorNumber.None;
    }

    public override ErrorNumber Unlink(ulong directory, ReadOnlySpan<byte> name, bool isDirectory, long time, out RemovedInode removed)
    {
        removed = default;
        ErrorNumber error = FindEntry(directory, name, out Entry? entry);
        error = error == ErrorNumber.None ? CheckRemoval(entry!.Node, isDirectory) : error;
        if (error == ErrorNumber.None)
        {
            entry!.Directory.Touch(time);
            removed = Remove(entry, time);
        }

        return error;
    }

    public override ErrorNumber Rename(
        ulong oldDirectory, ReadOnlySpan<byte> oldName, ulong newDirectory, ReadOnlySpan<byte> newName, RenameMode mode, long time,
        out RemovedInode replaced)
    {
        replaced = default;
        ErrorNumber error = FindEntry(oldDirectory, oldName, out Entry? from);
        Node? target = null;
        error = error == ErrorNumber.None ? FindDirectory(newDirectory, out target) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (newName.Length is 0 or > Entry.MaximumName)
        {
            return ErrorNumber.EINVAL;
        }

        Node node = from!.Node;
        Node source = from.Directory;
        Entry? to = FindEntry(target!, newName);
        if (node.IsDirectory && IsWithin(target!, node))
        {
            return ErrorNumber.EINVAL;
        }

        if (mode == RenameMode.Exchange)
        {
            return to is null ? ErrorNumber.ENOENT
                : to.Node == node ? ErrorNumber.None
                : to.Node.IsDirectory && IsWithin(source, to.Node) ? ErrorNumber.EINVAL
                : Exchange(from, to, time);
        }

        if (to is not null)
        {
            error = mode == RenameMode.NoReplace ? ErrorNumber.EEXIST
                : to.Node == node ? ErrorNumber.None
                : CheckRemoval(to.Node, node.IsDirectory);
            if (error != ErrorNumber.None || to.Node == node)
            {
                return error;
            }

            replaced = Remove(to, time);
        }
        else if (!target!.IsLinked)
        {
            return ErrorNumber.ENOENT;
        }

        RemoveName(from);
        FindEntry(target!, newName);
        AddName(target!, node);
        node.Status.ChangeTime = time;
        source.Touch(time);
        target!.Touch(time);
        return ErrorNumber.None;
    }

    public override ErrorNumber Reclaim(ulong node)
    {
        if (FindNode(node) is not { } found)
        {
            return ErrorNumber.ENOENT;
        }

        if (found.IsLinked)
        {
            return ErrorNumber.EBUSY;
        }

        Recycle(found);
        return ErrorNumber.None;
    }

    /// <summary>Where the bytes of a file lie in an archive until somebody writes to it.</summary>
    internal void SetArchive(ulong node, int archive, ulong offset, ulong size) =>
        FindNode(node)!.SetArchive(archive, offset, size);

    private ErrorNumber Create(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, out Node? node)
    {
        node = null;
        ErrorNumber error = FindPlaceFor(directory, name, out Node? parent);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        node = TakeNode(settings);
        if (node is null)
        {
            return ErrorNumber.ENOSPC;
        }

        AddName(parent!, node);
        parent!.Touch(settings.Time);
        return ErrorNumber.None;
    }

    private ErrorNumber Exchange(Entry from, Entry to, long time)
    {
        Node first = from.Node;
        Node second = to.Node;
        first.OnUnnamed(from.Directory);
        second.OnUnnamed(to.Directory);
        from.Node = second;
        to.Node = first;
        second.OnNamed(from.Directory);
        first.OnNamed(to.Directory);
        first.Status.ChangeTime = time;
        second.Status.ChangeTime = time;
        from.Directory.Touch(time);
        to.Directory.Touch(time);
        return ErrorNumber.None;
    }

    /// <summary>A directory with room for the name. ENOENT for one that was removed, ENOTDIR, EEXIST, EINVAL.</summary>
    private ErrorNumber FindPlaceFor(ulong directory, ReadOnlySpan<byte> name, out Node? parent)
    {
        if (IsNamed(_nextEntry, directory, name))
        {
            parent = _nextEntry.Directory;
            return parent.IsLinked ? ErrorNumber.None : ErrorNumber.ENOENT;
        }

        ErrorNumber error = FindDirectory(directory, out parent);
        return error != ErrorNumber.None ? error
            : !parent!.IsLinked ? ErrorNumber.ENOENT
            : name.Length is 0 or > Entry.MaximumName ? ErrorNumber.EINVAL
            : FindEntry(parent, name) is not null ? ErrorNumber.EEXIST
            : ErrorNumber.None;
    }

    private ErrorNumber FindEntry(ulong directory, ReadOnlySpan<byte> name, out Entry? entry)
    {
        entry = _lastFound;
        if (IsNamed(entry, directory, name))
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = FindDirectory(directory, out Node? parent);
        entry = error == ErrorNumber.None ? FindEntry(parent!, name) : null;
        return error == ErrorNumber.None && entry is null ? ErrorNumber.ENOENT : error;
    }

    /// <summary>
    /// What is looked for is often changed next: an entry that was found is remembered, and a name that was not is put into the entry that is used next.
    /// </summary>
    private Entry? FindEntry(Node directory, ReadOnlySpan<byte> name, uint nameHash)
    {
        Entry? entry = _names.Find(directory, name, nameHash);
        if (entry is not null)
        {
            _lastFound = entry;
        }
        else if (name.Length <= Entry.MaximumName)
        {
            _nextEntry.SetName(name, nameHash);
            _nextEntry.Directory = directory;
        }

        return entry;
    }

    private Entry? FindEntry(Node directory, ReadOnlySpan<byte> name) =>
        IsNamed(_lastFound, directory.Number, name) ? _lastFound
        : IsNamed(_nextEntry, directory.Number, name) ? null
        : FindEntry(directory, name, ChangeCounters.HashName(name));

    private static bool IsNamed(Entry? entry, ulong directory, ReadOnlySpan<byte> name) =>
        entry is { Directory: not null } && entry.Directory.Number == directory && entry.Name.SequenceEqual(name);

    private static ErrorNumber CheckRemoval(Node node, bool isDirectory) =>
        node.IsDirectory == isDirectory ? node.IsEmpty ? ErrorNumber.None : ErrorNumber.ENOTEMPTY
        : isDirectory ? ErrorNumber.ENOTDIR
        : ErrorNumber.EISDIR;

    private static bool IsWithin(Node directory, Node node)
    {
        Node? above = directory;
        while (above is not null && above != node)
        {
            above = above.Parent;
        }

        return above is not null;
    }

    private RemovedInode Remove(Entry entry, long time)
    {
        Node node = entry.Node;
        node.Status.ChangeTime = time;
        RemoveName(entry);
        return new RemovedInode(node.Number, !node.IsLinked);
    }

    /// <summary>To be called where <see cref="FindEntry(Node, ReadOnlySpan{byte})"/> has just found nothing.</summary>
    private void AddName(Node directory, Node node)
    {
        Entry entry = _nextEntry;
        _nextEntry = entry.Next ?? new Entry();
        entry.Order = _nextOrder++;
        _names.Add(entry);
        directory.AddChild(entry);
        entry.Node = node;
        node.OnNamed(directory);
    }

    private void RemoveName(Entry entry)
    {
        entry.Node.OnUnnamed(entry.Directory);
        _names.Remove(entry);
        entry.Directory.RemoveChild(entry);
        entry.Node = null!;
        entry.Directory = null!;
        entry.Next = _nextEntry;
        _nextEntry.Directory = null!;
        _nextEntry = entry;
        _lastFound = null;
    }
}
