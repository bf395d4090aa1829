using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Traces that are carried from one throw to another.</summary>
internal static class DispatchInfoChecks
{
    public static void Run()
    {
        ExceptionDispatchInfo info = Capture(2);
        Show("throw", () => info.Throw());
        Show("again", () => info.Throw());
        Show("static", () => ExceptionDispatchInfo.Throw(info.SourceException));
        Show("plain", () => throw info.SourceException);
        Show("after plain", () => info.Throw());
        Show("rethrow", () =>
        {
            try
            {
                info.Throw();
            }
            catch
            {
                throw;
            }
        });
        Show("twice", () =>
        {
            try
            {
                info.Throw();
            }
            catch (Exception exception)
            {
                ExceptionDispatchInfo.Capture(exception).Throw();
            }
        });
        Show("never thrown", () => ExceptionDispatchInfo.Throw(new FormatException("fresh")));
        Show("null", () => ExceptionDispatchInfo.Capture(null!));
        Exception remote = new("remote");
        ExceptionDispatchInfo.SetRemoteStackTrace(remote, "   at far away");
        Console.WriteLine(remote.StackTrace);
        Show("remote", () => throw remote);
        try
        {
            ExceptionDispatchInfo.SetRemoteStackTrace(info.SourceException, "x");
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine(exception.Message);
        }

        Exception current = new("current");
        Console.WriteLine(ReferenceEquals(ExceptionDispatchInfo.SetCurrentStackTrace(current), current));
        Console.WriteLine(current.StackTrace!.Split('\n')[0]);
        Async().GetAwaiter().GetResult();
    }

    private static async Task Async()
    {
        try
        {
            await Failing(3);
        }
        catch (Exception exception)
        {
            Console.WriteLine(WithoutLines(exception.StackTrace!));
        }

        try
        {
            await Outer();
        }
        catch (Exception exception)
        {
            Console.WriteLine(WithoutLines(exception.ToString()));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task Outer()
    {
        await Failing(2);
        await Task.CompletedTask;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Failing(int depth)
    {
        await Task.CompletedTask;
        if (depth == 0)
        {
            throw new InvalidOperationException("asynchronous");
        }

        return await Failing(depth - 1) + 1;
    }

    // Optimised state machines do not always know their lines.
    private static string WithoutLines(string trace) =>
        string.Join('\n', trace.Split('\n').Select(line => line.Split(" in ")[0]));

    private static ExceptionDispatchInfo Capture(int depth)
    {
        try
        {
            Throw(depth);
        }
        catch (Exception exception)
        {
            return ExceptionDispatchInfo.Capture(exception);
        }

        return null!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Throw(int depth)
    {
        if (depth == 0)
        {
            throw new InvalidOperationException("captured");
        }

        Throw(depth - 1);
        GC.KeepAlive(depth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(string name, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Console.WriteLine($"{name}: {exception.GetType().Name} {exception.Message}");
            Console.WriteLine(exception.StackTrace);
        }
    }
}
