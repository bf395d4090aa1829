using System.Runtime.Serialization;

namespace System;

/// <summary>The type is gone.</summary>
public class TypeUnloadedException : SystemException
{
    private const string DefaultMessage = "Type had been unloaded.";

    public TypeUnloadedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131013);
    }

    public TypeUnloadedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131013);
    }

    public TypeUnloadedException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131013);
    }

    protected TypeUnloadedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
