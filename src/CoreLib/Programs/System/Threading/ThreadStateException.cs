using System.Runtime.Serialization;

namespace System.Threading;

/// <summary>A thread is not in a state for the operation.</summary>
public class ThreadStateException : SystemException
{
    private const string DefaultMessage = "Thread was in an invalid state for the operation being executed.";

    public ThreadStateException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131520);
    }

    public ThreadStateException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131520);
    }

    public ThreadStateException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131520);
    }

    protected ThreadStateException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
