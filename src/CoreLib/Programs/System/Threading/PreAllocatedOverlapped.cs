namespace System.Threading;

/// <summary>Overlapped operations exist on Windows only.</summary>
public sealed class PreAllocatedOverlapped : IDisposable
{
    public PreAllocatedOverlapped(IOCompletionCallback callback, object? state, object? pinData)
    {
        ArgumentNullException.ThrowIfNull(callback);
        throw new PlatformNotSupportedException();
    }

    ~PreAllocatedOverlapped()
    {
    }

    public static PreAllocatedOverlapped UnsafeCreate(IOCompletionCallback callback, object? state, object? pinData) =>
        new(callback, state, pinData);

    public void Dispose() => GC.SuppressFinalize(this);
}
