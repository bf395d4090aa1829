namespace System.Threading;

/// <summary>An exception on a thread.</summary>
public class ThreadExceptionEventArgs : EventArgs
{
    private readonly Exception _exception;

    public ThreadExceptionEventArgs(Exception t)
    {
        _exception = t;
    }

    public Exception Exception => _exception;
}
