using System.Diagnostics;

namespace Microsoft.Win32.SafeHandles;

/// <summary>A handle to a process.</summary>
public sealed class SafeProcessHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    public SafeProcessHandle()
        : base(ownsHandle: true)
    {
    }

    public SafeProcessHandle(nint existingHandle, bool ownsHandle)
        : base(ownsHandle)
    {
        SetHandle(existingHandle);
    }

    protected override bool ReleaseHandle()
    {
        ProcessNative.Close((int)handle);
        return true;
    }
}
