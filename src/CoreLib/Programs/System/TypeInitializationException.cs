namespace System;

/// <summary>A static constructor failed; every use of its type fails from then on.</summary>
public sealed class TypeInitializationException : SystemException
{
    private readonly string? _typeName;

    public TypeInitializationException(string? fullTypeName, Exception? innerException)
        : base(string.Concat("The type initializer for '", fullTypeName, "' threw an exception."), innerException)
    {
        _typeName = fullTypeName;
        HResult = unchecked((int)0x80131534);
    }

    public string TypeName => _typeName ?? "";
}
