using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Services;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>One disk: its interrupts, and the queues of its clients, which are spread over the device's and served in turn.</summary>
internal sealed class Disk : ServiceObject
{
    private const int MaximumQueues = 64;

    /// <summary>Requests of one queue before the next has its turn.</summary>
    private const int Turn = 16;

    private const int Fail = 20;

    private readonly ServiceLoop _loop;
    private readonly VirtioDisk _device;
    private readonly Interrupt[] _interrupts;
    private readonly Log _log;
    private readonly Channel _life;
    private readonly List<PendingReply> _settling = [];
    private uint _left;
    private int _queueCount;

    public Disk(ServiceLoop loop, VirtioDisk device, Interrupt[] interrupts, Log log, Channel life)
    {
        _loop = loop;
        _device = device;
        _interrupts = interrupts;
        _log = log;
        _life = life;
        Partitions = new PartitionSet(this);
    }

    public PartitionSet Partitions { get; }

    /// <summary>Finds the partitions, and is ready for clients when the loop runs.</summary>
    public ErrorNumber Start()
    {
        ErrorNumber error = ReadTable();
        if (error != ErrorNumber.None)
        {
            return error;
        }

        _loop.Root = new DiskPart(this, 0, _device.Geometry, isWhole: true);
        _loop.Fallback = Partitions;
        for (int i = 0; i < _interrupts.Length && error == ErrorNumber.None; i++)
        {
            error = _loop.Watch(_interrupts[i].Handle, Signals.Signaled, this, (ulong)i, out _);
        }

        return error;
    }

    /// <summary>Reads the partition table again. EBUSY if somebody has a queue to a partition, whose place could change under it.</summary>
    public ErrorNumber ReadPartitions()
    {
        foreach (DeviceQueue queue in _device.Queues)
        {
            foreach (Queue client in queue.Clients)
            {
                if (!client.Part.IsWhole)
                {
                    return ErrorNumber.EBUSY;
                }
            }
        }

        ErrorNumber error = ReadTable();
        foreach (DeviceQueue queue in _device.Queues)
        {
            Serve(queue);
        }

        return error;
    }

    public ErrorNumber OpenQueue(
        DiskPart part, MemoryObject ring, Event submitted, Event completed, out Connection queue, out Connection clientLife)
    {
        queue = Connection.None;
        clientLife = Connection.None;
        ErrorNumber error = ring.GetInformation(out MemoryInformation information);
        uint entries = BlockRing.EntriesFor(information.Size);
        MappedMemory mapping = default;
        error = error != ErrorNumber.None ? error
            : _queueCount == MaximumQueues ? ErrorNumber.EMFILE
            : entries == 0 ? ErrorNumber.EINVAL
            : ring.Map(0, BlockRing.SizeOf(entries), Protection.Read | Protection.Write, out mapping);

        ring.Close();
        if (error != ErrorNumber.None)
        {
            submitted.Close();
            completed.Close();
            return error;
        }

        DeviceQueue deviceQueue = ChooseQueue();
        Queue opened = new(this, deviceQueue, part, mapping, entries, submitted, completed);
        deviceQueue.Clients.Add(opened);
        _queueCount++;
        error = _loop.Watch(submitted.Handle, Signals.Signaled, opened, 0, out ulong token);
        opened.WatchToken = token;
        error = error == ErrorNumber.None ? _life.Connect(0, out clientLife) : error;
        error = error == ErrorNumber.None ? _loop.Connect(opened, 0, out queue) : error;
        if (error != ErrorNumber.None)
        {
            opened.OnClosed(0);
            return error;
        }

        Serve(deviceQueue);
        return ErrorNumber.None;
    }

    /// <summary>Requests of a queue that was closed go on.</summary>
    public void Leave(uint requests) => _left += requests;

    /// <summary>One of these is done.</summary>
    public void EndLeft()
    {
        _left--;
        if (_left == 0)
        {
            foreach (PendingReply reply in _settling)
            {
                reply.Reply(ErrorNumber.None);
            }

            _settling.Clear();
        }
    }

    /// <summary>Something of closed queues is under way.</summary>
    public bool HasLeft => _left != 0;

    /// <summary>To be answered when nothing is.</summary>
    public void AddSettling(PendingReply reply) => _settling.Add(reply);

    public override void OnNotification(ulong cookie, Signals signals)
    {
        // Acknowledged before anything is looked at: one of those that are messages comes again only for what happens from then on.
        InterruptReasons reasons = _device.TakeInterrupt((uint)cookie);
        _interrupts[(int)cookie].Acknowledge();
        if (_device.IsBroken)
        {
            GiveUp();
        }

        if ((reasons & InterruptReasons.Queue) != 0)
        {
            foreach (DeviceQueue queue in _device.Queues)
            {
                if (queue.Interrupt == cookie)
                {
                    Serve(queue);
                }
            }
        }
    }

    /// <summary>
    /// Hands requests to the device and completions to clients, until there is nothing that can be done. A device that
    /// has broken the rules is given up: the next run of this program resets it, and clients ask again.
    /// </summary>
    public void Serve(DeviceQueue queue)
    {
        List<Queue> clients = queue.Clients;
        bool hasMore = true;
        while (hasMore)
        {
            queue.TakeCompletions();
            if (queue.IsBroken)
            {
                GiveUp();
            }

            hasMore = false;
            for (int i = clients.Count - 1; i >= 0; i--)
            {
                hasMore |= clients[i].Take(Turn);
            }

            queue.Push();
            for (int i = clients.Count - 1; i >= 0; i--)
            {
                clients[i].Tell();
                hasMore |= clients[i].Await();
            }
        }
    }

    public void Forget(Queue queue)
    {
        _loop.Unwatch(queue.Submitted, queue.WatchToken);
        if (queue.DeviceQueue.Clients.Remove(queue))
        {
            _queueCount--;
        }
    }

    /// <summary>Nobody is connected to it.</summary>
    protected override void OnMessage(ref ServiceCall call) => call.Reply(ErrorNumber.EOPNOTSUPP);

    private ErrorNumber ReadTable()
    {
        ErrorNumber error = TableReader.Create(_device, _interrupts, out TableReader? reader);
        if (error == ErrorNumber.None)
        {
            using (reader)
            {
                Partitions.Read(reader!, _device.Geometry, _log);
            }
        }

        return error;
    }

    private DeviceQueue ChooseQueue()
    {
        DeviceQueue chosen = _device.Queues[0];
        foreach (DeviceQueue queue in _device.Queues)
        {
            chosen = queue.Clients.Count < chosen.Clients.Count ? queue : chosen;
        }

        return chosen;
    }

    private void GiveUp()
    {
        _log.Error("blkd: the device does not keep to the rules; it is to be started anew"u8);
        Process.Exit(Fail);
    }
}
