using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A VARIANT of a kind that has no counterpart.</summary>
public class InvalidOleVariantTypeException : SystemException
{
    private const string DefaultMessage = "Specified OLE variant was invalid.";

    public InvalidOleVariantTypeException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131531);
    }

    public InvalidOleVariantTypeException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131531);
    }

    public InvalidOleVariantTypeException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131531);
    }

    protected InvalidOleVariantTypeException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
