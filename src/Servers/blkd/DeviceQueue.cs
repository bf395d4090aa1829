using ViperOS.Contracts;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// One queue of the device: makes the device's requests out of those of clients, which it joins where one follows the other, pins their memory, and says
/// what became of them. Data goes straight between the device and the clients' pages.
/// </summary>
internal sealed unsafe class DeviceQueue
{
    public const uint MaximumSize = 256;
    public const int MaximumSegments = 126;

    private const uint PageSize = 4096;

    private const uint TypeRead = 0;
    private const uint TypeWrite = 1;
    private const uint TypeFlush = 4;
    private const uint TypeDiscard = 11;

    private const byte StatusOk = 0;
    private const byte StatusUnsupported = 2;

    private readonly VirtioDevice _device;
    private readonly DmaDomain _dma;
    private readonly uint _number;
    private readonly SharedMemory _shared;
    private readonly SplitQueue _queue;
    private readonly Stack<Transfer> _free = new();
    private readonly Transfer?[] _byHead;
    private readonly SegmentList _segments;
    private readonly int _dataSegments;
    private Transfer? _open;

    public DeviceQueue(VirtioDevice device, DmaDomain dma, uint number, SharedMemory shared, uint size, int dataSegments)
    {
        _device = device;
        _dma = dma;
        _number = number;
        _shared = shared;
        _queue = new SplitQueue(shared.Queue, size, (device.Features & (ulong)CommonFeatures.EventIndex) != 0);
        _byHead = new Transfer[size];
        _dataSegments = dataSegments;
        _segments = new SegmentList(dataSegments + 2);
        for (int i = 0; i < shared.SlotCount; i++)
        {
            _free.Push(new Transfer(i));
        }
    }

    /// <summary>Whose requests it gets.</summary>
    public List<Queue> Clients { get; } = [];

    /// <summary>Whether another request can be taken, whatever it is.</summary>
    public bool HasRoom => _free.Count != 0 && _queue.Free >= _segments.Count + _dataSegments + 2;

    /// <summary>Whether the device has done what it must not: only a reset helps.</summary>
    public bool IsBroken => _queue.IsBroken;

    /// <summary>Which of the device's interrupts tells of it.</summary>
    public uint Interrupt => _device.InterruptOf(_number);

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
            _device.Notify(_number);
        }
    }

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
}
