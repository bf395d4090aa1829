using ViperOS.Contracts;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// The device: makes its requests out of those of clients, which it joins where one follows the other, pins their memory, and says
/// what became of them. Data goes straight between the device and the clients' pages.
/// </summary>
internal sealed unsafe class VirtioDisk
{
    private const uint QueueSize = 256;
    private const int MaximumSegments = 126;
    private const uint PageSize = 4096;
    private const uint SectorsPerPage = PageSize / BlockGeometry.SectorSize;

    private const uint TypeRead = 0;
    private const uint TypeWrite = 1;
    private const uint TypeFlush = 4;
    private const uint TypeDiscard = 11;

    private const byte StatusOk = 0;
    private const byte StatusUnsupported = 2;

    private readonly VirtioDevice _device;
    private readonly DmaDomain _dma;
    private readonly SharedMemory _shared;
    private readonly SplitQueue _queue;
    private readonly Stack<Transfer> _free = new();
    private readonly Transfer?[] _byHead;
    private readonly SegmentList _segments;
    private readonly int _dataSegments;
    private Transfer? _open;

    private VirtioDisk(VirtioDevice device, DmaDomain dma, SharedMemory shared, uint queueSize, BlockGeometry geometry, int dataSegments)
    {
        _device = device;
        _dma = dma;
        _shared = shared;
        _queue = new SplitQueue(shared.Queue, queueSize, (device.Features & (ulong)CommonFeatures.EventIndex) != 0);
        _byHead = new Transfer[queueSize];
        _dataSegments = dataSegments;
        _segments = new SegmentList(dataSegments + 2);
        Geometry = geometry;
        for (int i = 0; i < shared.SlotCount; i++)
        {
            _free.Push(new Transfer(i));
        }
    }

    public BlockGeometry Geometry { get; }

    /// <summary>Whether another request can be taken, whatever it is.</summary>
    public bool HasRoom => _free.Count != 0 && _queue.Free >= _segments.Count + _dataSegments + 2;

    /// <summary>Whether the device has done what it must not, or asks for it: only a reset helps.</summary>
    public bool IsBroken => _queue.IsBroken || _device.NeedsReset;

    /// <summary>
    /// Stops the device, whatever a driver before this one has asked of it, and begins anew. Null if it is not one that this driver
    /// knows.
    /// </summary>
    public static VirtioDisk? Start(VirtioDevice device, DmaDomain dma, MappedMemory memory, ulong physical)
    {
        // From the reset on it writes nowhere: now what the driver before had pinned may go.
        if (!device.Reset() || dma.Reset() != ErrorNumber.None)
        {
            return null;
        }

        const BlockFeatures Wanted = BlockFeatures.SegmentMaximum | BlockFeatures.ReadOnly | BlockFeatures.BlockSize | BlockFeatures.Flush
            | BlockFeatures.Discard;
        if (!device.Negotiate((ulong)Wanted | (ulong)CommonFeatures.EventIndex))
        {
            return null;
        }

        uint queueSize = uint.Min(device.GetMaximumQueueSize(0), QueueSize);
        BlockFeatures features = (BlockFeatures)device.Features;
        int segments = MaximumSegments;
        if ((features & BlockFeatures.SegmentMaximum) != 0)
        {
            segments = (int)uint.Min(device.ReadConfiguration(Configuration.SegmentMaximum), MaximumSegments);
        }

        segments = int.Min(segments, ((int)queueSize / 2) - 2);
        if (!uint.IsPow2(queueSize) || segments < 2)
        {
            device.Fail();
            return null;
        }

        memory.Span.Clear();
        SharedMemory shared = new(memory, physical, queueSize);
        VirtioDisk disk = new(device, dma, shared, queueSize, ReadGeometry(device, features, segments), segments);
        device.StartQueue(0, queueSize, shared.QueueAddresses(queueSize));
        device.Begin();
        return disk;
    }

    /// <summary>
    /// Takes a request that was checked, with <see cref="HasRoom"/>; the device sees it after <see cref="Push"/>. An error: it is not taken.
    /// </summary>
    public ErrorNumber Add(IRequester client, MemoryObject memory, in BlockRequest request)
    {
        switch (request.Operation)
        {
            case BlockOperation.Flush:
                Close();
                Begin(BlockOperation.Flush, TypeFlush, 0);
                _open!.Add(new Transfer.Part { Requester = client, Tag = request.Tag }, 0);
                return ErrorNumber.None;
            case BlockOperation.Discard:
                Close();
                Begin(BlockOperation.Discard, TypeDiscard, 0);
                _shared.WriteDiscard(_open!.Slot, request.Sector, request.Count);
                _segments.Add(_shared.DiscardAddress(_open.Slot), SharedMemory.DiscardSize, deviceWrites: false);
                _open.Add(new Transfer.Part { Requester = client, Tag = request.Tag }, request.Count);
                return ErrorNumber.None;
            default:
                return AddData(client, memory, request);
        }
    }

    /// <summary>Hands over to the device what was added.</summary>
    public void Push()
    {
        Close();
        if (_queue.Publish())
        {
            _device.Notify(0);
        }
    }

    /// <summary>Why it has interrupted does not matter: the caller looks at everything.</summary>
    public void TakeInterrupt() => _device.TakeInterrupts();

    /// <summary>Tells clients' queues what the device is done with.</summary>
    public void TakeCompletions()
    {
        do
        {
            while (_queue.TryTake(out ushort head, out _))
            {
                Transfer transfer = _byHead[head]!;
                _byHead[head] = null;
                Finish(transfer, _shared.ReadStatus(transfer.Slot) switch
                {
                    StatusOk => ErrorNumber.None,
                    StatusUnsupported => ErrorNumber.EOPNOTSUPP,
                    _ => ErrorNumber.EIO,
                });
            }
        }
        while (!IsBroken && _queue.AwaitInterrupt());
    }

    private static BlockGeometry ReadGeometry(VirtioDevice device, BlockFeatures features, int segments)
    {
        uint blockSize = (features & BlockFeatures.BlockSize) != 0 ? device.ReadConfiguration(Configuration.BlockSize) : BlockGeometry.SectorSize;
        BlockGeometry geometry = new()
        {
            Sectors = device.ReadConfiguration64(Configuration.Capacity),
            BlockSize = uint.IsPow2(blockSize) && blockSize is >= BlockGeometry.SectorSize and <= PageSize ? blockSize : PageSize,

            // Memory that begins inside a page reaches into one page more.
            MaximumTransfer = (uint)(segments - 1) * SectorsPerPage,
            Flags = (features & BlockFeatures.ReadOnly) != 0 ? BlockDeviceFlags.ReadOnly : BlockDeviceFlags.None,
        };

        if ((features & BlockFeatures.Flush) != 0)
        {
            geometry.Flags |= BlockDeviceFlags.HasCache;
        }

        if ((features & BlockFeatures.Discard) != 0)
        {
            geometry.MaximumDiscard = device.ReadConfiguration(Configuration.DiscardMaximum);
            geometry.Flags |= geometry.MaximumDiscard != 0 ? BlockDeviceFlags.CanDiscard : BlockDeviceFlags.None;
        }

        return geometry;
    }

    private ErrorNumber AddData(IRequester client, MemoryObject memory, in BlockRequest request)
    {
        bool deviceWrites = request.Operation == BlockOperation.Read;
        uint inside = (uint)request.Offset % PageSize;
        uint left = request.Count * BlockGeometry.SectorSize;
        Span<ulong> addresses = stackalloc ulong[MaximumSegments];
        addresses = addresses[..(int)((inside + left + PageSize - 1) / PageSize)];
        ErrorNumber error = _dma.Pin(memory, request.Offset - inside, deviceWrites, addresses, out uint range);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (_open is null || _open.Operation != request.Operation || _open.EndSector != request.Sector
            || _open.Count == Transfer.MaximumParts || _segments.Room - 1 < addresses.Length)
        {
            Close();
            Begin(request.Operation, deviceWrites ? TypeRead : TypeWrite, request.Sector);
        }

        foreach (ulong address in addresses)
        {
            uint length = uint.Min(left, PageSize - inside);
            _segments.Append(address + inside, length, deviceWrites, mayJoin: _segments.Count > 1);
            left -= length;
            inside = 0;
        }

        _open!.Add(new Transfer.Part { Requester = client, Tag = request.Tag, Range = range, IsPinned = true }, request.Count);
        return ErrorNumber.None;
    }

    private void Begin(BlockOperation operation, uint type, ulong sector)
    {
        _open = _free.Pop();
        _open.Begin(operation, sector);
        _shared.WriteHeader(_open.Slot, type, sector);
        _segments.Add(_shared.HeaderAddress(_open.Slot), SharedMemory.HeaderSize, deviceWrites: false);
    }

    private void Close()
    {
        if (_open is null)
        {
            return;
        }

        _segments.Add(_shared.StatusAddress(_open.Slot), 1, deviceWrites: true);
        if (_queue.TryAdd(_segments.Segments, out ushort head))
        {
            _byHead[head] = _open;
        }
        else
        {
            Finish(_open, ErrorNumber.EIO);
        }

        _segments.Clear();
        _open = null;
    }

    private void Finish(Transfer transfer, ErrorNumber error)
    {
        for (int i = 0; i < transfer.Count; i++)
        {
            Transfer.Part part = transfer[i];
            transfer[i] = default;
            if (part.IsPinned)
            {
                _dma.Unpin(part.Range);
            }

            part.Requester.Complete(part.Tag, error);
        }

        _free.Push(transfer);
    }

    /// <summary>Offsets in the device's configuration (virtio 1.2, section 5.2.4).</summary>
    private static class Configuration
    {
        public const uint Capacity = 0;
        public const uint SegmentMaximum = 12;
        public const uint BlockSize = 20;
        public const uint DiscardMaximum = 36;
    }
}
