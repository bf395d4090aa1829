using System.Runtime.Serialization;

namespace System.Security;

/// <summary>Code is not verifiably safe.</summary>
public class VerificationException : SystemException
{
    private const string DefaultMessage = "Operation could destabilize the runtime.";

    public VerificationException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x8013150D);
    }

    public VerificationException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x8013150D);
    }

    public VerificationException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x8013150D);
    }

    protected VerificationException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
