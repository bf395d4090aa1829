using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// The programs in the boot archives, which vinit can start while no file system runs. What was added to the image takes the
/// place of what is in it. Immutable after construction.
/// </summary>
internal sealed unsafe class ProgramStore
{
    private readonly MemoryObject[] _memories;
    private readonly BootArchive[] _archives;
    private readonly int _count;

    public ProgramStore(MemoryObject added, MemoryObject image)
    {
        _memories = new MemoryObject[2];
        _archives = new BootArchive[2];
        _count = TryOpen(added, 0) ? 1 : 0;
        _count += TryOpen(image, _count) ? 1 : 0;
    }

    /// <summary>A memory object with the program, to start it from and close. ENOENT if no archive has it.</summary>
    public ErrorNumber Open(ReadOnlySpan<byte> path, out MemoryObject program)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_archives[i].TryFind(path, out BootArchiveEntry entry) && !entry.IsDirectory && entry.DataLength != 0)
            {
                return _memories[i].Clone(entry.DataOffset, entry.DataLength, out program);
            }
        }

        program = MemoryObject.None;
        return ErrorNumber.ENOENT;
    }

    private bool TryOpen(MemoryObject memory, int index)
    {
        if (memory.GetInformation(out MemoryInformation information) != ErrorNumber.None
            || information.Size == 0
            || memory.Map(0, information.Size, Protection.Read, out MappedMemory mapping) != ErrorNumber.None)
        {
            return false;
        }

        _memories[index] = memory;
        return BootArchive.TryOpen(mapping.Address, information.Size, out _archives[index]) == BootArchiveStatus.Valid;
    }
}
