using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>Tokens, sessions, notifications and the end of connections.</summary>
public sealed class ServiceLoopTests
{
    [Fact]
    public void A_session_gets_its_cookie_and_hears_when_it_closes()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, session.Loop.Connect(session.Server, 12, out Connection first));
        Assert.Equal(ErrorNumber.None, session.Loop.Connect(session.Server, 13, out Connection second));
        Assert.Equal(ErrorNumber.None, new SampleClient(second).Nothing());
        Assert.Equal(13UL, session.Server.LastCookie);
        Assert.Equal(ErrorNumber.None, new SampleClient(first).Nothing());
        Assert.Equal(12UL, session.Server.LastCookie);

        Assert.Equal(2, session.Loop.Count);
        first.Close();
        Assert.Equal(ErrorNumber.None, new SampleClient(second).Nothing());
        AssertClosed(session.Server, 12);
        Assert.Equal(1, session.Loop.Count);
    }

    [Fact]
    public void A_connection_may_close_with_a_message_of_another()
    {
        using SampleSession session = new();
        ulong token = session.Loop.Register(session.Server, 12);
        Assert.Equal(ErrorNumber.None, session.Loop.Connect(session.Server, 13, out Connection second));
        FakeKernel.CloseWithNext(session.Loop.Channel.Handle, token);
        Assert.Equal(ErrorNumber.None, new SampleClient(second).Nothing());
        AssertClosed(session.Server, 12);
        Assert.Equal(13UL, session.Server.LastCookie);
        Assert.Equal(1, session.Loop.Count);
    }

    [Fact]
    public void A_token_that_was_removed_stays_unknown_when_its_slot_is_used_again()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, session.Loop.Connect(session.Server, 1, out Connection old));
        ulong token = ((FakeConnection)FakeKernel.ObjectOf(old.Handle)).Token;
        session.Loop.Unregister(token);
        ulong next = session.Loop.Register(session.Server, 2);
        Assert.Equal((uint)token, (uint)next);
        Assert.NotEqual(token, next);
        Assert.Equal(ErrorNumber.ENXIO, new SampleClient(old).Nothing());
    }

    [Fact]
    public void Unknown_tokens_go_to_the_fallback_with_the_token_as_cookie()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, session.Loop.Channel.Connect(0xFFFF_0001, out Connection connection));
        Assert.Equal(ErrorNumber.ENXIO, new SampleClient(connection).Nothing());
        session.Loop.Fallback = session.Server;
        Assert.Equal(ErrorNumber.None, new SampleClient(connection).Nothing());
        Assert.Equal(0xFFFF_0001UL, session.Server.LastCookie);
    }

    [Fact]
    public void The_table_grows_beyond_its_first_size()
    {
        using SampleSession session = new();
        ulong[] tokens = [.. Enumerable.Range(0, 100).Select(i => session.Loop.Register(session.Server, (ulong)i))];
        Assert.Equal(100, tokens.Distinct().Count());
        Assert.DoesNotContain(ServiceLoop.RootToken, tokens);
        Assert.Equal(100, session.Loop.Count);
        Array.ForEach(tokens, session.Loop.Unregister);
        Assert.Equal(0, session.Loop.Count);
    }

    [Fact]
    public void A_watched_object_notifies_with_its_cookie()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, Event.Create(out Event watched));
        Assert.Equal(ErrorNumber.None, session.Loop.Watch(watched.Handle, Signals.Signaled, session.Server, 77, out ulong token));
        Assert.NotEqual(ServiceLoop.RootToken, token);
        Assert.Equal(ErrorNumber.None, watched.Set());
        Assert.Equal(ErrorNumber.None, session.Client.Nothing());
        Assert.Equal([(77UL, Signals.Signaled)], session.Server.Notified);
    }

    [Fact]
    public void An_object_that_is_no_longer_watched_notifies_nobody()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, Event.Create(out Event watched));
        Assert.Equal(ErrorNumber.None, session.Loop.Watch(watched.Handle, Signals.Signaled, session.Server, 77, out ulong token));
        Assert.Equal(ErrorNumber.None, session.Loop.Unwatch(watched.Handle, token));
        Assert.Equal(ErrorNumber.None, watched.Set());
        Assert.Equal(ErrorNumber.None, session.Client.Nothing());
        Assert.Empty(session.Server.Notified);
        Assert.Equal(0, session.Loop.Count);
    }

    [Fact]
    public void What_a_caller_that_has_gone_would_have_got_is_closed()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, Event.Create(out Event given));
        Assert.Equal(ErrorNumber.None, given.Handle.Duplicate(Rights.All, out Handle any));
        FakeKernel.ForgetNextCaller(session.Loop.Channel.Handle);
        Assert.Equal(ErrorNumber.ECANCELED, session.Client.Exchange(given, any, out _, out _));
        Assert.Equal(ErrorNumber.None, session.Client.Nothing());
        AssertClosed(session.Server, 4711);
    }

    [Fact]
    public void Watching_nothing_is_an_error_and_leaves_no_token()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.EBADF, session.Loop.Watch(Handle.None, Signals.Signaled, session.Server, 1, out _));
        Assert.Equal(0, session.Loop.Count);
    }

    [Fact]
    public void A_reply_that_cannot_be_sent_becomes_EIO_and_the_loop_goes_on()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, Event.Create(out Event given));
        Assert.Equal(ErrorNumber.None, given.Handle.Duplicate(Rights.All, out Handle any));
        session.Server.Kept.Close();
        int before = FakeKernel.OpenHandles;
        Assert.Equal(ErrorNumber.EIO, session.Client.Exchange(given, any, out Connection made, out Event kept));
        Assert.False(made.Handle.IsSome);
        Assert.False(kept.Handle.IsSome);
        Assert.Equal(ErrorNumber.None, session.Client.Nothing());

        // The connection that was made for the reply is closed again.
        AssertClosed(session.Server, 4711);
    }

    [Fact]
    public void The_loop_ends_when_its_channel_does_and_callers_get_EPIPE()
    {
        SampleSession session = new();
        session.Dispose();
        Assert.Equal(ErrorNumber.EBADF, session.Ended);
        Assert.Equal(ErrorNumber.EPIPE, session.Client.Nothing());
    }

    [Fact]
    public void Capabilities_of_a_message_that_is_refused_are_closed()
    {
        using SampleSession session = new();
        Assert.Equal(ErrorNumber.None, Event.Create(out Event given));
        FakeObject target = FakeKernel.ObjectOf(given.Handle);
        Assert.Equal(ErrorNumber.EOPNOTSUPP, new Contracts.Services.TerminalClient(session.Client.Connection).SetForegroundJob(new Job(given.Handle)));
        Assert.Equal(1, target.Capabilities);
    }

    /// <summary>The server hears it in its own time.</summary>
    private static void AssertClosed(SampleServer server, ulong cookie)
    {
        Assert.True(SpinWait.SpinUntil(() => server.ClosedCookies.SequenceEqual([cookie]), TimeSpan.FromSeconds(20)));
    }
}
