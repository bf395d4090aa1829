using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Servers.Blkd;

/// <summary>One disk, and the queues of its clients, served in turn.</summary>
internal sealed class Disk : ServiceObject
{
    private const int MaximumQueues = 64;

    /// <summary>Requests of one queue before the next has its turn.</summary>
    private const int Turn = 16;

    private const int Fail = 20;

    private readonly ServiceLoop _loop;
    private readonly VirtioDisk _device;
    private readonly Interrupt _interrupt;
    private readonly Log _log;
    private readonly Channel _life;
    private readonly List<Queue> _queues = [];

    public Disk(ServiceLoop loop, VirtioDisk device, Interrupt interrupt, Log log, Channel life)
    {
        _loop = loop;
        _device = device;
        _interrupt = interrupt;
        _log = log;
        _life = life;
        Partitions = new PartitionSet(this);
    }

    public PartitionSet Partitions { get; }

    /// <summary>Finds the partitions, and is ready for clients when the loop runs.</summary>
    public ErrorNumber Start()
    {
        ErrorNumber error = StartupReader.Create(_device, _interrupt, out StartupReader? reader);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        using (reader)
        {
            Partitions.Read(reader!, _device.Geometry, _log);
        }

        _loop.Root = new DiskPart(this, 0, _device.Geometry, isWhole: true);
        _loop.Fallback = Partitions;
        return _loop.Watch(_interrupt.Handle, Signals.Signaled, this, 0, out _);
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
            : _queues.Count == MaximumQueues ? ErrorNumber.EMFILE
            : entries == 0 ? ErrorNumber.EINVAL
            : ring.Map(0, BlockRing.SizeOf(entries), Protection.Read | Protection.Write, out mapping);

        ring.Close();
        if (error != ErrorNumber.None)
        {
            submitted.Close();
            completed.Close();
            return error;
        }

        Queue opened = new(this, part, mapping, entries, submitted, completed);
        error = _loop.Watch(submitted.Handle, Signals.Signaled, opened, 0, out ulong token);
        opened.WatchToken = token;
        error = error == ErrorNumber.None ? _life.Connect(0, out clientLife) : error;
        error = error == ErrorNumber.None ? _loop.Connect(opened, 0, out queue) : error;
        _queues.Add(opened);
        if (error != ErrorNumber.None)
        {
            opened.OnClosed(0);
            return error;
        }

        Serve();
        return ErrorNumber.None;
    }

    public override void OnNotification(ulong cookie, Signals signals)
    {
        _device.TakeInterrupt();
        _interrupt.Acknowledge();
        Serve();
    }

    /// <summary>
    /// Hands requests to the device and completions to clients, until there is nothing that can be done. A device that
    /// has broken the rules is given up: the next run of this program resets it, and clients ask again.
    /// </summary>
    public void Serve()
    {
        bool hasMore = true;
        while (hasMore)
        {
            _device.TakeCompletions();
            if (_device.IsBroken)
            {
                _log.Error("blkd: the device does not keep to the rules; it is to be started anew"u8);
                Process.Exit(Fail);
            }

            hasMore = false;
            for (int i = _queues.Count - 1; i >= 0; i--)
            {
                hasMore |= _queues[i].Take(_device, Turn);
            }

            _device.Push();
            for (int i = _queues.Count - 1; i >= 0; i--)
            {
                _queues[i].Tell();
                hasMore |= _queues[i].Await(_device);
            }
        }
    }

    /// <summary>Nobody is connected to it.</summary>
    protected override void OnMessage(ref ServiceCall call) => call.Reply(ErrorNumber.EOPNOTSUPP);

    public void Forget(Queue queue)
    {
        _loop.Unwatch(queue.Submitted, queue.WatchToken);
        _queues.Remove(queue);
    }
}
