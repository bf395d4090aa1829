using System.Runtime.Serialization;

namespace System;

/// <summary>A type cannot be loaded.</summary>
public class TypeLoadException : SystemException
{
    private const string DefaultMessage = "Failure has occurred while loading a type.";

    private readonly string? _typeName;

    public TypeLoadException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131522);
    }

    public TypeLoadException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131522);
    }

    public TypeLoadException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131522);
    }

    internal TypeLoadException(string message, string? typeName)
        : this(message)
    {
        _typeName = typeName;
    }

    protected TypeLoadException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }

    public string TypeName => _typeName ?? "";
}
