namespace System.IO;

/// <summary>Input or output failed.</summary>
public class IOException : SystemException
{
    public IOException()
        : base("I/O error occurred.")
    {
    }

    public IOException(string? message)
        : base(message ?? "I/O error occurred.")
    {
    }

    public IOException(string? message, int hresult)
        : base(message ?? "I/O error occurred.")
    {
        HResult = hresult;
    }

    public IOException(string? message, Exception? innerException)
        : base(message ?? "I/O error occurred.", innerException)
    {
    }

    private protected override string ClassName => "System.IO.IOException";
}
