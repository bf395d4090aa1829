namespace System;

/// <summary>Code that cannot be compiled.</summary>
public sealed class InvalidProgramException : SystemException
{
    private const string DefaultMessage = "Common Language Runtime detected an invalid program.";

    public InvalidProgramException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013153A);
    }

    public InvalidProgramException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013153A);
    }

    public InvalidProgramException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x8013153A);
    }
}
