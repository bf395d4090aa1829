using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>A lock was released by a thread that does not hold it.</summary>
public class SynchronizationLockException : SystemException
{
    private const string DefaultMessage = "Object synchronization method was called from an unsynchronized block of code.";

    public SynchronizationLockException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131518);
    }

    public SynchronizationLockException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131518);
    }

    public SynchronizationLockException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131518);
    }

    protected SynchronizationLockException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
