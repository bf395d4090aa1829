namespace System;

/// <summary>An operation that this system does not offer.</summary>
public class PlatformNotSupportedException : NotSupportedException
{
    public PlatformNotSupportedException()
        : base("Operation is not supported on this platform.")
    {
    }

    public PlatformNotSupportedException(string? message)
        : base(message ?? "Operation is not supported on this platform.")
    {
    }

    public PlatformNotSupportedException(string? message, Exception? innerException)
        : base(message ?? "Operation is not supported on this platform.", innerException)
    {
    }

    private protected override string ClassName => "System.PlatformNotSupportedException";
}
