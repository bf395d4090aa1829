using System.Runtime.ExceptionServices;
using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>
/// The <see cref="AsyncLocal{T}"/> values of a flow of control; never changes. Each thread has a current one, where null stands for
/// <see cref="Default"/>.
/// </summary>
public sealed class ExecutionContext : IDisposable, ISerializable
{
    internal static readonly ExecutionContext Default = new(null, null, isFlowSuppressed: false);

    private readonly AsyncLocalValues? _values;

    // Those among the keys that want to know of changes.
    private readonly IAsyncLocal[]? _observers;
    private readonly bool _isFlowSuppressed;

    private ExecutionContext(AsyncLocalValues? values, IAsyncLocal[]? observers, bool isFlowSuppressed)
    {
        _values = values;
        _observers = observers;
        _isFlowSuppressed = isFlowSuppressed;
    }

    internal bool IsDefault => ReferenceEquals(this, Default);

    /// <summary>The current context, or null where its flow is suppressed.</summary>
    public static ExecutionContext? Capture()
    {
        ExecutionContext? context = Thread.CurrentThread.CurrentExecutionContext;
        return context is null ? Default : context._isFlowSuppressed ? null : context;
    }

    public ExecutionContext CreateCopy() => this;

    public void Dispose()
    {
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    public static bool IsFlowSuppressed() => Thread.CurrentThread.CurrentExecutionContext is { _isFlowSuppressed: true };

    public static AsyncFlowControl SuppressFlow()
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext context = thread.CurrentExecutionContext ?? Default;
        if (context._isFlowSuppressed)
        {
            return default;
        }

        thread.CurrentExecutionContext = new ExecutionContext(context._values, context._observers, isFlowSuppressed: true);
        return new AsyncFlowControl(thread);
    }

    public static void RestoreFlow()
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext? context = thread.CurrentExecutionContext;
        if (context is not { _isFlowSuppressed: true })
        {
            throw new InvalidOperationException("Cannot restore context flow when it is not suppressed.");
        }

        thread.CurrentExecutionContext = context._values is null && context._observers is null
            ? null
            : new ExecutionContext(context._values, context._observers, isFlowSuppressed: false);
    }

    public static void Restore(ExecutionContext executionContext)
    {
        if (executionContext is null)
        {
            throw new InvalidOperationException("Cannot call Set on a null context");
        }

        Switch(Thread.CurrentThread, executionContext);
    }

    public static void Run(ExecutionContext executionContext, ContextCallback callback, object? state)
    {
        if (executionContext is null)
        {
            throw new InvalidOperationException("Cannot call Set on a null context");
        }

        RunInternal(executionContext, callback, state);
    }

    /// <summary>Runs in a context (null: in the current one) and brings back whatever was current, in any case.</summary>
    internal static void RunInternal(ExecutionContext? executionContext, ContextCallback callback, object? state)
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext? previous = thread.CurrentExecutionContext;
        SynchronizationContext? previousSynchronization = thread.CurrentSynchronizationContext;
        if (executionContext is not null)
        {
            Switch(thread, executionContext);
        }

        // Not a finally block: filters further out must already see the old context.
        ExceptionDispatchInfo? failure = null;
        try
        {
            callback(state);
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }

        thread.CurrentSynchronizationContext = previousSynchronization;
        Switch(thread, previous);
        failure?.Throw();
    }

    /// <summary>Makes a context current (null: the default one), and tells the observers of values that differ.</summary>
    internal static void Switch(Thread thread, ExecutionContext? next)
    {
        if (next is { IsDefault: true })
        {
            next = null;
        }

        ExecutionContext? previous = thread.CurrentExecutionContext;
        if (ReferenceEquals(previous, next))
        {
            return;
        }

        thread.CurrentExecutionContext = next;
        if (previous?._observers is not null || next?._observers is not null)
        {
            Notify(previous, next);
        }
    }

    internal static object? GetLocalValue(IAsyncLocal local)
    {
        AsyncLocalValues.TryGet(Thread.CurrentThread.CurrentExecutionContext?._values, local, out object? value);
        return value;
    }

    internal static void SetLocalValue(IAsyncLocal local, object? value, bool isObserved)
    {
        Thread thread = Thread.CurrentThread;
        ExecutionContext? current = thread.CurrentExecutionContext;
        bool known = AsyncLocalValues.TryGet(current?._values, local, out object? previous);
        if (ReferenceEquals(previous, value))
        {
            return;
        }

        AsyncLocalValues? values = AsyncLocalValues.With(current?._values, local, value, keepsNull: isObserved);
        IAsyncLocal[]? observers = current?._observers;
        if (isObserved && !known)
        {
            observers = observers is null ? [local] : [.. observers, local];
        }

        bool isFlowSuppressed = current is { _isFlowSuppressed: true };
        thread.CurrentExecutionContext = values is null && observers is null && !isFlowSuppressed
            ? null
            : new ExecutionContext(values, observers, isFlowSuppressed);
        if (isObserved)
        {
            local.OnValueChanged(previous, value, contextChanged: false);
        }
    }

    private static void Notify(ExecutionContext? previous, ExecutionContext? next)
    {
        foreach (IAsyncLocal local in previous?._observers ?? [])
        {
            AsyncLocalValues.TryGet(previous!._values, local, out object? before);
            AsyncLocalValues.TryGet(next?._values, local, out object? after);
            if (!ReferenceEquals(before, after))
            {
                local.OnValueChanged(before, after, contextChanged: true);
            }
        }

        // Those that only the next context knows.
        foreach (IAsyncLocal local in next?._observers ?? [])
        {
            if (!AsyncLocalValues.TryGet(previous?._values, local, out _)
                && AsyncLocalValues.TryGet(next!._values, local, out object? after) && after is not null)
            {
                local.OnValueChanged(null, after, contextChanged: true);
            }
        }
    }
}
