using System.Threading;

namespace System;

/// <summary>Hands each report to the synchronization context of its creation, or to the thread pool where there was none.</summary>
public class Progress<T> : IProgress<T>
{
    private readonly SynchronizationContext? _context = SynchronizationContext.Current;
    private readonly Action<T>? _handler;

    public Progress()
    {
    }

    public Progress(Action<T> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
    }

    public event EventHandler<T>? ProgressChanged;

    protected virtual void OnReport(T value)
    {
        if (_handler is null && ProgressChanged is null)
        {
            return;
        }

        if (_context is null)
        {
            ThreadPool.QueueUserWorkItem(state => Invoke((T)state!), value);
        }
        else
        {
            _context.Post(state => Invoke((T)state!), value);
        }
    }

    void IProgress<T>.Report(T value) => OnReport(value);

    private void Invoke(T value)
    {
        _handler?.Invoke(value);
        ProgressChanged?.Invoke(this, value);
    }
}
