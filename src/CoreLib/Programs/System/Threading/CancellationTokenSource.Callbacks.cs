using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

// Callbacks: who is registered, and who is being told.
public partial class CancellationTokenSource
{
    internal CancellationTokenRegistration Register(
        Delegate callback, object? state, SynchronizationContext? target, ExecutionContext? context)
    {
        if (_state == Active)
        {
            CancellationCallback node = new(this) { Callback = callback, State = state, Target = target, Context = context };
            lock (_lock)
            {
                if (_isDisposed && _state == Active)
                {
                    return default;
                }

                // Cancellation changes the state before it first takes the lock.
                if (_state == Active)
                {
                    node.Id = _nextId++;
                    node.IsLinked = true;
                    node.Next = _first;
                    if (_first is not null)
                    {
                        _first.Previous = node;
                    }

                    _first = node;
                    return new CancellationTokenRegistration(node);
                }
            }
        }

        if (callback is Action<object?> simple)
        {
            simple(state);
        }
        else
        {
            ((Action<object?, CancellationToken>)callback)(state, new CancellationToken(this));
        }

        return default;
    }

    internal bool Unregister(CancellationCallback callback, long id)
    {
        lock (_lock)
        {
            if (!callback.IsLinked || callback.Id != id)
            {
                return false;
            }

            Unlink(callback);
            callback.Callback = null;
            callback.State = null;
            return true;
        }
    }

    internal void NotifyCancellation(bool throwOnFirstException)
    {
        if (TryBegin())
        {
            RunCallbacks(throwOnFirstException);
        }
    }

    internal void WaitForCallback(CancellationCallback callback)
    {
        SpinWait wait = default;
        while (_running == callback && _runningThread != Environment.CurrentManagedThreadId)
        {
            wait.SpinOnce();
        }
    }

    internal ValueTask WaitForCallbackAsync(CancellationCallback callback)
    {
        if (_running != callback || _runningThread == Environment.CurrentManagedThreadId)
        {
            return default;
        }

        return new ValueTask(
            Task.Factory.StartNew(
                static node =>
                {
                    CancellationCallback callback = (CancellationCallback)node!;
                    callback.Source.WaitForCallback(callback);
                },
                callback,
                CancellationToken.None,
                TaskCreationOptions.None,
                TaskScheduler.Default));
    }

    private bool TryBegin()
    {
        if (Interlocked.CompareExchange(ref _state, Notifying, Active) != Active)
        {
            return false;
        }

        lock (_lock)
        {
            _timer?.Dispose();
            _event?.Set();
        }

        return true;
    }

    private void RunCallbacks(bool throwOnFirstException)
    {
        List<Exception>? failures = null;
        _runningThread = Environment.CurrentManagedThreadId;
        try
        {
            while (true)
            {
                CancellationCallback? callback;
                lock (_lock)
                {
                    callback = _first;
                    if (callback is null)
                    {
                        break;
                    }

                    Unlink(callback);
                    _running = callback;
                }

                try
                {
                    if (callback.Target is { } target)
                    {
                        target.Send(static node => ((CancellationCallback)node!).RunOnTarget(), callback);
                        _runningThread = Environment.CurrentManagedThreadId;
                    }
                    else
                    {
                        callback.Run();
                    }
                }
                catch (Exception exception) when (!throwOnFirstException)
                {
                    (failures ??= []).Add(exception);
                }
            }
        }
        finally
        {
            _running = null;
            _state = Done;
        }

        if (failures is not null)
        {
            throw new AggregateException(failures);
        }
    }

    internal void MarkRunningThread() => _runningThread = Environment.CurrentManagedThreadId;

    private void Unlink(CancellationCallback callback)
    {
        if (callback.Previous is null)
        {
            _first = callback.Next;
        }
        else
        {
            callback.Previous.Next = callback.Next;
        }

        if (callback.Next is not null)
        {
            callback.Next.Previous = callback.Previous;
        }

        callback.Previous = null;
        callback.Next = null;
        callback.IsLinked = false;
    }
}
