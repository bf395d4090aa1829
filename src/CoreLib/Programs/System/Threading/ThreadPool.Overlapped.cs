using System.Runtime.InteropServices;

namespace System.Threading;

/// <summary>What exists on Windows only.</summary>
public static partial class ThreadPool
{
    [Obsolete("ThreadPool.BindHandle(IntPtr) has been deprecated. Use ThreadPool.BindHandle(SafeHandle) instead.")]
    public static bool BindHandle(nint osHandle) => throw new PlatformNotSupportedException();

    public static bool BindHandle(SafeHandle osHandle) => throw new PlatformNotSupportedException();

    public static unsafe bool UnsafeQueueNativeOverlapped(NativeOverlapped* overlapped) => throw new PlatformNotSupportedException();
}
