namespace System.Threading.Tasks;

/// <summary>Tasks that follow a task.</summary>
public partial class Task
{
    public Task ContinueWith(Action<Task> continuationAction) =>
        ContinueWith(continuationAction, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken) =>
        ContinueWith(continuationAction, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, scheduler, default, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationAction, TaskScheduler.Current, default, continuationOptions);

    public Task ContinueWith(
        Action<Task> continuationAction,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        ContinueWith(continuationAction, scheduler, cancellationToken, continuationOptions);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state) =>
        ContinueWith(continuationAction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken) =>
        ContinueWith(continuationAction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        ContinueWith(continuationAction, state, scheduler, default, TaskContinuationOptions.None);

    public Task ContinueWith(
        Action<Task, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationAction, state, TaskScheduler.Current, default, continuationOptions);

    public Task ContinueWith(
        Action<Task, object?> continuationAction,
        object? state,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        ContinueWith(continuationAction, state, scheduler, cancellationToken, continuationOptions);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction) =>
        ContinueWith(continuationFunction, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        ContinueWith(continuationFunction, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, scheduler, default, TaskContinuationOptions.None);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationFunction, TaskScheduler.Current, default, continuationOptions);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, TResult> continuationFunction,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, scheduler, cancellationToken, continuationOptions);

    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state) =>
        ContinueWith(continuationFunction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken) =>
        ContinueWith(continuationFunction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> continuationFunction, object? state, TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, state, scheduler, default, TaskContinuationOptions.None);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions) =>
        ContinueWith(continuationFunction, state, TaskScheduler.Current, default, continuationOptions);

    public Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> continuationFunction,
        object? state,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        ContinueWith(continuationFunction, state, scheduler, cancellationToken, continuationOptions);

    private protected Task ContinueWith(
        Delegate action, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options) =>
        ContinueWith(action, null, scheduler, token, options);

    private protected Task ContinueWith(
        Delegate action, object? state, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        CheckArguments(action, "continuationAction", scheduler);
        CheckOptions(options, out TaskCreationOptions creationOptions, out int kind);
        ContinuationTask task = new(this, action, state, creationOptions, kind);
        ContinueWithCore(task, scheduler, token, options);
        return task;
    }

    private protected Task<TResult> ContinueWith<TResult>(
        Delegate function, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options) =>
        ContinueWith<TResult>(function, null, scheduler, token, options);

    private Task<TResult> ContinueWith<TResult>(
        Func<Task, TResult> function, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options) =>
        ContinueWith<TResult>((Delegate)function, null, scheduler, token, options);

    private Task<TResult> ContinueWith<TResult>(
        Func<Task, object?, TResult> function,
        object? state,
        TaskScheduler scheduler,
        CancellationToken token,
        TaskContinuationOptions options) =>
        ContinueWith<TResult>((Delegate)function, state, scheduler, token, options);

    private protected Task<TResult> ContinueWith<TResult>(
        Delegate function, object? state, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        CheckArguments(function, "continuationFunction", scheduler);
        CheckOptions(options, out TaskCreationOptions creationOptions, out int kind);
        ContinuationTask<TResult> task = new(this, function, state, creationOptions, kind);
        ContinueWithCore(task, scheduler, token, options);
        return task;
    }

    internal static void CheckOptions(TaskContinuationOptions options, out TaskCreationOptions creationOptions, out int kind)
    {
        const TaskContinuationOptions NotOnAnything = TaskContinuationOptions.NotOnCanceled
            | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnRanToCompletion;
        const TaskContinuationOptions CreationMask = TaskContinuationOptions.PreferFairness
            | TaskContinuationOptions.LongRunning | TaskContinuationOptions.DenyChildAttach | TaskContinuationOptions.HideScheduler
            | TaskContinuationOptions.AttachedToParent | TaskContinuationOptions.RunContinuationsAsynchronously;
        const TaskContinuationOptions Contradiction =
            TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning;
        if ((options & Contradiction) == Contradiction)
        {
            throw new ArgumentOutOfRangeException(
                "continuationOptions",
                "The specified TaskContinuationOptions combined LongRunning and ExecuteSynchronously.  Synchronous continuations should not be long running.");
        }

        if ((options & ~(CreationMask | NotOnAnything | TaskContinuationOptions.LazyCancellation
            | TaskContinuationOptions.ExecuteSynchronously)) != 0)
        {
            throw new ArgumentOutOfRangeException("continuationOptions");
        }

        if ((options & NotOnAnything) == NotOnAnything)
        {
            throw new ArgumentOutOfRangeException(
                "continuationOptions", "The specified TaskContinuationOptions excluded all continuation kinds.");
        }

        creationOptions = (TaskCreationOptions)(options & CreationMask);
        kind = TaskStates.Continuation
            | ((options & TaskContinuationOptions.LazyCancellation) != 0 ? TaskStates.LazyCancellation : 0);
    }

    private static void CheckArguments(Delegate action, string name, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(action, name);
        ArgumentNullException.ThrowIfNull(scheduler);
    }

    private void ContinueWithCore(
        Task task, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        ScheduledContinuation continuation = new(task, options, scheduler);
        if (token.CanBeCanceled)
        {
            if (IsCompleted || scheduler != TaskScheduler.Default)
            {
                // Whoever takes part in how tasks are dequeued gets a plain registration.
                task.ListenTo(token, null, null);
            }
            else
            {
                task.ListenTo(token, this, continuation);
            }
        }

        // Canceled before it was even added.
        if (!task.IsCompleted && !TryAddContinuation(continuation))
        {
            continuation.Run(this, canRunInline: true);
        }
    }
}
