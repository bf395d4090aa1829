using System.Threading.Tasks;

namespace System.Threading;

// Waiting without a thread.
public partial class SemaphoreSlim
{
    public Task WaitAsync() => WaitAsync(Timeout.Infinite, default);

    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.Infinite, cancellationToken);

    public Task<bool> WaitAsync(int millisecondsTimeout) => WaitAsync(millisecondsTimeout, default);

    public Task<bool> WaitAsync(TimeSpan timeout) => WaitAsync(timeout, default);

    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        WaitAsync(ToMilliseconds(timeout), cancellationToken);

    public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        Entry entry;
        lock (_lock)
        {
            if (_currentCount > 0)
            {
                _currentCount--;
                if (_currentCount == 0)
                {
                    _event?.Reset();
                }

                return Runtime.CompilerServices.TaskCache.Get(true);
            }

            if (millisecondsTimeout == 0)
            {
                return Runtime.CompilerServices.TaskCache.Get(false);
            }

            entry = new Entry();
            (_queue ??= new LinkedList()).Add(entry);
        }

        return millisecondsTimeout == Timeout.Infinite && !cancellationToken.CanBeCanceled
            ? entry
            : WaitForEntry(entry, millisecondsTimeout, cancellationToken);
    }

    private async Task<bool> WaitForEntry(Entry entry, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        await ((Task)entry.WaitAsync(TimeSpan.FromMilliseconds(millisecondsTimeout), cancellationToken))
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (cancellationToken.IsCancellationRequested)
        {
            // A release that came at the same moment wins.
            lock (_lock)
            {
                if (_queue is not null && _queue.Remove(entry))
                {
                    throw new OperationCanceledException("The operation was canceled.", cancellationToken);
                }
            }
        }

        if (!entry.IsCompleted)
        {
            lock (_lock)
            {
                if (_queue is not null && _queue.Remove(entry))
                {
                    return false;
                }
            }
        }

        return await entry.ConfigureAwait(false);
    }

    /// <summary>One asynchronous wait.</summary>
    private sealed class Entry : Task<bool>
    {
        public Entry? Previous;
        public Entry? Next;
        public bool IsLinked;
    }

    /// <summary>The asynchronous waits in the order of their coming; guarded by the semaphore's lock.</summary>
    private sealed class LinkedList
    {
        private Entry? _first;
        private Entry? _last;

        public bool IsEmpty => _first is null;

        public void Add(Entry entry)
        {
            entry.IsLinked = true;
            entry.Previous = _last;
            if (_last is null)
            {
                _first = entry;
            }
            else
            {
                _last.Next = entry;
            }

            _last = entry;
        }

        public Entry? TakeFirst()
        {
            Entry? entry = _first;
            if (entry is not null)
            {
                Remove(entry);
            }

            return entry;
        }

        public bool Remove(Entry entry)
        {
            if (!entry.IsLinked)
            {
                return false;
            }

            entry.IsLinked = false;
            if (entry.Previous is null)
            {
                _first = entry.Next;
            }
            else
            {
                entry.Previous.Next = entry.Next;
            }

            if (entry.Next is null)
            {
                _last = entry.Previous;
            }
            else
            {
                entry.Next.Previous = entry.Previous;
            }

            entry.Previous = null;
            entry.Next = null;
            return true;
        }
    }
}
