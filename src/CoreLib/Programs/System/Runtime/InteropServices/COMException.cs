using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A COM method gave an unknown error.</summary>
public class COMException : ExternalException
{
    private const string DefaultMessage = "Unexpected HRESULT has been returned from a call to a COM component.";

    public COMException()
        : base(DefaultMessage)
    {
    }

    public COMException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public COMException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
    }

    public COMException(string? message, int errorCode)
        : base(message ?? DefaultMessage, errorCode)
    {
    }

    protected COMException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
