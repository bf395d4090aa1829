namespace System.Threading;

/// <summary>A lock was released by a thread that does not hold it.</summary>
public class SynchronizationLockException : SystemException
{
    public SynchronizationLockException()
        : base("Object synchronization method was called from an unsynchronized block of code.")
    {
    }

    public SynchronizationLockException(string? message)
        : base(message ?? "Object synchronization method was called from an unsynchronized block of code.")
    {
    }

    public SynchronizationLockException(string? message, Exception? innerException)
        : base(message ?? "Object synchronization method was called from an unsynchronized block of code.", innerException)
    {
    }

    private protected override string ClassName => "System.Threading.SynchronizationLockException";
}
