namespace System;

/// <summary>A delegate that can hold only one method got another.</summary>
public sealed class MulticastNotSupportedException : SystemException
{
    private const string DefaultMessage = "Attempted to add multiple callbacks to a delegate that does not support multicast.";

    public MulticastNotSupportedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131514);
    }

    public MulticastNotSupportedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131514);
    }

    public MulticastNotSupportedException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131514);
    }
}
