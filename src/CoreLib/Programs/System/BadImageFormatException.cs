namespace System;

/// <summary>An assembly cannot be read.</summary>
public class BadImageFormatException : SystemException
{
    public BadImageFormatException()
        : base("Format of the executable or library is invalid.")
    {
    }

    public BadImageFormatException(string? message)
        : base(message ?? "Format of the executable or library is invalid.")
    {
    }

    public BadImageFormatException(string? message, Exception? innerException)
        : base(message ?? "Format of the executable or library is invalid.", innerException)
    {
    }

    private protected override string ClassName => "System.BadImageFormatException";
}
