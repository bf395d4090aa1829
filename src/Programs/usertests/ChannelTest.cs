using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Messages: words, data and capabilities both ways, tokens, bounded queues, deadlines, closing of either side.</summary>
internal sealed unsafe class ChannelTest() : UserTest("channels")
{
    private static Channel s_channel;
    private static bool s_serverFailed;

    public override void Run(string[] arguments)
    {
        Check(Channel.Create(4, out s_channel), "creating a channel");
        Check(s_channel.Connect(0xABCD, out Connection connection), "connecting");
        Thread server = new(Serve);
        server.Start();
        CallWithWords(connection);
        CallWithData(connection, 1);
        CallWithData(connection, 4096);
        CallWithData(connection, Message.MaximumDataLength);
        TooMuchData(connection);
        CallWithCapability(connection);
        Check(connection.Close(), "closing the connection");
        server.Join();
        Check(!s_serverFailed, "the server saw something wrong");

        QueueIsBounded();
        Circle();
        DeadlinesAndDeath();
        TokensAreListed();
        s_channel.Handle.Close();
    }

    /// <summary>Adds one to each word, returns data and capabilities as they came.</summary>
    private static void Serve()
    {
        byte* data = stackalloc byte[Message.MaximumDataLength];
        int handle;
        Message message = default;
        message.Deadline = Deadline.Never;
        long kind = 0;
        bool first = true;
        while (kind >= 0)
        {
            message.Buffers.ReceiveData = data;
            message.Buffers.ReceiveCapacity = Message.MaximumDataLength;
            message.Buffers.ReceiveHandles = &handle;
            message.Buffers.ReceiveHandleCapacity = 1;
            kind = first ? s_channel.Receive(&message) : s_channel.ReplyReceive(&message);
            first = false;
            if (kind == (long)MessageKind.Closed)
            {
                s_serverFailed |= message.Token != 0xABCD;
                return;
            }

            s_serverFailed |= kind != (long)MessageKind.Call || message.Token != 0xABCD;
            for (int i = 0; i < Message.WordCount; i++)
            {
                message.Words[i]++;
            }

            HandleTransfer back = new() { Handle = handle, Rights = Rights.Signal | Rights.Wait, Kind = TransferKind.Move };
            message.Buffers.SendData = data;
            message.Buffers.SendLength = (uint)message.DataLength;
            message.Buffers.SendHandles = &back;
            message.Buffers.SendHandleCount = (uint)message.HandleCount;
        }

        s_serverFailed = true;
    }

    private void CallWithWords(Connection connection)
    {
        Message message = default;
        message.Deadline = Deadline.Never;
        for (int round = 0; round < 100; round++)
        {
            for (int i = 0; i < Message.WordCount; i++)
            {
                message.Words[i] = ((ulong)i << 56) | (uint)round;
            }

            Check(connection.Call(&message), "a call with words");
            for (int i = 0; i < Message.WordCount; i++)
            {
                CheckEqual((long)message.Words[i], (long)(((ulong)i << 56) | (uint)round) + 1, "a word of the reply");
            }
        }
    }

    private void CallWithData(Connection connection, int length)
    {
        Span<byte> sent = new byte[length];
        Span<byte> received = new byte[length];
        for (int i = 0; i < length; i++)
        {
            sent[i] = (byte)(i * 31);
        }

        fixed (byte* from = sent)
        fixed (byte* to = received)
        {
            Message message = default;
            message.Deadline = Deadline.Never;
            message.Buffers.SendData = from;
            message.Buffers.SendLength = (uint)length;
            message.Buffers.ReceiveData = to;
            message.Buffers.ReceiveCapacity = (uint)length;
            Check(connection.Call(&message), "a call with data");
            CheckEqual(message.DataLength, length, "the length of the reply's data");
            Check(sent.SequenceEqual(received), "the reply's data differ");
        }
    }

    private void TooMuchData(Connection connection)
    {
        byte small = 0;
        Message message = default;
        message.Deadline = Deadline.Never;
        message.Buffers.SendData = &small;
        message.Buffers.SendLength = Message.MaximumDataLength + 1;
        Check(connection.Call(&message), ErrorNumber.EMSGSIZE, "a call with too much data");
        message.Buffers.SendLength = 16;
        message.Buffers.SendData = (byte*)0x10;
        Check(connection.Call(&message), ErrorNumber.EFAULT, "a call with data from nowhere");
    }

    /// <summary>A channel that lies in its own queue when the last handle closes would keep itself: it is refused, through another one too.</summary>
    private void Circle()
    {
        Leaks before = Leaks.Now();
        Check(Channel.Create(8, out Channel one), "creating a channel");
        Check(Channel.Create(8, out Channel two), "creating another");
        Check(one.Connect(1, out Connection toOne), "connecting");
        Check(two.Connect(1, out Connection toTwo), "connecting");
        Check(SendChannel(toOne, one), ErrorNumber.ETOOMANYREFS, "sending a channel to itself");
        Check(SendChannel(toOne, two), "sending a channel");
        Check(SendChannel(toTwo, one), ErrorNumber.ETOOMANYREFS, "sending the channel that it is in");
        toOne.Handle.Close();
        toTwo.Handle.Close();
        one.Handle.Close();
        two.Handle.Close();
        string difference = before.CompareWithNow();
        Check(difference.Length == 0, difference);
    }

    private static ErrorNumber SendChannel(Connection connection, Channel channel)
    {
        HandleTransfer transfer = new() { Handle = channel.Handle.Value, Rights = Rights.All };
        Message message = default;
        message.Buffers.SendHandles = &transfer;
        message.Buffers.SendHandleCount = 1;
        return connection.Send(&message);
    }

    private void CallWithCapability(Connection connection)
    {
        Check(Event.Create(out Event passed), "creating an event");
        HandleTransfer transfer = new() { Handle = passed.Handle.Value, Rights = Rights.Signal | Rights.Wait | Rights.Transfer };
        int received = -1;
        Message message = default;
        message.Deadline = Deadline.Never;
        message.Buffers.SendHandles = &transfer;
        message.Buffers.SendHandleCount = 1;
        message.Buffers.ReceiveHandles = &received;
        message.Buffers.ReceiveHandleCapacity = 1;
        Check(connection.Call(&message), "a call with a capability");
        CheckEqual(message.HandleCount, 1, "the number of capabilities in the reply");
        Check(new Event(new Handle(received)).Set(), "signalling through the returned capability");
        Check(passed.Wait(Deadline.Now), "the signal through the original");
        Check(new Handle(received).Duplicate(Rights.Wait, out _), ErrorNumber.EACCES, "duplicating without the right");

        // What came back descends from what was sent.
        Check(passed.Handle.Revoke(), "revoking");
        Check(new Event(new Handle(received)).Set(), ErrorNumber.EBADF, "using a revoked capability");
        new Handle(received).Close();
        passed.Close();
    }

    private void QueueIsBounded()
    {
        Check(Channel.Create(2, out Channel channel), "creating a small channel");
        Check(channel.Connect(5, out Connection connection), "connecting");
        Message message = default;
        message.Deadline = Deadline.Now;
        message.Words[0] = 1;
        Check(connection.Send(&message), "the first send");
        message.Words[0] = 2;
        Check(connection.Send(&message), "the second send");
        Check(connection.Send(&message), ErrorNumber.EAGAIN, "a send to a full channel");
        for (int i = 1; i <= 2; i++)
        {
            CheckEqual(channel.Receive(&message), (long)MessageKind.Send, "the kind of a sent message");
            CheckEqual((long)message.Words[0], i, "the order of sent messages");
        }

        message.Deadline = Deadline.Now;
        CheckEqual(channel.Receive(&message), -(long)ErrorNumber.ETIMEDOUT, "receiving from an empty channel");
        connection.Close();
        channel.Handle.Close();
    }

    /// <summary>All connections, more than are looked at at a time; those that are closed until it has been received.</summary>
    private void TokensAreListed()
    {
        const int Count = 300;
        Check(Channel.Create(4, out Channel channel), "creating a channel");
        Connection* connections = stackalloc Connection[Count];
        for (int i = 0; i < Count; i++)
        {
            Check(channel.Connect((ulong)i + 1000, out connections[i]), "connecting");
        }

        CheckTokens(channel, Count, 0, Count);
        for (int i = 0; i < Count; i += 2)
        {
            connections[i].Close();
        }

        CheckTokens(channel, Count, 0, Count);
        Message message = default;
        message.Deadline = Deadline.Now;
        for (int i = 0; i < Count; i += 2)
        {
            CheckEqual(channel.Receive(&message), (long)MessageKind.Closed, "the end of a connection");
        }

        CheckTokens(channel, Count / 2, 1, Count);
        Check(channel.GetTokens(new ulong[3], out int count), "listing into too little");
        CheckEqual(count, Count / 2, "number of all tokens");
        for (int i = 1; i < Count; i += 2)
        {
            connections[i].Close();
        }

        channel.Handle.Close();
    }

    private void CheckTokens(Channel channel, int expected, int first, int end)
    {
        ulong[] tokens = new ulong[400];
        Check(channel.GetTokens(tokens, out int count), "listing tokens");
        CheckEqual(count, expected, "number of tokens");
        Array.Sort(tokens, 0, count);
        int step = (end - first + expected - 1) / expected;
        bool isRight = true;
        for (int i = 0; i < count; i++)
        {
            isRight &= tokens[i] == (ulong)(1000 + first + (i * step));
        }

        Check(isRight, "the tokens of the connections that there are");
    }

    private void DeadlinesAndDeath()
    {
        Check(Channel.Create(2, out Channel channel), "creating a channel");
        Check(channel.Connect(9, out Connection connection), "connecting");
        Message message = default;
        message.Deadline = Deadline.After(1_000_000);
        Check(connection.Call(&message), ErrorNumber.ETIMEDOUT, "a call that nobody answers");

        // The caller has gone; its call must not be delivered any more, or the reply must say so.
        message.Deadline = Deadline.Now;
        long kind = channel.Receive(&message);
        Check(
            kind == -(long)ErrorNumber.ETIMEDOUT || (kind == 0 && channel.Reply(&message) == ErrorNumber.ESRCH),
            "a call whose caller gave up was delivered");
        channel.Handle.Close();
        message.Deadline = Deadline.Never;
        Check(connection.Call(&message), ErrorNumber.EPIPE, "a call to a closed channel");
        Check(connection.Send(&message), ErrorNumber.EPIPE, "a send to a closed channel");
        connection.Close();
    }
}
