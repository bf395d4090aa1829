using System.Runtime.Serialization;

namespace System;

/// <summary>An application domain cannot be unloaded.</summary>
public class CannotUnloadAppDomainException : SystemException
{
    private const string DefaultMessage = "Attempt to unload the AppDomain failed.";

    public CannotUnloadAppDomainException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131015);
    }

    public CannotUnloadAppDomainException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131015);
    }

    public CannotUnloadAppDomainException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131015);
    }

    protected CannotUnloadAppDomainException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
