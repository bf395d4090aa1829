using ViperOS.Contracts;
using ViperOS.RamFileSystem;

namespace ViperOS.Servers.RamFs;

/// <summary>Fills the tree at the start: what the boot archives hold, and the directories that the system relies on.</summary>
internal static class ArchiveLoader
{
    public const uint DirectoryMode = 0x1ED;

    /// <summary>
    /// Puts an archive's entries into the tree. A directory stands before what is in it; a later archive's files replace.
    /// </summary>
    public static void Load(FileTree tree, Node system, BootArchive archive, int index, long now, Log log)
    {
        for (int i = 0; i < archive.EntryCount; i++)
        {
            BootArchiveEntry entry = archive[i];
            ErrorNumber error = tree.Walk(system, entry.Path, default, false, out PathWalk walk);
            Node? node = walk.Node;
            if (entry.IsSymbolicLink)
            {
                LoadLink(tree, walk, error, entry, now, log);
                continue;
            }

            if (error == ErrorNumber.None && node is null)
            {
                FileKind kind = entry.IsDirectory ? FileKind.Directory : FileKind.Regular;
                error = tree.Create(walk, kind, entry.Mode, default, now, out node);
            }
            else if (error == ErrorNumber.None && node!.IsDirectory != entry.IsDirectory)
            {
                error = ErrorNumber.EEXIST;
            }

            if (error == ErrorNumber.None && !entry.IsDirectory)
            {
                node!.Archive = index;
                node.ArchiveOffset = entry.DataOffset;
                node.ArchiveSize = entry.DataLength;
            }

            if (error == ErrorNumber.None)
            {
                node!.Mode = entry.Mode;
            }

            if (error != ErrorNumber.None)
            {
                log.Warning("ramfsd: an entry of the boot archive does not fit in"u8);
            }
        }
    }

    /// <summary>A link takes no place that something else has.</summary>
    private static void LoadLink(FileTree tree, in PathWalk at, ErrorNumber found, BootArchiveEntry entry, long now, Log log)
    {
        ErrorNumber error = found == ErrorNumber.None && at.Node is not null ? ErrorNumber.EEXIST : found;
        ReadOnlySpan<byte> target;
        unsafe
        {
            target = new ReadOnlySpan<byte>(entry.Data, (int)entry.DataLength);
        }

        error = error == ErrorNumber.None ? tree.CreateLink(at, target, default, now, out _) : error;
        if (error != ErrorNumber.None)
        {
            log.Warning("ramfsd: a link of the boot archive does not fit in"u8);
        }
    }

    /// <summary>A path without links. Null without memory, or if a file has the name.</summary>
    public static Node? FindOrMakeDirectory(FileTree tree, Node parent, ReadOnlySpan<byte> path, uint mode, long now, Log log)
    {
        ErrorNumber error = tree.Walk(parent, path, default, false, out PathWalk walk);
        Node? node = walk.Node;
        if (error == ErrorNumber.None && node is null)
        {
            error = tree.Create(walk, FileKind.Directory, mode, default, now, out node);
        }

        if (error != ErrorNumber.None || !node!.IsDirectory)
        {
            log.Error("ramfsd: no room for the system's directories"u8);
            return null;
        }

        return node;
    }

    /// <param name="handle">Number of the handle that the link stands for, or -1.</param>
    public static void MakeLink(
        FileTree tree, Node parent, ReadOnlySpan<byte> path, ReadOnlySpan<byte> target, int handle, long now, Log log)
    {
        ErrorNumber error = tree.Walk(parent, path, default, false, out PathWalk walk);
        if (error == ErrorNumber.None && tree.CreateLink(walk, target, default, now, out Node? link) == ErrorNumber.None)
        {
            link!.LinkedHandle = handle;
        }
        else
        {
            log.Error("ramfsd: no room for the system's links"u8);
        }
    }
}
