using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;
using ViperOS.Tests.Kernel.Memory;
using ViperOS.Tests.Kernel.Objects;
using ViperOS.Tests.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Ipc;

/// <summary>What becomes of the capabilities in a reply whose caller waits, is gone, or goes at that moment.</summary>
public sealed unsafe class ReplyTests
{
    private const ulong Transfers = 0x10_0000;
    private const ulong Buffers = Transfers + 0x800;
    private const int DeadlineRegister = 3;

    private readonly Thread _server;
    private readonly HandleTable _table;
    private readonly Channel _channel;
    private readonly int _handle;
    private readonly ulong[] _registers = new ulong[32];

    public ReplyTests()
    {
        HostMachine.Reset();
        AddressSpace space = AddressSpace.Create(null)!;
        UserCopy.Space = space;
        Assert.Equal((long)Transfers, space.MapAnonymous(Transfers, 4096, Protection.Read | Protection.Write, MapFlags.Fixed));
        _table = HandleTable.Create(null)!;
        _server = TestThreads.Create();
        _server.Handles = _table;
        Cpu.Current.CurrentThread = _server;
        _channel = Channel.Create(4, isTrusted: true)!;
        _handle = _table.Insert(_channel, Rights.All);
    }

    /// <summary>How a caller can be gone when the server replies.</summary>
    public enum Absence
    {
        /// <summary>It has withdrawn its call.</summary>
        Withdrawn,

        /// <summary>Its deadline or a kill has ended its wait, and it has not run since.</summary>
        Woken,

        /// <summary>There never was one.</summary>
        Unknown,
    }

    [Theory]
    [InlineData(Absence.Withdrawn)]
    [InlineData(Absence.Woken)]
    [InlineData(Absence.Unknown)]
    public void A_reply_to_nobody_takes_the_moved_capabilities_along_and_leaves_the_others(Absence absence)
    {
        ulong events = Slab<Event>.Live;
        int moved = Put(0, move: true);
        int kept = Put(1, move: false);
        int movedToo = Put(2, move: true);
        int count = _table.Count;
        Assert.Equal(Error.ESRCH, Reply(LostCall(absence), handles: 3));
        Assert.Equal(count - 2, _table.Count);
        Assert.Equal(Error.EBADF, _table.Remove(moved));
        Assert.Equal(Error.EBADF, _table.Remove(movedToo));
        Assert.Equal(events + 1, Slab<Event>.Live);
        Assert.Equal(0, _table.Remove(kept));
        Assert.Equal(events, Slab<Event>.Live);
    }

    [Theory]
    [InlineData(Absence.Withdrawn)]
    [InlineData(Absence.Woken)]
    [InlineData(Absence.Unknown)]
    public void Replying_and_receiving_goes_on_to_receive_if_the_caller_is_gone(Absence absence)
    {
        ulong events = Slab<Event>.Live;
        int moved = Put(0, move: true);
        ulong replyId = LostCall(absence);
        MessagePayload payload = default;
        payload.Words[0] = 77;
        Assert.Equal(0, _channel.Send(5, ref payload));
        Assert.Equal((long)MessageKind.Send, ReplyReceive(replyId, handles: 1));
        Assert.Equal(5ul, _registers[1]);
        Assert.Equal(77ul, _registers[10]);
        Assert.Equal(Error.EBADF, _table.Remove(moved));
        Assert.Equal(events, Slab<Event>.Live);
        Assert.Equal(Error.ETIMEDOUT, ReplyReceive(replyId, handles: 0));
    }

    [Fact]
    public void A_reply_that_arrives_hands_over_what_moves()
    {
        ulong events = Slab<Event>.Live;
        int moved = Put(0, move: true);
        Thread caller = ServedCall(out ulong replyId);
        Assert.Equal(0, Reply(replyId, handles: 1));
        Assert.Equal(Error.EBADF, _table.Remove(moved));
        Assert.Equal(1, caller.Incoming.CapabilityCount);
        Assert.Equal(events + 1, Slab<Event>.Live);
        caller.Incoming.Discard();
        Assert.Equal(events, Slab<Event>.Live);
    }

    [Fact]
    public void A_reply_that_cannot_be_sent_changes_nothing_while_its_caller_waits()
    {
        int moved = Put(0, move: true);
        PutHandle(1, 999, move: true);
        Thread caller = ServedCall(out ulong replyId);
        Assert.Equal(Error.EBADF, Reply(replyId, handles: 2));
        Assert.Equal(Error.EBADF, ReplyReceive(replyId, handles: 2));
        Assert.Equal(Error.EMSGSIZE, Reply(replyId, handles: Message.MaximumHandles + 1));
        Assert.True(_channel.IsServed(caller, replyId));
        Assert.Equal(0, _table.Remove(moved));
    }

    [Fact]
    public void A_reply_that_cannot_be_sent_is_one_to_nobody_if_its_caller_is_gone()
    {
        ulong replyId = LostCall(Absence.Withdrawn);
        int first = Put(0, move: true);
        PutHandle(1, 999, move: true);
        Assert.Equal(Error.ESRCH, Reply(replyId, handles: 2));
        Assert.Equal(Error.EBADF, _table.Remove(first));
        int second = Put(0, move: true);
        Assert.Equal(Error.ETIMEDOUT, ReplyReceive(replyId, handles: 2));
        Assert.Equal(Error.EBADF, _table.Remove(second));
    }

    [Theory]
    [InlineData(Message.MaximumHandles + 1u)]
    [InlineData(0x8000_0001u)]
    [InlineData(uint.MaxValue)]
    public void More_handles_than_a_message_has_are_not_looked_at(uint handles)
    {
        int moved = Put(0, move: true);
        Assert.Equal(Error.ESRCH, Reply(LostCall(Absence.Withdrawn), handles));
        Assert.Equal(0, _table.Remove(moved));
    }

    [Fact]
    public void A_caller_that_has_been_woken_may_be_in_its_next_call_before_the_reply_is_over()
    {
        Cpu first = Cpu.Current;
        first.RunQueue = new RunQueue();
        first.RunQueue.Initialize(0);
        first.Timers = new TimerQueue();
        first.Timers.Initialize();
        Thread caller = ServedCall(out ulong replyId);
        Assert.True(caller.TryPark());
        caller.CpuIndex = 0;
        caller.OnCpu = Thread.LeavesCpu;

        // The server, on the first CPU, wakes the caller and gets no further than the run queue, which is locked.
        first.RunQueue.Lock.AcquireSameOrder();
        long result = -1;
        System.Threading.Thread server = new(() => result = Reply(replyId, handles: 0));
        server.Start();
        SpinWait.SpinUntil(() => caller.IsWoken);

        // The caller goes on at once, on the second, and calls somebody else.
        Cpu.Adopt(Cpu.Get(1));
        Channel other = Channel.Create(4, isTrusted: true)!;
        Thread otherServer = TestThreads.Create();
        caller.TakeWaitResult();
        Call(other, caller);
        Assert.True(other.TryTake(otherServer, out _));

        first.RunQueue.Lock.ReleaseSameOrder();
        server.Join();
        Assert.Equal(0, result);
        Assert.True(other.IsServed(caller, otherServer.IncomingReplyId));
    }

    private long Reply(ulong replyId, uint handles)
    {
        fixed (ulong* registers = Registers(replyId, handles))
        {
            return MessageTransfer.Reply(registers);
        }
    }

    /// <summary>Does not wait.</summary>
    private long ReplyReceive(ulong replyId, uint handles)
    {
        fixed (ulong* registers = Registers(replyId, handles))
        {
            registers[DeadlineRegister] = 0;
            return MessageTransfer.ReplyReceive(registers);
        }
    }

    private ulong[] Registers(ulong replyId, uint handles)
    {
        MessageBuffers buffers = default;
        buffers.SendHandles = (HandleTransfer*)Transfers;
        buffers.SendHandleCount = handles;
        Assert.True(UserMemory.TryWrite(Buffers, buffers));
        _registers[0] = (ulong)_handle;
        _registers[1] = Buffers;
        _registers[2] = replyId;
        return _registers;
    }

    /// <summary>A new event in the handle table and in the reply.</summary>
    private int Put(int index, bool move)
    {
        Event target = Event.Create()!;
        int handle = _table.Insert(target, Rights.All);
        target.Release();
        PutHandle(index, handle, move);
        return handle;
    }

    private static void PutHandle(int index, int handle, bool move)
    {
        HandleTransfer transfer = new() { Handle = handle, Rights = Rights.Signal, Kind = move ? TransferKind.Move : TransferKind.Copy };
        Assert.True(UserMemory.TryWrite(Transfers + (ulong)(index * sizeof(HandleTransfer)), transfer));
    }

    private ulong LostCall(Absence absence)
    {
        if (absence == Absence.Unknown)
        {
            return 12345;
        }

        Thread caller = ServedCall(out ulong replyId);
        if (absence == Absence.Woken)
        {
            Assert.True(caller.TryWake(Error.ETIMEDOUT));
        }
        else
        {
            _channel.ForgetCall(caller);
        }

        return replyId;
    }

    /// <summary>A call that the server has received.</summary>
    private Thread ServedCall(out ulong replyId)
    {
        Thread caller = TestThreads.Create();
        Assert.True(ViperOS.Kernel.Scheduling.ThreadTable.Add(caller));
        Call(_channel, caller);
        Assert.True(_channel.TryTake(_server, out _));
        _server.HasIncoming = false;
        replyId = _server.IncomingReplyId;
        return caller;
    }

    private static void Call(Channel channel, Thread caller)
    {
        caller.CallSequence++;
        caller.CallChannel = channel;
        caller.CallNode.Kind = MessageKind.Call;
        caller.BeginWait(WaitKind.Killable);
        channel.QueueCall(caller);
    }
}
