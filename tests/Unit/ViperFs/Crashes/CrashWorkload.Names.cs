using ViperOS.Contracts;
using ViperOS.ViperFs;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>The operations on names. Those that have an error change nothing, which the comparison finds out.</summary>
internal sealed partial class CrashWorkload
{
    private void Create(FileKind kind)
    {
        ulong directory = PickDirectory();
        string name = Name();
        NewInode settings = new(kind, 0x1A4, 0, 0, _time);
        string target = kind == FileKind.SymbolicLink ? new string('t', _random.Next(1, 300)) : "";
        ErrorNumber error = kind == FileKind.SymbolicLink
            ? _volume.CreateLink(directory, Bytes(name), Bytes(target), settings, out ulong inode)
            : _volume.Create(directory, Bytes(name), settings, out inode);
        if (error != ErrorNumber.None)
        {
            Assert.Equal(ErrorNumber.EEXIST, error);
            return;
        }

        bool isDirectory = kind == FileKind.Directory;
        Set(inode, new CrashNode(kind, _nextId++) { Links = isDirectory ? 2 : 1, Size = target.Length });
        AddEntry(directory, name, inode);
        ChangeLinks(directory, isDirectory ? 1 : 0);
    }

    private void Unlink()
    {
        ulong directory = PickDirectory();
        string name = Name();
        bool isDirectory = State[directory].Entries.TryGetValue(name, out ulong inode) && State[inode].Kind == FileKind.Directory;
        if (_volume.Unlink(directory, Bytes(name), isDirectory, _time, out RemovedInode removed) == ErrorNumber.None)
        {
            RemoveEntry(directory, name);
            Drop(directory, removed);
        }
    }

    private void Drop(ulong directory, RemovedInode removed)
    {
        CrashNode node = State[removed.Number];
        bool isDirectory = node.Kind == FileKind.Directory;
        ChangeLinks(directory, isDirectory ? -1 : 0);
        Set(removed.Number, node with { Links = isDirectory ? 0 : node.Links - 1 });
        if (removed.IsLast && _random.Next(3) != 0)
        {
            Assert.Equal(ErrorNumber.None, _volume.Reclaim(removed.Number));
        }
    }

    private void Rename()
    {
        ulong from = PickDirectory();
        ulong to = PickDirectory();
        string oldName = Name();
        string newName = Name();
        RenameMode mode = (RenameMode)_random.Next(3);
        if (_volume.Rename(from, Bytes(oldName), to, Bytes(newName), mode, _time, out RemovedInode replaced) != ErrorNumber.None)
        {
            return;
        }

        ulong inode = State[from].Entries[oldName];
        bool exists = State[to].Entries.TryGetValue(newName, out ulong target);
        if (exists && inode == target)
        {
            return;
        }

        if (mode == RenameMode.Exchange)
        {
            AddEntry(from, oldName, target);
            MoveLinks(to, from, target);
        }
        else
        {
            RemoveEntry(from, oldName);
        }

        AddEntry(to, newName, inode);
        MoveLinks(from, to, inode);
        if (replaced.Number != 0)
        {
            Drop(to, replaced);
        }
    }

    private void MoveLinks(ulong from, ulong to, ulong inode)
    {
        if (State[inode].Kind == FileKind.Directory)
        {
            ChangeLinks(from, -1);
            ChangeLinks(to, 1);
        }
    }

    private void Link()
    {
        if (PickFile() is { } inode)
        {
            ulong directory = PickDirectory();
            string name = Name();
            if (_volume.Link(inode, directory, Bytes(name), _time) == ErrorNumber.None)
            {
                AddEntry(directory, name, inode);
                ChangeLinks(inode, 1);
            }
        }
    }

    private void SetAttribute()
    {
        if (PickFile() is { } inode)
        {
            string value = new((char)('a' + _random.Next(26)), _random.Next(1, 800));
            Assert.Equal(ErrorNumber.None, _volume.SetExtendedAttribute(inode, "user.a"u8, Bytes(value), ExtendedAttributeFlags.None, _time));
            Set(inode, State[inode] with { Attribute = value });
        }
    }
}
