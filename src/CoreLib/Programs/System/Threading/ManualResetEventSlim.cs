namespace System.Threading;

/// <summary>Lets all threads pass from a signal to the next reset.</summary>
public class ManualResetEventSlim : IDisposable
{
    private Gate _gate;

    public ManualResetEventSlim()
        : this(false)
    {
    }

    public ManualResetEventSlim(bool initialState)
    {
        _gate = new Gate(initialState);
    }

    public ManualResetEventSlim(bool initialState, int spinCount)
        : this(initialState)
    {
    }

    public bool IsSet => _gate.IsOpen;

    public void Set() => _gate.OpenAll();

    public void Reset() => _gate.Close();

    public void Wait() => _gate.Pass(Timeout.Infinite, closes: false);

    public bool Wait(int millisecondsTimeout) => _gate.Pass(millisecondsTimeout, closes: false);

    public bool Wait(TimeSpan timeout) => Wait((int)timeout.TotalMilliseconds);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
