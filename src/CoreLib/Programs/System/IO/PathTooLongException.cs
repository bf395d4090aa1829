using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A path is too long.</summary>
public class PathTooLongException : IOException
{
    private const string DefaultMessage = "The specified file name or path is too long, or a component of the specified path is too long.";

    public PathTooLongException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x800700CE);
    }

    public PathTooLongException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x800700CE);
    }

    public PathTooLongException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x800700CE);
    }

    protected PathTooLongException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
