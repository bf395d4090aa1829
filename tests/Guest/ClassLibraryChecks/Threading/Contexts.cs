using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ViperOS.Tests.ClassLibraryChecks.Threading;

/// <summary>Execution contexts, their values, and synchronization contexts.</summary>
internal static class Contexts
{
    private static readonly StringBuilder s_changes = new();
    private static readonly AsyncLocal<int> s_number = new();
    private static readonly AsyncLocal<string?> s_observed = new(
        args => s_changes.Append($"[{args.PreviousValue ?? "-"}>{args.CurrentValue ?? "-"}{(args.ThreadContextChanged ? " context" : "")}]"));

    public static void Run()
    {
        s_number.Value = 1;
        s_observed.Value = "a";
        ThreadingChecks.Print("set", s_changes);
        Change().GetAwaiter().GetResult();
        ThreadingChecks.Print("after method", $"{s_number.Value} {s_observed.Value} {s_changes}");
        s_changes.Clear();
        ExecutionContext captured = ExecutionContext.Capture()!;
        s_number.Value = 2;
        s_observed.Value = "b";
        ExecutionContext.Run(captured, _ => ThreadingChecks.Print("in captured", $"{s_number.Value} {s_observed.Value}"), null);
        ThreadingChecks.Print("after captured", $"{s_number.Value} {s_observed.Value} {s_changes}");
        s_changes.Clear();
        ThreadingChecks.Throws(
            "throws inside", () => ExecutionContext.Run(captured, _ => throw new InvalidOperationException("inside"), null));
        ThreadingChecks.Print("after throw", $"{s_number.Value} {s_observed.Value} {s_changes}");
        s_changes.Clear();
        s_observed.Value = "b";
        s_observed.Value = null;
        s_observed.Value = null;
        ThreadingChecks.Print("null", s_changes);
        AsyncFlowControl control = ExecutionContext.SuppressFlow();
        ThreadingChecks.Print("suppressed", $"{ExecutionContext.IsFlowSuppressed()} {ExecutionContext.Capture() is null}");
        control.Undo();
        ThreadingChecks.Print("restored", $"{ExecutionContext.IsFlowSuppressed()} {ExecutionContext.Capture() is null}");
        ThreadingChecks.Throws("restore twice", ExecutionContext.RestoreFlow);
        ThreadingChecks.Throws("null context", () => ExecutionContext.Run(null!, _ => { }, null));
        Synchronization();
    }

    private static async Task Change()
    {
        s_number.Value = 10;
        s_observed.Value = "inner";
        await Task.CompletedTask;
        ThreadingChecks.Print("in method", $"{s_number.Value} {s_observed.Value}");
    }

    private static void Synchronization()
    {
        Collecting context = new();
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        TaskCompletionSource source = new();
        Task captured = After(source.Task);
        source.SetResult();
        ThreadingChecks.Print("posted", $"{context.Posted} {captured.IsCompleted}");
        context.RunAll();
        ThreadingChecks.Print("run", $"{captured.IsCompleted}");
        Void();
        ThreadingChecks.Print("void", $"{context.Started} {context.Completed}");
        TaskScheduler scheduler = TaskScheduler.FromCurrentSynchronizationContext();
        Task posted = Task.Factory.StartNew(() => { }, default, TaskCreationOptions.None, scheduler);
        ThreadingChecks.Print("scheduled", posted.Status);
        context.RunAll();
        ThreadingChecks.Print("scheduled and run", $"{posted.Status} {scheduler.MaximumConcurrencyLevel}");
        SynchronizationContext.SetSynchronizationContext(before);
        ThreadingChecks.Throws("no context", () => TaskScheduler.FromCurrentSynchronizationContext());
    }

    private static async Task After(Task task) => await task;

    private static async void Void() => await Task.CompletedTask;

    private sealed class Collecting : SynchronizationContext
    {
        private readonly System.Collections.Generic.Queue<(SendOrPostCallback Callback, object? State)> _queue = new();

        public int Posted { get; private set; }

        public int Started { get; private set; }

        public int Completed { get; private set; }

        public override void Post(SendOrPostCallback d, object? state)
        {
            Posted++;
            _queue.Enqueue((d, state));
        }

        public override void OperationStarted() => Started++;

        public override void OperationCompleted() => Completed++;

        public void RunAll()
        {
            while (_queue.TryDequeue(out (SendOrPostCallback Callback, object? State) item))
            {
                item.Callback(item.State);
            }
        }
    }
}
