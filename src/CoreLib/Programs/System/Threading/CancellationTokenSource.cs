using System.Threading.Tasks;

namespace System.Threading;

/// <summary>
/// Cancels what was given its token: runs the registered callbacks, the last one first. The list of callbacks is guarded by
/// <see cref="_lock"/>; callbacks run outside it, one at a time.
/// </summary>
public partial class CancellationTokenSource : IDisposable
{
    internal static readonly CancellationTokenSource Canceled = new() { _state = Done };
    internal static readonly CancellationTokenSource NeverCanceled = new();

    private const int Active = 0;
    private const int Notifying = 1;
    private const int Done = 2;

    private readonly Lock _lock = new();
    private volatile int _state;
    private volatile bool _isDisposed;
    private CancellationCallback? _first;
    private long _nextId = 1;

    // The callback that runs now, and on which thread.
    private volatile CancellationCallback? _running;
    private volatile int _runningThread;

    private ManualResetEvent? _event;
    private ITimer? _timer;

    public CancellationTokenSource()
    {
    }

    public CancellationTokenSource(TimeSpan delay)
        : this(delay, TimeProvider.System)
    {
    }

    public CancellationTokenSource(TimeSpan delay, TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        Schedule(Check((long)delay.TotalMilliseconds, nameof(delay)), timeProvider);
    }

    public CancellationTokenSource(int millisecondsDelay)
    {
        Schedule(Check(millisecondsDelay, nameof(millisecondsDelay)), TimeProvider.System);
    }

    public bool IsCancellationRequested => _state != Active;

    public CancellationToken Token
    {
        get
        {
            ThrowIfDisposed();
            return new CancellationToken(this);
        }
    }

    internal bool IsDisposed => _isDisposed;

    internal WaitHandle WaitHandle
    {
        get
        {
            ThrowIfDisposed();
            lock (_lock)
            {
                // Cancellation sets the event under the lock as well, so that none of the two misses the other.
                return _event ??= new ManualResetEvent(IsCancellationRequested);
            }
        }
    }

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) =>
        new LinkedCancellationTokenSource([token1, token2]);

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) =>
        new LinkedCancellationTokenSource([token]);

    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return tokens.Length == 0
            ? throw new ArgumentException("No tokens were supplied.")
            : new LinkedCancellationTokenSource(tokens);
    }

    public static CancellationTokenSource CreateLinkedTokenSource(params ReadOnlySpan<CancellationToken> tokens) =>
        tokens.IsEmpty ? throw new ArgumentException("No tokens were supplied.") : new LinkedCancellationTokenSource(tokens);

    public void Cancel() => Cancel(throwOnFirstException: false);

    public void Cancel(bool throwOnFirstException)
    {
        ThrowIfDisposed();
        NotifyCancellation(throwOnFirstException);
    }

    /// <summary>The callbacks run on the thread pool.</summary>
    public Task CancelAsync()
    {
        ThrowIfDisposed();
        if (!TryBegin())
        {
            return Task.CompletedTask;
        }

        bool hasCallbacks;
        lock (_lock)
        {
            hasCallbacks = _first is not null;
        }

        if (!hasCallbacks)
        {
            _state = Done;
            return Task.CompletedTask;
        }

        return Task.Factory.StartNew(
            static source => ((CancellationTokenSource)source!).RunCallbacks(throwOnFirstException: false),
            this,
            CancellationToken.None,
            TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
    }

    public void CancelAfter(TimeSpan delay) => CancelAfter(Check((long)delay.TotalMilliseconds, nameof(delay)));

    public void CancelAfter(int millisecondsDelay) => CancelAfter(Check(millisecondsDelay, nameof(millisecondsDelay)));

    /// <summary>Makes the source usable once more if it was not canceled; all registrations go.</summary>
    public bool TryReset()
    {
        ThrowIfDisposed();
        if (_state != Active)
        {
            return false;
        }

        // A timer that has not fired is stopped; Change tells whether it still could be.
        if (_timer is TimerEntry entry && !entry.Change(uint.MaxValue, uint.MaxValue))
        {
            return false;
        }

        lock (_lock)
        {
            if (_state != Active)
            {
                return false;
            }

            while (_first is not null)
            {
                Unlink(_first);
            }
        }

        return true;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _isDisposed)
        {
            return;
        }

        _timer?.Dispose();
        lock (_lock)
        {
            _isDisposed = true;

            // Whoever runs callbacks now takes its own from the list.
            while (_state == Active && _first is not null)
            {
                Unlink(_first);
            }

            if (_state != Notifying)
            {
                _event?.Dispose();
                _event = null;
            }
        }
    }

    private void Schedule(uint milliseconds, TimeProvider timeProvider)
    {
        if (milliseconds == 0)
        {
            _state = Done;
        }
        else if (milliseconds != uint.MaxValue)
        {
            _timer = timeProvider == TimeProvider.System
                ? new TimerEntry(s_timerCallback, this, flowsContext: false)
                : timeProvider.CreateTimer(
                    s_timerCallback, this, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
            (_timer as TimerEntry)?.Change(milliseconds, uint.MaxValue);
        }
    }

    private static readonly TimerCallback s_timerCallback =
        static source => ((CancellationTokenSource)source!).NotifyCancellation(throwOnFirstException: false);

    private void CancelAfter(uint milliseconds)
    {
        ThrowIfDisposed();
        if (IsCancellationRequested)
        {
            return;
        }

        ITimer? timer = _timer;
        if (timer is null)
        {
            timer = new TimerEntry(s_timerCallback, this, flowsContext: false);
            timer = Interlocked.CompareExchange(ref _timer, timer, null) ?? timer;
        }

        if (timer is TimerEntry entry)
        {
            entry.Change(milliseconds, uint.MaxValue);
        }
        else
        {
            timer.Change(
                milliseconds == uint.MaxValue ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(milliseconds),
                Timeout.InfiniteTimeSpan);
        }
    }

    private static uint Check(long milliseconds, string name) =>
        milliseconds is < -1 or > TimeoutHelper.MaxTimerMilliseconds
            ? throw new ArgumentOutOfRangeException(name)
            : (uint)milliseconds;

    private void ThrowIfDisposed()
    {
        if (_isDisposed)
        {
            throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
        }
    }
}
