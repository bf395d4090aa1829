namespace System.Runtime.InteropServices;

/// <summary>Native code failed.</summary>
public class ExternalException : SystemException
{
    public ExternalException()
        : base("External component has thrown an exception.")
    {
    }

    public ExternalException(string? message)
        : base(message ?? "External component has thrown an exception.")
    {
    }

    public ExternalException(string? message, Exception? innerException)
        : base(message ?? "External component has thrown an exception.", innerException)
    {
    }

    private protected override string ClassName => "System.Runtime.InteropServices.ExternalException";
}
