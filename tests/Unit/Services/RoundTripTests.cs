using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;

namespace ViperOS.Tests.Services;

/// <summary>What a client passes arrives, and what the server gives comes back.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly SampleSession _session = new();

    public void Dispose()
    {
        _session.Dispose();
    }

    [Fact]
    public void Scalars_of_all_types_round_trip()
    {
        Prop.ForAll<(bool, sbyte, byte, short, ushort), (int, uint, long, ulong, byte)>((x, y) =>
        {
            ErrorNumber error = _session.Client.Scalars(
                x.Item1, x.Item2, x.Item3, x.Item4, x.Item5, y.Item1, y.Item2, y.Item3, y.Item4, (SampleColor)y.Item5,
                out bool flag, out sbyte a, out byte b, out short c, out ushort d, out int e, out uint f, out long g, out ulong h, out SampleColor color);
            return error == ErrorNumber.None && x == (flag, a, b, c, d) && y == (e, f, g, h, (byte)color);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Structures_round_trip()
    {
        Prop.ForAll<(ushort, ushort, byte, ushort), (uint, uint, uint), (uint, ulong)>((x, y, z) =>
        {
            SampleSmall small = new(x.Item1, x.Item2, (SampleColor)x.Item3, 0, x.Item4);
            SampleTwelve twelve = new(y.Item1, y.Item2, y.Item3);
            SampleLarge large = new(small, twelve, z.Item1, z.Item2);
            ErrorNumber error = _session.Client.Structures(
                small, twelve, large, out SampleLarge largeBack, out SampleTwelve twelveBack, out SampleSmall smallBack);
            return error == ErrorNumber.None && small == smallBack && twelve == twelveBack && large == largeBack;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_single_part_goes_straight_from_and_to_the_callers_memory()
    {
        Prop.ForAll<byte[]>(text =>
        {
            byte[] reversed = new byte[text.Length + 5];
            ErrorNumber error = _session.Client.Reverse(text, reversed, out int length);
            return error == ErrorNumber.None && length == text.Length && text.Reverse().SequenceEqual(reversed.Take(length));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Several_parts_keep_apart_and_stop_where_the_buffers_end()
    {
        Prop.ForAll<byte[], (uint, uint, uint)[], ushort[]>((first, tuples, third) =>
        {
            SampleTwelve[] second = [.. tuples.Select(t => new SampleTwelve(t.Item1, t.Item2, t.Item3))];
            byte[] firstBack = new byte[first.Length];
            SampleTwelve[] secondBack = new SampleTwelve[second.Length / 2];
            ushort[] thirdBack = new ushort[third.Length + 1];
            ErrorNumber error = _session.Client.Join(
                first, 3, second, third, thirdBack, out int thirdCount, secondBack, out int secondCount, firstBack, out int firstCount);
            return error == ErrorNumber.None
                && firstBack.Take(firstCount).SequenceEqual(first)
                && secondBack.SequenceEqual(second.Take(secondBack.Length))
                && secondCount == secondBack.Length
                && thirdBack.Take(thirdCount).SequenceEqual(third);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_largest_message_travels_and_one_byte_more_is_refused_at_once()
    {
        byte[] text = new byte[Message.MaximumDataLength];
        text[0] = 1;
        byte[] reversed = new byte[2 * Message.MaximumDataLength];
        Assert.Equal(ErrorNumber.None, _session.Client.Reverse(text, reversed, out int length));
        Assert.Equal(text.Length, length);
        Assert.Equal(1, reversed[length - 1]);

        int calls = _session.Server.Calls;
        Assert.Equal(ErrorNumber.EMSGSIZE, _session.Client.Reverse(new byte[text.Length + 1], reversed, out length));
        Assert.Equal(0, length);
        Assert.Equal(calls, _session.Server.Calls);
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(int.MaxValue, 0, int.MaxValue)]
    [InlineData(0, 0, 0)]
    [InlineData(-22, 0, -22)]
    public void An_int_result_is_a_number_or_a_negated_error(int left, int right, int expected)
    {
        Assert.Equal(expected, _session.Client.Add(left, right));
        Assert.Equal(expected, _session.Client.AddLong(left, right));
    }

    [Fact]
    public void An_error_comes_back_and_results_stay_empty()
    {
        byte[] back = [9];
        Assert.Equal(ErrorNumber.EBUSY, _session.Client.Join([1], 7, [], [], [], out int third, [], out int second, back, out int first));
        Assert.Equal((0, 0, 0), (first, second, third));
    }

    [Fact]
    public void Capabilities_travel_with_the_rights_declared()
    {
        int before = FakeKernel.OpenHandles;
        Assert.Equal(ErrorNumber.None, Event.Create(out Event given));
        Assert.Equal(ErrorNumber.None, Event.Create(out Event any));
        Assert.Equal(ErrorNumber.None, any.Handle.Duplicate(Rights.Inspect | Rights.Transfer, out Handle weak));
        Assert.Equal(ErrorNumber.None, _session.Client.Exchange(given, weak, out Connection made, out Event kept));

        Assert.Equal(Signals.User, FakeKernel.ObjectOf(given.Handle).Signals);
        Assert.Equal(Connection.ClientRights, FakeKernel.RightsOf(made.Handle));
        Assert.Equal(Rights.Wait, FakeKernel.RightsOf(kept.Handle));
        Assert.Same(FakeKernel.ObjectOf(_session.Server.Kept.Handle), FakeKernel.ObjectOf(kept.Handle));

        // The connection that was made is the server's own object behind a token of its loop.
        Assert.Equal(ErrorNumber.None, new SampleClient(made).Nothing());
        Assert.Equal(4711UL, _session.Server.LastCookie);
        foreach (Handle handle in (Handle[])[given.Handle, any.Handle, weak, made.Handle, kept.Handle])
        {
            Assert.Equal(ErrorNumber.None, handle.Close());
        }

        Assert.True(before >= FakeKernel.OpenHandles - 64);
    }

    [Fact]
    public void One_way_messages_arrive_in_order_without_a_reply()
    {
        Assert.Equal(ErrorNumber.None, _session.Client.Tell(1, "one"u8));
        Assert.Equal(ErrorNumber.None, _session.Client.Tell(2, ""u8));
        Assert.Equal(ErrorNumber.None, _session.Client.Nothing());
        Assert.Equal([(1u, "one"), (2u, "")], _session.Server.Told);
    }

    [Fact]
    public void A_call_can_be_answered_later_while_others_go_on()
    {
        byte[] text = new byte[10];
        int length = 0;
        ulong number = 0;
        ErrorNumber result = ErrorNumber.EIO;
        Thread waiting = new(() => result = _session.Client.Later(1, text, out length, out number));
        waiting.Start();
        Assert.True(SpinWait.SpinUntil(() => _session.Server.Pending.Count == 1, TimeSpan.FromSeconds(20)));
        Assert.Equal(ErrorNumber.None, _session.Client.Nothing());
        Assert.True(waiting.IsAlive);

        Assert.Equal(ErrorNumber.None, SampleService.CompleteLater(_session.Server.Pending[0], ErrorNumber.None, "later"u8, 42));
        Assert.True(waiting.Join(TimeSpan.FromSeconds(20)));
        Assert.Equal((ErrorNumber.None, 5, 42UL), (result, length, number));
        Assert.Equal("later"u8.ToArray(), text[..length]);

        // There is exactly one answer.
        Assert.Equal(ErrorNumber.ESRCH, SampleService.CompleteLater(_session.Server.Pending[0], ErrorNumber.None, "again"u8, 42));
    }

    [Fact]
    public void A_deferred_answer_that_does_not_fit_is_an_error_for_both()
    {
        byte[] text = new byte[2];
        ErrorNumber result = ErrorNumber.None;
        Thread waiting = new(() => result = _session.Client.Later(1, text, out _, out _));
        waiting.Start();
        Assert.True(SpinWait.SpinUntil(() => _session.Server.Pending.Count == 1, TimeSpan.FromSeconds(20)));
        Assert.Equal(ErrorNumber.EMSGSIZE, SampleService.CompleteLater(_session.Server.Pending[0], ErrorNumber.None, new byte[20_000], 1));
        Assert.True(waiting.Join(TimeSpan.FromSeconds(20)));
        Assert.Equal(ErrorNumber.EMSGSIZE, result);
    }

    [Fact]
    public void Layouts_are_those_of_the_documentation()
    {
        Assert.True(SampleClient.HasDocumentedLayout);
        Assert.True(Contracts.Services.ConsoleClient.HasDocumentedLayout);
        Assert.True(Contracts.Services.TerminalClient.HasDocumentedLayout);
        Assert.True(Contracts.Services.SupervisorClient.HasDocumentedLayout);
        Assert.True(Contracts.Services.FileSystemControlClient.HasDocumentedLayout);
    }
}
