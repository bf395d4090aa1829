namespace System.Threading;

/// <summary>A thread is not in a state for the operation.</summary>
public class ThreadStateException : SystemException
{
    public ThreadStateException()
        : base("Thread was in an invalid state for the operation being executed.")
    {
    }

    public ThreadStateException(string? message)
        : base(message ?? "Thread was in an invalid state for the operation being executed.")
    {
    }

    public ThreadStateException(string? message, Exception? innerException)
        : base(message ?? "Thread was in an invalid state for the operation being executed.", innerException)
    {
    }

    private protected override string ClassName => "System.Threading.ThreadStateException";
}
