using System.Runtime.InteropServices;

namespace System.Threading;

/// <summary>Overlapped operations exist on Windows only.</summary>
public sealed class ThreadPoolBoundHandle : IDisposable
{
    private ThreadPoolBoundHandle(SafeHandle handle)
    {
        Handle = handle;
    }

    public SafeHandle Handle { get; }

    public static ThreadPoolBoundHandle BindHandle(SafeHandle handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        throw new PlatformNotSupportedException();
    }

    public unsafe NativeOverlapped* AllocateNativeOverlapped(IOCompletionCallback callback, object? state, object? pinData) =>
        throw new PlatformNotSupportedException();

    public unsafe NativeOverlapped* UnsafeAllocateNativeOverlapped(IOCompletionCallback callback, object? state, object? pinData) =>
        throw new PlatformNotSupportedException();

    public unsafe NativeOverlapped* AllocateNativeOverlapped(PreAllocatedOverlapped preAllocated) =>
        throw new PlatformNotSupportedException();

    public unsafe void FreeNativeOverlapped(NativeOverlapped* overlapped) => throw new PlatformNotSupportedException();

    public static unsafe object? GetNativeOverlappedState(NativeOverlapped* overlapped) => throw new PlatformNotSupportedException();

    public void Dispose()
    {
    }
}
