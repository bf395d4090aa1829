namespace System;

/// <summary>Base of the runtime's own exceptions.</summary>
public class SystemException : Exception
{
    public SystemException()
        : base("System error.")
    {
    }

    public SystemException(string? message)
        : base(message ?? "System error.")
    {
    }

    public SystemException(string? message, Exception? innerException)
        : base(message ?? "System error.", innerException)
    {
    }

    private protected override string ClassName => "System.SystemException";
}
