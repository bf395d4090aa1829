using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.RamFs;

/// <summary>Fills the file system at the start: what the boot archives hold, and the directories that the system relies on.</summary>
internal sealed class ArchiveLoader(RamFileSystem files, long time, Log log)
{
    public const uint DirectoryMode = 0x1ED;
    public const uint TemporaryMode = 0x3FF;
    private const uint LinkMode = 0x1FF;

    /// <summary>Puts an archive's entries into the root directory. A directory stands before what is in it; a later archive's files replace.</summary>
    public void Load(BootArchive archive, int index)
    {
        for (int i = 0; i < archive.EntryCount; i++)
        {
            if (Add(archive[i], index) != ErrorNumber.None)
            {
                log.Warning("ramfsd: an entry of the boot archive does not fit in"u8);
            }
        }
    }

    /// <summary>The directories behind C: and S:, what other directories of the namespace are shown over, and what Linux programs expect.</summary>
    public void AddSystemDirectories()
    {
        AddDirectory(files.Root, "C"u8, DirectoryMode);
        AddDirectory(files.Root, "S"u8, DirectoryMode);
        AddDirectory(files.Root, "dev"u8, DirectoryMode);
        AddDirectory(files.Root, "proc"u8, DirectoryMode);
        AddDirectory(files.Root, "tmp"u8, TemporaryMode);
    }

    public void AddDirectory(ulong parent, ReadOnlySpan<byte> name, uint mode)
    {
        ErrorNumber error = files.Create(parent, name, Settings(FileKind.Directory, mode), out ulong node);
        if (error == ErrorNumber.EEXIST)
        {
            error = files.Lookup(parent, name, out node, out FileKind kind);
            error = error == ErrorNumber.None && kind != FileKind.Directory ? ErrorNumber.ENOTDIR : error;
        }

        Report(error);
    }

    public void AddDevice(ulong parent, ReadOnlySpan<byte> name, uint mode, ulong device) =>
        Report(files.Create(parent, name, Settings(FileKind.CharacterDevice, mode) with { Device = device }, out _));

    public void AddLink(ulong parent, ReadOnlySpan<byte> name, ReadOnlySpan<byte> target) =>
        Report(files.CreateLink(parent, name, target, Settings(FileKind.SymbolicLink, LinkMode), out _));

    private void Report(ErrorNumber error)
    {
        if (error != ErrorNumber.None)
        {
            log.Error("ramfsd: no room for the system's files"u8);
        }
    }

    private NewInode Settings(FileKind kind, uint mode) => new(kind, mode, 0, 0, time);

    private unsafe ErrorNumber Add(BootArchiveEntry entry, int index)
    {
        PathComponents path = new(entry.Path);
        ulong directory = files.Root;
        ErrorNumber error = ErrorNumber.None;
        while (error == ErrorNumber.None && path.MoveNext())
        {
            if (path.IsLast)
            {
                return Add(directory, path.Current, entry, index);
            }

            error = files.Lookup(directory, path.Current, out directory, out _);
        }

        return error == ErrorNumber.None ? ErrorNumber.EINVAL : error;
    }

    private unsafe ErrorNumber Add(ulong directory, ReadOnlySpan<byte> name, BootArchiveEntry entry, int index)
    {
        if (entry.IsSymbolicLink)
        {
            // A link takes no place that something else has.
            return files.CreateLink(
                directory, name, new ReadOnlySpan<byte>(entry.Data, (int)entry.DataLength), Settings(FileKind.SymbolicLink, LinkMode), out _);
        }

        FileKind wanted = entry.IsDirectory ? FileKind.Directory : FileKind.Regular;
        ErrorNumber error = files.Create(directory, name, Settings(wanted, entry.Mode), out ulong node);
        if (error == ErrorNumber.EEXIST && files.Lookup(directory, name, out node, out FileKind kind) == ErrorNumber.None && kind == wanted)
        {
            error = files.SetAttributes(node, NodeAttributeMask.Mode, new NodeAttributes { Mode = entry.Mode }, time);
        }

        if (error == ErrorNumber.None && !entry.IsDirectory)
        {
            files.SetArchive(node, index, entry.DataOffset, entry.DataLength);
        }

        return error;
    }
}
