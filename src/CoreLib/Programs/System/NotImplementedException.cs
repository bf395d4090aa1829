using System.Runtime.Serialization;

namespace System;

/// <summary>An operation without a body.</summary>
public class NotImplementedException : SystemException
{
    private const string DefaultMessage = "The method or operation is not implemented.";

    public NotImplementedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80004001);
    }

    public NotImplementedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80004001);
    }

    public NotImplementedException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80004001);
    }

    protected NotImplementedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
