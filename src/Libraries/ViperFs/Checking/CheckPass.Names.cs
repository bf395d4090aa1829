using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Checking;

/// <summary>
/// Names: every entry refers to something, everything has the names that it counts, and every directory hangs below the root.
/// </summary>
internal sealed partial class CheckPass
{
    private void CheckNames()
    {
        foreach (CheckedEntry entry in _entries)
        {
            CheckReference(entry);
        }

        CheckReachability();
        foreach ((ulong number, CheckedInode inode) in _inodes)
        {
            if (number != Format.OrphanAnchor)
            {
                CheckLinks(number, inode);
            }
        }
    }

    private void CheckReference(CheckedEntry entry)
    {
        string? reason = !_inodes.TryGetValue(entry.Inode, out CheckedInode? inode) || entry.Inode == Format.OrphanAnchor ? "refers to nothing"
            : inode.Kind != entry.Kind ? "has the wrong kind"
            : inode.Kind == FileKind.Directory && (inode.FoundIn != 0 || entry.Inode == Format.RootInode) ? "is a second name of a directory"
            : null;
        if (reason is not null)
        {
            Report(ProblemKind.Entry, $"directory {entry.Directory}: '{entry.Name}' {reason}; the entry is removed");
            _cut.Add((entry.Directory, entry.Key));
            return;
        }

        inode!.Names++;
        if (inode.Kind == FileKind.Directory)
        {
            inode.FoundIn = entry.Directory;
            _inodes[entry.Directory].Subdirectories++;
        }
    }

    /// <summary>Directories that only hang below each other are cut loose at one of them.</summary>
    private void CheckReachability()
    {
        ILookup<ulong, CheckedEntry> children = _entries
            .Where(entry => entry.Kind == FileKind.Directory && !_cut.Contains((entry.Directory, entry.Key)))
            .ToLookup(entry => entry.Directory);
        foreach ((ulong number, CheckedInode inode) in _inodes)
        {
            if (inode.Kind == FileKind.Directory && inode.Names == 0)
            {
                MarkReachable(number, children);
            }
        }

        foreach (CheckedEntry entry in _entries)
        {
            if (entry.Kind != FileKind.Directory || _cut.Contains((entry.Directory, entry.Key)) || _inodes[entry.Inode].IsReachable)
            {
                continue;
            }

            Report(ProblemKind.Unattached, $"directory {entry.Inode} lies below itself");
            _cut.Add((entry.Directory, entry.Key));
            MarkReachable(entry.Inode, children);
        }
    }

    private void MarkReachable(ulong top, ILookup<ulong, CheckedEntry> children)
    {
        Stack<ulong> pending = new([top]);
        while (pending.TryPop(out ulong directory))
        {
            if (_inodes[directory].IsReachable)
            {
                continue;
            }

            _inodes[directory].IsReachable = true;
            foreach (CheckedEntry child in children[directory])
            {
                pending.Push(child.Inode);
            }
        }
    }

    private void CheckLinks(ulong number, CheckedInode inode)
    {
        bool isDirectory = inode.Kind == FileKind.Directory;
        bool isRoot = number == Format.RootInode;
        if (inode.Names == 0 && !isRoot)
        {
            if (inode.LinkCount != 0 || (isDirectory && HasEntries(number)))
            {
                Report(ProblemKind.Unattached, $"inode {number} is in use, but has no name");
                _lost.Add(number);
            }

            return;
        }

        uint expected = isDirectory ? 2 + inode.Subdirectories : inode.Names;
        if (inode.LinkCount != expected)
        {
            Report(ProblemKind.LinkCount, $"inode {number} says that it has {inode.LinkCount} links, and has {expected}");
            Change(number, (ref InodeRecord record) => record.LinkCount = expected);
        }

        ulong parent = isRoot ? number : inode.FoundIn;
        if (isDirectory && inode.Parent != parent)
        {
            Report(ProblemKind.Parent, $"directory {number} takes {inode.Parent} for its parent, and is in {parent}");
            Change(number, (ref InodeRecord record) => record.Special = parent);
        }
    }

    private bool HasEntries(ulong directory) => _entries.Exists(entry => entry.Directory == directory);

    private void Change(ulong inode, RecordChange change)
    {
        if (_image.TryRead(_geometry.InodeBlock(inode, out int index), BlockType.Inodes, 0, out byte[] block))
        {
            change(ref InodeRecord.At(block, index));
            _image.Change(block);
        }
    }

    private delegate void RecordChange(ref InodeRecord record);
}
