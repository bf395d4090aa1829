using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace System.Threading.Tasks.Sources;

/// <summary>The state of a source that can be used again after each completion: one consumer, one producer.</summary>
[StructLayout(LayoutKind.Auto)]
public struct ManualResetValueTaskSourceCore<TResult>
{
    // In place of a continuation once the source is complete.
    private static readonly Action<object?> s_completed = static _ => throw new InvalidOperationException();

    private Action<object?>? _continuation;
    private object? _continuationState;

    // What the consumer wants of its surroundings: null, or an ExecutionContext, or a Surroundings with more.
    private object? _surroundings;
    private ExceptionDispatchInfo? _error;
    private TResult? _result;
    private short _version;
    private bool _isCompleted;

    public bool RunContinuationsAsynchronously { get; set; }

    public readonly short Version => _version;

    public void Reset()
    {
        _version++;
        _continuation = null;
        _continuationState = null;
        _surroundings = null;
        _error = null;
        _result = default;
        _isCompleted = false;
    }

    public void SetResult(TResult result)
    {
        _result = result;
        SignalCompletion();
    }

    public void SetException(Exception error)
    {
        _error = ExceptionDispatchInfo.Capture(error);
        SignalCompletion();
    }

    public readonly ValueTaskSourceStatus GetStatus(short token)
    {
        CheckToken(token);
        return Volatile.Read(in _continuation) is null || !_isCompleted ? ValueTaskSourceStatus.Pending
            : _error is null ? ValueTaskSourceStatus.Succeeded
            : _error.SourceException is OperationCanceledException ? ValueTaskSourceStatus.Canceled
            : ValueTaskSourceStatus.Faulted;
    }

    public readonly TResult GetResult(short token)
    {
        if (token != _version || !_isCompleted || _error is not null)
        {
            ThrowForFailedGetResult();
        }

        return _result!;
    }

    public void OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        CheckToken(token);
        if ((flags & ValueTaskSourceOnCompletedFlags.FlowExecutionContext) != 0)
        {
            _surroundings = ExecutionContext.Capture();
        }

        if ((flags & ValueTaskSourceOnCompletedFlags.UseSchedulingContext) != 0)
        {
            if (SynchronizationContext.Current is { } context && context.GetType() != typeof(SynchronizationContext))
            {
                _surroundings = new Surroundings(_surroundings as ExecutionContext, context);
            }
            else if (TaskScheduler.Current is { } scheduler && scheduler != TaskScheduler.Default)
            {
                _surroundings = new Surroundings(_surroundings as ExecutionContext, scheduler);
            }
        }

        _continuationState = state;
        Action<object?>? previous = Interlocked.CompareExchange(ref _continuation, continuation, null);
        if (previous is null)
        {
            return;
        }

        // Only one consumer may wait.
        if (!ReferenceEquals(previous, s_completed))
        {
            throw new InvalidOperationException();
        }

        object? surroundings = _surroundings;
        _continuationState = null;
        _surroundings = null;
        if (surroundings is Surroundings)
        {
            Schedule(continuation, state, surroundings);
        }
        else if (surroundings is null)
        {
            ThreadPool.UnsafeQueueUserWorkItem(continuation, state, preferLocal: true);
        }
        else
        {
            ThreadPool.QueueUserWorkItem(continuation, state, preferLocal: true);
        }
    }

    private void SignalCompletion()
    {
        if (_isCompleted)
        {
            throw new InvalidOperationException();
        }

        _isCompleted = true;
        Action<object?>? continuation = Volatile.Read(ref _continuation)
            ?? Interlocked.CompareExchange(ref _continuation, s_completed, null);
        if (continuation is null)
        {
            return;
        }

        object? state = _continuationState;
        object? surroundings = _surroundings;
        _continuationState = null;
        _surroundings = null;
        if (surroundings is Surroundings)
        {
            Schedule(continuation, state, surroundings);
        }
        else if (surroundings is ExecutionContext context && !context.IsDefault)
        {
            RunInContext(context, continuation, state);
        }
        else if (RunContinuationsAsynchronously)
        {
            ThreadPool.UnsafeQueueUserWorkItem(continuation, state, preferLocal: true);
        }
        else
        {
            continuation(state);
        }
    }

    private readonly void RunInContext(ExecutionContext context, Action<object?> continuation, object? state)
    {
        if (RunContinuationsAsynchronously)
        {
            ThreadPool.UnsafeQueueUserWorkItemInternal(
                new PoolCallback<object?>(continuation, state, context), preferLocal: true);
        }
        else
        {
            ExecutionContext.RunInternal(
                context,
                static pair =>
                {
                    (Action<object?> continuation, object? state) = ((Action<object?>, object?))pair!;
                    continuation(state);
                },
                (continuation, state));
        }
    }

    private static void Schedule(Action<object?> continuation, object? state, object surroundings)
    {
        Surroundings where = (Surroundings)surroundings;
        Action<object?> run = where.Context is not { IsDefault: false } context
            ? continuation
            : value => ExecutionContext.RunInternal(context, inner => continuation(inner), value);
        if (where.Scheduler is SynchronizationContext synchronization)
        {
            synchronization.Post(new SendOrPostCallback(run), state);
        }
        else
        {
            Task.Factory.StartNew(
                run, state, CancellationToken.None, TaskCreationOptions.DenyChildAttach, (TaskScheduler)where.Scheduler);
        }
    }

    private readonly void ThrowForFailedGetResult()
    {
        CheckToken(_version);
        _error?.Throw();
        throw new InvalidOperationException();
    }

    private readonly void CheckToken(short token)
    {
        if (token != _version)
        {
            throw new InvalidOperationException();
        }
    }

    private sealed class Surroundings(ExecutionContext? context, object scheduler)
    {
        public ExecutionContext? Context => context;

        public object Scheduler => scheduler;
    }
}
