using ViperOS.Contracts;
using ViperOS.Partitions;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// Reads the partition table, and waits for it; what clients have asked for goes on meanwhile, and they learn of it when they are served next. A device that does
/// not answer within some seconds is taken for one that fails.
/// </summary>
internal sealed unsafe class TableReader : IPartitionedDisk, IRequester, IDisposable
{
    private const uint BufferSize = 16 * 1024;
    private const ulong Patience = 10 * Clock.NanosecondsPerSecond;

    private readonly VirtioDisk _disk;
    private readonly DeviceQueue _queue;
    private readonly Interrupt[] _interrupts;
    private MemoryObject _memory;
    private readonly MappedMemory _mapping;
    private readonly uint _bufferSize;
    private bool _isDone;
    private ErrorNumber _error;

    private TableReader(VirtioDisk disk, Interrupt[] interrupts, MemoryObject memory, MappedMemory mapping)
    {
        _disk = disk;
        _queue = disk.Queues[0];
        _interrupts = interrupts;
        _memory = memory;
        _mapping = mapping;
        _bufferSize = uint.Min(BufferSize, disk.Geometry.MaximumTransfer * BlockGeometry.SectorSize);
    }

    public int BlockSize => (int)_disk.Geometry.BlockSize;

    public ulong Blocks => _disk.Geometry.Sectors / ((ulong)BlockSize / BlockGeometry.SectorSize);

    public static ErrorNumber Create(VirtioDisk disk, Interrupt[] interrupts, out TableReader? reader)
    {
        MappedMemory mapping = default;
        ErrorNumber error = MemoryObject.Create(BufferSize, MemoryFlags.None, out MemoryObject memory);
        error = error == ErrorNumber.None ? memory.Map(0, BufferSize, Protection.Read | Protection.Write, out mapping) : error;
        reader = error == ErrorNumber.None ? new TableReader(disk, interrupts, memory, mapping) : null;
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

    public bool TryFind(uint number, out MemoryObject memory)
    {
        memory = _memory;
        return memory.Handle.IsSome;
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

        // A request that was given up may still be there.
        _memory = MemoryObject.None;
    }

    private bool TryRead(ulong sector, uint sectors)
    {
        if (_disk.IsBroken)
        {
            return false;
        }

        _isDone = false;
        bool isAsked = false;
        ErrorNumber error = ErrorNumber.None;
        uint interrupt = _queue.Interrupt;
        ulong deadline = Deadline.After(Patience);
        while (error == ErrorNumber.None && !_isDone)
        {
            _queue.TakeCompletions();
            if (!isAsked && _queue.HasRoom)
            {
                isAsked = true;
                error = _queue.Add(this, _memory, new BlockRequest { Operation = BlockOperation.Read, Sector = sector, Count = sectors });
            }

            // One that failed is asked for again.
            _queue.Push();
            if (!_isDone && error == ErrorNumber.None)
            {
                error = _disk.IsBroken ? ErrorNumber.EIO : _interrupts[interrupt].Wait(deadline);
                _disk.TakeInterrupt(interrupt);
                _interrupts[interrupt].Acknowledge();
                error = error == ErrorNumber.EINTR ? ErrorNumber.None : error;
            }
        }

        return error == ErrorNumber.None && _error == ErrorNumber.None;
    }
}
