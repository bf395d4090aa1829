namespace ViperOS.Tests.ClassLibraryChecks.Interop;

/// <summary>Memory outside the heap: marshalling, streams and accessors over it, native functions that are not there.</summary>
internal static class InteropChecks
{
    public static void Run()
    {
        MarshalChecks.Run();
        UnmanagedMemoryChecks.Run();
        MissingFunctionChecks.Run();
        MappedFileChecks.Run();
    }

    public static void Try(string what, Action action)
    {
        try
        {
            action();
            Console.WriteLine($"{what}: fine");
        }
        catch (Exception e)
        {
            Console.WriteLine($"{what}: {e.GetType()}: {e.Message}");
        }
    }
}
