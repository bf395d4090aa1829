using System.Runtime.Serialization;

namespace System;

/// <summary>An array has the wrong number of dimensions.</summary>
public class RankException : SystemException
{
    private const string DefaultMessage = "Attempted to operate on an array with the incorrect number of dimensions.";

    public RankException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131517);
    }

    public RankException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131517);
    }

    public RankException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131517);
    }

    protected RankException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
