using System.Runtime.Serialization;

namespace System;

/// <summary>The description of a time zone is damaged.</summary>
public class InvalidTimeZoneException : Exception
{
    public InvalidTimeZoneException()
    {
    }

    public InvalidTimeZoneException(string? message)
        : base(message)
    {
    }

    public InvalidTimeZoneException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    protected InvalidTimeZoneException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
