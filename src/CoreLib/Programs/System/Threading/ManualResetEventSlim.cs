namespace System.Threading;

/// <summary>Lets all threads pass from a signal to the next reset.</summary>
public class ManualResetEventSlim : IDisposable
{
    private const int DefaultSpinCount = 35;
    private const int MaxSpinCount = 2047;

    private static readonly Action<object?> s_unpark = static thread => ((Thread)thread!).Unpark();

    private readonly int _spinCount;
    private volatile bool _isSet;
    private volatile bool _isDisposed;
    private WaiterList _waiters;
    private volatile ManualResetEvent? _event;

    public ManualResetEventSlim()
        : this(false)
    {
    }

    public ManualResetEventSlim(bool initialState)
        : this(initialState, DefaultSpinCount)
    {
    }

    public ManualResetEventSlim(bool initialState, int spinCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(spinCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spinCount, MaxSpinCount);
        _isSet = initialState;
        _spinCount = Environment.ProcessorCount == 1 ? 1 : spinCount;
    }

    public bool IsSet => _isSet;

    public int SpinCount => _spinCount;

    public WaitHandle WaitHandle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_event is null)
            {
                ManualResetEvent created = new(_isSet);
                if (Interlocked.CompareExchange(ref _event, created, null) is not null)
                {
                    created.Dispose();
                }
                else if (_isSet)
                {
                    // Set between the two.
                    created.Set();
                }
            }

            return _event!;
        }
    }

    public void Set()
    {
        _isSet = true;
        _waiters.WakeAll();
        if (_event is { } handle && !_isDisposed)
        {
            lock (handle)
            {
                if (_isSet)
                {
                    handle.Set();
                }
            }
        }
    }

    public void Reset()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_event is { } handle)
        {
            lock (handle)
            {
                _isSet = false;
                handle.Reset();
            }
        }
        else
        {
            _isSet = false;
        }
    }

    public void Wait() => Wait(Timeout.Infinite, default);

    public void Wait(CancellationToken cancellationToken) => Wait(Timeout.Infinite, cancellationToken);

    public bool Wait(TimeSpan timeout) => Wait(TimeoutHelper.ToMilliseconds(timeout), default);

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) =>
        Wait(TimeoutHelper.ToMilliseconds(timeout), cancellationToken);

    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        if (_isSet)
        {
            return true;
        }

        if (millisecondsTimeout == 0)
        {
            return false;
        }

        long start = Environment.TickCount64;
        for (int i = 0; i < Math.Min(_spinCount, 10) && Environment.ProcessorCount > 1; i++)
        {
            Thread.SpinWait(8 << Math.Min(i, 5));
            if (_isSet)
            {
                return true;
            }
        }

        Thread self = Thread.CurrentThread;
        CancellationTokenRegistration registration =
            cancellationToken.CanBeCanceled ? cancellationToken.UnsafeRegister(s_unpark, self) : default;
        try
        {
            return WaitParked(self, start, millisecondsTimeout, cancellationToken);
        }
        finally
        {
            registration.Dispose();
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!_isDisposed && disposing)
        {
            _isDisposed = true;
            _event?.Dispose();
            _event = null;
        }
    }

    private bool WaitParked(Thread self, long start, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        self.BeginWait();
        _waiters.Add(self);
        bool interrupted = false;
        while (!_isSet && !cancellationToken.IsCancellationRequested)
        {
            int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
            interrupted = self.IsInterruptPending;
            if (left == 0 || interrupted)
            {
                break;
            }

            self.Park(left);
        }

        _waiters.Remove(self);
        bool isSet = _isSet;
        if (!isSet && interrupted)
        {
            self.ThrowInterrupted();
        }

        self.EndWait();
        if (!isSet)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return isSet;
    }
}
