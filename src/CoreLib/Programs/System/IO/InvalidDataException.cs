namespace System.IO;

/// <summary>Data does not have the wanted form.</summary>
public sealed class InvalidDataException : SystemException
{
    private const string DefaultMessage = "Found invalid data while decoding.";

    public InvalidDataException()
        : base(DefaultMessage)
    {
    }

    public InvalidDataException(string? message)
        : base(message ?? DefaultMessage)
    {
    }

    public InvalidDataException(string? message, Exception? innerException)
        : base(message ?? DefaultMessage, innerException)
    {
    }
}
