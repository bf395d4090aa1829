using System.Runtime.Serialization;

namespace System.IO;

/// <summary>Input or output failed.</summary>
public class IOException : SystemException
{
    private const int ErrorCode = unchecked((int)0x80131620);

    public IOException()
        : base("I/O error occurred.")
    {
        HResult = ErrorCode;
    }

    public IOException(string? message)
        : base(message)
    {
        HResult = ErrorCode;
    }

    public IOException(string? message, int hresult)
        : base(message)
    {
        HResult = hresult;
    }

    public IOException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        HResult = ErrorCode;
    }

    protected IOException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
