using System;
using System.Threading.Tasks;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Threads, locks, tasks and asynchronous methods. What needs a second thread is left out where there can be none.</summary>
internal static class ThreadingChecks
{
    public static void Run(bool withThreads)
    {
        AsyncMethods.Run().GetAwaiter().GetResult();
        TaskStates.Run();
        Continuations.Run();
        Cancellations.Run();
        Contexts.Run();
        LockRules.Run();
        Atomics.Run();
        if (withThreads)
        {
            ThreadLives.Run();
            Torture.Run();
            Pool.Run().GetAwaiter().GetResult();
            Waits.Run();
        }
    }

    public static void Print(string name, object? value) => Console.WriteLine($"threading {name}: {value ?? "null"}");

    /// <summary>Prints what an action throws.</summary>
    public static void Throws(string name, Action action)
    {
        try
        {
            action();
            Print(name, "no exception");
        }
        catch (Exception exception)
        {
            Print(name, Describe(exception));
        }
    }

    public static async Task ThrowsAsync(string name, Func<Task> action)
    {
        try
        {
            await action();
            Print(name, "no exception");
        }
        catch (Exception exception)
        {
            Print(name, Describe(exception));
        }
    }

    public static string Describe(Exception exception) =>
        $"{exception.GetType().FullName} '{exception.Message}'"
        + (exception.InnerException is null ? "" : $" <- {Describe(exception.InnerException)}");
}
