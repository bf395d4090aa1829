using ViperOS.Contracts;

namespace ViperOS.Blocks;

/// <summary>
/// The client's side of a queue of a block device. Requests that are under way when the server dies are asked for again of the one that
/// comes in its place, with the memory they name: who uses this notices a pause. Used by one thread.
/// </summary>
public abstract class BlockClient
{
    private const int NotificationQueue = 16;

    private readonly uint _entries;
    private readonly BlockRequest[] _requests;
    private readonly bool[] _isUnderWay;
    private readonly Stack<uint> _free = new();
    private readonly List<MemoryObject> _memories = [];
    private readonly List<bool> _isWritable = [];
    private uint[] _numbers = [];
    private MemoryObject _ringMemory;
    private MappedMemory _ringMapping;
    private BlockRing? _ring;
    private Event _submitted;
    private Event _completed;
    private Channel _notifications;
    private Connection _life;
    private bool _isBroken;

    /// <param name="entries">The most requests that are under way at one time, a power of two up to <see cref="BlockRing.MaximumEntries"/>.</param>
    protected BlockClient(uint entries)
    {
        _entries = entries;
        _requests = new BlockRequest[entries];
        _isUnderWay = new bool[entries];
        for (uint i = 0; i < entries; i++)
        {
            _free.Push(entries - 1 - i);
        }
    }

    /// <summary>How often a server has died under it.</summary>
    public int Restarts { get; private set; }

    /// <summary>How many more requests can be put.</summary>
    public int Room => _free.Count;

    public bool IsIdle => _free.Count == _entries;

    /// <summary>Opens the queue. What the server answers, ENOMEM.</summary>
    public ErrorNumber Open()
    {
        ErrorNumber error = Channel.Create(NotificationQueue, out _notifications);
        error = error == ErrorNumber.None ? Connect() : error;
        return IsServerGone(error) ? Reconnect() : error;
    }

    /// <summary>Closes the queue, of which nothing is under way any more. The memory that it could name is the caller's.</summary>
    public void Close()
    {
        Disconnect();
        _notifications.Handle.Close();
    }

    /// <summary>Lets requests name the memory. The number stays the same when the server is another.</summary>
    public ErrorNumber AddMemory(MemoryObject memory, bool isWritable, out uint number)
    {
        number = (uint)_memories.Count;
        ErrorNumber error = TryAddMemory(memory, isWritable, out uint serverNumber);
        bool isServerGone = IsServerGone(error);
        if (error == ErrorNumber.None || isServerGone)
        {
            _memories.Add(memory);
            _isWritable.Add(isWritable);
            Array.Resize(ref _numbers, _memories.Count);
            _numbers[number] = serverNumber;
        }

        return isServerGone ? Reconnect() : error;
    }

    /// <summary>Puts a request, which the server sees after <see cref="Submit"/>. False without <see cref="Room"/>.</summary>
    public bool TryPut(in BlockRequest request)
    {
        if (!_free.TryPop(out uint slot))
        {
            return false;
        }

        _isUnderWay[slot] = true;
        _requests[slot] = request;
        Put(slot);
        return true;
    }

    public void Submit()
    {
        if (_ring!.Submit())
        {
            _submitted.Raise();
        }
    }

    /// <summary>
    /// The next request that is done. If none is, waits for one until the deadline (ETIMEDOUT). Who waits without having asked for anything
    /// waits for ever.
    /// </summary>
    public ErrorNumber Take(ulong deadline, out BlockCompletion completion)
    {
        while (!TryTake(out completion))
        {
            ErrorNumber error = _isBroken ? ErrorNumber.EIO : Await() ? HearNews(deadline) : ErrorNumber.None;
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>The next request that is done, if one is. Calls nobody.</summary>
    public bool TryTake(out BlockCompletion completion)
    {
        if (!_ring!.TryTakeCompletion(out completion))
        {
            return false;
        }

        uint slot = (uint)completion.Tag;
        if (slot >= _entries || !_isUnderWay[slot])
        {
            // An answer to nothing: this server's word counts no more.
            _isBroken = true;
            return false;
        }

        _isUnderWay[slot] = false;
        completion.Tag = _requests[slot].Tag;
        _free.Push(slot);
        return true;
    }

    /// <summary>
    /// Asks for news of whatever is done next. Without it there are only news of what has failed, and of a server that is gone. False if there is something to
    /// <see cref="TryTake"/> already.
    /// </summary>
    public bool Await() => _isBroken || !_ring!.AwaitCompletion();

    /// <summary>Hears the next of the <see cref="News"/>, and asks anew for everything if the server is gone. ETIMEDOUT if there are none until the deadline.</summary>
    public ErrorNumber HearNews(ulong deadline)
    {
        ErrorNumber error = WaitForNews(deadline, out bool isServerGone);
        return error == ErrorNumber.None && isServerGone ? Reconnect() : error;
    }

    /// <summary>Readable when there are news (<see cref="HearNews"/>): for who waits for other things too.</summary>
    public Handle News => _notifications.Handle;

    // Of this connection: notifications of the one before may still come.
    private ulong LifeToken => (ulong)Restarts * 2;

    private ulong CompletedToken => LifeToken + 1;

    /// <summary>Asks the service to open a queue on the ring.</summary>
    protected abstract ErrorNumber OpenQueue(MemoryObject ring, Event submitted, Event completed, out Connection life);

    /// <summary>Closes the queue that was opened last, whose server may be gone.</summary>
    protected abstract void CloseQueue();

    protected abstract ErrorNumber TryAddMemory(MemoryObject memory, bool isWritable, out uint number);

    private void Put(uint slot)
    {
        BlockRequest request = _requests[slot];
        request.Tag = slot;
        request.Memory = request.Memory < (uint)_numbers.Length ? _numbers[request.Memory] : uint.MaxValue;

        // There is room: no more are under way than the ring has entries.
        _ring!.TryPut(request);
    }

    private ErrorNumber Connect()
    {
        ulong size = BlockRing.SizeOf(_entries);
        ErrorNumber error = MemoryObject.Create(size, MemoryFlags.None, out _ringMemory);
        error = error == ErrorNumber.None ? _ringMemory.Map(0, size, Protection.Read | Protection.Write, out _ringMapping) : error;
        error = error == ErrorNumber.None ? Event.Create(out _submitted) : error;
        error = error == ErrorNumber.None ? Event.Create(out _completed) : error;
        error = error == ErrorNumber.None ? OpenQueue(_ringMemory, _submitted, _completed, out _life) : error;
        error = error == ErrorNumber.None ? _life.Handle.Notify(_notifications, LifeToken, Signals.PeerClosed) : error;
        error = error == ErrorNumber.None ? _completed.Handle.Notify(_notifications, CompletedToken, Signals.Signaled) : error;
        if (error == ErrorNumber.None)
        {
            unsafe
            {
                _ring = new BlockRing(_ringMapping.Address, _entries);
            }
        }

        return error;
    }

    private void Disconnect()
    {
        CloseQueue();
        _life.Close();
        _submitted.Close();
        _completed.Close();
        _ringMapping.Unmap();
        _ringMemory.Close();
    }

    /// <summary>Everything that is under way is asked for again: reading and writing the same twice does no harm.</summary>
    private ErrorNumber Reconnect()
    {
        ErrorNumber error;
        do
        {
            Restarts++;
            _isBroken = false;
            Disconnect();
            error = Connect();
            for (int i = 0; error == ErrorNumber.None && i < _memories.Count; i++)
            {
                error = TryAddMemory(_memories[i], _isWritable[i], out _numbers[i]);
            }
        }
        while (IsServerGone(error));
        if (error != ErrorNumber.None)
        {
            return error;
        }

        for (uint slot = 0; slot < _entries; slot++)
        {
            if (_isUnderWay[slot])
            {
                Put(slot);
            }
        }

        Submit();
        return ErrorNumber.None;
    }

    private static bool IsServerGone(ErrorNumber error) => error is ErrorNumber.EPIPE or ErrorNumber.ENXIO;

    private unsafe ErrorNumber WaitForNews(ulong deadline, out bool isServerGone)
    {
        isServerGone = false;
        Message message = default;
        message.Deadline = deadline;
        long kind = _notifications.Receive(&message);
        if (kind < 0)
        {
            return SystemCall.ErrorOf(kind) is ErrorNumber.EINTR ? ErrorNumber.None : SystemCall.ErrorOf(kind);
        }

        isServerGone = (MessageKind)kind == MessageKind.Notification && message.Token == LifeToken;
        return ErrorNumber.None;
    }
}
