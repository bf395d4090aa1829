using System.Runtime.Serialization;

namespace System;

/// <summary>An operation that this system does not offer.</summary>
public class PlatformNotSupportedException : NotSupportedException
{
    private const string DefaultMessage = "Operation is not supported on this platform.";

    public PlatformNotSupportedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131539);
    }

    public PlatformNotSupportedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131539);
    }

    public PlatformNotSupportedException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131539);
    }

    protected PlatformNotSupportedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
