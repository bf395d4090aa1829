using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A value cannot go to native code.</summary>
public class MarshalDirectiveException : SystemException
{
    private const string DefaultMessage = "Marshaling directives are invalid.";

    public MarshalDirectiveException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131535);
    }

    public MarshalDirectiveException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131535);
    }

    public MarshalDirectiveException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131535);
    }

    protected MarshalDirectiveException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
