using System.Diagnostics.CodeAnalysis;

namespace System.Threading.Tasks;

/// <summary>
/// An operation that will be complete at some time: a delegate that a scheduler runs, or a promise that somebody fulfils. All changes of
/// state go through one word, by compare and exchange.
/// </summary>
public partial class Task : IAsyncResult, IDisposable
{
    // The task that the thread runs the delegate of.
    [ThreadStatic]
    private static Task? t_current;

    private static int s_lastId;

    internal Delegate? Action;
    internal object? StateObject;
    internal TaskScheduler? Scheduler;

    /// <summary>Where the delegate runs; asynchronous methods keep theirs here between two steps. Null stands for no flow.</summary>
    internal ExecutionContext? Context;

    // TaskStates.
    private volatile int _state;
    private volatile int _id;

    // Null; one continuation; a List<object?> of them, which is its own lock; or s_completed when there can be no more.
    private volatile object? _continuation;
    private volatile TaskContingent? _contingent;

    public Task(Action action)
        : this(action, null, null, default, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Action action, CancellationToken cancellationToken)
        : this(action, null, null, cancellationToken, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Action action, TaskCreationOptions creationOptions)
        : this(action, null, GetParent(creationOptions), default, creationOptions, 0, null)
    {
    }

    public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(action, null, GetParent(creationOptions), cancellationToken, creationOptions, 0, null)
    {
    }

    public Task(Action<object?> action, object? state)
        : this(action, state, null, default, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Action<object?> action, object? state, CancellationToken cancellationToken)
        : this(action, state, null, cancellationToken, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Action<object?> action, object? state, TaskCreationOptions creationOptions)
        : this(action, state, GetParent(creationOptions), default, creationOptions, 0, null)
    {
    }

    public Task(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(action, state, GetParent(creationOptions), cancellationToken, creationOptions, 0, null)
    {
    }

    // A promise.
    internal Task()
    {
        _state = TaskStates.WaitingForActivation | TaskStates.Promise;
    }

    // A promise with a state, made by a TaskCompletionSource.
    internal Task(object? state, TaskCreationOptions creationOptions, bool promise)
    {
        if ((creationOptions & ~(TaskCreationOptions.AttachedToParent | TaskCreationOptions.RunContinuationsAsynchronously)) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(creationOptions));
        }

        StateObject = state;
        _state = TaskStates.WaitingForActivation | TaskStates.Promise | (int)creationOptions;
        AttachTo(GetParent(creationOptions));
    }

    // One that is complete from the beginning.
    internal Task(bool canceled, TaskCreationOptions creationOptions, CancellationToken cancellationToken)
    {
        if (canceled)
        {
            _state = TaskStates.Canceled | TaskStates.CancellationAcknowledged | (int)creationOptions;
            _contingent = new TaskContingent { CancellationToken = cancellationToken, IsCancellationRequested = true };
        }
        else
        {
            _state = TaskStates.RanToCompletion | (int)creationOptions;
        }
    }

    internal Task(
        Delegate action,
        object? state,
        Task? parent,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        int kind,
        TaskScheduler? scheduler)
    {
        ArgumentNullException.ThrowIfNull(action);
        const TaskCreationOptions Known = TaskCreationOptions.PreferFairness | TaskCreationOptions.LongRunning
            | TaskCreationOptions.AttachedToParent | TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler
            | TaskCreationOptions.RunContinuationsAsynchronously;
        if ((creationOptions & ~Known) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(creationOptions));
        }

        Action = action;
        StateObject = state;
        Scheduler = scheduler;
        _state = (int)creationOptions | kind | ((kind & TaskStates.Continuation) != 0 ? TaskStates.WaitingForActivation : 0);
        Context = ExecutionContext.Capture();
        AttachTo(parent);
        if (cancellationToken.CanBeCanceled)
        {
            ListenTo(cancellationToken, antecedent: null, continuation: null);
        }
    }

    public static Task CompletedTask { get; } = new(canceled: false, TaskCreationOptions.None, default);

    public static TaskFactory Factory { get; } = new();

    public static int? CurrentId => t_current?.Id;

    internal static Task? Current => t_current;

    /// <summary>The task that a new one may become a child of.</summary>
    internal static Task? CurrentIfAttachingAllowed =>
        t_current is { } task && (task.Options & TaskCreationOptions.DenyChildAttach) == 0 ? task : null;

    public int Id
    {
        get
        {
            if (_id == 0)
            {
                int id;
                do
                {
                    id = Interlocked.Increment(ref s_lastId);
                }
                while (id == 0);

                Interlocked.CompareExchange(ref _id, id, 0);
            }

            return _id;
        }
    }

    public object? AsyncState => StateObject is IStateHolder holder ? holder.State : StateObject;

    public TaskStatus Status
    {
        get
        {
            int state = _state;
            return (state & TaskStates.Faulted) != 0 ? TaskStatus.Faulted
                : (state & TaskStates.Canceled) != 0 ? TaskStatus.Canceled
                : (state & TaskStates.RanToCompletion) != 0 ? TaskStatus.RanToCompletion
                : (state & TaskStates.WaitingOnChildren) != 0 ? TaskStatus.WaitingForChildrenToComplete
                : (state & TaskStates.Invoked) != 0 ? TaskStatus.Running
                : (state & TaskStates.Started) != 0 ? TaskStatus.WaitingToRun
                : (state & TaskStates.WaitingForActivation) != 0 ? TaskStatus.WaitingForActivation
                : TaskStatus.Created;
        }
    }

    public bool IsCompleted => (_state & TaskStates.Completed) != 0;

    public bool IsCanceled => (_state & (TaskStates.Canceled | TaskStates.Faulted)) == TaskStates.Canceled;

    public bool IsFaulted => (_state & TaskStates.Faulted) != 0;

    public bool IsCompletedSuccessfully => (_state & TaskStates.Completed) == TaskStates.RanToCompletion;

    public TaskCreationOptions CreationOptions => Options & (TaskCreationOptions)~0xFF80;

    public AggregateException? Exception => IsFaulted ? GetExceptions(includeCancellation: false) : null;

    bool IAsyncResult.CompletedSynchronously => false;

    WaitHandle IAsyncResult.AsyncWaitHandle
    {
        get
        {
            if ((_state & TaskStates.Disposed) != 0)
            {
                throw new ObjectDisposedException(null, "The task has been disposed.");
            }

            TaskContingent contingent = EnsureContingent();
            if (contingent.CompletionEvent is null)
            {
                bool wasCompleted = IsCompleted;
                ManualResetEventSlim created = new(wasCompleted);
                if (Interlocked.CompareExchange(ref contingent.CompletionEvent, created, null) is null && !wasCompleted && IsCompleted)
                {
                    created.Set();
                }
            }

            return contingent.CompletionEvent!.WaitHandle;
        }
    }

    internal TaskCreationOptions Options => (TaskCreationOptions)(_state & TaskStates.OptionsMask);

    internal bool IsDelegateInvoked => (_state & TaskStates.Invoked) != 0;

    internal bool IsCancellationRequested => _contingent is { IsCancellationRequested: true };

    internal CancellationToken CancellationToken => _contingent?.CancellationToken ?? default;

    internal bool IsExceptionObservedByParent => (_state & TaskStates.ObservedByParent) != 0;

    internal TaskScheduler? ExecutingScheduler => Scheduler;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        if (!IsCompleted)
        {
            throw new InvalidOperationException(
                "A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
        }

        if (_contingent?.CompletionEvent is { } completionEvent)
        {
            _contingent.CompletionEvent = null;
            if (!completionEvent.IsSet)
            {
                completionEvent.Set();
            }

            completionEvent.Dispose();
        }

        Interlocked.Or(ref _state, TaskStates.Disposed);
    }

    internal static Task? GetParent(TaskCreationOptions options) =>
        (options & TaskCreationOptions.AttachedToParent) != 0 ? t_current : null;

    /// <summary>Sets bits unless one of others is set.</summary>
    internal bool TryChangeState(int set, int unless)
    {
        int state = _state;
        while (true)
        {
            if ((state & unless) != 0)
            {
                return false;
            }

            int seen = Interlocked.CompareExchange(ref _state, state | set, state);
            if (seen == state)
            {
                return true;
            }

            state = seen;
        }
    }

    internal void AddState(int set) => Interlocked.Or(ref _state, set);

    internal bool HasState(int bits) => (_state & bits) != 0;

    [MemberNotNull(nameof(_contingent))]
    internal TaskContingent EnsureContingent()
    {
        if (_contingent is null)
        {
            Interlocked.CompareExchange(ref _contingent, new TaskContingent(), null);
        }

#pragma warning disable CS8774 // The exchange above left some value.
        return _contingent!;
#pragma warning restore CS8774
    }

    private void AttachTo(Task? parent)
    {
        if (parent is not null && (Options & TaskCreationOptions.AttachedToParent) != 0
            && (parent.Options & TaskCreationOptions.DenyChildAttach) == 0)
        {
            EnsureContingent().Parent = parent;
            parent.AddChild();
        }
    }

    private void AddChild() => Interlocked.Increment(ref EnsureContingent().Unfinished);

    private void DisregardChild() => Interlocked.Decrement(ref EnsureContingent().Unfinished);
}
