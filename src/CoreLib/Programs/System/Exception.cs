using System.Collections;
using System.Runtime.Serialization;

namespace System;

/// <summary>Base of all exceptions.</summary>
public partial class Exception : ISerializable
{
    private const int DefaultHResult = unchecked((int)0x80131500);

    // .NET's names of these fields: debuggers and a few libraries know them.
    private readonly string? _message;
    private readonly Exception? _innerException;
    private IDictionary? _data;
    private string? _source;

    public Exception()
    {
        HResult = DefaultHResult;
    }

    public Exception(string? message)
        : this()
    {
        _message = message;
    }

    public Exception(string? message, Exception? innerException)
        : this()
    {
        _message = message;
        _innerException = innerException;
    }

    protected Exception(SerializationInfo info, StreamingContext context)
        : this()
    {
        ArgumentNullException.ThrowIfNull(info);
    }

    public virtual string Message => _message ?? string.Concat("Exception of type '", GetType().ToString(), "' was thrown.");

    /// <summary>Whatever the thrower wants to tell.</summary>
    public virtual IDictionary Data => _data ??= new ExceptionData();

    public Exception? InnerException => _innerException;

    public int HResult { get; set; }

    public virtual string? StackTrace => GetStackTraceText();

    public virtual string? HelpLink { get; set; }

    /// <summary>Unless set, the assembly that has thrown the exception.</summary>
    public virtual string? Source
    {
        get => _source ??= GetThrowingAssembly();
        set => _source = value;
    }

    public new Type GetType() => base.GetType();

    public virtual Exception GetBaseException()
    {
        Exception exception = this;
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => ArgumentNullException.ThrowIfNull(info);

    public override string ToString()
    {
        string message = Message;
        string text = string.IsNullOrEmpty(message) ? GetType().ToString() : string.Concat(GetType().ToString(), ": ", message);
        if (_innerException is { } inner)
        {
            text = string.Concat(text, "\n ---> ", inner.ToString(), "\n   --- End of inner exception stack trace ---");
        }

        return StackTrace is { } trace ? string.Concat(text, "\n", trace) : text;
    }
}
