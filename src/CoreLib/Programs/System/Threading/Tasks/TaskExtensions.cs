namespace System.Threading.Tasks;

/// <summary>Tasks of tasks.</summary>
public static class TaskExtensions
{
    public static Task Unwrap(this Task<Task> task)
    {
        ArgumentNullException.ThrowIfNull(task);

        // Nothing stands between the caller and an inner task that is there already.
        return task is { IsCompletedSuccessfully: true, Value: { } inner } && !HasAttachedParent(task)
            ? inner
            : new UnwrapPromise<VoidTaskResult>(task, lookForCancellation: false);
    }

    public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return task is { IsCompletedSuccessfully: true, Value: { } inner } && !HasAttachedParent(task)
            ? inner
            : new UnwrapPromise<TResult>(task, lookForCancellation: false);
    }

    private static bool HasAttachedParent(Task task) => (task.CreationOptions & TaskCreationOptions.AttachedToParent) != 0;
}
