using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

/// <summary>Ways to get a task, and to await one.</summary>
public partial class Task
{
    public static Task Run(Action action) =>
        InternalStartNew(null, action, null, default, TaskScheduler.Default, TaskCreationOptions.DenyChildAttach);

    public static Task Run(Action action, CancellationToken cancellationToken) =>
        InternalStartNew(null, action, null, cancellationToken, TaskScheduler.Default, TaskCreationOptions.DenyChildAttach);

    public static Task<TResult> Run<TResult>(Func<TResult> function) =>
        Task<TResult>.StartNew(null, function, null, default, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken) =>
        Task<TResult>.StartNew(
            null, function, null, cancellationToken, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    public static Task Run(Func<Task?> function) => Run(function, default);

    public static Task Run(Func<Task?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested)
        {
            return FromCanceled(cancellationToken);
        }

        Task<Task?> outer = Task<Task?>.Factory.StartNew(
            function, cancellationToken, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
        return new UnwrapPromise<VoidTaskResult>(outer, lookForCancellation: true);
    }

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function) => Run(function, default);

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested)
        {
            return FromCanceled<TResult>(cancellationToken);
        }

        Task<Task<TResult>?> outer = Task<Task<TResult>?>.Factory.StartNew(
            function, cancellationToken, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
        return new UnwrapPromise<TResult>(outer, lookForCancellation: true);
    }

    public static Task<TResult> FromResult<TResult>(TResult result) => new(result);

    public static Task FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task task = new();
        task.TrySetException(exception);
        return task;
    }

    public static Task<TResult> FromException<TResult>(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task<TResult> task = new();
        task.TrySetException(exception);
        return task;
    }

    public static Task FromCanceled(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested)
        {
            throw new ArgumentOutOfRangeException(nameof(cancellationToken));
        }

        return new Task(canceled: true, TaskCreationOptions.None, cancellationToken);
    }

    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested)
        {
            throw new ArgumentOutOfRangeException(nameof(cancellationToken));
        }

        return new Task<TResult>(canceled: true, default, TaskCreationOptions.None, cancellationToken);
    }

    internal static Task FromCanceled(OperationCanceledException exception)
    {
        Task task = new();
        task.TrySetCanceled(exception.CancellationToken, exception);
        return task;
    }

    internal static Task<TResult> FromCanceled<TResult>(OperationCanceledException exception)
    {
        Task<TResult> task = new();
        task.TrySetCanceled(exception.CancellationToken, exception);
        return task;
    }

    public static YieldAwaitable Yield() => default;

    public TaskAwaiter GetAwaiter() => new(this);

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) =>
        new(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options)
    {
        const ConfigureAwaitOptions Known = ConfigureAwaitOptions.ContinueOnCapturedContext
            | ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding;
        if ((options & ~Known) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options));
        }

        return new(this, options);
    }

    /// <summary>Lets an exception end the program, or go to a synchronization context.</summary>
    internal static void ThrowAsync(Exception exception, SynchronizationContext? targetContext)
    {
        ExceptionDispatchInfo info = ExceptionDispatchInfo.Capture(exception);
        if (targetContext is not null)
        {
            try
            {
                targetContext.Post(static state => ((ExceptionDispatchInfo)state!).Throw(), info);
                return;
            }
            catch (Exception postException)
            {
                info = ExceptionDispatchInfo.Capture(new AggregateException(exception, postException));
            }
        }

        ThreadPool.QueueUserWorkItem(static state => ((ExceptionDispatchInfo)state!).Throw(), info);
    }

    /// <summary>Calls an action that takes a task with a result.</summary>
    internal virtual void InvokeContinuation(Delegate action, object? state) => throw new InvalidCastException();
}
