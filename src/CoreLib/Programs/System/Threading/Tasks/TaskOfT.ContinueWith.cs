namespace System.Threading.Tasks;

/// <summary>Tasks that follow a task with a result.</summary>
public partial class Task<TResult>
{
    public Task ContinueWith(Action<Task<TResult>> continuationAction) =>
        ContinueWith((Delegate)continuationAction, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken) =>
        ContinueWith((Delegate)continuationAction, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler) =>
        ContinueWith((Delegate)continuationAction, scheduler, default, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions) =>
        ContinueWith((Delegate)continuationAction, TaskScheduler.Current, default, continuationOptions);

    public Task ContinueWith(
        Action<Task<TResult>> continuationAction,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        ContinueWith((Delegate)continuationAction, scheduler, cancellationToken, continuationOptions);

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state) =>
        ContinueWith((Delegate)continuationAction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task ContinueWith(
        Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken) =>
        ContinueWith((Delegate)continuationAction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, TaskScheduler scheduler) =>
        ContinueWith((Delegate)continuationAction, state, scheduler, default, TaskContinuationOptions.None);

    public Task ContinueWith(
        Action<Task<TResult>, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) =>
        ContinueWith((Delegate)continuationAction, state, TaskScheduler.Current, default, continuationOptions);

    public Task ContinueWith(
        Action<Task<TResult>, object?> continuationAction,
        object? state,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        ContinueWith((Delegate)continuationAction, state, scheduler, cancellationToken, continuationOptions);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction) =>
        Continue(continuationFunction, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken) =>
        Continue(continuationFunction, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler) =>
        Continue(continuationFunction, scheduler, default, TaskContinuationOptions.None);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        Continue(continuationFunction, TaskScheduler.Current, default, continuationOptions);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, TNewResult> continuationFunction,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        Continue(continuationFunction, scheduler, cancellationToken, continuationOptions);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state) =>
        Continue(continuationFunction, state, TaskScheduler.Current, default, TaskContinuationOptions.None);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken) =>
        Continue(continuationFunction, state, TaskScheduler.Current, cancellationToken, TaskContinuationOptions.None);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskScheduler scheduler) =>
        Continue(continuationFunction, state, scheduler, default, TaskContinuationOptions.None);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction,
        object? state,
        TaskContinuationOptions continuationOptions) =>
        Continue(continuationFunction, state, TaskScheduler.Current, default, continuationOptions);

    public Task<TNewResult> ContinueWith<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> continuationFunction,
        object? state,
        CancellationToken cancellationToken,
        TaskContinuationOptions continuationOptions,
        TaskScheduler scheduler) =>
        Continue(continuationFunction, state, scheduler, cancellationToken, continuationOptions);

    private Task<TNewResult> Continue<TNewResult>(
        Func<Task<TResult>, TNewResult> function, TaskScheduler scheduler, CancellationToken token, TaskContinuationOptions options)
    {
        ArgumentNullException.ThrowIfNull(function, "continuationFunction");
        return ContinueWith<TNewResult>(
            function, new TypedContinuationFunction<TNewResult>(function, null, null), scheduler, token, options);
    }

    private Task<TNewResult> Continue<TNewResult>(
        Func<Task<TResult>, object?, TNewResult> function,
        object? state,
        TaskScheduler scheduler,
        CancellationToken token,
        TaskContinuationOptions options)
    {
        ArgumentNullException.ThrowIfNull(function, "continuationFunction");
        return ContinueWith<TNewResult>(
            function, new TypedContinuationFunction<TNewResult>(null, function, state), scheduler, token, options);
    }

    private sealed class TypedContinuationFunction<TNewResult>(
        Func<Task<TResult>, TNewResult>? plain, Func<Task<TResult>, object?, TNewResult>? withState, object? state)
        : ContinuationFunction<TNewResult>, IStateHolder
    {
        public object? State => state;

        public override TNewResult Invoke(Task antecedent) =>
            plain is not null ? plain((Task<TResult>)antecedent) : withState!((Task<TResult>)antecedent, state);
    }
}
