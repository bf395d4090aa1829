namespace System.Threading;

/// <summary>A wait was broken off.</summary>
public class ThreadInterruptedException : SystemException
{
    public ThreadInterruptedException()
        : base("Thread was interrupted from a waiting state.")
    {
    }

    public ThreadInterruptedException(string? message)
        : base(message ?? "Thread was interrupted from a waiting state.")
    {
    }

    public ThreadInterruptedException(string? message, Exception? innerException)
        : base(message ?? "Thread was interrupted from a waiting state.", innerException)
    {
    }

    private protected override string ClassName => "System.Threading.ThreadInterruptedException";
}
