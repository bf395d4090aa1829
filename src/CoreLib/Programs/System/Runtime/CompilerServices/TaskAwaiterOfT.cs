using System.Diagnostics;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Awaits a task with a result. The layout is that of <see cref="TaskAwaiter"/>.</summary>
public readonly struct TaskAwaiter<TResult> : ICriticalNotifyCompletion, ITaskAwaiter
{
    private readonly Task<TResult> _task;

    internal TaskAwaiter(Task<TResult> task)
    {
        _task = task;
    }

    public bool IsCompleted => _task.IsCompleted;

    public void OnCompleted(Action continuation)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        _task.SetContinuationForAwait(continuation, continueOnCapturedContext: true, flowsContext: true);
    }

    public void UnsafeOnCompleted(Action continuation)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        _task.SetContinuationForAwait(continuation, continueOnCapturedContext: true, flowsContext: false);
    }

    [StackTraceHidden]
    public TResult GetResult()
    {
        TaskAwaiter.Validate(_task, ConfigureAwaitOptions.None);
        return _task.ResultOnSuccess;
    }
}
