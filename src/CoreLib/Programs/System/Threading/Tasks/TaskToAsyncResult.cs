namespace System.Threading.Tasks;

/// <summary>Tasks for interfaces with Begin and End methods.</summary>
public static class TaskToAsyncResult
{
    public static IAsyncResult Begin(Task task, AsyncCallback? callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new TaskAsyncResult(task, state, callback);
    }

    public static void End(IAsyncResult asyncResult) => Unwrap(asyncResult).GetAwaiter().GetResult();

    public static TResult End<TResult>(IAsyncResult asyncResult) => Unwrap<TResult>(asyncResult).GetAwaiter().GetResult();

    public static Task Unwrap(IAsyncResult asyncResult)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        return (asyncResult as TaskAsyncResult)?.Task
            ?? throw new ArgumentException(WrongResult, nameof(asyncResult));
    }

    public static Task<TResult> Unwrap<TResult>(IAsyncResult asyncResult)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        return (asyncResult as TaskAsyncResult)?.Task as Task<TResult>
            ?? throw new ArgumentException(WrongResult, nameof(asyncResult));
    }

    private const string WrongResult =
        "Either the IAsyncResult object did not come from the corresponding async method on this type, or the End method was called multiple times with the same IAsyncResult.";

    private sealed class TaskAsyncResult : IAsyncResult
    {
        private readonly AsyncCallback? _callback;

        public TaskAsyncResult(Task task, object? state, AsyncCallback? callback)
        {
            Task = task;
            AsyncState = state;
            if (task.IsCompleted)
            {
                CompletedSynchronously = true;
                callback?.Invoke(this);
            }
            else if (callback is not null)
            {
                _callback = callback;
                task.ConfigureAwait(false).GetAwaiter().OnCompleted(() => _callback.Invoke(this));
            }
        }

        public Task Task { get; }

        public object? AsyncState { get; }

        public bool CompletedSynchronously { get; }

        public bool IsCompleted => Task.IsCompleted;

        public WaitHandle AsyncWaitHandle => ((IAsyncResult)Task).AsyncWaitHandle;
    }
}
