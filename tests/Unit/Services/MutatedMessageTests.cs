using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>
/// Neither side believes the other: a dispatcher answers any message with a status and a client turns any reply into a result,
/// within the bounds of their buffers, and no capability is lost on the way. The buffers end where forbidden bytes begin, which
/// must stay as they are.
/// </summary>
public sealed unsafe class MutatedMessageTests
{
    private const int Fence = 64;
    private const byte FenceByte = 0xA5;

    private static readonly Arbitrary<Mutation> Mutations = Arb.From(
        from ordinal in Gen.Choose(0, 11)
        from words in Gen.ArrayOf(Gen.OneOf(Gen.Choose(-3, 40), Gen.Choose(int.MinValue, int.MaxValue)), Message.WordCount)
        from wide in Gen.Choose(0, 255)
        from data in Gen.ArrayOf(Gen.Choose(0, 255))
        from handles in Gen.Choose(0, 3)
        from kind in Gen.Choose(0, 1)
        select new Mutation(ordinal, words, wide, [.. data.Select(d => (byte)d)], handles, kind));

    [Fact]
    public void A_dispatcher_survives_any_request()
    {
        SampleServer server = new() { Channel = NewChannel(), Kept = NewEvent() };
        Prop.ForAll(Mutations, mutation =>
        {
            int before = FakeKernel.OpenHandles;
            byte* reply = stackalloc byte[Message.MaximumDataLength + Fence];
            new Span<byte>(reply + Message.MaximumDataLength, Fence).Fill(FenceByte);
            HandleTransfer* transfers = stackalloc HandleTransfer[Message.MaximumHandles];
            int* handles = stackalloc int[Message.MaximumHandles];
            Message message = default;
            message.Words[0] = ((ulong)SampleClient.Identifier << 32) | ((ulong)SampleClient.Version << 16) | OrdinalOf(mutation);
            mutation.FillWords(&message);
            message.ReplyId = 1;
            for (int i = 0; i < mutation.Handles; i++)
            {
                handles[i] = FakeKernel.Insert(new FakeObject(KernelObjectType.Event));
            }

            fixed (byte* data = mutation.Data)
            {
                message.Lengths = (uint)mutation.Data.Length | ((ulong)mutation.Handles << 32);
                message.Buffers.ReceiveData = data;
                message.Buffers.ReceiveCapacity = (uint)mutation.Data.Length;
                message.Buffers.ReceiveHandles = handles;
                message.Buffers.ReceiveHandleCapacity = Message.MaximumHandles;
                ServiceCall call = new(server.Channel, &message, (MessageKind)mutation.Kind, 0, reply, Message.MaximumDataLength, transfers);
                server.Dispatch(ref call);
                call.CloseUntakenHandles();
            }

            Assert.True(message.Buffers.SendLength <= Message.MaximumDataLength);
            Assert.True(message.Buffers.SendHandleCount <= Message.MaximumHandles);
            for (uint i = 0; i < message.Buffers.SendHandleCount; i++)
            {
                if (transfers[i].Kind == TransferKind.Move)
                {
                    new Handle(transfers[i].Handle).Close();
                }
            }

            for (int i = 0; i < mutation.Handles; i++)
            {
                Assert.False(FakeKernel.IsOpen(handles[i]), "a received capability was neither taken nor closed");
            }

            return new Span<byte>(reply + Message.MaximumDataLength, Fence).IndexOfAnyExcept(FenceByte) < 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void A_client_survives_any_reply()
    {
        Prop.ForAll(Mutations, mutation =>
        {
            using LyingServer liar = new(mutation);
            SampleClient client = new(liar.Connection);
            byte[] bytes = new byte[40 + Fence];
            ushort[] shorts = new ushort[20 + Fence];
            SampleTwelve[] twelves = new SampleTwelve[10 + Fence];
            bytes.AsSpan().Fill(FenceByte);
            Handle any = new(FakeKernel.Insert(new FakeObject(KernelObjectType.Event)));
            Event given = new(any);
            switch (mutation.Ordinal)
            {
                case 0:
                    ErrorNumber error = client.Scalars(
                        true, 1, 1, 1, 1, 1, 1, 1, 1, SampleColor.Red, out bool flag, out _, out _, out _, out _, out _, out _, out _, out _, out _);
                    Assert.True(*(byte*)&flag <= 1);
                    break;
                case 1:
                    client.Structures(default, default, default, out _, out _, out _);
                    break;
                case 2 or 3:
                    error = client.Reverse("abc"u8, bytes.AsSpan(0, 40), out int length);
                    Assert.True(error == ErrorNumber.None ? length is >= 0 and <= 40 : length == 0);
                    break;
                case 4 or 5 or 6:
                    error = client.Join(
                        "abc"u8, 1, [], [1], shorts.AsSpan(0, 20), out int third, twelves.AsSpan(0, 10), out int second, bytes.AsSpan(0, 40), out int first);
                    Assert.True(third is >= 0 and <= 20 && second is >= 0 and <= 10 && first is >= 0 and <= 40);
                    break;
                case 7:
                    client.Add(1, 2);
                    break;
                case 8:
                    error = client.Exchange(given, any, out Connection made, out Event kept);
                    Assert.Equal(error == ErrorNumber.None, made.Handle.IsSome);
                    Assert.Equal(error == ErrorNumber.None, kept.Handle.IsSome);
                    made.Close();
                    kept.Close();
                    break;
                default:
                    client.Nothing();
                    break;
            }

            any.Close();
            Assert.All(bytes.Skip(40), value => Assert.Equal(FenceByte, value));
            Assert.All(shorts.Skip(20), value => Assert.Equal(0, value));
            Assert.All(twelves.Skip(10), value => Assert.Equal(default, value));
            Assert.All(liar.Given, target => Assert.Equal(0, target.Capabilities));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Another_service_another_version_and_an_unknown_method_are_told_apart()
    {
        using SampleSession session = new();
        Connection connection = session.Client.Connection;
        Assert.Equal(ErrorNumber.EOPNOTSUPP, new Contracts.Services.ConsoleClient(connection).GetTerminalCount(out _));
        Assert.Equal(ErrorNumber.ENOSYS, CallWord(connection, ((ulong)SampleClient.Identifier << 32) | (SampleClient.Version << 16) | 55));
        Assert.Equal(ErrorNumber.EOPNOTSUPP, CallWord(connection, ((ulong)SampleClient.Identifier << 32) | (99UL << 16) | 1));
        Assert.Equal(ErrorNumber.EOPNOTSUPP, CallWord(connection, (ulong)FileOperation.Open));
    }

    private static ErrorNumber CallWord(Connection connection, ulong word)
    {
        Message message = default;
        message.Words[0] = word;
        ErrorNumber error = connection.Call(&message);
        return error == ErrorNumber.None ? ServiceWire.ErrorOf((long)message.Words[0]) : error;
    }

    private static uint OrdinalOf(Mutation mutation)
    {
        return mutation.Ordinal == 10 ? 100 : (uint)mutation.Ordinal;
    }

    private static Channel NewChannel()
    {
        Assert.Equal(ErrorNumber.None, Channel.Create(4, out Channel channel));
        return channel;
    }

    private static Event NewEvent()
    {
        Assert.Equal(ErrorNumber.None, Event.Create(out Event created));
        return created;
    }
}
