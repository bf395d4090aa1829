namespace System.Threading;

/// <summary>No handle has the name.</summary>
public class WaitHandleCannotBeOpenedException : ApplicationException
{
    public WaitHandleCannotBeOpenedException()
        : base("No handle of the given name exists.")
    {
        HResult = unchecked((int)0x8013152C);
    }

    public WaitHandleCannotBeOpenedException(string? message)
        : base(message ?? "No handle of the given name exists.")
    {
        HResult = unchecked((int)0x8013152C);
    }

    public WaitHandleCannotBeOpenedException(string? message, Exception? innerException)
        : base(message ?? "No handle of the given name exists.", innerException)
    {
        HResult = unchecked((int)0x8013152C);
    }
}
