using System.Threading.Tasks;
using System.Threading.Tasks.Sources;

namespace System.Threading;

/// <summary>A timer that is awaited: one consumer, and ticks that nobody awaited count once.</summary>
public sealed class PeriodicTimer : IDisposable
{
    private readonly ITimer _timer;
    private readonly State _state;
    private readonly TimeProvider _timeProvider;
    private TimeSpan _period;

    public PeriodicTimer(TimeSpan period)
        : this(period, TimeProvider.System, nameof(period))
    {
    }

    public PeriodicTimer(TimeSpan period, TimeProvider timeProvider)
        : this(period, timeProvider ?? throw new ArgumentNullException(nameof(timeProvider)), nameof(period))
    {
    }

    private PeriodicTimer(TimeSpan period, TimeProvider timeProvider, string name)
    {
        uint milliseconds = Check(period, name);
        _period = period;
        _timeProvider = timeProvider;
        _state = new State();
        TimerCallback tick = static state => ((State)state!).Signal(stopping: false);
        if (timeProvider == TimeProvider.System)
        {
            TimerEntry timer = new(tick, _state, flowsContext: false);
            _timer = timer;
            timer.Change(milliseconds, milliseconds);
        }
        else
        {
            using (ExecutionContext.SuppressFlow())
            {
                _timer = timeProvider.CreateTimer(tick, _state, period, period);
            }
        }
    }

    ~PeriodicTimer()
    {
        Dispose();
    }

    public TimeSpan Period
    {
        get => _period;
        set
        {
            Check(value, nameof(value));
            _period = value;
            if (!_timer.Change(value, value))
            {
                throw new ObjectDisposedException(GetType().FullName);
            }
        }
    }

    public ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default) =>
        _state.WaitForNextTickAsync(this, cancellationToken);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _timer.Dispose();
        _state.Signal(stopping: true);
    }

    private static uint Check(TimeSpan period, string name)
    {
        if (period == Timeout.InfiniteTimeSpan)
        {
            return uint.MaxValue;
        }

        double milliseconds = period.TotalMilliseconds;
        return milliseconds is < 1 or > TimeoutHelper.MaxTimerMilliseconds
            ? throw new ArgumentOutOfRangeException(name)
            : (uint)milliseconds;
    }

    /// <summary>What the ticks and the consumer share; guarded by a lock on itself.</summary>
    private sealed class State : IValueTaskSource<bool>
    {
        private PeriodicTimer? _owner;
        private ManualResetValueTaskSourceCore<bool> _source;
        private CancellationTokenRegistration _registration;
        private bool _isStopped;
        private bool _isSignaled;
        private bool _isWaiting;

        public ValueTask<bool> WaitForNextTickAsync(PeriodicTimer owner, CancellationToken token)
        {
            lock (this)
            {
                if (_isWaiting)
                {
                    throw new InvalidOperationException();
                }

                if (token.IsCancellationRequested)
                {
                    return ValueTask.FromCanceled<bool>(token);
                }

                if (_isSignaled)
                {
                    if (!_isStopped)
                    {
                        _isSignaled = false;
                    }

                    return new ValueTask<bool>(!_isStopped);
                }

                _owner = owner;
                _isWaiting = true;
                _registration = token.UnsafeRegister(
                    static (state, token) => ((State)state!).Signal(stopping: false, token), this);
                return new ValueTask<bool>(this, _source.Version);
            }
        }

        public void Signal(bool stopping, CancellationToken token = default)
        {
            bool completes = false;
            lock (this)
            {
                _isStopped |= stopping;
                if (!_isSignaled)
                {
                    _isSignaled = true;
                    completes = _isWaiting;
                }
            }

            if (completes)
            {
                if (token.IsCancellationRequested)
                {
                    _source.SetException(new OperationCanceledException("The operation was canceled.", token));
                }
                else
                {
                    _source.SetResult(true);
                }
            }
        }

        bool IValueTaskSource<bool>.GetResult(short token)
        {
            _registration.Dispose();
            lock (this)
            {
                try
                {
                    _source.GetResult(token);
                }
                finally
                {
                    _source.Reset();
                    _registration = default;
                    _isWaiting = false;
                    _owner = null;
                    if (!_isStopped)
                    {
                        _isSignaled = false;
                    }
                }

                return !_isStopped;
            }
        }

        ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _source.GetStatus(token);

        void IValueTaskSource<bool>.OnCompleted(
            Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
            _source.OnCompleted(continuation, state, token, flags);
    }
}
