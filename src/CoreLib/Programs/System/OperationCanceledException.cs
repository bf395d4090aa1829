using System.Threading;

namespace System;

/// <summary>An operation was called off.</summary>
public class OperationCanceledException : SystemException
{
    private const string DefaultMessage = "The operation was canceled.";

    public OperationCanceledException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013153B);
    }

    public OperationCanceledException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013153B);
    }

    public OperationCanceledException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x8013153B);
    }

    public OperationCanceledException(CancellationToken token)
        : this()
    {
        CancellationToken = token;
    }

    public OperationCanceledException(string? message, CancellationToken token)
        : this(message)
    {
        CancellationToken = token;
    }

    public OperationCanceledException(string? message, Exception? innerException, CancellationToken token)
        : this(message, innerException)
    {
        CancellationToken = token;
    }

    public CancellationToken CancellationToken { get; }
}
