namespace ViperOS.Contracts.Services;

/// <summary>Exit codes by which a file server says more than that it has ended.</summary>
public static class FileServerExit
{
    /// <summary>Added to the error for which the volume with the system's files could not be mounted: another run would end in the same way.</summary>
    public const int NotMounted = 0x100;

    private const int LargestError = 0xFF;

    /// <summary>Whether the code says that, and for which error.</summary>
    public static bool IsNotMounted(int exitCode, out ErrorNumber error)
    {
        error = (ErrorNumber)(exitCode - NotMounted);
        return exitCode is > NotMounted and <= NotMounted + LargestError;
    }
}
