using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>States, options and errors of tasks that run on the calling thread.</summary>
internal static class TaskStates
{
    public static void Run()
    {
        Task task = new(() => { });
        Show("new", task);
        task.RunSynchronously();
        Show("run", task);
        ThreadingChecks.Throws("run again", task.RunSynchronously);
        ThreadingChecks.Throws("start again", task.Start);
        Task failing = new(() => throw new InvalidOperationException("inside"));
        failing.RunSynchronously();
        Show("failed", failing);
        ThreadingChecks.Throws("wait for failed", failing.Wait);
        ThreadingChecks.Print("exception", failing.Exception!.Message);
        Task<int> result = new(() => 5);
        result.RunSynchronously();
        ThreadingChecks.Print("result", result.Result);
        Task<string> withState = new(state => $"state {state}", 7);
        withState.RunSynchronously();
        ThreadingChecks.Print("state", $"{withState.Result} {withState.AsyncState}");
        foreach (TaskCreationOptions options in Enum.GetValues<TaskCreationOptions>())
        {
            Task optional = new(() => { }, options);
            ThreadingChecks.Print($"options {options}", optional.CreationOptions);
        }

        ThreadingChecks.Throws("unknown options", () => _ = new Task(() => { }, (TaskCreationOptions)0x1000));
        ThreadingChecks.Throws("null action", () => _ = new Task((Action)null!));
        Show("completed", Task.CompletedTask);
        Show("from result", Task.FromResult(1));
        Show("from exception", Task.FromException(new TimeoutException()));
        Show("from canceled", Task.FromCanceled(new CancellationToken(true)));
        ThreadingChecks.Throws("from a live token", () => Task.FromCanceled(default));
        Task canceled = new(() => { }, new CancellationToken(true));
        Show("canceled before", canceled);
        ThreadingChecks.Throws("wait for canceled", canceled.Wait);
        ThreadingChecks.Throws("run canceled", canceled.RunSynchronously);
        using CancellationTokenSource source = new();
        Task acknowledging = new(
            () =>
            {
                source.Cancel();
                source.Token.ThrowIfCancellationRequested();
            },
            source.Token);
        acknowledging.RunSynchronously();
        Show("acknowledged", acknowledging);
        using CancellationTokenSource other = new();
        Task notAcknowledging = new(
            () =>
            {
                other.Cancel();
                other.Token.ThrowIfCancellationRequested();
            });
        notAcknowledging.RunSynchronously();
        Show("not acknowledged", notAcknowledging);
        Parents();
        Several();
        ThreadingChecks.Print("default scheduler", TaskScheduler.Current == TaskScheduler.Default);
        ThreadingChecks.Print("current id", Task.CurrentId);
        ThreadingChecks.Throws("delay", () => Task.Delay(-2));
        ThreadingChecks.Throws("delay span", () => Task.Delay(TimeSpan.FromDays(100)));
        ThreadingChecks.Throws("wait for a time", () => Task.CompletedTask.Wait(-2));
        ThreadingChecks.Throws("dispose unfinished", () => new Task(() => { }).Dispose());
        ThreadingChecks.Print("delay 0", Task.Delay(0).Status);
    }

    private static void Parents()
    {
        Task? child = null;
        Task parent = new(() =>
        {
            child = new Task(() => throw new InvalidOperationException("child"), TaskCreationOptions.AttachedToParent);
            child.RunSynchronously();
        });
        parent.RunSynchronously();
        Show("parent of failed", parent);
        ThreadingChecks.Throws("parent of failed waits", parent.Wait);
        Task denying = new(
            () =>
            {
                child = new Task(() => throw new InvalidOperationException("child"), TaskCreationOptions.AttachedToParent);
                child.RunSynchronously();
            },
            TaskCreationOptions.DenyChildAttach);
        denying.RunSynchronously();
        Show("denying parent", denying);
        _ = child!.Exception;
        Task<Task> outer = new(() => Task.FromException(new FormatException("inner")));
        outer.RunSynchronously();
        Task unwrapped = outer.Unwrap();
        Show("unwrapped", unwrapped);
    }

    private static void Several()
    {
        Task<int>[] tasks = new Task<int>[6];
        for (int i = 0; i < tasks.Length; i++)
        {
            tasks[i] = Task.FromResult(i * i);
        }

        ThreadingChecks.Print("all", string.Join(',', Task.WhenAll(tasks).Result));
        ThreadingChecks.Print("any", Task.WhenAny(tasks).Result.Result);
        ThreadingChecks.Print("wait any", Task.WaitAny(tasks));
        ThreadingChecks.Print("wait all", Task.WaitAll(tasks, 0));
        ThreadingChecks.Print("none", Task.WhenAll().Status);
        ThreadingChecks.Throws("any of none", () => Task.WhenAny());
        ThreadingChecks.Throws("null among", () => Task.WhenAll(Task.CompletedTask, null!));
        ThreadingChecks.Throws("null", () => Task.WhenAll((IEnumerable<Task>)null!));
        ThreadingChecks.Throws(
            "wait all failing",
            () => Task.WaitAll(
                Task.FromException(new InvalidOperationException("x")),
                Task.CompletedTask,
                Task.FromException(new FormatException("y")),
                Task.FromCanceled(new CancellationToken(true))));
        TaskCompletionSource<int> first = new();
        TaskCompletionSource<int> second = new();
        Task<Task<int>> any = Task.WhenAny(first.Task, second.Task);
        ThreadingChecks.Print("any before", any.Status);
        second.SetResult(2);
        ThreadingChecks.Print("any after", $"{any.Status} {any.Result == second.Task}");
        Task<int[]> both = Task.WhenAll(first.Task, second.Task);
        first.SetCanceled();
        ThreadingChecks.Print("all with canceled", both.Status);
    }

    private static void Show(string name, Task task) =>
        ThreadingChecks.Print(
            name, $"{task.Status} {task.IsCompleted} {task.IsCompletedSuccessfully} {task.IsFaulted} {task.IsCanceled}");
}
