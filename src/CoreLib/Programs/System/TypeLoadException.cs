namespace System;

/// <summary>A type cannot be had.</summary>
public class TypeLoadException : SystemException
{
    public TypeLoadException()
        : base("Failure has occurred while loading a type.")
    {
    }

    public TypeLoadException(string? message)
        : base(message ?? "Failure has occurred while loading a type.")
    {
    }

    public TypeLoadException(string? message, Exception? innerException)
        : base(message ?? "Failure has occurred while loading a type.", innerException)
    {
    }

    private protected override string ClassName => "System.TypeLoadException";
}
