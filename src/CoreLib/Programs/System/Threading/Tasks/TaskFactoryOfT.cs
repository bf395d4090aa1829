namespace System.Threading.Tasks;

/// <summary>Makes tasks with a result, with options, a scheduler and a token of its own choice.</summary>
public partial class TaskFactory<TResult>
{
    public TaskFactory()
        : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, null)
    {
    }

    public TaskFactory(CancellationToken cancellationToken)
        : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null)
    {
    }

    public TaskFactory(TaskScheduler? scheduler)
        : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, scheduler)
    {
    }

    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions)
        : this(default, creationOptions, continuationOptions, null)
    {
    }

    public TaskFactory(
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        TaskContinuationOptions continuationOptions,
        TaskScheduler? scheduler)
    {
        TaskFactory.CheckMultiOptions(continuationOptions, isForSeveral: false);
        TaskFactory.CheckCreationOptions(creationOptions);
        CancellationToken = cancellationToken;
        CreationOptions = creationOptions;
        ContinuationOptions = continuationOptions;
        Scheduler = scheduler;
    }

    public CancellationToken CancellationToken { get; }

    public TaskScheduler? Scheduler { get; }

    public TaskCreationOptions CreationOptions { get; }

    public TaskContinuationOptions ContinuationOptions { get; }

    private TaskScheduler DefaultScheduler => Scheduler ?? TaskScheduler.Current;

    public Task<TResult> StartNew(Func<TResult> function) =>
        Start(function, null, CancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken) =>
        Start(function, null, cancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Start(function, null, CancellationToken, creationOptions, DefaultScheduler);

    public Task<TResult> StartNew(
        Func<TResult> function,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        TaskScheduler scheduler) => Start(function, null, cancellationToken, creationOptions, scheduler);

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state) =>
        Start(function, state, CancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        Start(function, state, cancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Start(function, state, CancellationToken, creationOptions, DefaultScheduler);

    public Task<TResult> StartNew(
        Func<object?, TResult> function,
        object? state,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        TaskScheduler scheduler) => Start(function, state, cancellationToken, creationOptions, scheduler);

    private static Task<TResult> Start(
        Delegate function, object? state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler) =>
        Task<TResult>.StartNew(Task.GetParent(options), function, state, token, options, scheduler);
}
