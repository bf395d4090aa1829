namespace System;

/// <summary>Base of all exceptions.</summary>
public partial class Exception
{
    private readonly string? _message;

    public Exception()
    {
    }

    public Exception(string? message)
    {
        _message = message;
    }

    public Exception(string? message, Exception? innerException)
    {
        _message = message;
        InnerException = innerException;
    }

    public virtual string Message => _message ?? $"Exception of type '{ClassName}' was thrown.";

    public Exception? InnerException { get; }

    public int HResult { get; set; }

    public virtual string? StackTrace => _traceCount == 0 ? null : GetStackTraceText();

    public virtual string? HelpLink { get; set; }

    public virtual string? Source { get; set; }

    // Names of types do not go into programs; each exception of the class library says its own.
    private protected virtual string ClassName => "System.Exception";

    public virtual Exception GetBaseException()
    {
        Exception exception = this;
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    public override string ToString()
    {
        string message = Message;
        string text = message.Length == 0 ? ClassName : $"{ClassName}: {message}";
        if (InnerException is { } inner)
        {
            text = $"{text}\n ---> {inner}\n   --- End of inner exception stack trace ---";
        }

        return StackTrace is { } trace ? $"{text}\n{trace}" : text;
    }
}
