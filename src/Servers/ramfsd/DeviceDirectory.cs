using ViperOS.Contracts;
using ViperOS.RamFileSystem;

namespace ViperOS.Servers.RamFs;

/// <summary>
/// Fills /dev at the start, as devtmpfs of Linux has it: nodes whose numbers (Linux, Documentation/admin-guide/devices.txt) tell the kernel
/// which device is meant, links to what the caller has open, and directories for shared memory and queues.
/// </summary>
internal static class DeviceDirectory
{
    private const uint ForAll = 0x1B6;
    private const uint TemporaryMode = 0x3FF;

    public static void Fill(FileTree tree, Node root, long now, Log log)
    {
        Add(tree, root, "null"u8, 1, 3, now, log);
        Add(tree, root, "zero"u8, 1, 5, now, log);
        Add(tree, root, "full"u8, 1, 7, now, log);
        Add(tree, root, "random"u8, 1, 8, now, log);
        Add(tree, root, "urandom"u8, 1, 9, now, log);
        Add(tree, root, "tty"u8, 5, 0, now, log);
        Add(tree, root, "ptmx"u8, 5, 2, now, log);
        ArchiveLoader.FindOrMakeDirectory(tree, root, "pts"u8, ArchiveLoader.DirectoryMode, now, log);
        ArchiveLoader.FindOrMakeDirectory(tree, root, "block"u8, ArchiveLoader.DirectoryMode, now, log);
        ArchiveLoader.FindOrMakeDirectory(tree, root, "shm"u8, TemporaryMode, now, log);
        ArchiveLoader.FindOrMakeDirectory(tree, root, "mqueue"u8, TemporaryMode, now, log);
        ArchiveLoader.MakeLink(tree, root, "console"u8, "CON:0"u8, -1, now, log);
        AddHandles(tree, root, now, log);
    }

    /// <summary>
    /// /dev/fd: what the caller has open. Names for the numbers that shells use (bash begins with 63) are there whether a handle is behind
    /// them or not; following one to nothing gives ENOENT.
    /// </summary>
    private static void AddHandles(FileTree tree, Node root, long now, Log log)
    {
        const int HandleCount = 64;
        ArchiveLoader.MakeLink(tree, root, "stdin"u8, "fd/0"u8, -1, now, log);
        ArchiveLoader.MakeLink(tree, root, "stdout"u8, "fd/1"u8, -1, now, log);
        ArchiveLoader.MakeLink(tree, root, "stderr"u8, "fd/2"u8, -1, now, log);
        Node? directory = ArchiveLoader.FindOrMakeDirectory(tree, root, "fd"u8, ArchiveLoader.DirectoryMode, now, log);
        Span<byte> name = stackalloc byte[2];
        for (int i = 0; i < HandleCount && directory is not null; i++)
        {
            name[0] = (byte)('0' + (i / 10));
            name[1] = (byte)('0' + (i % 10));
            ReadOnlySpan<byte> text = i < 10 ? name.Slice(1) : name;
            ArchiveLoader.MakeLink(tree, directory, text, text, i, now, log);
        }
    }

    private static void Add(FileTree tree, Node root, ReadOnlySpan<byte> name, uint major, uint minor, long now, Log log)
    {
        ErrorNumber error = tree.Walk(root, name, default, false, out PathWalk walk);
        if (error == ErrorNumber.None)
        {
            // As makedev(3) packs small numbers.
            error = tree.CreateDevice(walk, FileKind.CharacterDevice, ForAll, (major << 8) | minor, default, now, out _);
        }

        if (error != ErrorNumber.None)
        {
            log.Error("ramfsd: no room for the devices"u8);
        }
    }
}
