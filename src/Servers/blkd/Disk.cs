using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Services;

namespace ViperOS.Servers.Blkd;

/// <summary>The service: one disk, and the queues of its clients, served in turn.</summary>
internal sealed class Disk(ServiceLoop loop, VirtioDisk device, Interrupt interrupt, Log log, Channel life) : BlockDeviceService
{
    private const int MaximumQueues = 64;

    /// <summary>Requests of one queue before the next has its turn.</summary>
    private const int Turn = 16;

    private const int Fail = 20;

    private readonly List<Queue> _queues = [];

    public ErrorNumber Start() => loop.Watch(interrupt.Handle, Signals.Signaled, this, 0, out _);

    public override ErrorNumber GetGeometry(out BlockGeometry geometry)
    {
        geometry = device.Geometry;
        return ErrorNumber.None;
    }

    public override ErrorNumber OpenQueue(MemoryObject ring, Event submitted, Event completed, out Connection queue, out Connection clientLife)
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

        Queue opened = new(this, mapping, entries, submitted, completed);
        error = loop.Watch(submitted.Handle, Signals.Signaled, opened, 0, out ulong token);
        opened.WatchToken = token;
        error = error == ErrorNumber.None ? life.Connect(0, out clientLife) : error;
        error = error == ErrorNumber.None ? loop.Connect(opened, 0, out queue) : error;
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
        device.TakeInterrupt();
        interrupt.Acknowledge();
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
            device.TakeCompletions();
            if (device.IsBroken)
            {
                log.Error("blkd: the device does not keep to the rules; it is to be started anew"u8);
                Process.Exit(Fail);
            }

            hasMore = false;
            for (int i = _queues.Count - 1; i >= 0; i--)
            {
                hasMore |= _queues[i].Take(device, Turn);
            }

            device.Push();
            for (int i = _queues.Count - 1; i >= 0; i--)
            {
                _queues[i].Tell();
                hasMore |= _queues[i].Await(device);
            }
        }
    }

    public void Forget(Queue queue)
    {
        loop.Unwatch(queue.Submitted, queue.WatchToken);
        _queues.Remove(queue);
    }
}
