using System.Runtime.Serialization;

namespace System.Runtime.InteropServices;

/// <summary>A SAFEARRAY has another number of dimensions than declared.</summary>
public class SafeArrayRankMismatchException : SystemException
{
    private const string DefaultMessage = "Specified array was not of the expected rank.";

    public SafeArrayRankMismatchException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80131538);
    }

    public SafeArrayRankMismatchException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80131538);
    }

    public SafeArrayRankMismatchException(string? message, Exception? inner)
        : base(message ?? DefaultMessage, inner)
    {
        HResult = unchecked((int)0x80131538);
    }

    protected SafeArrayRankMismatchException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
