namespace ViperOS.RamFs;

/// <summary>
/// Fills /dev at the start, as devtmpfs of Linux has it: nodes whose numbers (Linux, Documentation/admin-guide/devices.txt) tell the kernel
/// which device is meant, links to what the caller has open, and directories for shared memory and queues.
/// </summary>
internal static class DeviceDirectory
{
    private const uint ForAll = 0x1B6;

    public static void Fill(ArchiveLoader loader, ulong root)
    {
        Add(loader, root, "null"u8, 1, 3);
        Add(loader, root, "zero"u8, 1, 5);
        Add(loader, root, "full"u8, 1, 7);
        Add(loader, root, "random"u8, 1, 8);
        Add(loader, root, "urandom"u8, 1, 9);
        Add(loader, root, "tty"u8, 5, 0);
        Add(loader, root, "ptmx"u8, 5, 2);
        loader.AddDirectory(root, "pts"u8, ArchiveLoader.DirectoryMode);
        loader.AddDirectory(root, "block"u8, ArchiveLoader.DirectoryMode);
        loader.AddDirectory(root, "shm"u8, ArchiveLoader.TemporaryMode);
        loader.AddDirectory(root, "mqueue"u8, ArchiveLoader.TemporaryMode);
        loader.AddLink(root, "console"u8, "CON:0"u8);
        loader.AddLink(root, "fd"u8, "/proc/self/fd"u8);
        loader.AddLink(root, "stdin"u8, "/proc/self/fd/0"u8);
        loader.AddLink(root, "stdout"u8, "/proc/self/fd/1"u8);
        loader.AddLink(root, "stderr"u8, "/proc/self/fd/2"u8);
    }

    /// <summary>The number as makedev(3) packs small ones.</summary>
    private static void Add(ArchiveLoader loader, ulong root, ReadOnlySpan<byte> name, uint major, uint minor) =>
        loader.AddDevice(root, name, ForAll, (major << 8) | minor);
}
