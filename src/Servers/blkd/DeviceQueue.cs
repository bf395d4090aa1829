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
    private readonly int _pinnable;
    private readonly Queue<Again> _again = new();
    private Transfer? _open;
    private Transfer? _alone;
    private int _underWay;
    private int _pinned;

    /// <param name="device">The device.</param>
    /// <param name="dma">What it may touch.</param>
    /// <param name="number">Of the queue.</param>
    /// <param name="shared">What the device reads all the time.</param>
    /// <param name="size">Entries of the queue.</param>
    /// <param name="dataSegments">Pieces of memory that one request may have.</param>
    /// <param name="pinnable">Requests whose memory is pinned at one time: this queue's part of what the domain takes.</param>
    public DeviceQueue(VirtioDevice device, DmaDomain dma, uint number, SharedMemory shared, uint size, int dataSegments, int pinnable)
    {
        _device = device;
        _dma = dma;
        _number = number;
        _shared = shared;
        _queue = new SplitQueue(shared.Queue, size, (device.Features & (ulong)CommonFeatures.EventIndex) != 0);
        _byHead = new Transfer[size];
        _dataSegments = dataSegments;
        _segments = new SegmentList(dataSegments + 2);
        _pinnable = pinnable;

        // The smallest request takes three entries of the queue.
        for (int i = 0; i < int.Min(shared.SlotCount, (int)size / 3); i++)
        {
            _free.Push(new Transfer(i));
        }
    }

    /// <summary>Whose requests it gets.</summary>
    public List<Queue> Clients { get; } = [];

    /// <summary>Whether another request can be taken, whatever it is.</summary>
    public bool HasRoom => !IsAskingAgain && _free.Count != 0 && _pinned < _pinnable && _queue.Free >= _segments.Count + _dataSegments + 2;

    /// <summary>Whether the device has done what it must not: only a reset helps.</summary>
    public bool IsBroken => _queue.IsBroken;

    /// <summary>Which of the device's interrupts tells of it.</summary>
    public uint Interrupt => _device.InterruptOf(_number);

    /// <summary>
    /// Whether requests wait to be asked for again. The device may join requests just as this does, and fail them together: so each goes alone, when
    /// nothing else is under way.
    /// </summary>
    private bool IsAskingAgain => _again.Count != 0 || _alone is not null;

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
                _open!.Add(new Transfer.Part { Requester = client, Tag = request.Tag });
                return ErrorNumber.None;
            case BlockOperation.Discard:
                Close();
                Begin(BlockOperation.Discard, TypeDiscard, 0);
                _shared.WriteDiscard(_open!.Slot, request.Sector, request.Count);
                _segments.Add(_shared.DiscardAddress(_open.Slot), SharedMemory.DiscardSize, deviceWrites: false);
                _open.Add(new Transfer.Part { Requester = client, Tag = request.Tag, Sectors = request.Count });
                return ErrorNumber.None;
            default:
                return AddData(client, memory, request);
        }
    }

    /// <summary>Hands over to the device what was added.</summary>
    public void Push()
    {
        Close();
        AskAgain();
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
                _underWay--;
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

        _pinned++;
        _open!.Add(new Transfer.Part
        {
            Requester = client,
            Tag = request.Tag,
            Offset = request.Offset,
            Memory = request.Memory,
            Sectors = request.Count,
            Range = range,
            IsPinned = true,
        });
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
            _underWay++;
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
        bool isAgain = error != ErrorNumber.None && transfer != _alone && transfer.Operation <= BlockOperation.Write;
        _alone = transfer == _alone ? null : _alone;
        ulong sector = transfer.FirstSector;
        for (int i = 0; i < transfer.Count; i++)
        {
            Transfer.Part part = transfer[i];
            transfer[i] = default;
            if (part.IsPinned)
            {
                _dma.Unpin(part.Range, isWritten: error == ErrorNumber.None && transfer.Operation == BlockOperation.Read);
                _pinned--;
            }

            if (isAgain)
            {
                _again.Enqueue(new Again
                {
                    Requester = part.Requester,
                    Request = new BlockRequest
                    {
                        Tag = part.Tag,
                        Sector = sector,
                        Offset = part.Offset,
                        Count = part.Sectors,
                        Memory = part.Memory,
                        Operation = transfer.Operation,
                    },
                });
            }
            else
            {
                part.Requester.Complete(part.Tag, error);
            }

            sector += part.Sectors;
        }

        _free.Push(transfer);
    }

    private void AskAgain()
    {
        while (_again.Count != 0 && _underWay == 0)
        {
            Again again = _again.Dequeue();
            ErrorNumber error = again.Requester.TryFind(again.Request.Memory, out MemoryObject memory)
                ? AddData(again.Requester, memory, again.Request)
                : ErrorNumber.EIO;
            _alone = error == ErrorNumber.None ? _open : null;
            Close();
            if (error != ErrorNumber.None)
            {
                again.Requester.Complete(again.Request.Tag, error);
            }
        }
    }

    /// <summary>A request that has failed, perhaps only together with others.</summary>
    private struct Again
    {
        public IRequester Requester;
        public BlockRequest Request;
    }
}
