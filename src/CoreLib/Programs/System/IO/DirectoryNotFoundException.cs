using System.Runtime.Serialization;

namespace System.IO;

/// <summary>A directory does not exist.</summary>
public class DirectoryNotFoundException : IOException
{
    private const string DefaultMessage = "Attempted to access a path that is not on the disk.";

    public DirectoryNotFoundException()
        : base(DefaultMessage)
    {
        HResult = unchecked((int)0x80070003);
    }

    public DirectoryNotFoundException(string? message)
        : base(message ?? DefaultMessage)
    {
        HResult = unchecked((int)0x80070003);
    }

    public DirectoryNotFoundException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        HResult = unchecked((int)0x80070003);
    }

    protected DirectoryNotFoundException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}
