namespace System.IO;

/// <summary>Data does not have the wanted form.</summary>
public class InvalidDataException : SystemException
{
    public InvalidDataException()
        : base("Found invalid data while decoding.")
    {
    }

    public InvalidDataException(string? message)
        : base(message ?? "Found invalid data while decoding.")
    {
    }

    public InvalidDataException(string? message, Exception? innerException)
        : base(message ?? "Found invalid data while decoding.", innerException)
    {
    }

    private protected override string ClassName => "System.IO.InvalidDataException";
}
