using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// A client's queue: its ring, and the memory that its requests name. What the client writes into the ring is checked here, and a client that
/// breaks the ring loses the queue.
/// </summary>
internal sealed unsafe class Queue : BlockQueueService, IRequester
{
    private const int MaximumMemories = 4096;

    private readonly Disk _disk;
    private readonly DiskPart _part;
    private readonly BlockRing _ring;
    private readonly MappedMemory _mapping;
    private readonly Event _submitted;
    private readonly Event _completed;
    private readonly List<MemoryObject> _memories = [];
    private readonly Stack<uint> _freeNumbers = new();
    private uint _underWay;
    private bool _hasFailed;

    public Queue(Disk disk, DeviceQueue deviceQueue, DiskPart part, MappedMemory mapping, uint entries, Event submitted, Event completed)
    {
        _disk = disk;
        DeviceQueue = deviceQueue;
        _part = part;
        _mapping = mapping;
        _ring = new BlockRing(mapping.Address, entries);
        _submitted = submitted;
        _completed = completed;
    }

    public DiskPart Part => _part;

    /// <summary>Where its requests go.</summary>
    public DeviceQueue DeviceQueue { get; }

    /// <summary>Its token, while the ring is served.</summary>
    public ulong WatchToken { get; set; }

    public bool IsClosed { get; private set; }

    public Handle Submitted => _submitted.Handle;

    public override ErrorNumber AddMemory(MemoryObject memory, out uint number) => Add(memory, out number);

    public override ErrorNumber AddReadOnlyMemory(MemoryObject memory, out uint number) => Add(memory, out number);

    public override ErrorNumber RemoveMemory(uint number)
    {
        if (!TryFind(number, out MemoryObject memory))
        {
            return ErrorNumber.ENOENT;
        }

        memory.Close();
        _memories[(int)number] = MemoryObject.None;
        _freeNumbers.Push(number);
        return ErrorNumber.None;
    }

    public override void OnNotification(ulong cookie, Signals signals)
    {
        _disk.Serve(DeviceQueue);
    }

    /// <summary>The client has closed it. What is under way goes on.</summary>
    public override void OnClosed(ulong cookie) => Close();

    /// <summary>
    /// Takes requests as long as there are any and the device has room, but not more than the limit, so that other queues have their turn.
    /// True if there are more.
    /// </summary>
    public bool Take(int limit)
    {
        if (IsClosed)
        {
            return false;
        }

        uint waiting = _ring.Waiting;
        if (waiting > _ring.Entries)
        {
            Close();
            return false;
        }

        BlockGeometry geometry = _part.Geometry;
        int taken = 0;
        while (waiting != 0 && taken < limit && DeviceQueue.HasRoom && _underWay < _ring.Entries)
        {
            _ring.Take(out BlockRequest request);
            waiting--;
            taken++;
            _underWay++;
            ErrorNumber error = Check(request, geometry, out MemoryObject memory);
            bool isDone = error != ErrorNumber.None
                || (request.Operation == BlockOperation.Flush && (geometry.Flags & BlockDeviceFlags.HasCache) == 0);
            request.Sector += _part.FirstSector;
            error = isDone ? error : DeviceQueue.Add(this, memory, request);
            if (isDone || error != ErrorNumber.None)
            {
                Complete(request.Tag, error);
            }
        }

        if (taken != 0)
        {
            _ring.ReleaseTaken();
        }

        return waiting != 0 && taken == limit;
    }

    /// <summary>Says that it waits. True if there are requests after all, for which there is room.</summary>
    public bool Await() => !IsClosed && DeviceQueue.HasRoom && _underWay < _ring.Entries && _ring.AwaitRequest();

    /// <summary>A request is done. The client learns of it at <see cref="Tell"/>.</summary>
    public void Complete(ulong tag, ErrorNumber error)
    {
        _underWay--;
        if (IsClosed)
        {
            _disk.EndLeft();
            return;
        }

        _hasFailed |= error != ErrorNumber.None;
        if (!_ring.TryPut(new BlockCompletion { Tag = tag, Error = error }))
        {
            // It asked for more than it has room for the answers of.
            Close();
        }
    }

    /// <summary>A client that does not wait for good news hears of bad ones.</summary>
    public void Tell()
    {
        if (!IsClosed && (_ring.Complete() || _hasFailed))
        {
            _hasFailed = false;
            _completed.Raise();
        }
    }

    public bool TryFind(uint number, out MemoryObject memory)
    {
        memory = number < (uint)_memories.Count ? _memories[(int)number] : MemoryObject.None;
        return memory.Handle.IsSome;
    }

    private void Close()
    {
        if (IsClosed)
        {
            return;
        }

        IsClosed = true;
        _disk.Leave(_underWay);
        _disk.Forget(this);
        foreach (MemoryObject memory in _memories)
        {
            if (memory.Handle.IsSome)
            {
                memory.Close();
            }
        }

        _submitted.Close();
        _completed.Close();
        _mapping.Unmap();
    }

    private ErrorNumber Add(MemoryObject memory, out uint number)
    {
        if (IsClosed || (_freeNumbers.Count == 0 && _memories.Count == MaximumMemories))
        {
            number = 0;
            memory.Close();
            return IsClosed ? ErrorNumber.ENXIO : ErrorNumber.EMFILE;
        }

        if (_freeNumbers.TryPop(out number))
        {
            _memories[(int)number] = memory;
        }
        else
        {
            number = (uint)_memories.Count;
            _memories.Add(memory);
        }

        return ErrorNumber.None;
    }

    private ErrorNumber Check(in BlockRequest request, in BlockGeometry geometry, out MemoryObject memory)
    {
        memory = MemoryObject.None;
        if (request.Operation == BlockOperation.Flush)
        {
            return ErrorNumber.None;
        }

        uint blockSectors = geometry.BlockSize / BlockGeometry.SectorSize;
        bool isDiscard = request.Operation == BlockOperation.Discard;
        if (request.Operation > BlockOperation.Discard || request.Count == 0
            || request.Count > (isDiscard ? geometry.MaximumDiscard : geometry.MaximumTransfer)
            || request.Sector % blockSectors != 0 || request.Count % blockSectors != 0
            || request.Sector > geometry.Sectors || request.Count > geometry.Sectors - request.Sector)
        {
            return isDiscard && (geometry.Flags & BlockDeviceFlags.CanDiscard) == 0 ? ErrorNumber.EOPNOTSUPP : ErrorNumber.EINVAL;
        }

        if (request.Operation != BlockOperation.Read && (geometry.Flags & BlockDeviceFlags.ReadOnly) != 0)
        {
            return ErrorNumber.EROFS;
        }

        return isDiscard ? ErrorNumber.None
            : request.Offset % BlockGeometry.SectorSize != 0 ? ErrorNumber.EINVAL
            : TryFind(request.Memory, out memory) ? ErrorNumber.None
            : ErrorNumber.ENOENT;
    }
}
