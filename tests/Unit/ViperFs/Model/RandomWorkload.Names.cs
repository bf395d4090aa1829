using ViperOS.Contracts;
using ViperOS.ViperFs;

namespace ViperOS.Tests.ViperFs.Model;

/// <summary>The operations on names.</summary>
public sealed partial class RandomWorkload
{
    private void Unlink()
    {
        ModelNode parent = Directory();
        string name = Name();
        bool isDirectory = _random.Next(2) == 0;
        ModelNode? node = parent.Entries.GetValueOrDefault(name);
        ErrorNumber expected = node is null ? ErrorNumber.ENOENT
            : isDirectory && !node.IsDirectory ? ErrorNumber.ENOTDIR
            : !isDirectory && node.IsDirectory ? ErrorNumber.EISDIR
            : node.Entries.Count != 0 ? ErrorNumber.ENOTEMPTY
            : ErrorNumber.None;
        ErrorNumber error = Volume.Unlink(parent.Inode, Bytes(name), isDirectory, _time, out RemovedInode removed);
        if (Check(expected, error))
        {
            parent.Entries.Remove(name);
            parent.Links -= node!.IsDirectory ? 1 : 0;
            Drop(node, removed);
        }
    }

    private void Drop(ModelNode node, RemovedInode removed)
    {
        node.Links = node.IsDirectory ? 0 : node.Links - 1;
        Assert.Equal(new RemovedInode(node.Inode, node.Links == 0), removed);
        if (node.Links == 0)
        {
            _nodes.Remove(node);

            // Some stay as if they were open, until the next mount.
            if (_random.Next(4) != 0)
            {
                Assert.Equal(ErrorNumber.None, Volume.Reclaim(node.Inode));
            }
        }
    }

    private void Link()
    {
        ModelNode node = _nodes[_random.Next(_nodes.Count)];
        ModelNode parent = Directory();
        string name = Name();
        ErrorNumber expected = node.IsDirectory ? ErrorNumber.EPERM
            : parent.Entries.ContainsKey(name) ? ErrorNumber.EEXIST
            : ErrorNumber.None;
        if (Check(expected, Volume.Link(node.Inode, parent.Inode, Bytes(name), _time)))
        {
            parent.Entries.Add(name, node);
            node.Links++;
        }
    }

    private void SetAttribute()
    {
        ModelNode node = _nodes[_random.Next(_nodes.Count)];
        if (node == Root)
        {
            return;
        }

        string name = "user." + _random.Next(5);
        if (_random.Next(3) == 0)
        {
            ErrorNumber expected = node.Attributes.ContainsKey(name) ? ErrorNumber.None : ErrorNumber.ENODATA;
            if (Check(expected, Volume.RemoveExtendedAttribute(node.Inode, Bytes(name), _time)))
            {
                node.Attributes.Remove(name);
            }

            return;
        }

        byte[] value = new byte[_random.Next(1500)];
        _random.NextBytes(value);
        if (Check(ErrorNumber.None, Volume.SetExtendedAttribute(node.Inode, Bytes(name), value, ExtendedAttributeFlags.None, _time)))
        {
            node.Attributes[name] = value;
        }
    }

    private void Rename()
    {
        ModelNode from = Directory();
        ModelNode to = Directory();
        string oldName = Name();
        string newName = Name();
        RenameMode mode = (RenameMode)_random.Next(3);
        ModelNode? node = from.Entries.GetValueOrDefault(oldName);
        ModelNode? target = to.Entries.GetValueOrDefault(newName);
        ErrorNumber expected = ExpectRename(from, to, node, target, mode);
        ErrorNumber error = Volume.Rename(from.Inode, Bytes(oldName), to.Inode, Bytes(newName), mode, _time, out RemovedInode replaced);
        if (!Check(expected, error) || node == target)
        {
            return;
        }

        if (mode == RenameMode.Exchange)
        {
            Place(from, oldName, target!);
            Place(to, newName, node!);
            MoveLinks(from, to, node!);
            MoveLinks(to, from, target!);
            return;
        }

        from.Entries.Remove(oldName);
        Place(to, newName, node!);
        MoveLinks(from, to, node!);
        if (target is not null)
        {
            to.Links -= target.IsDirectory ? 1 : 0;
            Drop(target, replaced);
        }
    }

    private static void Place(ModelNode parent, string name, ModelNode node)
    {
        parent.Entries[name] = node;
        node.Parent = parent;
    }

    private static void MoveLinks(ModelNode from, ModelNode to, ModelNode node)
    {
        from.Links -= node.IsDirectory ? 1 : 0;
        to.Links += node.IsDirectory ? 1 : 0;
    }

    private static ErrorNumber ExpectRename(ModelNode from, ModelNode to, ModelNode? node, ModelNode? target, RenameMode mode)
    {
        if (node is null || (target is null && mode == RenameMode.Exchange))
        {
            return ErrorNumber.ENOENT;
        }

        if (target is not null && mode == RenameMode.NoReplace)
        {
            return ErrorNumber.EEXIST;
        }

        if (node == target)
        {
            return ErrorNumber.None;
        }

        if (node.IsDirectory && to.IsBelow(node))
        {
            return ErrorNumber.EINVAL;
        }

        if (mode == RenameMode.Exchange)
        {
            return target!.IsDirectory && from.IsBelow(target) ? ErrorNumber.EINVAL : ErrorNumber.None;
        }

        return target is null ? ErrorNumber.None
            : node.IsDirectory && !target.IsDirectory ? ErrorNumber.ENOTDIR
            : !node.IsDirectory && target.IsDirectory ? ErrorNumber.EISDIR
            : target.Entries.Count != 0 ? ErrorNumber.ENOTEMPTY
            : ErrorNumber.None;
    }
}
