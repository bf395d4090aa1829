using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>A wait was broken off.</summary>
public class ThreadInterruptedException : SystemException
{
    private const string DefaultMessage = "Thread was interrupted from a waiting state.";

    public ThreadInterruptedException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131519);
    }

    public ThreadInterruptedException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131519);
    }

    public ThreadInterruptedException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131519);
    }

    protected ThreadInterruptedException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
