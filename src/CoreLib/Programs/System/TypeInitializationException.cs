namespace System;

/// <summary>A static constructor failed.</summary>
public sealed class TypeInitializationException : TypeLoadException
{
    public TypeInitializationException(string? fullTypeName, Exception? innerException)
        : base("A type initializer threw an exception.", innerException)
    {
        TypeName = fullTypeName ?? "";
    }

    public string TypeName { get; }

    private protected override string ClassName => "System.TypeInitializationException";
}
