namespace ViperOS.Tools.Debian;

/// <summary>A package cannot be had: the message says to the user which, why, and what to do.</summary>
public sealed class DebianException : Exception
{
    /// <summary>The host has no apt, or Debian's servers cannot be reached.</summary>
    public bool IsUnreachable { get; init; }

    public DebianException(string message)
        : base(message)
    {
    }

    public DebianException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
