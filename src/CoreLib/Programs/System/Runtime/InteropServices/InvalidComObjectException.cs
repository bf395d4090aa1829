using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A COM object without its runtime part.</summary>
public class InvalidComObjectException : SystemException
{
    private const string DefaultMessage = "Attempt has been made to use a COM object that does not have a backing class factory.";

    public InvalidComObjectException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131527);
    }

    public InvalidComObjectException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131527);
    }

    public InvalidComObjectException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131527);
    }

    protected InvalidComObjectException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
