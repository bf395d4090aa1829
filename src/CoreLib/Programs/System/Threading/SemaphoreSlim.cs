namespace System.Threading;

/// <summary>Lets a number of threads pass.</summary>
public class SemaphoreSlim : IDisposable
{
    private readonly object _lock = new();
    private readonly int _maximum;
    private int _count;

    public SemaphoreSlim(int initialCount)
        : this(initialCount, int.MaxValue)
    {
    }

    public SemaphoreSlim(int initialCount, int maxCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(initialCount, maxCount);
        _count = initialCount;
        _maximum = maxCount;
    }

    public int CurrentCount => Volatile.Read(ref _count);

    public void Wait() => Wait(Timeout.Infinite);

    public bool Wait(TimeSpan timeout) => Wait((int)timeout.TotalMilliseconds);

    public bool Wait(int millisecondsTimeout)
    {
        long deadline = Environment.TickCount64 + millisecondsTimeout;
        lock (_lock)
        {
            while (_count == 0)
            {
                int left = Timeout.Infinite;
                if (millisecondsTimeout >= 0)
                {
                    left = (int)(deadline - Environment.TickCount64);
                    if (left <= 0)
                    {
                        return false;
                    }
                }

                Monitor.Wait(_lock, left);
            }

            _count--;
            return true;
        }
    }

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        lock (_lock)
        {
            int previous = _count;
            if (releaseCount < 1 || releaseCount > _maximum - previous)
            {
                throw new ArgumentOutOfRangeException(nameof(releaseCount));
            }

            _count += releaseCount;
            for (int i = 0; i < releaseCount; i++)
            {
                Monitor.Pulse(_lock);
            }

            return previous;
        }
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
