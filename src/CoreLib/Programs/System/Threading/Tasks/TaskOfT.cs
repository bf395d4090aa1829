using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>An operation that will have a result at some time.</summary>
public partial class Task<TResult> : Task
{
    /// <summary>The result, once the task is complete.</summary>
    internal TResult? Value;

    public Task(Func<TResult> function)
        : this(function, null, null, default, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Func<TResult> function, CancellationToken cancellationToken)
        : this(function, null, null, cancellationToken, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Func<TResult> function, TaskCreationOptions creationOptions)
        : this(function, null, GetParent(creationOptions), default, creationOptions, 0, null)
    {
    }

    public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
        : this(function, null, GetParent(creationOptions), cancellationToken, creationOptions, 0, null)
    {
    }

    public Task(Func<object?, TResult> function, object? state)
        : this(function, state, null, default, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken)
        : this(function, state, null, cancellationToken, TaskCreationOptions.None, 0, null)
    {
    }

    public Task(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions)
        : this(function, state, GetParent(creationOptions), default, creationOptions, 0, null)
    {
    }

    public Task(
        Func<object?, TResult> function,
        object? state,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions)
        : this(function, state, GetParent(creationOptions), cancellationToken, creationOptions, 0, null)
    {
    }

    internal Task()
    {
    }

    internal Task(object? state, TaskCreationOptions options)
        : base(state, options, promise: true)
    {
    }

    internal Task(TResult result)
        : base(canceled: false, TaskCreationOptions.None, default)
    {
        Value = result;
    }

    internal Task(bool canceled, TResult? result, TaskCreationOptions creationOptions, CancellationToken cancellationToken)
        : base(canceled, creationOptions, cancellationToken)
    {
        if (!canceled)
        {
            Value = result;
        }
    }

    internal Task(
        Delegate function,
        object? state,
        Task? parent,
        CancellationToken cancellationToken,
        TaskCreationOptions creationOptions,
        int kind,
        TaskScheduler? scheduler)
        : base(
            function ?? throw new ArgumentNullException(nameof(function)),
            state, parent, cancellationToken, creationOptions, kind, scheduler)
    {
    }

    public static new TaskFactory<TResult> Factory => field ??= new TaskFactory<TResult>();

    public TResult Result => IsCompletedSuccessfully ? Value! : WaitForResult();

    internal TResult ResultOnSuccess => Value!;

    public new TaskAwaiter<TResult> GetAwaiter() => new(this);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) =>
        new(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options)
    {
        if ((options & ~(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.ForceYielding)) != 0)
        {
            if ((options & ConfigureAwaitOptions.SuppressThrowing) != 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(options),
                    "Task<TResult>.ConfigureAwait does not support ConfigureAwaitOptions.SuppressThrowing. To suppress throwing, instead cast the Task<TResult> to its base class Task and await that with SuppressThrowing.");
            }

            throw new ArgumentOutOfRangeException(nameof(options));
        }

        return new(this, options);
    }

    public new Task<TResult> WaitAsync(CancellationToken cancellationToken) =>
        WaitAsync(uint.MaxValue, TimeProvider.System, cancellationToken);

    public new Task<TResult> WaitAsync(TimeSpan timeout) => WaitAsync(ToTimeout(timeout), TimeProvider.System, default);

    public new Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        WaitAsync(ToTimeout(timeout), TimeProvider.System, cancellationToken);

    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsync(ToTimeout(timeout), timeProvider, default);
    }

    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsync(ToTimeout(timeout), timeProvider, cancellationToken);
    }

    internal bool TrySetResult(TResult? result)
    {
        if (!TryReserveCompletion())
        {
            return false;
        }

        Value = result;
        CompleteSuccessfully();
        return true;
    }

    internal override void Invoke()
    {
        if (Action is Func<TResult> function)
        {
            Value = function();
        }
        else
        {
            Value = ((Func<object?, TResult>)Action!)(StateObject);
        }
    }

    internal override void InvokeContinuation(Delegate action, object? state)
    {
        if (action is Action<Task<TResult>> plain)
        {
            plain(this);
        }
        else
        {
            ((Action<Task<TResult>, object?>)action)(this, state);
        }
    }

    internal static Task<TResult> StartNew(
        Task? parent,
        Delegate function,
        object? state,
        CancellationToken token,
        TaskCreationOptions options,
        TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(scheduler);
        Task<TResult> task = new(function, state, parent, token, options, 0, scheduler);
        task.ScheduleAndStart(needsProtection: false);
        return task;
    }

    private TResult WaitForResult()
    {
        if (!IsCompleted)
        {
            WaitForCompletion(Timeout.Infinite, default);
        }

        if (!IsCompletedSuccessfully)
        {
            ThrowIfExceptional(includeCancellation: true);
        }

        return Value!;
    }

    private Task<TResult> WaitAsync(uint milliseconds, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        if (IsCompleted || (!cancellationToken.CanBeCanceled && milliseconds == uint.MaxValue))
        {
            return this;
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return FromCanceled<TResult>(cancellationToken);
        }

        return milliseconds == 0
            ? FromException<TResult>(new TimeoutException())
            : new WaitAsyncPromise<TResult>(this, milliseconds, timeProvider, cancellationToken);
    }
}
