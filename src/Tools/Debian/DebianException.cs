namespace ViperOS.Tools.Debian;

/// <summary>A package cannot be had: the message says to the user which, why, and what to do.</summary>
public sealed class DebianException : Exception
{
    public DebianException(string message)
        : base(message)
    {
    }

    public DebianException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
