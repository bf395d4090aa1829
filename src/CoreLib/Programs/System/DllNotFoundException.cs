using System.Runtime.Serialization;

namespace System;

/// <summary>A native library does not exist.</summary>
public class DllNotFoundException : TypeLoadException
{
    private const string DefaultMessage = "Dll was not found.";

    public DllNotFoundException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131524);
    }

    public DllNotFoundException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131524);
    }

    public DllNotFoundException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131524);
    }

    protected DllNotFoundException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
