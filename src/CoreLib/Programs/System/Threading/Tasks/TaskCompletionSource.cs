using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Makes a task that whoever holds this completes.</summary>
public class TaskCompletionSource
{
    private readonly Task _task;

    public TaskCompletionSource()
    {
        _task = new Task();
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
        _task = new Task(state, creationOptions, promise: true);
    }

    public Task Task => _task;

    public void SetException(Exception exception) => ThrowUnless(TrySetException(exception));

    public void SetException(IEnumerable<Exception> exceptions) => ThrowUnless(TrySetException(exceptions));

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Completed(_task.TrySetException(exception));
    }

    public bool TrySetException(IEnumerable<Exception> exceptions) =>
        Completed(_task.TrySetException(ToList(exceptions)));

    public void SetResult() => ThrowUnless(TrySetResult());

    public bool TrySetResult() => Completed(_task.TrySetResult());

    public void SetCanceled() => SetCanceled(default);

    public void SetCanceled(CancellationToken cancellationToken) => ThrowUnless(TrySetCanceled(cancellationToken));

    public bool TrySetCanceled() => TrySetCanceled(default);

    public bool TrySetCanceled(CancellationToken cancellationToken) =>
        Completed(_task.TrySetCanceled(cancellationToken));

    public void SetFromTask(Task completedTask) => ThrowUnless(TrySetFromTask(completedTask));

    public bool TrySetFromTask(Task completedTask)
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
                : _task.TrySetResult());
    }

    internal static List<Exception> ToList(IEnumerable<Exception> exceptions)
    {
        ArgumentNullException.ThrowIfNull(exceptions);
        List<Exception> list = [];
        foreach (Exception exception in exceptions)
        {
            if (exception is null)
            {
                throw new ArgumentException("The exceptions collection included at least one null element.", nameof(exceptions));
            }

            list.Add(exception);
        }

        return list.Count != 0
            ? list
            : throw new ArgumentException("The exceptions collection was empty.", nameof(exceptions));
    }

    internal static void ThrowUnless(bool completed)
    {
        if (!completed)
        {
            throw new InvalidOperationException(
                "An attempt was made to transition a task to a final state when it had already completed.");
        }
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
