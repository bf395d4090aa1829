using System.Runtime.Serialization;

namespace System.Collections.Generic;

/// <summary>A dictionary has no entry for a key.</summary>
public class KeyNotFoundException : SystemException
{
    private const string DefaultMessage = "The given key was not present in the dictionary.";

    public KeyNotFoundException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131577);
    }

    public KeyNotFoundException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131577);
    }

    public KeyNotFoundException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131577);
    }

    protected KeyNotFoundException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
