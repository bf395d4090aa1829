using System;
using System.Text;
using System.Threading;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Cancellation on one thread.</summary>
internal static class Cancellations
{
    public static void Run()
    {
        StringBuilder order = new();
        using CancellationTokenSource source = new();
        CancellationToken token = source.Token;
        ThreadingChecks.Print("token", $"{token} {token.CanBeCanceled} {token.IsCancellationRequested}");
        ThreadingChecks.Print("none", $"{CancellationToken.None} {CancellationToken.None.CanBeCanceled}");
        ThreadingChecks.Print("canceled token", new CancellationToken(true).IsCancellationRequested);
        CancellationTokenRegistration[] registrations = new CancellationTokenRegistration[6];
        for (int i = 0; i < registrations.Length; i++)
        {
            int number = i;
            registrations[i] = token.Register(() => order.Append(number));
        }

        registrations[2].Dispose();
        ThreadingChecks.Print("unregister", $"{registrations[4].Unregister()} {registrations[4].Unregister()}");
        using CancellationTokenSource linked = CancellationTokenSource.CreateLinkedTokenSource(token, CancellationToken.None);
        linked.Token.Register(() => order.Append('L'));
        token.Register(state => order.Append(state), "S");
        token.Register((state, t) => order.Append(state).Append(t == token), "T");
        source.Cancel();
        ThreadingChecks.Print("order", order);
        ThreadingChecks.Print("linked", linked.IsCancellationRequested);
        ThreadingChecks.Print("unregister after", registrations[0].Unregister());
        token.Register(() => order.Append(" at once"));
        ThreadingChecks.Print("late", order);
        source.Cancel();
        ThreadingChecks.Print("reset canceled", source.TryReset());
        ThreadingChecks.Throws("throw", token.ThrowIfCancellationRequested);
        ThreadingChecks.Print("handle", token.WaitHandle.WaitOne(0));
        using CancellationTokenSource failing = new();
        failing.Token.Register(() => throw new InvalidOperationException("first registered"));
        failing.Token.Register(() => order.Append(" between"));
        failing.Token.Register(() => throw new FormatException("last registered"));
        ThreadingChecks.Throws("failing callbacks", failing.Cancel);
        ThreadingChecks.Print("all ran", order);
        using CancellationTokenSource first = new();
        first.Token.Register(() => order.Append(" never"));
        first.Token.Register(() => throw new FormatException("stops"));
        ThreadingChecks.Throws("first failure", () => first.Cancel(throwOnFirstException: true));
        ThreadingChecks.Print("stopped", order);
        using CancellationTokenSource reset = new();
        reset.Token.Register(() => order.Append(" reset"));
        ThreadingChecks.Print("reset", reset.TryReset());
        reset.Cancel();
        ThreadingChecks.Print("after reset", order);
        CancellationTokenSource disposed = new();
        CancellationToken left = disposed.Token;
        disposed.Dispose();
        ThreadingChecks.Throws("token of disposed", () => _ = disposed.Token);
        ThreadingChecks.Throws("cancel disposed", disposed.Cancel);
        ThreadingChecks.Print("left token", left.IsCancellationRequested);
        ThreadingChecks.Throws("negative", () => _ = new CancellationTokenSource(-2));
        ThreadingChecks.Throws("negative span", () => _ = new CancellationTokenSource(TimeSpan.FromMilliseconds(-5)));
        ThreadingChecks.Throws("no tokens", () => CancellationTokenSource.CreateLinkedTokenSource());
        ThreadingChecks.Throws("null callback", () => left.Register((Action)null!));
        ThreadingChecks.Print("at once", new CancellationTokenSource(0).IsCancellationRequested);
        ThreadingChecks.Print("async", new CancellationTokenSource().CancelAsync().Status);
        ThreadingChecks.Print("equal", $"{left == disposed.Token2()} {left == token}");
    }

    private static CancellationToken Token2(this CancellationTokenSource source)
    {
        try
        {
            return source.Token;
        }
        catch (ObjectDisposedException)
        {
            return default;
        }
    }
}
