namespace ViperOS.Kernel.Arm64;

/// <summary>Host double: counts.</summary>
public static unsafe class Cache
{
    public static int SynchronizedCount { get; private set; }

    public static void SynchronizeInstructions(void* start, nuint length) => SynchronizedCount++;

    public static void CleanInvalidate(void* start, nuint length)
    {
    }

    public static void ZeroPage(void* page) => new Span<byte>(page, 4096).Clear();
}
