using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;

namespace ViperOS.ViperFs;

/// <summary>What fsck has the volume do: names for what has none.</summary>
public sealed partial class Volume
{
    private static readonly byte[] s_lostAndFound = "lost+found"u8.ToArray();

    /// <summary>Gives each of them a name "#NUMBER" in lost+found. What cannot get one stays as it is.</summary>
    internal void AttachLost(IReadOnlyList<ulong> inodes)
    {
        long time = _superblock.CreatedTime;
        ErrorNumber error = Lookup(RootInode, s_lostAndFound, out ulong directory, out FileKind kind);
        if (error == ErrorNumber.ENOENT)
        {
            error = Create(RootInode, s_lostAndFound, new NewInode(FileKind.Directory, 0x1C0, 0, 0, time), out directory);
            kind = FileKind.Directory;
        }

        if (error != ErrorNumber.None || kind != FileKind.Directory)
        {
            return;
        }

        foreach (ulong number in inodes)
        {
            for (int attempt = 0; attempt < 4; attempt++)
            {
                byte[] name = Encoding.UTF8.GetBytes(attempt == 0 ? $"#{number}" : $"#{number}.{attempt}");
                error = _journal.Begin();
                if (error != ErrorNumber.None)
                {
                    return;
                }

                if (_journal.End(TryAttach(number, directory, name, time)) != ErrorNumber.EEXIST)
                {
                    break;
                }
            }
        }
    }

    private ErrorNumber TryAttach(ulong number, ulong directory, ReadOnlySpan<byte> name, long time)
    {
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        if (error == ErrorNumber.None)
        {
            error = GetForNew(directory, name, out Inode parent);
            error = error == ErrorNumber.None ? AddName(parent, name, inode, time) : error;
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        _journal.Touch(inode);
        inode.Record.LinkCount = inode.Record.IsDirectory ? Math.Max(inode.Record.LinkCount, 2) : 1;
        inode.Record.Special = inode.Record.IsDirectory ? directory : inode.Record.Special;
        return _inodes.RemoveOrphan(inode);
    }
}
