using System.Diagnostics.CodeAnalysis;
using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>
/// The pages of a file system's files, on their way between the kernel's cache (<see cref="Pager"/>, docs/objects/pager.md) and the medium. Any number of
/// transfers are under way at once; requests of the pager and completions of the device come as notifications of the loop, whose thread
/// everything runs on. This file has what files have to do with the pager, FilePages.Room.cs the room for what gets dirty, FilePages.Requests.cs what the device is asked for, FilePages.Reading.cs and FilePages.Writing.cs the transfers,
/// FilePages.Syncing.cs who waits for the medium and when that is written without anybody's asking.
/// </summary>
internal sealed partial class FilePages : FileContents
{
    private const int ReadSlots = 512;
    private const int WriteSlots = 1024;

    /// <summary>Pages that travel together, at most.</summary>
    private const uint LongestTransfer = 256;

    private const ulong PagerCookie = 1;
    private const ulong DeviceCookie = 2;
    private const ulong TimerCookie = 3;
    private const int RequestBatch = 32;

    /// <summary>Files whose memory objects are kept at hand although nobody has them open.</summary>
    private const int MaximumClosed = 2048;

    private readonly ServiceLoop _loop;
    private readonly Pager _pager;
    private readonly FileSystem _files;
    private readonly BlockFileSystem? _blocks;
    private readonly BlockClient? _device;
    private readonly Log _log;
    private readonly NodeTable _nodes;
    private readonly PageRequest[] _requests = new PageRequest[RequestBatch];
    private readonly Queue<ServedNode> _closed = new();
    private readonly Queue<BlockRequest> _waitingRequests = new();
    private readonly List<Transfer> _transfers = [];
    private readonly Stack<Transfer> _idleTransfers = new();
    private readonly uint _maximumSectors;
    private TransferMemory _reading = null!;
    private TransferMemory _writing = null!;
    private uint _readingNumber;
    private uint _writingNumber;
    private KernelTimer _timer;

    /// <summary>Pages of a read: what the device takes as one request.</summary>
    private readonly uint _longestRead;

    /// <summary>Transfers that somebody here has to hear of when they are done.</summary>
    private int _awaited;

    /// <summary>The device tells when something is done.</summary>
    private bool _isAwaiting;

    /// <param name="nodes">The server's.</param>
    /// <param name="device">An open queue of the device that the file system lies on; null if it is no <see cref="BlockFileSystem"/>.</param>
    /// <param name="maximumSectors">Of one request.</param>
    public FilePages(ServiceLoop loop, Pager pager, FileSystem files, BlockClient? device, uint maximumSectors, NodeTable nodes, Log log)
    {
        _loop = loop;
        _pager = pager;
        _files = files;
        _blocks = files as BlockFileSystem;
        _device = device;
        _maximumSectors = maximumSectors;
        _longestRead = Math.Clamp(maximumSectors / (FileSystem.PageSize / BlockGeometry.SectorSize), 1, LongestTransfer);
        _nodes = nodes;
        _log = log;
        files.GivesBackRoom = GiveBackRoom;
    }

    /// <summary>What becomes of a node when nobody has its pages any more.</summary>
    internal Action<ServedNode>? OnUnused { get; set; }

    /// <summary>Begins to serve the pager: what an earlier run had under way comes again.</summary>
    public override ErrorNumber Start()
    {
        ErrorNumber error = TransferMemory.Create(ReadSlots, out TransferMemory? reading);
        TransferMemory? writing = null;
        error = error == ErrorNumber.None ? TransferMemory.Create(WriteSlots, out writing) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        _reading = reading!;
        _writing = writing!;
        if (_device is not null)
        {
            error = _device.AddMemory(_reading.Memory, true, out _readingNumber);
            error = error == ErrorNumber.None ? _device.AddMemory(_writing.Memory, false, out _writingNumber) : error;
            error = error == ErrorNumber.None ? _loop.Watch(_device.News, Signals.Readable, this, DeviceCookie, out _) : error;
        }

        PagerStatus status = default;
        error = error == ErrorNumber.None ? _pager.Attach(out status) : error;
        if (error == ErrorNumber.ENOSYS)
        {
            _log.Warning("fsd: this kernel has no pager; files cannot be opened"u8);
            return ErrorNumber.None;
        }

        error = error == ErrorNumber.None ? ReserveAgain(status.Credits) : error;
        error = error == ErrorNumber.None ? _loop.Watch(_pager.Handle, Signals.Readable, this, PagerCookie, out _) : error;
        error = error == ErrorNumber.None ? KernelTimer.Create(out _timer) : error;
        error = error == ErrorNumber.None ? _loop.Watch(_timer.Handle, Signals.Signaled, this, TimerCookie, out _) : error;
        if (error == ErrorNumber.None)
        {
            _timer.Set(Clock.Monotonic + Interval);
            TakeRequests();
            Pump();
        }

        return error;
    }

    public override bool HasMedium => true;

    public override Rights WriterRights => Rights.Write;

    /// <summary>The memory object begins as the status says if it is new.</summary>
    public override ErrorNumber Open(ServedNode node, in FileStatus status, bool writes, bool truncates, out bool isNew)
    {
        isNew = !node.HasMemory;
        ErrorNumber error = isNew ? Attach(node, status) : ErrorNumber.None;
        if (error == ErrorNumber.None && _files.IsShared)
        {
            FileStatus compared = status;
            error = Compare(node, ref compared);
        }

        return error;
    }

    private ErrorNumber Attach(ServedNode node, in FileStatus status)
    {
        ErrorNumber error = _pager.Open(node.Number, status.Size, out MemoryObject memory, out MemoryInformation information);
        if (error == ErrorNumber.None)
        {
            node.Memory = memory;

            // New memory has it due. Other memory is from before the file was closed, and more may have changed since.
            bool isNew = information.AccessTime == 0 && information.ModifiedTime == 0;
            bool isDue = AccessTimes.IsDue(
                Math.Max(status.AccessTime, information.AccessTime), Math.Max(status.ModifiedTime, information.ModifiedTime), status.ChangeTime, Clock.RealTime);
            error = isDue && isNew ? ErrorNumber.None : memory.SettleTimes(isDue ? SettledTimes.AccessIsDue : SettledTimes.AccessIsNotDue);
        }

        return error;
    }

    public override void Complete(ref FileStatus status)
    {
        if (_nodes.TryFind(status.Node, out ServedNode? node) && node.HasMemory && status.Kind == FileKind.Regular)
        {
            if (_files.IsShared && Compare(node, ref status) != ErrorNumber.None)
            {
                return;
            }

            // The kernel knows when somebody last read and wrote, and how far.
            status.HasMemory = 1;
        }
    }

    /// <summary>The blocks behind the new end go, and before that whatever is on its way to them.</summary>
    public override ErrorNumber Truncate(ServedNode node, ulong size)
    {
        ErrorNumber error = node.Memory.GetInformation(out MemoryInformation information);
        if (error != ErrorNumber.None || information.IsRunning != 0)
        {
            return error != ErrorNumber.None ? error : ErrorNumber.ETXTBSY;
        }

        Drain(node);
        error = _files.Truncate(node.Number, size, Clock.RealTime);
        return error == ErrorNumber.None ? node.Memory.Resize(size) : error;
    }

    /// <summary>For a file system that others change too: what is remembered goes if the file is not what it was.</summary>
    /// <param name="status">As the file system said; afterwards as it is with what was written here.</param>
    private ErrorNumber Compare(ServedNode node, ref FileStatus status)
    {
        if (node.SeenModification == status.ModifiedTime && node.SeenSize == status.Size)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = node.Memory.GetInformation(out MemoryInformation information);
        if (error == ErrorNumber.None && information.Committed != 0)
        {
            // What was written here counts as well. Where the others do not let it through, it was said, and theirs is what there is.
            FlushNow(node);
            error = _files.GetAttributes(node.Number, out FileStatus now);
            status = error == ErrorNumber.None ? now : status;
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        node.SeenModification = status.ModifiedTime;
        node.SeenSize = status.Size;
        error = Pager.Drop(node.Memory, 0, ulong.MaxValue / FileSystem.PageSize);
        error = error == ErrorNumber.None ? node.Memory.Resize(status.Size) : error;
        return error == ErrorNumber.None ? Settle(node, SettledTimes.Access | SettledTimes.Modification | SettledTimes.AccessIsDue) : error;
    }

    /// <summary>
    /// A file that nobody has open any more keeps its pages. Its handle goes, when there are many others, after its dirty pages have gone to the medium.
    /// </summary>
    public override void OnClosed(ServedNode node)
    {
        if (node.IsUnnamed || !node.HasMemory)
        {
            return;
        }

        WriteAccess(node);
        if (_files.KeepsUnused)
        {
            _closed.Enqueue(node);
            LetOldestLeave();
            Pump();
        }
    }

    /// <summary>The pages of a file without a name are dropped, and of any where the file system keeps nothing.</summary>
    public override bool TryLeave(ServedNode node)
    {
        bool isKept = node.HasMemory && !node.IsUnnamed;
        if (isKept && _files.KeepsUnused)
        {
            return false;
        }

        if (isKept && FlushNow(node) != ErrorNumber.None)
        {
            _log.Error("fsd: what was written to a device is lost"u8);
        }

        return (!isKept && !node.IsUnnamed) || TryForget(node);
    }

    /// <summary>
    /// Drops the pages of a node that nobody uses, of which the pager may know from an earlier run. False if somebody still has them mapped;
    /// <see cref="OnUnused"/> comes then later.
    /// </summary>
    private bool TryForget(ServedNode node)
    {
        Drain(node);

        // The pager counts the server's own handle too.
        LetGo(node);
        node.IsForgetting = _pager.Forget(node.Number) == ErrorNumber.EBUSY;
        return !node.IsForgetting;
    }

    private void LetOldestLeave()
    {
        while (_closed.Count > MaximumClosed)
        {
            ServedNode oldest = _closed.Dequeue();
            if (oldest is { Users: 0, HasMemory: true, IsLeaving: false })
            {
                oldest.IsLeaving = true;
                Flush(oldest, null);
            }
        }
    }

    private static void LetGo(ServedNode node)
    {
        if (node.HasMemory)
        {
            node.Memory.Close();
            node.Memory = MemoryObject.None;
        }
    }

    public override void OnNotification(ulong cookie, Signals signals)
    {
        if (cookie == DeviceCookie)
        {
            HearDevice();
        }

        TakeCompletions();
        switch (cookie)
        {
            case PagerCookie:
                TakeRequests();
                break;
            case TimerCookie:
                OnTimer();
                break;
        }

        Pump();
    }

    private void TakeRequests()
    {
        while (_pager.Take(_requests, out int count) == ErrorNumber.None && count != 0)
        {
            foreach (ref readonly PageRequest request in _requests.AsSpan(0, count))
            {
                Handle(request);
            }

            if (count < RequestBatch)
            {
                // The next one is told of again.
                break;
            }
        }
    }

    private void Handle(in PageRequest request)
    {
        switch (request.Kind)
        {
            case PageRequestKind.Read:
                _waitingReads.Enqueue(request);
                break;
            case PageRequestKind.Reserve:
                Grant(request.Count);
                break;
            case PageRequestKind.WriteBack:
                FlushDirty(ulong.MaxValue, null);
                break;
            case PageRequestKind.Unused:
                if (_nodes.TryFind(request.Key, out ServedNode? unused))
                {
                    OnUnused?.Invoke(unused);
                }

                break;
            case PageRequestKind.Synchronize:
                SyncWaiter waiter = new(default, request.Id);
                if (TryGetFile(request.Key, out ServedNode? node))
                {
                    Flush(node, waiter);
                }

                CountReady(waiter);
                break;
        }
    }

    /// <summary>The node of a key; one that this run has not met is opened.</summary>
    private bool TryGetFile(ulong key, [NotNullWhen(true)] out ServedNode? node)
    {
        if (_nodes.TryFind(key, out node) && node.HasMemory)
        {
            return true;
        }

        if (_files.GetAttributes(key, out FileStatus status) != ErrorNumber.None || !_files.HasContents(status.Kind))
        {
            return false;
        }

        node = _nodes.Get(key);
        if (node.Users == 0)
        {
            _closed.Enqueue(node);
        }

        return node.HasMemory || Attach(node, status) == ErrorNumber.None;
    }

    /// <summary>Begins what there is room for, tells the device, and answers who has waited long enough.</summary>
    internal void Pump()
    {
        do
        {
            PumpReads();
            PumpPasses();
            Submit();
            CommitForWaiters();
        }
        while (!AwaitDevice());
    }
}
