namespace System.Threading.Tasks;

/// <summary>Makes tasks with options, a scheduler and a token of its own choice.</summary>
public partial class TaskFactory
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
        CheckMultiOptions(continuationOptions, isForSeveral: false);
        CheckCreationOptions(creationOptions);
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

    public Task StartNew(Action action) => Start(action, null, CancellationToken, CreationOptions, DefaultScheduler);

    public Task StartNew(Action action, CancellationToken cancellationToken) =>
        Start(action, null, cancellationToken, CreationOptions, DefaultScheduler);

    public Task StartNew(Action action, TaskCreationOptions creationOptions) =>
        Start(action, null, CancellationToken, creationOptions, DefaultScheduler);

    public Task StartNew(
        Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) =>
        Start(action, null, cancellationToken, creationOptions, scheduler);

    public Task StartNew(Action<object?> action, object? state) =>
        Start(action, state, CancellationToken, CreationOptions, DefaultScheduler);

    public Task StartNew(Action<object?> action, object? state, CancellationToken cancellationToken) =>
        Start(action, state, cancellationToken, CreationOptions, DefaultScheduler);

    public Task StartNew(Action<object?> action, object? state, TaskCreationOptions creationOptions) =>
        Start(action, state, CancellationToken, creationOptions, DefaultScheduler);

    public Task StartNew(
        Action<object?> action,
        object? state,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        TaskScheduler scheduler) => Start(action, state, cancellationToken, creationOptions, scheduler);

    public Task<TResult> StartNew<TResult>(Func<TResult> function) =>
        Start<TResult>(function, null, CancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken) =>
        Start<TResult>(function, null, cancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) =>
        Start<TResult>(function, null, CancellationToken, creationOptions, DefaultScheduler);

    public Task<TResult> StartNew<TResult>(
        Func<TResult> function,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        TaskScheduler scheduler) => Start<TResult>(function, null, cancellationToken, creationOptions, scheduler);

    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state) =>
        Start<TResult>(function, state, CancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) =>
        Start<TResult>(function, state, cancellationToken, CreationOptions, DefaultScheduler);

    public Task<TResult> StartNew<TResult>(
        Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) =>
        Start<TResult>(function, state, CancellationToken, creationOptions, DefaultScheduler);

    public Task<TResult> StartNew<TResult>(
        Func<object?, TResult> function,
        object? state,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        TaskScheduler scheduler) => Start<TResult>(function, state, cancellationToken, creationOptions, scheduler);

    internal static void CheckCreationOptions(TaskCreationOptions options)
    {
        const TaskCreationOptions Known = TaskCreationOptions.AttachedToParent | TaskCreationOptions.DenyChildAttach
            | TaskCreationOptions.HideScheduler | TaskCreationOptions.LongRunning | TaskCreationOptions.PreferFairness
            | TaskCreationOptions.RunContinuationsAsynchronously;
        if ((options & ~Known) != 0)
        {
            throw new ArgumentOutOfRangeException("creationOptions");
        }
    }

    internal static void CheckFromAsyncOptions(TaskCreationOptions options, bool hasBeginMethod)
    {
        if (hasBeginMethod)
        {
            if ((options & TaskCreationOptions.LongRunning) != 0)
            {
                throw new ArgumentOutOfRangeException(
                    "creationOptions", "It is invalid to specify TaskCreationOptions.LongRunning in calls to FromAsync.");
            }

            if ((options & TaskCreationOptions.PreferFairness) != 0)
            {
                throw new ArgumentOutOfRangeException(
                    "creationOptions", "It is invalid to specify TaskCreationOptions.PreferFairness in calls to FromAsync.");
            }
        }

        CheckCreationOptions(options);
    }

    internal static void CheckMultiOptions(TaskContinuationOptions options, bool isForSeveral)
    {
        const TaskContinuationOptions NotOnAnything = TaskContinuationOptions.NotOnCanceled
            | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnRanToCompletion;
        if (isForSeveral && (options & NotOnAnything) != 0)
        {
            throw new ArgumentOutOfRangeException(
                "continuationOptions", "It is invalid to exclude specific continuation kinds for continuations off of multiple tasks.");
        }

        if (!isForSeveral || (options & TaskContinuationOptions.LazyCancellation) == 0)
        {
            Task.CheckOptions(options, out _, out _);
        }
    }

    private static Task Start(
        Delegate action, object? state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Task.InternalStartNew(Task.GetParent(options), action, state, token, scheduler, options);
    }

    private static Task<TResult> Start<TResult>(
        Delegate function, object? state, CancellationToken token, TaskCreationOptions options, TaskScheduler scheduler) =>
        Task<TResult>.StartNew(Task.GetParent(options), function, state, token, options, scheduler);
}
