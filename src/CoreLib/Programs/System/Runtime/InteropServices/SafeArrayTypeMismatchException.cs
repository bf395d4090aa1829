using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A SAFEARRAY has other elements than declared.</summary>
public class SafeArrayTypeMismatchException : SystemException
{
    private const string DefaultMessage = "Specified array was not of the expected type.";

    public SafeArrayTypeMismatchException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131533);
    }

    public SafeArrayTypeMismatchException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131533);
    }

    public SafeArrayTypeMismatchException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131533);
    }

    protected SafeArrayTypeMismatchException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
