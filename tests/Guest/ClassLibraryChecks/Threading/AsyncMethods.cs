using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Asynchronous methods in all shapes, on one thread: what they wait for is completed by the caller.</summary>
internal static class AsyncMethods
{
    private static readonly StringBuilder s_trace = new();

    public static async Task Run()
    {
        await Shapes();
        await Failures();
        await Sequences();
        Steps();
    }

    private static async Task Shapes()
    {
        for (int i = -2; i < 12; i++)
        {
            ThreadingChecks.Print($"sum {i}", await Sum(i));
            ThreadingChecks.Print($"value sum {i}", await ValueSum(i));
        }

        ThreadingChecks.Print("string", await Text("abc", 3));
        ThreadingChecks.Print("null", await Text(null, 0));
        ThreadingChecks.Print("generic int", await Same(5));
        ThreadingChecks.Print("generic long", await Same(5L));
        ThreadingChecks.Print("generic string", await Same("x"));
        ThreadingChecks.Print("generic tuple", await Same((1, "b", 2.5)));
        ThreadingChecks.Print("nested", await Nested(20));
        ThreadingChecks.Print("lambda", await new Func<int, Task<int>>(async x => await Sum(x) + 1)(4));
        ThreadingChecks.Print("completed", CompletedValue().IsCompletedSuccessfully);
        ThreadingChecks.Print("value of completed", CompletedValue().Result);
        ValueTask plain = default;
        ThreadingChecks.Print("default value task", $"{plain.IsCompleted} {plain.IsCompletedSuccessfully} {plain.IsFaulted}");
        await plain;
        await plain.AsTask();
        ThreadingChecks.Print("value task text", new ValueTask<int>(7).ToString());
        ThreadingChecks.Print("value task equal", new ValueTask<int>(7) == new ValueTask<int>(7));
        ThreadingChecks.Print("configured", await Sum(3).ConfigureAwait(false));
        int locals = 0;
        for (int i = 0; i < 5; i++)
        {
            locals += await Sum(i) * await ValueSum(i + 1);
        }

        ThreadingChecks.Print("locals", locals);
        await using (new Resource("outer"))
        {
            await using Resource inner = new("inner");
            Trace("body");
        }

        PrintTrace("await using");
    }

    private static async Task Failures()
    {
        await ThreadingChecks.ThrowsAsync("fails at once", () => Fail("now", wait: false));
        await ThreadingChecks.ThrowsAsync("fails later", () => Fail("later", wait: true));
        await ThreadingChecks.ThrowsAsync("canceled", () => Task.FromCanceled(new CancellationToken(true)));
        await ThreadingChecks.ThrowsAsync("throws cancellation", async () =>
        {
            await Task.CompletedTask;
            throw new OperationCanceledException("mine");
        });
        await ThreadingChecks.ThrowsAsync("two at once", () => Task.WhenAll(Fail("first", false), Fail("second", false)));
        Task both = Task.WhenAll(Fail("a", false), Fail("b", false), Task.FromCanceled(new CancellationToken(true)));
        ThreadingChecks.Print("exceptions of all", both.Exception!.InnerExceptions.Count);
        ThreadingChecks.Throws("wait", both.Wait);
        ThreadingChecks.Throws("result", () => _ = FailWithResult().Result);
        ThreadingChecks.Throws("get result", () => FailWithResult().GetAwaiter().GetResult());
        for (int depth = 0; depth < 8; depth++)
        {
            ThreadingChecks.Print($"finally order {depth}", await Finally(depth));
        }

        Task suppressed = Fail("suppressed", false);
        await suppressed.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ThreadingChecks.Print("suppressed", suppressed.Status);
#pragma warning disable CA2261 // What it does when it is used all the same is what is checked here.
        ThreadingChecks.Throws("suppress with result", () => Sum(1).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing));
#pragma warning restore CA2261
    }

    private static async Task Sequences()
    {
        await foreach (int i in Count(5))
        {
            Trace($"{i}");
        }

        PrintTrace("sequence");
        await foreach (int i in Count(100).ConfigureAwait(false))
        {
            Trace($"{i}");
            if (i == 3)
            {
                break;
            }
        }

        PrintTrace("left early");
        try
        {
            await foreach (int i in FailingCount(3))
            {
                Trace($"{i}");
            }
        }
        catch (InvalidOperationException exception)
        {
            Trace(exception.Message);
        }

        PrintTrace("failing sequence");
        using CancellationTokenSource source = new();
        try
        {
            await foreach (int i in Count(100).WithCancellation(source.Token))
            {
                Trace($"{i}");
                if (i == 2)
                {
                    source.Cancel();
                }
            }
        }
        catch (OperationCanceledException exception)
        {
            Trace(exception.CancellationToken == source.Token ? "own token" : "other token");
        }

        PrintTrace("canceled sequence");
        foreach (int i in Count(4).ToBlockingEnumerable())
        {
            Trace($"{i}");
        }

        PrintTrace("blocking sequence");
        IAsyncEnumerator<int> walk = Count(1).GetAsyncEnumerator();
        ThreadingChecks.Print("steps", $"{await walk.MoveNextAsync()} {walk.Current} {await walk.MoveNextAsync()} {await walk.MoveNextAsync()}");
        await walk.DisposeAsync();
    }

    private static void Steps()
    {
        TaskCompletionSource<int>[] sources = new TaskCompletionSource<int>[4];
        for (int i = 0; i < sources.Length; i++)
        {
            sources[i] = new TaskCompletionSource<int>();
        }

        Task<int> all = AwaitAll(sources);
        PrintTrace("begun");
        for (int i = 0; i < sources.Length; i++)
        {
            ThreadingChecks.Print($"status before {i}", all.Status);
            sources[i].SetResult(10 * i);
            PrintTrace($"after {i}");
        }

        ThreadingChecks.Print("sum of sources", all.Result);
        TaskCompletionSource failing = new();
        Task waiting = AwaitOne(failing.Task);
        failing.SetException([new InvalidOperationException("one"), new ArgumentException("two")]);
        ThreadingChecks.Print("failed source", waiting.Exception!.InnerExceptions.Count);
        ThreadingChecks.Throws("failed source wait", waiting.Wait);
        ThreadingChecks.Print("failed source itself", failing.Task.Exception!.InnerExceptions.Count);
        ThreadingChecks.Throws("set twice", failing.SetResult);
        ThreadingChecks.Print("try twice", failing.TrySetResult());
        ThreadingChecks.Throws("no exceptions", () => new TaskCompletionSource().SetException([]));
        ThreadingChecks.Throws("null exception", () => new TaskCompletionSource().SetException((Exception)null!));
    }

    private static async Task<int> AwaitAll(TaskCompletionSource<int>[] sources)
    {
        int sum = 0;
        foreach (TaskCompletionSource<int> source in sources)
        {
            Trace("wait");
            sum += await source.Task;
            Trace($"{sum}");
        }

        return sum;
    }

    private static async Task AwaitOne(Task task) => await task;

    private static async Task<int> Sum(int count)
    {
        int sum = 0;
        for (int i = 0; i <= count; i++)
        {
            await Task.CompletedTask;
            sum += i;
        }

        return sum;
    }

    private static async ValueTask<int> ValueSum(int count)
    {
        int sum = 0;
        for (int i = 0; i <= count; i++)
        {
            sum += await new ValueTask<int>(i);
        }

        return sum;
    }

    private static async ValueTask<int> CompletedValue()
    {
        await Task.CompletedTask;
        return 12;
    }

    private static async Task<string?> Text(string? text, int times)
    {
        string? result = text;
        for (int i = 1; i < times; i++)
        {
            result += await Task.FromResult(text);
        }

        return result;
    }

    private static async Task<T> Same<T>(T value)
    {
        await Task.CompletedTask;
        return value;
    }

    private static async Task<int> Nested(int depth) => depth == 0 ? 0 : 1 + await Nested(depth - 1);

    private static async Task Fail(string message, bool wait)
    {
        if (wait)
        {
            await Task.CompletedTask;
        }

        throw new InvalidOperationException(message);
    }

    private static async Task<int> FailWithResult()
    {
        await Task.CompletedTask;
        throw new FormatException("no result");
    }

    private static async Task<string> Finally(int depth)
    {
        StringBuilder order = new();
        async Task Level(int level)
        {
            try
            {
                order.Append('t').Append(level);
                await Task.CompletedTask;
                if (level == 0)
                {
                    throw new InvalidOperationException("bottom");
                }

                await Level(level - 1);
            }
            catch (InvalidOperationException) when (level % 3 == 1)
            {
                order.Append('c').Append(level);
                await Task.CompletedTask;
                throw;
            }
            finally
            {
                await Task.CompletedTask;
                order.Append('f').Append(level);
            }
        }

        try
        {
            await Level(depth);
        }
        catch (InvalidOperationException exception)
        {
            order.Append(' ').Append(exception.Message);
        }

        return order.ToString();
    }

    private static async IAsyncEnumerable<int> Count(
        int count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                token.ThrowIfCancellationRequested();
                await Task.CompletedTask;
                yield return i;
            }
        }
        finally
        {
            Trace("end");
        }
    }

    private static async IAsyncEnumerable<int> FailingCount(int count)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.CompletedTask;
            yield return i;
        }

        throw new InvalidOperationException("after the last");
    }

    private static void Trace(string text) => s_trace.Append(text).Append(' ');

    private static void PrintTrace(string name)
    {
        ThreadingChecks.Print(name, s_trace);
        s_trace.Clear();
    }

    private sealed class Resource(string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.CompletedTask;
            Trace($"disposed {name}");
        }
    }
}
