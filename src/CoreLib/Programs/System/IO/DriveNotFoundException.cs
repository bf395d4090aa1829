namespace System.IO;

/// <summary>A root of paths does not exist.</summary>
public class DriveNotFoundException : IOException
{
    private const string DefaultMessage = "Could not find the drive. The drive might not be ready or might not be mapped.";

    public DriveNotFoundException()
        : base(DefaultMessage)
    {
    }

    public DriveNotFoundException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public DriveNotFoundException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
    }
}
