using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Tests.Kernel.Memory;
using ViperOS.Tests.Kernel.Objects;
using ViperOS.Tests.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Ipc;

/// <summary>Channels without the switch of threads: what is queued, in which order it comes, and what becomes of it when a side goes.</summary>
public sealed unsafe class ChannelTests
{
    private readonly Thread _server;
    private readonly Channel _channel;

    public ChannelTests()
    {
        HostMachine.Reset();
        _server = TestThreads.Create();
        Cpu.Current.CurrentThread = _server;
        _channel = Channel.Create(4, isTrusted: true)!;
    }

    [Fact]
    public void Sent_messages_arrive_in_order_and_are_bounded()
    {
        for (ulong i = 0; i < 4; i++)
        {
            Assert.Equal(0, Send(token: 7, word: i));
        }

        Assert.Equal(Error.EAGAIN, Send(7, 4));
        Assert.Equal(Signals.Readable, _channel.Signals);
        for (ulong i = 0; i < 4; i++)
        {
            Assert.Equal((MessageKind.Send, 7ul, i), Take());
        }

        Assert.Null(Take());
        Assert.Equal(Signals.None, _channel.Signals);
        Assert.Equal(0, Send(7, 5));
    }

    [Fact]
    public void A_higher_rank_overtakes_and_a_closed_connection_comes_last()
    {
        Assert.Equal(0, _channel.Connect(9, out Connection? connection));
        HandleTable table = HandleTable.Create(null)!;
        int handle = table.Insert(connection!, Rights.All);
        connection!.Release();
        Send(1, 10);
        table.Remove(handle);
        Send(2, 20);
        Cpu.Current.CurrentThread = TestThreads.Create(SchedulingPolicy.Fifo, 3);
        Send(3, 30);
        Assert.Equal((MessageKind.Send, 3ul, 30ul), Take());
        Assert.Equal((MessageKind.Send, 1ul, 10ul), Take());
        Assert.Equal((MessageKind.Closed, 9ul, 0ul), Take());
        Assert.Equal((MessageKind.Send, 2ul, 20ul), Take());
    }

    [Fact]
    public void Notifications_come_first_and_collect_what_happens()
    {
        Event target = Event.Create()!;
        Signals user = (Signals)0x0100_0000;
        Assert.Equal(0, ObjectWait.Notify(target, _channel, 55, Signals.Signaled | user));
        Send(1, 1);
        target.Signal(Signals.Signaled, Signals.None);
        target.Signal(Signals.None, Signals.Signaled);
        target.Signal(user, Signals.None);
        Assert.Equal((MessageKind.Notification, 55ul, (ulong)(Signals.Signaled | user)), Take());
        Assert.Equal((MessageKind.Send, 1ul, 1ul), Take());
        Assert.Null(Take());
        target.Signal(Signals.None, user);
        target.Signal(user, Signals.None);
        Assert.Equal((MessageKind.Notification, 55ul, (ulong)user), Take());
    }

    [Fact]
    public void A_signal_that_is_set_already_is_notified_at_once_and_no_signals_end_it()
    {
        Event target = Event.Create()!;
        target.Signal(Signals.Signaled, Signals.None);
        Assert.Equal(0, ObjectWait.Notify(target, _channel, 1, Signals.Signaled));
        Assert.Equal((MessageKind.Notification, 1ul, (ulong)Signals.Signaled), Take());
        target.UpdateSignals(Signals.Signaled, Signals.None, again: true);
        Assert.Equal(0, ObjectWait.Notify(target, _channel, 1, Signals.None));
        Assert.Null(Take());
        Assert.Equal(Error.ENOENT, ObjectWait.Notify(target, _channel, 1, Signals.None));
        Assert.False(target.HasObservers);
    }

    [Fact]
    public void The_last_notification_of_an_object_that_is_gone_is_still_delivered()
    {
        ulong before = Slab<NotificationObserver>.Live;
        Event target = Event.Create()!;
        ObjectWait.Notify(target, _channel, 1, Signals.Signaled);
        target.Signal(Signals.Signaled, Signals.None);
        target.Release();
        Assert.Equal((MessageKind.Notification, 1ul, (ulong)Signals.Signaled), Take());
        Event other = Event.Create()!;
        ObjectWait.Notify(other, _channel, 2, Signals.Signaled);
        Assert.Equal(before + 1, Slab<NotificationObserver>.Live);
        _channel.Release();
        Assert.Equal(before, Slab<NotificationObserver>.Live);
        Assert.False(other.HasObservers);
    }

    [Fact]
    public void A_received_call_can_be_answered_once_and_only_by_its_identifier()
    {
        Thread caller = QueueCall(token: 3, word: 99);
        Assert.Equal((MessageKind.Call, 3ul, 99ul), Take());
        ulong id = _server.IncomingReplyId;
        Assert.True(_channel.IsServed(caller, id));
        Assert.False(_channel.IsServed(caller, id + (1ul << 17)));
        Assert.False(Channel.Create(1, isTrusted: true)!.IsServed(caller, id));
        _channel.RemoveServed(caller);
        Assert.False(_channel.IsServed(caller, id));
    }

    [Fact]
    public void A_caller_that_gives_up_leaves_nothing_behind()
    {
        Thread queued = QueueCall(1, 1);
        _channel.ForgetCall(queued);
        Assert.Null(Take());
        Thread served = QueueCall(1, 2);
        Take();
        _channel.ForgetCall(served);
        Assert.False(_channel.IsServed(served, _server.IncomingReplyId));
        Assert.False(_channel.HasRealTimeServed);
    }

    [Fact]
    public void Closing_ends_calls_with_EPIPE_and_drops_what_is_queued()
    {
        ulong messages = Slab<QueuedMessage>.Live;
        Thread served = QueueCall(1, 1);
        Take();
        Thread queued = QueueCall(1, 2);
        Send(1, 3);
        _channel.Connect(5, out Connection? connection);
        HandleTable table = HandleTable.Create(null)!;
        int handle = table.Insert(_channel, Rights.All);
        Assert.True(ViperOS.Kernel.Scheduling.ThreadTable.Add(served));
        table.Remove(handle);
        Assert.Equal(Error.EPIPE, queued.TakeWaitResult());
        Assert.Equal(Error.EPIPE, served.TakeWaitResult());
        Assert.Equal(Signals.Error | Signals.PeerClosed, connection!.Signals);
        Assert.Equal(Error.EPIPE, Send(1, 4));
        Assert.Equal(Error.EPIPE, _channel.Connect(6, out _));
        connection.Release();

        // Those of the two callers.
        Assert.Equal(messages + 2, Slab<QueuedMessage>.Live);
    }

    [Fact]
    public void A_server_inherits_from_what_it_serves_and_from_what_waits()
    {
        _channel.AddServer(_server);
        Thread first = QueueCall(1, 1, SchedulingPolicy.Fifo, 4);
        Take();
        Assert.Equal(5, _server.Rank);
        Thread second = QueueCall(1, 2, SchedulingPolicy.Fifo, 9);
        _channel.RaiseServers(10);
        Assert.Equal(10, _server.Rank);
        _channel.RemoveServed(first);
        _channel.UpdateInheritance(_server);
        Assert.Equal(10, _server.Rank);
        Take();
        _channel.RemoveServed(second);
        _channel.UpdateInheritance(_server);
        Assert.Equal(0, _server.Rank);
    }

    [Fact]
    public void Inheritance_follows_a_chain_of_servers()
    {
        // The server itself waits in a call to another server.
        Thread other = TestThreads.Create();
        Channel next = Channel.Create(1, isTrusted: true)!;
        next.AddServer(other);
        _channel.AddServer(_server);
        _server.CallChannel = next;
        _server.BeginWait(WaitKind.Killable);
        next.QueueCall(_server);
        QueueCall(1, 1, SchedulingPolicy.Fifo, 6);
        Channel.Propagate(_channel.RaiseServers(7), 7);
        Assert.Equal(7, _server.Rank);
        Assert.Equal(7, other.Rank);
        Assert.Equal(7, next.QueuedRank);
    }

    [Fact]
    public void A_waiting_receiver_gets_messages_directly_and_a_late_one_goes_to_the_next()
    {
        Thread late = TestThreads.Create();
        Thread ready = TestThreads.Create();
        foreach (Thread thread in (Thread[])[ready, late])
        {
            thread.BeginWait(WaitKind.Killable);
            _channel.AddReceiver(thread);
        }

        late.TryWake(Error.ETIMEDOUT);
        Send(4, 44);
        Assert.Equal(Error.ETIMEDOUT, late.TakeWaitResult());
        Assert.False(late.HasIncoming);
        Assert.Equal(0, ready.TakeWaitResult());
        Assert.True(ready.HasIncoming);
        Assert.Equal(44ul, ready.Incoming.Words[0]);
        Assert.Null(_channel.FirstReceiver);
        Assert.Null(Take());
    }

    [Fact]
    public void A_chain_of_channels_in_each_others_queues_closes_without_stack()
    {
        const int Length = 20_000;
        ulong before = Slab<Channel>.Live;
        Channel? inner = null;
        for (int i = 0; i < Length; i++)
        {
            Channel outer = Channel.Create(1, isTrusted: true)!;
            if (inner is not null)
            {
                MessagePayload payload = default;
                Capability? last = null;
                payload.Append(Capability.Create(inner, Rights.All)!, ref last);
                Assert.Equal(0, outer.Send(1, ref payload));
                inner.Release();
            }

            inner = outer;
        }

        HandleTable table = HandleTable.Create(null)!;
        int handle = table.Insert(inner!, Rights.All);
        inner!.Release();
        Assert.Equal(before + Length, Slab<Channel>.Live);
        table.Remove(handle);
        Assert.Equal(before, Slab<Channel>.Live);
    }

    [Fact]
    public void Nothing_is_lost_or_invented_whatever_is_sent_signalled_and_taken()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(300));
    }

    [Fact]
    public void Channels_that_observe_each_other_come_to_rest()
    {
        Channel other = Channel.Create(4, isTrusted: true)!;
        ObjectWait.Notify(_channel, other, 1, Signals.Readable);
        ObjectWait.Notify(other, _channel, 2, Signals.Readable);
        Send(3, 0);
        Assert.Equal((MessageKind.Notification, 2ul, (ulong)Signals.Readable), Take());
        Assert.Equal(Signals.Readable, other.Signals);
    }

    private void Run(int[] operations)
    {
        const int Limit = 16;
        Channel channel = Channel.Create(Limit, isTrusted: true)!;
        Event[] events = [Event.Create()!, Event.Create()!, Event.Create()!];
        for (int i = 0; i < events.Length; i++)
        {
            ObjectWait.Notify(events[i], channel, 100 + (ulong)i, Signals.Signaled);
        }

        Queue<ulong> sent = [];
        bool[] pending = new bool[events.Length];
        ulong next = 0;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            switch (value % 4)
            {
                case 0:
                    MessagePayload payload = default;
                    payload.Words[0] = next;
                    int result = channel.Send(1, ref payload);
                    Assert.Equal(sent.Count < Limit ? 0 : Error.EAGAIN, result);
                    if (result == 0)
                    {
                        sent.Enqueue(next++);
                    }

                    break;

                case 1:
                    int index = value / 4 % events.Length;
                    pending[index] |= (events[index].Signals & Signals.Signaled) == 0;
                    events[index].Signal(Signals.Signaled, Signals.None);
                    break;

                case 2:
                    events[value / 4 % events.Length].Signal(Signals.None, Signals.Signaled);
                    break;

                case 3:
                    (MessageKind Kind, ulong Token, ulong Word)? taken = Take(channel);
                    if (pending.Contains(true))
                    {
                        Assert.Equal(MessageKind.Notification, taken!.Value.Kind);
                        int which = (int)taken.Value.Token - 100;
                        Assert.True(pending[which]);
                        pending[which] = false;
                    }
                    else if (sent.Count != 0)
                    {
                        Assert.Equal((MessageKind.Send, 1ul, sent.Dequeue()), taken);
                    }
                    else
                    {
                        Assert.Null(taken);
                    }

                    break;
            }
        }

        channel.Release();
        Assert.All(events, target => Assert.False(target.HasObservers));
    }

    private int Send(ulong token, ulong word)
    {
        MessagePayload payload = default;
        payload.Words[0] = word;
        return _channel.Send(token, ref payload);
    }

    private Thread QueueCall(ulong token, ulong word, SchedulingPolicy policy = SchedulingPolicy.Fair, int priority = 0)
    {
        Thread caller = TestThreads.Create(policy, priority);
        caller.CallSequence = 1;
        caller.TableIndex = 5;
        caller.CallChannel = _channel;
        caller.CallNode.Kind = MessageKind.Call;
        caller.CallNode.Token = token;
        caller.CallNode.Payload.Words[0] = word;
        caller.BeginWait(WaitKind.Killable);
        _channel.QueueCall(caller);
        return caller;
    }

    private (MessageKind Kind, ulong Token, ulong Word)? Take() => Take(_channel);

    private (MessageKind Kind, ulong Token, ulong Word)? Take(Channel channel)
    {
        if (!channel.TryTake(_server, out QueuedMessage? leftOver))
        {
            return null;
        }

        if (leftOver is not null)
        {
            Slab<QueuedMessage>.Free(leftOver);
        }

        _server.HasIncoming = false;
        _server.IncomingConnection?.Release();
        _server.IncomingConnection = null;
        return ((MessageKind)_server.IncomingKind, _server.IncomingToken, _server.Incoming.Words[0]);
    }
}
