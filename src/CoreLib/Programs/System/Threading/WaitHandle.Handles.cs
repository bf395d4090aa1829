using Microsoft.Win32.SafeHandles;

namespace System.Threading;

/// <summary>Handles as numbers: nothing here has one, so that they only ever are what the program itself has set.</summary>
public abstract partial class WaitHandle
{
    protected static readonly nint InvalidHandle = -1;

    private SafeWaitHandle? _safeHandle;

    [Obsolete("WaitHandle.Handle has been deprecated. Use the SafeWaitHandle property instead.")]
    public virtual nint Handle
    {
        get => _safeHandle is null ? InvalidHandle : _safeHandle.DangerousGetHandle();
        set => _safeHandle = value == InvalidHandle ? null : new SafeWaitHandle(value, ownsHandle: true);
    }

    public SafeWaitHandle SafeWaitHandle
    {
        get => _safeHandle ??= new SafeWaitHandle(InvalidHandle, ownsHandle: false);
        set => _safeHandle = value;
    }
}
