namespace System;

/// <summary>Memory was used that is not there.</summary>
public class AccessViolationException : SystemException
{
    public AccessViolationException()
        : base("Attempted to read or write protected memory.")
    {
    }

    public AccessViolationException(string? message)
        : base(message ?? "Attempted to read or write protected memory.")
    {
    }

    public AccessViolationException(string? message, Exception? innerException)
        : base(message ?? "Attempted to read or write protected memory.", innerException)
    {
    }

    private protected override string ClassName => "System.AccessViolationException";
}
