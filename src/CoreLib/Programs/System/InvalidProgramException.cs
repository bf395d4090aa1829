namespace System;

/// <summary>Code that cannot be compiled.</summary>
public class InvalidProgramException : SystemException
{
    public InvalidProgramException()
        : base("The program is not valid.")
    {
    }

    public InvalidProgramException(string? message)
        : base(message ?? "The program is not valid.")
    {
    }

    public InvalidProgramException(string? message, Exception? innerException)
        : base(message ?? "The program is not valid.", innerException)
    {
    }

    private protected override string ClassName => "System.InvalidProgramException";
}
