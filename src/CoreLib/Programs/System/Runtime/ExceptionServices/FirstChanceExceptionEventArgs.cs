namespace System.Runtime.ExceptionServices;

/// <summary>An exception that has just been thrown, before anybody looks for a handler.</summary>
public class FirstChanceExceptionEventArgs(Exception exception) : EventArgs
{
    public Exception Exception { get; } = exception;
}
