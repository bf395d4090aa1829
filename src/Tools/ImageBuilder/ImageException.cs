namespace ViperOS.Tools.ImageBuilder;

/// <summary>An image or archive cannot be made from what was given; the message says to a user what to change.</summary>
public sealed class ImageException : Exception
{
    public ImageException(string message)
        : base(message)
    {
    }

    public ImageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
