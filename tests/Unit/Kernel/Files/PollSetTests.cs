using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Files;

public sealed class PollSetTests
{
    private readonly Job _job;
    private readonly HandleTable _table;
    private readonly PollSet _set;

    public PollSetTests()
    {
        HostMachine.Reset();
        Assert.Equal(0, Job.Create(null, out Job? job));
        _job = job!;
        _table = HandleTable.Create(null)!;
        _set = PollSet.Create(_job)!;
    }

    [Fact]
    public void A_level_is_reported_until_it_falls()
    {
        EventCounter counter = Add(7, PollEvents.Readable);
        Assert.Empty(Wait());
        counter.UpdateSignals(Signals.Readable, Signals.None);
        Assert.Equal([(7ul, PollEvents.Readable)], Wait());
        Assert.Equal([(7ul, PollEvents.Readable)], Wait());
        counter.UpdateSignals(Signals.None, Signals.Readable);
        Assert.Empty(Wait());
    }

    [Fact]
    public void An_edge_is_reported_once()
    {
        EventCounter counter = Add(7, PollEvents.Readable | PollEvents.EdgeTriggered);
        counter.UpdateSignals(Signals.Readable, Signals.None);
        Assert.Single(Wait());
        Assert.Empty(Wait());
        counter.UpdateSignals(Signals.None, Signals.Readable);
        counter.UpdateSignals(Signals.Readable, Signals.None);
        Assert.Single(Wait());
    }

    [Fact]
    public void One_shot_is_silent_until_modified()
    {
        EventCounter counter = Add(7, PollEvents.Readable | PollEvents.OneShot);
        counter.UpdateSignals(Signals.Readable, Signals.None);
        Assert.Single(Wait());
        Assert.Empty(Wait());
        Assert.Equal(0, _set.Control(EpollOperation.Modify, 7, counter, PollEvents.Readable, 8));
        Assert.Equal([(8ul, PollEvents.Readable)], Wait());
    }

    [Fact]
    public void Errors_are_reported_unasked_and_others_only_if_wanted()
    {
        EventCounter counter = Add(1, PollEvents.None);
        counter.UpdateSignals(Signals.Readable, Signals.None);
        Assert.Empty(Wait());
        counter.UpdateSignals(Signals.PeerClosed, Signals.None);
        Assert.Equal([(1ul, PollEvents.HungUp)], Wait());
    }

    [Fact]
    public void Operations_that_make_no_sense_fail()
    {
        EventCounter counter = Add(3, PollEvents.Readable);
        Assert.Equal(Error.EEXIST, _set.Control(EpollOperation.Add, 3, counter, PollEvents.Readable, 0));
        Assert.Equal(Error.ENOENT, _set.Control(EpollOperation.Delete, 4, counter, PollEvents.Readable, 0));
        Assert.Equal(Error.ENOENT, _set.Control(EpollOperation.Modify, 4, counter, PollEvents.Readable, 0));
        Assert.Equal(Error.EINVAL, _set.Control((EpollOperation)9, 3, counter, PollEvents.Readable, 0));
        Assert.Equal(Error.EINVAL, _set.Control(EpollOperation.Add, 5, _set, PollEvents.Readable, 0));
        Assert.Equal(0, _set.Control(EpollOperation.Delete, 3, counter, PollEvents.Readable, 0));
        Assert.Equal(0, _set.Control(EpollOperation.Add, 3, counter, PollEvents.Readable, 0));
    }

    [Fact]
    public void What_all_handles_are_closed_on_is_forgotten()
    {
        EventCounter counter = EventCounter.Create(1, false)!;
        int handle = _table.Insert(counter, Rights.All);
        _set.Control(EpollOperation.Add, handle, counter, PollEvents.Readable, 1);
        _table.Remove(handle);
        Assert.Empty(Wait());
        Assert.Equal(1, counter.ReferenceCount);
    }

    [Fact]
    public void Many_ready_entries_get_their_turn()
    {
        HashSet<ulong> seen = [];
        for (int i = 0; i < 10; i++)
        {
            Add(i, PollEvents.Readable).UpdateSignals(Signals.Readable, Signals.None);
        }

        for (int i = 0; i < 4; i++)
        {
            foreach ((ulong data, _) in Wait(3))
            {
                seen.Add(data);
            }
        }

        Assert.Equal(10, seen.Count);
    }

    [Fact]
    public void Everything_comes_back_with_the_set()
    {
        EventCounter first = Add(1, PollEvents.Readable);
        EventCounter second = Add(2, PollEvents.Writable);
        _job.GetInformation(out JobInformation information);
        Assert.NotEqual(0ul, information.Memory);
        _set.Release();
        _job.GetInformation(out information);
        Assert.Equal(0ul, information.Memory);
        Assert.Equal(2, first.ReferenceCount);
        Assert.Equal(2, second.ReferenceCount);
        first.UpdateSignals(Signals.Readable, Signals.None);
    }

    private EventCounter Add(int handle, PollEvents events)
    {
        EventCounter counter = EventCounter.Create(0, false)!;
        _table.Insert(counter, Rights.All);
        counter.UpdateSignals(Signals.None, Signals.Writable);
        Assert.Equal(0, _set.Control(EpollOperation.Add, handle, counter, events, (ulong)handle));
        return counter;
    }

    private List<(ulong Data, PollEvents Events)> Wait(int capacity = 20)
    {
        EpollEvent[] events = new EpollEvent[capacity];
        long count = _set.Wait(events, 0);
        return [.. events.Take((int)count).Select(item => (item.Data, (PollEvents)item.Events))];
    }
}
