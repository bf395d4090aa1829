namespace System.Threading;

/// <summary>Something that threads wait for.</summary>
public abstract class WaitHandle : IDisposable
{
    public const int WaitTimeout = 0x102;

    public virtual bool WaitOne() => WaitOne(Timeout.Infinite);

    public abstract bool WaitOne(int millisecondsTimeout);

    public virtual bool WaitOne(TimeSpan timeout) => WaitOne((int)timeout.TotalMilliseconds);

    public virtual void Close() => Dispose();

    public void Dispose()
    {
        Dispose(explicitDisposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool explicitDisposing)
    {
    }
}
