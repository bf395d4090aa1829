namespace Microsoft.Win32.SafeHandles;

/// <summary>A handle to something that can be waited for.</summary>
public sealed class SafeWaitHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public SafeWaitHandle()
        : base(ownsHandle: true)
    {
    }

    public SafeWaitHandle(nint existingHandle, bool ownsHandle)
        : base(ownsHandle)
    {
        SetHandle(existingHandle);
    }

    protected override bool ReleaseHandle()
    {
        System.Runtime.SystemCalls.Close((int)handle);
        return true;
    }
}
