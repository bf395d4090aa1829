using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>Code outside .NET failed.</summary>
public class ExternalException : SystemException
{
    private const string DefaultMessage = "External component has thrown an exception.";

    public ExternalException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80004005);
    }

    public ExternalException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80004005);
    }

    public ExternalException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80004005);
    }

    public ExternalException(string? message, int errorCode)
        : base(message ?? DefaultMessage)
    {
        HResult = errorCode;
    }

    protected ExternalException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public virtual int ErrorCode => HResult;

    public override string ToString()
    {
        string text = $"{GetType()} (0x{HResult:X8})";
        if (!string.IsNullOrEmpty(Message))
        {
            text = $"{text}: {Message}";
        }

        if (InnerException is { } inner)
        {
            text = $"{text}\n ---> {inner}";
        }

        return StackTrace is { } trace ? $"{text}\n{trace}" : text;
    }
}
