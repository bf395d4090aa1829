namespace ViperOS.Tools.Viper.Host;

/// <summary>An error that the user can understand and do something about: the message says what. Ends the command.</summary>
public sealed class ViperException : Exception
{
    public ViperException(string message)
        : base(message)
    {
    }

    public ViperException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
