using System.ComponentModel;
using System.Runtime.Serialization;

namespace System.IO;

/// <summary>More changed than the system could tell.</summary>
public class InternalBufferOverflowException : SystemException
{
    private const int BufferOverflow = unchecked((int)0x80131905);

    public InternalBufferOverflowException()
    {
        HResult = BufferOverflow;
    }

    public InternalBufferOverflowException(string? message)
        : base(message)
    {
        HResult = BufferOverflow;
    }

    public InternalBufferOverflowException(string? message, Exception? inner)
        : base(message, inner)
    {
        HResult = BufferOverflow;
    }

    [Obsolete("This API supports obsolete formatter-based serialization.", DiagnosticId = "SYSLIB0051")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected InternalBufferOverflowException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
