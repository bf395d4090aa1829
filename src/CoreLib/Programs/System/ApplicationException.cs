namespace System;

/// <summary>Base of an application's exceptions.</summary>
public class ApplicationException : Exception
{
    public ApplicationException()
        : base("Error in the application.")
    {
    }

    public ApplicationException(string? message)
        : base(message ?? "Error in the application.")
    {
    }

    public ApplicationException(string? message, Exception? innerException)
        : base(message ?? "Error in the application.", innerException)
    {
    }

    private protected override string ClassName => "System.ApplicationException";
}
