using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>
/// A boot archive that this server reads: mapped for its names, and cloned piece by piece for its files. Owned by the server,
/// immutable after it was opened.
/// </summary>
public sealed unsafe class ArchiveStore
{
    private readonly MemoryObject _memory;

    private ArchiveStore(MemoryObject memory, BootArchive archive)
    {
        _memory = memory;
        Archive = archive;
    }

    public BootArchive Archive { get; }

    /// <summary>Maps and checks the archive; null if there is none or it is damaged.</summary>
    public static ArchiveStore? Open(Handle handle, Log log)
    {
        if (!handle.IsSome)
        {
            return null;
        }

        MemoryObject memory = new(handle);
        ErrorNumber error = memory.GetInformation(out MemoryInformation information);
        MappedMemory mapping = default;
        if (error == ErrorNumber.None && information.Size != 0)
        {
            error = memory.Map(0, information.Size, Protection.Read, out mapping);
        }

        if (error != ErrorNumber.None || !mapping.IsMapped)
        {
            log.Error("ramfsd: a boot archive cannot be mapped"u8);
            return null;
        }

        if (BootArchive.TryOpen(mapping.Address, information.Size, out BootArchive archive) != BootArchiveStatus.Valid)
        {
            log.Error("ramfsd: a boot archive is damaged"u8);
            return null;
        }

        return new ArchiveStore(memory, archive);
    }

    /// <summary>A memory object with a file's bytes, whose pages are the archive's until somebody writes to them.</summary>
    public ErrorNumber Clone(ulong offset, ulong size, out MemoryObject clone)
    {
        return _memory.Clone(offset, size, out clone);
    }
}
