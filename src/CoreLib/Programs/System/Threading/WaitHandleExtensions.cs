using Microsoft.Win32.SafeHandles;

namespace System.Threading;

/// <summary>The handle of a <see cref="WaitHandle"/> as an object.</summary>
public static class WaitHandleExtensions
{
    public static SafeWaitHandle GetSafeWaitHandle(this WaitHandle waitHandle)
    {
        ArgumentNullException.ThrowIfNull(waitHandle);
        return waitHandle.SafeWaitHandle;
    }

    public static void SetSafeWaitHandle(this WaitHandle waitHandle, SafeWaitHandle? value)
    {
        ArgumentNullException.ThrowIfNull(waitHandle);
        waitHandle.SafeWaitHandle = value!;
    }
}
