using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Awaits a task. The layout is known to <see cref="AsyncMethodBuilderCore"/>.</summary>
public readonly struct TaskAwaiter : ICriticalNotifyCompletion, ITaskAwaiter
{
    internal readonly Task Task;

    internal TaskAwaiter(Task task)
    {
        Task = task;
    }

    public bool IsCompleted => Task.IsCompleted;

    public void OnCompleted(Action continuation)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        Task.SetContinuationForAwait(continuation, continueOnCapturedContext: true, flowsContext: true);
    }

    public void UnsafeOnCompleted(Action continuation)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        Task.SetContinuationForAwait(continuation, continueOnCapturedContext: true, flowsContext: false);
    }

    [StackTraceHidden]
    public void GetResult() => Validate(Task, ConfigureAwaitOptions.None);

    /// <summary>Waits if need be, and throws what the task failed with.</summary>
    [StackTraceHidden]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Validate(Task task, ConfigureAwaitOptions options)
    {
        if (!task.IsCompletedSuccessfully)
        {
            HandleFailure(task, options);
        }
    }

    [StackTraceHidden]
    private static void HandleFailure(Task task, ConfigureAwaitOptions options)
    {
        if (!task.IsCompleted)
        {
            task.WaitForCompletion(Timeout.Infinite, default);
        }

        if (task.IsCompletedSuccessfully)
        {
            return;
        }

        if ((options & ConfigureAwaitOptions.SuppressThrowing) != 0)
        {
            task.MarkExceptionsHandled();
            return;
        }

        Throw(task);
    }

    [StackTraceHidden]
    [DoesNotReturn]
    private static void Throw(Task task)
    {
        if (task.IsCanceled)
        {
            task.GetCancellationException()?.Throw();
            throw new TaskCanceledException(task);
        }

        List<ExceptionDispatchInfo> exceptions = task.GetExceptionDispatchInfos();
        exceptions[0].Throw();
        throw task.Exception!;
    }
}
