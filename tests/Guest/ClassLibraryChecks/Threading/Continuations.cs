using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>ContinueWith with its options; all run on the thread that completes the task.</summary>
internal static class Continuations
{
    public static void Run()
    {
        TaskContinuationOptions[] conditions =
        [
            TaskContinuationOptions.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskContinuationOptions.OnlyOnFaulted,
            TaskContinuationOptions.OnlyOnCanceled, TaskContinuationOptions.NotOnRanToCompletion,
            TaskContinuationOptions.NotOnFaulted, TaskContinuationOptions.NotOnCanceled,
        ];
        foreach (TaskContinuationOptions condition in conditions)
        {
            for (int end = 0; end < 3; end++)
            {
                TaskCompletionSource<int> source = new();
                Task<string> next = source.Task.ContinueWith(
                    t => $"ran after {t.Status}", default, condition | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                ThreadingChecks.Print($"{condition} waiting", next.Status);
                End(source, end);
                _ = source.Task.Exception;
                ThreadingChecks.Print($"{condition} after {end}", next.Status == TaskStatus.RanToCompletion ? next.Result : next.Status);
            }
        }

        StringBuilder order = new();
        TaskCompletionSource ordered = new();
        for (int i = 0; i < 5; i++)
        {
            int number = i;
            _ = ordered.Task.ContinueWith(_ => order.Append(number), TaskContinuationOptions.ExecuteSynchronously);
        }

        ordered.SetResult();
        ThreadingChecks.Print("order", order);
        Task chain = Task.CompletedTask;
        int steps = 0;
        for (int i = 0; i < 10; i++)
        {
            chain = chain.ContinueWith(_ => steps++, TaskContinuationOptions.ExecuteSynchronously);
        }

        ThreadingChecks.Print("chain", $"{steps} {chain.Status}");
        Task<int> failing = Task.FromResult(1).ContinueWith<int>(
            _ => throw new InvalidOperationException("continuation"), TaskContinuationOptions.ExecuteSynchronously);
        ThreadingChecks.Throws("failing", failing.Wait);
        using CancellationTokenSource cancellation = new();
        TaskCompletionSource late = new();
        Task canceled = late.Task.ContinueWith(_ => { }, cancellation.Token);
        cancellation.Cancel();
        ThreadingChecks.Print("canceled", canceled.Status);
        late.SetResult();
        ThreadingChecks.Print("canceled stays", canceled.Status);
        Task withState = Task.CompletedTask.ContinueWith(
            (_, state) => steps += (int)state!, 5, TaskContinuationOptions.ExecuteSynchronously);
        ThreadingChecks.Print("state", $"{steps} {withState.AsyncState}");
        Task<string> typed = Task.FromResult(3).ContinueWith(
            (t, state) => $"{t.Result} {state}", "s", TaskContinuationOptions.ExecuteSynchronously);
        ThreadingChecks.Print("typed state", $"{typed.Result} {typed.AsyncState}");
        ThreadingChecks.Throws(
            "long and synchronous",
            () => late.Task.ContinueWith(
                _ => { }, TaskContinuationOptions.LongRunning | TaskContinuationOptions.ExecuteSynchronously));
        ThreadingChecks.Throws(
            "on nothing",
            () => late.Task.ContinueWith(
                _ => { },
                TaskContinuationOptions.NotOnCanceled | TaskContinuationOptions.NotOnFaulted
                    | TaskContinuationOptions.NotOnRanToCompletion));
        ThreadingChecks.Throws("unknown", () => late.Task.ContinueWith(_ => { }, (TaskContinuationOptions)0x8000));
        ThreadingChecks.Throws("null", () => late.Task.ContinueWith((Action<Task>)null!));
        ThreadingChecks.Throws("start", () => new TaskCompletionSource().Task.Start());
        ThreadingChecks.Throws("start continuation", () => new TaskCompletionSource().Task.ContinueWith(_ => { }).Start());
        ThreadingChecks.Throws(
            "run continuation", () => new TaskCompletionSource().Task.ContinueWith(_ => { }).RunSynchronously());
        ThreadingChecks.Throws("run promise", () => new TaskCompletionSource().Task.RunSynchronously());
    }

    private static void End(TaskCompletionSource<int> source, int end)
    {
        switch (end)
        {
            case 0:
                source.SetResult(1);
                break;
            case 1:
                source.SetException(new InvalidOperationException("end"));
                break;
            default:
                source.SetCanceled();
                break;
        }
    }
}
