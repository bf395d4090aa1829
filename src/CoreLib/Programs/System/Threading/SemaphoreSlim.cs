using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>
/// Lets a number of threads and asynchronous methods pass. <see cref="_lock"/> guards the count and the queue of those that wait
/// asynchronously; threads wait for its pulse.
/// </summary>
public partial class SemaphoreSlim : IDisposable
{
    private const int NoMaximum = int.MaxValue;

    private static readonly Action<object?> s_wake = static state =>
    {
        object gate = ((SemaphoreSlim)state!)._lock;
        lock (gate)
        {
            Monitor.PulseAll(gate);
        }
    };

    private readonly object _lock = new();
    private readonly int _maxCount;
    private volatile int _currentCount;
    private int _waitingThreads;
    private LinkedList? _queue;
    private volatile ManualResetEvent? _event;
    private bool _isDisposed;

    public SemaphoreSlim(int initialCount)
        : this(initialCount, NoMaximum)
    {
    }

    public SemaphoreSlim(int initialCount, int maxCount)
    {
        if (initialCount < 0 || initialCount > maxCount)
        {
            throw new ArgumentOutOfRangeException(
                nameof(initialCount),
                initialCount,
                "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
        }

        if (maxCount <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(maxCount),
                maxCount,
                "The maximumCount argument must be a positive number. If a maximum is not required, use the constructor without a maxCount parameter.");
        }

        _currentCount = initialCount;
        _maxCount = maxCount;
    }

    public int CurrentCount => _currentCount;

    public WaitHandle AvailableWaitHandle
    {
        get
        {
            ThrowIfDisposed();
            if (_event is null)
            {
                lock (_lock)
                {
                    _event ??= new ManualResetEvent(_currentCount != 0);
                }
            }

            return _event!;
        }
    }

    public void Wait() => Wait(Timeout.Infinite, default);

    public void Wait(CancellationToken cancellationToken) => Wait(Timeout.Infinite, cancellationToken);

    public bool Wait(TimeSpan timeout) => Wait(timeout, default);

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(ToMilliseconds(timeout), cancellationToken);

    // Only the overload with a token checks the time, as in .NET: a negative one means not to wait.
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout < -1 ? 0 : millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        Check(millisecondsTimeout);
        cancellationToken.ThrowIfCancellationRequested();
        if (millisecondsTimeout == 0 && _currentCount == 0)
        {
            return false;
        }

        long start = millisecondsTimeout > 0 ? Environment.TickCount64 : 0;
        CancellationTokenRegistration registration =
            cancellationToken.CanBeCanceled ? cancellationToken.UnsafeRegister(s_wake, this) : default;
        Task<bool>? asynchronous = null;
        try
        {
            lock (_lock)
            {
                // Those in the queue came first.
                if (_queue is { IsEmpty: false })
                {
                    asynchronous = WaitAsync(millisecondsTimeout, cancellationToken);
                }
                else if (!WaitForCount(start, millisecondsTimeout, cancellationToken))
                {
                    return false;
                }
                else
                {
                    _currentCount--;
                    if (_currentCount == 0)
                    {
                        _event?.Reset();
                    }
                }
            }
        }
        finally
        {
            registration.Dispose();
        }

        return asynchronous is null || asynchronous.GetAwaiter().GetResult();
    }

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        ThrowIfDisposed();
        if (releaseCount < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(releaseCount), releaseCount, "The releaseCount argument must be greater than zero.");
        }

        int previous;
        Entry? released = null;
        lock (_lock)
        {
            int count = _currentCount;
            previous = count;
            if (_maxCount - count < releaseCount)
            {
                throw new SemaphoreFullException();
            }

            count += releaseCount;
            int threads = Math.Min(count, _waitingThreads);
            for (int i = 0; i < threads && i < releaseCount; i++)
            {
                Monitor.Pulse(_lock);
            }

            // What is left beyond the waiting threads goes to the queue.
            if (_queue is not null)
            {
                Entry? last = null;
                while (count - _waitingThreads > 0 && _queue.TakeFirst() is { } entry)
                {
                    count--;
                    if (last is null)
                    {
                        released = entry;
                    }
                    else
                    {
                        last.Next = entry;
                    }

                    last = entry;
                }
            }

            _currentCount = count;
            if (previous == 0 && count > 0)
            {
                _event?.Set();
            }
        }

        while (released is not null)
        {
            Entry? next = released.Next;
            released.Next = null;
            released.TrySetResult(true);
            released = next;
        }

        return previous;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _event?.Dispose();
            _event = null;
            _queue = null;
            _isDisposed = true;
        }
    }

    // Under the lock.
    private bool WaitForCount(long start, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        if (_currentCount > 0)
        {
            return true;
        }

        _waitingThreads++;
        try
        {
            while (_currentCount == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int left = TimeoutHelper.Remaining(start, millisecondsTimeout);
                if (left == 0 || (!Monitor.Wait(_lock, left) && _currentCount == 0))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    return false;
                }
            }

            return true;
        }
        finally
        {
            _waitingThreads--;
        }
    }

    private static int ToMilliseconds(TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        return milliseconds < -1
            ? throw new ArgumentOutOfRangeException(
                nameof(timeout),
                timeout,
                "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), or be non-negative.")
            : (int)Math.Min(milliseconds, int.MaxValue);
    }

    private static void Check(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsTimeout),
                millisecondsTimeout,
                "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        }
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, this);
}
