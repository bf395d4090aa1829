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

/// <summary>Connections that a reply makes, and those that close with a call: a server is told of each exactly once.</summary>
public sealed unsafe class ConnectingReplyTests
{
    private const ulong Transfers = 0x10_0000;
    private const ulong Buffers = Transfers + 0x800;
    private const int ClosedRegister = 4;

    private readonly Thread _server;
    private readonly HandleTable _table;
    private readonly Channel _channel;
    private readonly int _handle;
    private readonly ulong[] _registers = new ulong[32];

    public ConnectingReplyTests()
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

    [Fact]
    public void A_reply_that_arrives_carries_the_new_connection()
    {
        Put(0, new HandleTransfer { Handle = _handle, Rights = Rights.Write, Kind = TransferKind.Connect, Token = 7 });
        Thread caller = QueueCall();
        Assert.Equal(MessageKind.Call, Receive());
        Assert.Equal(0, Reply(caller.ReplyId, 1));
        Capability capability = caller.Incoming.TakeCapability()!;
        Connection connection = Assert.IsType<Connection>(capability.AcquireObject(out Rights rights));
        Assert.Equal(7ul, connection.Token);
        Assert.Equal(Rights.Write, rights);
        Assert.Same(_channel, connection.Channel);
        connection.Release();
        Assert.False(_channel.HasQueued);
        capability.Discard();
        Assert.Equal(MessageKind.Closed, Receive());
        Assert.Equal(7ul, _registers[1]);
    }

    [Fact]
    public void A_reply_to_nobody_is_told_as_closed()
    {
        ulong connections = Slab<Connection>.Live;
        Put(0, new HandleTransfer { Handle = _handle, Rights = Rights.Write, Kind = TransferKind.Connect, Token = 7 });
        Assert.Equal(Error.ESRCH, Reply(12345, 1));
        Assert.Equal(MessageKind.Closed, Receive());
        Assert.Equal(7ul, _registers[1]);
        Assert.False(_channel.HasQueued);
        Assert.Equal(connections, Slab<Connection>.Live);
    }

    [Fact]
    public void A_reply_that_cannot_be_sent_to_nobody_is_told_as_closed_too()
    {
        Put(0, new HandleTransfer { Handle = _handle, Rights = Rights.Write, Kind = TransferKind.Connect, Token = 7 });
        Put(1, new HandleTransfer { Handle = 999, Rights = Rights.Write });
        Assert.Equal(Error.ESRCH, Reply(12345, 2));
        Assert.Equal(MessageKind.Closed, Receive());
        Assert.Equal(7ul, _registers[1]);
        Assert.False(_channel.HasQueued);
    }

    [Theory]
    [InlineData(999, TransferKind.Copy, Error.EBADF)]
    [InlineData(999, TransferKind.Connect, Error.EBADF)]
    [InlineData(-1, (TransferKind)3, Error.EINVAL)]
    public void A_reply_that_cannot_be_sent_has_made_no_connection(int handle, TransferKind kind, int error)
    {
        ulong connections = Slab<Connection>.Live;
        ulong capabilities = Slab<Capability>.Live;
        Put(0, new HandleTransfer { Handle = _handle, Rights = Rights.Write, Kind = TransferKind.Connect, Token = 7 });
        Put(1, new HandleTransfer { Handle = handle, Rights = Rights.Write, Kind = kind });
        Thread caller = QueueCall();
        Assert.Equal(MessageKind.Call, Receive());
        Assert.Equal(error, Reply(caller.ReplyId, 2));
        Assert.False(_channel.HasQueued);
        Assert.Equal(connections, Slab<Connection>.Live);
        Assert.Equal(capabilities, Slab<Capability>.Live);
    }

    [Fact]
    public void Connecting_needs_the_right_to_it()
    {
        int weak = _table.Insert(_channel, Rights.Read | Rights.Write);
        Put(0, new HandleTransfer { Handle = weak, Rights = Rights.Write, Kind = TransferKind.Connect, Token = 7 });
        Thread caller = QueueCall();
        Assert.Equal(MessageKind.Call, Receive());
        Assert.Equal(Error.EACCES, Reply(caller.ReplyId, 1));
    }

    [Fact]
    public void A_call_tells_of_the_connection_that_closes_with_it()
    {
        Capability closing = Connect(9, out Connection connection);
        QueueCall(connection);
        connection.Release();
        Assert.Equal(MessageKind.Call, Receive());
        Assert.Equal(9ul, _registers[ClosedRegister]);
        closing.Discard();
        Assert.False(_channel.HasQueued);
        QueueCall();
        Assert.Equal(MessageKind.Call, Receive());
        Assert.Equal(0ul, _registers[ClosedRegister]);
    }

    [Fact]
    public void A_call_that_is_withdrawn_leaves_it_to_the_last_capability_to_tell()
    {
        Capability closing = Connect(9, out Connection connection);
        Thread caller = QueueCall(connection);
        _channel.ForgetCall(caller);
        caller.CallNode.Connection!.Release();
        connection.Release();
        Assert.False(_channel.HasQueued);
        closing.Discard();
        Assert.Equal(MessageKind.Closed, Receive());
        Assert.Equal(9ul, _registers[1]);
        Assert.Equal(0ul, _registers[ClosedRegister]);
    }

    [Fact]
    public void A_call_that_does_not_fit_tells_of_it_in_a_message_of_its_own()
    {
        Capability closing = Connect(9, out Connection connection);
        Thread caller = QueueCall(connection);
        caller.CallNode.Payload.Data = (byte*)KernelHeap.Allocate(16);
        caller.CallNode.Payload.DataLength = 16;
        connection.Release();
        Assert.Equal(MessageKind.Closed, Receive());
        Assert.Equal(9ul, _registers[1]);
        closing.Discard();
        Assert.False(_channel.HasQueued);
    }

    private Capability Connect(ulong token, out Connection connection)
    {
        Assert.Equal(0, _channel.Connect(token, out Connection? made));
        connection = made!;
        return Capability.Create(connection, Rights.Write)!;
    }

    private Thread QueueCall(Connection? closing = null)
    {
        Thread caller = TestThreads.Create();
        Assert.True(ViperOS.Kernel.Scheduling.ThreadTable.Add(caller));
        caller.CallSequence++;
        caller.CallChannel = _channel;
        caller.CallNode.Kind = MessageKind.Call;
        closing?.Acquire();
        caller.CallNode.Connection = closing;
        caller.BeginWait(WaitKind.Killable);
        _channel.QueueCall(caller);
        return caller;
    }

    /// <summary>Does not wait.</summary>
    private MessageKind Receive()
    {
        Array.Fill(_registers, ulong.MaxValue);
        _registers[0] = (ulong)_handle;
        _registers[1] = 0;
        _registers[3] = 0;
        fixed (ulong* registers = _registers)
        {
            return (MessageKind)MessageTransfer.Receive(registers);
        }
    }

    private long Reply(ulong replyId, uint handles)
    {
        MessageBuffers buffers = default;
        buffers.SendHandles = (HandleTransfer*)Transfers;
        buffers.SendHandleCount = handles;
        Assert.True(UserMemory.TryWrite(Buffers, buffers));
        _registers[0] = (ulong)_handle;
        _registers[1] = Buffers;
        _registers[2] = replyId;
        fixed (ulong* registers = _registers)
        {
            return MessageTransfer.Reply(registers);
        }
    }

    private static void Put(int index, in HandleTransfer transfer) =>
        Assert.True(UserMemory.TryWrite(Transfers + (ulong)(index * sizeof(HandleTransfer)), transfer));
}
