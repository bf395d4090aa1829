using ViperOS.Contracts;
using ViperOS.Partitions;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// Reads from the disk before there are clients, and waits for it: the partition table. A device that does not answer within some seconds is taken
/// for one that fails.
/// </summary>
internal sealed unsafe class StartupReader : IPartitionedDisk, IRequester, IDisposable
{
    private const uint BufferSize = 16 * 1024;
    private const ulong Patience = 10 * Clock.NanosecondsPerSecond;

    private readonly VirtioDisk _disk;
    private readonly Interrupt _interrupt;
    private readonly MemoryObject _memory;
    private readonly MappedMemory _mapping;
    private readonly uint _bufferSize;
    private bool _isDone;
    private ErrorNumber _error;

    private StartupReader(VirtioDisk disk, Interrupt interrupt, MemoryObject memory, MappedMemory mapping)
    {
        _disk = disk;
        _interrupt = interrupt;
        _memory = memory;
        _mapping = mapping;
        _bufferSize = uint.Min(BufferSize, disk.Geometry.MaximumTransfer * BlockGeometry.SectorSize);
    }

    public int BlockSize => (int)_disk.Geometry.BlockSize;

    public ulong Blocks => _disk.Geometry.Sectors / ((ulong)BlockSize / BlockGeometry.SectorSize);

    public static ErrorNumber Create(VirtioDisk disk, Interrupt interrupt, out StartupReader? reader)
    {
        MappedMemory mapping = default;
        ErrorNumber error = MemoryObject.Create(BufferSize, MemoryFlags.None, out MemoryObject memory);
        error = error == ErrorNumber.None ? memory.Map(0, BufferSize, Protection.Read | Protection.Write, out mapping) : error;
        reader = error == ErrorNumber.None ? new StartupReader(disk, interrupt, memory, mapping) : null;
        return error;
    }

    public bool TryRead(ulong block, Span<byte> into)
    {
        ulong sector = block * ((ulong)BlockSize / BlockGeometry.SectorSize);
        while (!into.IsEmpty)
        {
            int part = int.Min(into.Length, (int)_bufferSize);
            uint sectors = (uint)part / BlockGeometry.SectorSize;
            if (!TryRead(sector, sectors))
            {
                return false;
            }

            new Span<byte>(_mapping.Address, part).CopyTo(into);
            into = into[part..];
            sector += sectors;
        }

        return true;
    }

    public void Complete(ulong tag, ErrorNumber error)
    {
        _isDone = true;
        _error = error;
    }

    public void Dispose()
    {
        _mapping.Unmap();
        _memory.Close();
    }

    private bool TryRead(ulong sector, uint sectors)
    {
        if (_disk.IsBroken)
        {
            return false;
        }

        _isDone = false;
        ErrorNumber error = _disk.Add(this, _memory, new BlockRequest { Operation = BlockOperation.Read, Sector = sector, Count = sectors });
        _disk.Push();
        ulong deadline = Deadline.After(Patience);
        while (error == ErrorNumber.None && !_isDone)
        {
            _disk.TakeCompletions();
            if (!_isDone)
            {
                error = _disk.IsBroken ? ErrorNumber.EIO : _interrupt.Wait(deadline);
                _disk.TakeInterrupt();
                _interrupt.Acknowledge();
                error = error == ErrorNumber.EINTR ? ErrorNumber.None : error;
            }
        }

        return error == ErrorNumber.None && _error == ErrorNumber.None;
    }
}
