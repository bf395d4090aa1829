using System.Runtime.Serialization;

namespace System;

/// <summary>A method has no implementation.</summary>
public class EntryPointNotFoundException : TypeLoadException
{
    private const string DefaultMessage = "Entry point was not found.";

    public EntryPointNotFoundException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131523);
    }

    public EntryPointNotFoundException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131523);
    }

    public EntryPointNotFoundException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131523);
    }

    protected EntryPointNotFoundException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
