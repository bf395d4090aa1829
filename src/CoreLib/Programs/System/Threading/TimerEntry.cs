using System.Threading.Tasks;

namespace System.Threading;

/// <summary>
/// A timer as <see cref="TimerQueue"/> knows it. Its fields are guarded by the queue's lock. The callback runs on the thread pool, and
/// possibly several times at once where the period is shorter than the callback takes.
/// </summary>
internal sealed class TimerEntry : ITimer, IThreadPoolWorkItem
{
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ExecutionContext? _context;

    // Callbacks that were begun (or handed to the pool) and have not ended.
    private int _running;
    private bool _isClosed;

    // What to signal when closed and idle: a WaitHandle or a TaskCompletionSource.
    private object? _closing;

    public TimerEntry(TimerCallback callback, object? state, bool flowsContext)
    {
        _callback = callback;
        _state = state;
        _context = flowsContext ? ExecutionContext.Capture() : null;
    }

    /// <summary>Milliseconds of <see cref="Environment.TickCount64"/>.</summary>
    public long Due { get; set; }

    /// <summary>Milliseconds; 0 for a timer that fires once.</summary>
    public uint Period { get; set; }

    /// <summary>Order among timers that are due at the same moment.</summary>
    public long Sequence { get; set; }

    /// <summary>Place in the queue's heap, or -1.</summary>
    public int HeapIndex { get; set; } = -1;

    /// <summary>Times in milliseconds; <see cref="uint.MaxValue"/> means never.</summary>
    public bool Change(uint dueTime, uint period)
    {
        lock (TimerQueue.SyncRoot)
        {
            if (_isClosed)
            {
                return false;
            }

            Period = period == uint.MaxValue ? 0 : period;
            TimerQueue.Remove(this);
            if (dueTime != uint.MaxValue)
            {
                TimerQueue.Add(this, Environment.TickCount64 + dueTime);
            }

            return true;
        }
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) =>
        Change(Timer.ToMilliseconds(dueTime, nameof(dueTime)), Timer.ToMilliseconds(period, nameof(period)));

    /// <summary>The queue found it due; under the lock.</summary>
    public void Fire()
    {
        _running++;
        ThreadPool.UnsafeQueueUserWorkItemInternal(this, preferLocal: false);
    }

    public void Dispose()
    {
        lock (TimerQueue.SyncRoot)
        {
            if (!_isClosed)
            {
                _isClosed = true;
                TimerQueue.Remove(this);
            }
        }
    }

    public bool Dispose(WaitHandle toSignal)
    {
        lock (TimerQueue.SyncRoot)
        {
            if (_isClosed)
            {
                return false;
            }

            _isClosed = true;
            TimerQueue.Remove(this);
            _closing = toSignal;
            if (_running != 0)
            {
                return true;
            }
        }

        Signal(toSignal);
        return true;
    }

    public ValueTask DisposeAsync()
    {
        lock (TimerQueue.SyncRoot)
        {
            if (_isClosed && _closing is WaitHandle)
            {
                return ValueTask.FromException(
                    new InvalidOperationException("The Timer was already closed using an incompatible Dispose method."));
            }

            _isClosed = true;
            TimerQueue.Remove(this);
            if (_running == 0)
            {
                return default;
            }

            TaskCompletionSource completion =
                _closing as TaskCompletionSource ?? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _closing = completion;
            return new ValueTask(completion.Task);
        }
    }

    void IThreadPoolWorkItem.Execute()
    {
        bool isClosed;
        lock (TimerQueue.SyncRoot)
        {
            isClosed = _isClosed;
        }

        if (!isClosed)
        {
            if (_context is null || _context.IsDefault)
            {
                _callback(_state);
            }
            else
            {
                ExecutionContext.RunInternal(_context, static entry => ((TimerEntry)entry!).Call(), this);
            }
        }

        object? closing;
        lock (TimerQueue.SyncRoot)
        {
            _running--;
            closing = _isClosed && _running == 0 ? _closing : null;
        }

        Signal(closing);
    }

    private void Call() => _callback(_state);

    private static void Signal(object? waiter)
    {
        if (waiter is TaskCompletionSource completion)
        {
            completion.TrySetResult();
        }
        else if (waiter is EventWaitHandle handle)
        {
            handle.Set();
        }
        else if (waiter is WaitHandle other)
        {
            other.SignalForTimer();
        }
    }
}
