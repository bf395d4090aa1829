using System.Runtime.Serialization;

namespace System;

/// <summary>The system gives no more memory.</summary>
public class OutOfMemoryException : SystemException
{
    private const string DefaultMessage = "Insufficient memory to continue the execution of the program.";

    public OutOfMemoryException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8007000E);
    }

    public OutOfMemoryException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8007000E);
    }

    public OutOfMemoryException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x8007000E);
    }

    protected OutOfMemoryException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
