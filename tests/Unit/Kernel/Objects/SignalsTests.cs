using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Objects;

namespace ViperOS.Tests.Kernel.Objects;

public sealed class SignalsTests
{
    public SignalsTests() => Cpu.Reset(1);

    [Fact]
    public void An_observer_hears_of_signals_that_become_set()
    {
        TestObject target = TestObject.Create();
        Recorder observer = new();
        Assert.Equal(Signals.None, observer.Attach(target, Signals.Signaled));
        target.UpdateSignals(Signals.Terminated, Signals.None);
        Assert.Empty(observer.Heard);
        target.UpdateSignals(Signals.Signaled, Signals.None);
        target.UpdateSignals(Signals.Signaled, Signals.None);
        Assert.Equal([Signals.Signaled | Signals.Terminated], observer.Heard);
        target.UpdateSignals(Signals.None, Signals.Signaled);
        target.UpdateSignals(Signals.Signaled, Signals.None);
        target.UpdateSignals(Signals.Signaled, Signals.None, again: true);
        Assert.Equal(3, observer.Heard.Count);
        target.UpdateSignals(Signals.Signaled, Signals.Signaled);
        Assert.Equal(4, observer.Heard.Count);
        observer.Detach();
        target.UpdateSignals(Signals.None, Signals.Signaled);
        target.UpdateSignals(Signals.Signaled, Signals.None);
        Assert.Equal(4, observer.Heard.Count);
        Assert.False(target.HasObservers);
    }

    [Fact]
    public void What_is_set_already_is_told_when_observing_begins_or_changes()
    {
        TestObject target = TestObject.Create();
        target.UpdateSignals(Signals.Readable, Signals.None);
        Recorder observer = new();
        Assert.Equal(Signals.Readable, observer.Attach(target, Signals.Writable));
        Assert.Empty(observer.Heard);
        Assert.Equal(Signals.Readable, observer.Modify(Signals.Readable));
        Assert.Single(observer.Heard);
        observer.Detach();
        observer.Detach();
    }

    [Fact]
    public void A_dying_object_lets_its_observers_go()
    {
        TestObject target = TestObject.Create();
        Recorder first = new();
        Recorder second = new();
        first.Attach(target, Signals.Signaled);
        second.Attach(target, Signals.Signaled);
        target.Release();
        Assert.True(target.IsDestroyed);
        Assert.True(first.IsOrphan && second.IsOrphan);
        Assert.False(first.IsAttached || second.IsAttached);
        first.Detach();
    }

    [Fact]
    public void Objects_that_observe_each_other_in_a_circle_come_to_rest()
    {
        Relay[] relays = [.. Enumerable.Range(0, 100).Select(_ => Relay.Create())];
        for (int i = 0; i < relays.Length; i++)
        {
            new RelayObserver(relays[(i + 1) % relays.Length]).Attach(relays[i], Signals.Readable);
        }

        relays[0].Fire();
        Assert.All(relays, relay => Assert.Equal(1, relay.Fired));
    }

    [Fact]
    public void An_event_takes_its_own_signals_and_no_others()
    {
        Event target = Event.Create()!;
        Assert.Equal(0, target.Signal(Signals.Signaled | (Signals)0x0100_0000, Signals.None));
        Assert.Equal(Signals.Signaled | (Signals)0x0100_0000, target.Signals);
        Assert.Equal(0, target.Signal(Signals.None, Signals.Signaled));
        Assert.Equal((Signals)0x0100_0000, target.Signals);
        Assert.Equal(Error.EINVAL, target.Signal(Signals.Readable, Signals.None));
        Assert.Equal(Error.EINVAL, target.Signal(Signals.None, Signals.Terminated));
    }

    [Fact]
    public void A_hold_counts_as_a_capability()
    {
        TestObject target = TestObject.Create();
        target.Hold();
        Assert.Equal(1, target.CapabilityCount);
        target.Release();
        target.Unhold();
        Assert.Equal(1, target.LastCapabilityCalls);
        Assert.True(target.IsDestroyed);
    }

    private sealed class Recorder : Observer
    {
        public List<Signals> Heard { get; } = [];

        public bool IsOrphan { get; private set; }

        public override void OnSignals(Signals current) => Heard.Add(current);

        public override void OnDestroyed() => IsOrphan = true;
    }

    /// <summary>Becomes readable when what it observes does.</summary>
    private sealed class Relay : KernelObject
    {
        public override KernelObjectType Type => KernelObjectType.PollSet;

        public int Fired { get; private set; }

        public static Relay Create()
        {
            Relay relay = new();
            relay.Initialize();
            return relay;
        }

        public void Fire()
        {
            Fired++;
            NotifyObservers();
        }

        public void Receive()
        {
            if (Fired++ == 0)
            {
                DeferNotify();
            }
            else
            {
                Fired--;
            }
        }

        protected override Signals ReadSignals() => Fired > 0 ? Signals.Readable : Signals.None;

        protected override void Destroy()
        {
        }
    }

    private sealed class RelayObserver(Relay owner) : Observer
    {
        public override void OnSignals(Signals current) => owner.Receive();
    }
}
