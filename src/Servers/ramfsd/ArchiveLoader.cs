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
            ErrorNumber error = tree.WalkToParent(system, entry.Path, out Node? parent, out ReadOnlySpan<byte> name, out _);
            if (error == ErrorNumber.None)
            {
                error = tree.Create(parent!, name, entry.IsDirectory, entry.Mode, now, out Node? node);
                node = error == ErrorNumber.EEXIST ? tree.Find(parent!, name) : node;
                if (node is not null && !node.IsDirectory && !entry.IsDirectory)
                {
                    node.Archive = index;
                    node.ArchiveOffset = entry.DataOffset;
                    node.ArchiveSize = entry.DataLength;
                    error = ErrorNumber.None;
                }
                else if (node is not null && node.IsDirectory && entry.IsDirectory)
                {
                    error = ErrorNumber.None;
                }
            }

            if (error != ErrorNumber.None)
            {
                log.Warning("ramfsd: an entry of the boot archive does not fit in"u8);
            }
        }
    }

    public static Node? FindOrMakeDirectory(FileTree tree, Node parent, ReadOnlySpan<byte> name, long now, Log log)
    {
        Node? node = tree.Find(parent, name);
        if (node is null && tree.Create(parent, name, true, DirectoryMode, now, out node) != ErrorNumber.None)
        {
            log.Error("ramfsd: no room for the system's directories"u8);
        }

        return node;
    }
}
