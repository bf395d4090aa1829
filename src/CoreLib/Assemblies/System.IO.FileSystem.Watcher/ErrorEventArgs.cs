namespace System.IO;

/// <summary>Why a watcher lost events or stopped.</summary>
public class ErrorEventArgs : EventArgs
{
    private readonly Exception _exception;

    public ErrorEventArgs(Exception exception)
    {
        _exception = exception;
    }

    public virtual Exception GetException() => _exception;
}
