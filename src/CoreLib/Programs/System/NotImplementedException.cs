namespace System;

/// <summary>An operation without a body.</summary>
public class NotImplementedException : SystemException
{
    public NotImplementedException()
        : base("The method or operation is not implemented.")
    {
    }

    public NotImplementedException(string? message)
        : base(message ?? "The method or operation is not implemented.")
    {
    }

    public NotImplementedException(string? message, Exception? innerException)
        : base(message ?? "The method or operation is not implemented.", innerException)
    {
    }

    private protected override string ClassName => "System.NotImplementedException";
}
