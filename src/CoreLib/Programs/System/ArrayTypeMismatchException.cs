using System.Runtime.Serialization;

namespace System;

/// <summary>An object is not of an array's element type.</summary>
public class ArrayTypeMismatchException : SystemException
{
    private const string DefaultMessage = "Attempted to access an element as a type incompatible with the array.";

    public ArrayTypeMismatchException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131503);
    }

    public ArrayTypeMismatchException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131503);
    }

    public ArrayTypeMismatchException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80131503);
    }

    protected ArrayTypeMismatchException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
