namespace System;

/// <summary>An operation was called off.</summary>
public class OperationCanceledException : SystemException
{
    public OperationCanceledException()
        : base("The operation was canceled.")
    {
    }

    public OperationCanceledException(string? message)
        : base(message ?? "The operation was canceled.")
    {
    }

    public OperationCanceledException(string? message, Exception? innerException)
        : base(message ?? "The operation was canceled.", innerException)
    {
    }

    private protected override string ClassName => "System.OperationCanceledException";
}
