using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Makes a task with a result that whoever holds this completes.</summary>
public class TaskCompletionSource<TResult>
{
    private readonly Task<TResult> _task;

    public TaskCompletionSource()
    {
        _task = new Task<TResult>();
    }

    public TaskCompletionSource(TaskCreationOptions creationOptions)
        : this(null, creationOptions)
    {
    }

    public TaskCompletionSource(object? state)
        : this(state, TaskCreationOptions.None)
    {
    }

    public TaskCompletionSource(object? state, TaskCreationOptions creationOptions)
    {
        _task = new Task<TResult>(state, creationOptions);
    }

    public Task<TResult> Task => _task;

    public void SetException(Exception exception) => TaskCompletionSource.ThrowUnless(TrySetException(exception));

    public void SetException(IEnumerable<Exception> exceptions) =>
        TaskCompletionSource.ThrowUnless(TrySetException(exceptions));

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Completed(_task.TrySetException(exception));
    }

    public bool TrySetException(IEnumerable<Exception> exceptions) =>
        Completed(_task.TrySetException(TaskCompletionSource.ToList(exceptions)));

    public void SetResult(TResult result) => TaskCompletionSource.ThrowUnless(TrySetResult(result));

    public bool TrySetResult(TResult result) => Completed(_task.TrySetResult(result));

    public void SetCanceled() => SetCanceled(default);

    public void SetCanceled(CancellationToken cancellationToken) =>
        TaskCompletionSource.ThrowUnless(TrySetCanceled(cancellationToken));

    public bool TrySetCanceled() => TrySetCanceled(default);

    public bool TrySetCanceled(CancellationToken cancellationToken) =>
        Completed(_task.TrySetCanceled(cancellationToken));

    public void SetFromTask(Task<TResult> completedTask) =>
        TaskCompletionSource.ThrowUnless(TrySetFromTask(completedTask));

    public bool TrySetFromTask(Task<TResult> completedTask)
    {
        ArgumentNullException.ThrowIfNull(completedTask);
        if (!completedTask.IsCompleted)
        {
            throw new ArgumentException("The provided task must have already completed.", nameof(completedTask));
        }

        return Completed(
            completedTask.IsFaulted ? _task.TrySetException(completedTask.GetExceptionDispatchInfos())
            : completedTask.IsCanceled
                ? _task.TrySetCanceled(completedTask.CancellationToken, completedTask.GetCancellationException())
                : _task.TrySetResult(completedTask.Value));
    }

    private bool Completed(bool here)
    {
        if (!here && !_task.IsCompleted)
        {
            _task.SpinUntilCompleted();
        }

        return here;
    }
}
