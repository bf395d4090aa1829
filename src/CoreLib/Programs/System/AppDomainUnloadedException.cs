using System.Runtime.Serialization;

namespace System;

/// <summary>The application domain is gone.</summary>
public class AppDomainUnloadedException : SystemException
{
    private const string DefaultMessage = "Attempted to access an unloaded AppDomain.";

    public AppDomainUnloadedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131014);
    }

    public AppDomainUnloadedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131014);
    }

    public AppDomainUnloadedException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131014);
    }

    protected AppDomainUnloadedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
