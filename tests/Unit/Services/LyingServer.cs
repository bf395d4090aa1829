using ViperOS.Contracts;

namespace ViperOS.Tests.Services;

/// <summary>Answers one call with a mutated reply.</summary>
internal sealed unsafe class LyingServer : IDisposable
{
    private readonly Channel _channel;
    private readonly Thread _thread;

    public LyingServer(Mutation mutation)
    {
        Assert.Equal(ErrorNumber.None, Channel.Create(4, out _channel));
        Assert.Equal(ErrorNumber.None, _channel.Connect(1, out Connection connection));
        Connection = connection;
        _thread = new Thread(() => Answer(mutation));
        _thread.Start();
    }

    public Connection Connection { get; }

    /// <summary>Objects whose capabilities the reply carried away.</summary>
    public List<FakeObject> Given { get; } = [];

    public void Dispose()
    {
        Connection.Close();
        _channel.Handle.Close();
        Assert.True(_thread.Join(TimeSpan.FromSeconds(30)));
    }

    private void Answer(Mutation mutation)
    {
        byte[] received = new byte[Message.MaximumDataLength];
        int* handles = stackalloc int[Message.MaximumHandles];
        HandleTransfer* transfers = stackalloc HandleTransfer[Message.MaximumHandles];
        Message message = default;
        fixed (byte* receive = received)
        fixed (byte* data = mutation.Data)
        {
            message.Buffers.ReceiveData = receive;
            message.Buffers.ReceiveCapacity = (uint)received.Length;
            message.Buffers.ReceiveHandles = handles;
            message.Buffers.ReceiveHandleCapacity = Message.MaximumHandles;
            if (_channel.Receive(&message) != (long)MessageKind.Call)
            {
                return;
            }

            for (int i = 0; i < message.HandleCount; i++)
            {
                new Handle(handles[i]).Close();
            }

            // Half of the replies say that all went well.
            message.Words[0] = mutation.Kind == 0 ? 0 : unchecked((ulong)(long)mutation.Words[0]);
            mutation.FillWords(&message);
            message.Buffers.SendData = data;
            message.Buffers.SendLength = (uint)mutation.Data.Length;
            message.Buffers.SendHandles = transfers;
            message.Buffers.SendHandleCount = (uint)mutation.Handles;
            for (int i = 0; i < mutation.Handles; i++)
            {
                FakeObject given = new(KernelObjectType.Event);
                Given.Add(given);
                transfers[i] = new HandleTransfer { Handle = FakeKernel.Insert(given), Rights = Rights.All, Kind = TransferKind.Move };
            }

            _channel.Reply(&message);
        }
    }
}
