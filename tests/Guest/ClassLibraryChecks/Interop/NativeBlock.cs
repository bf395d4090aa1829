using System.Runtime.InteropServices;

namespace ViperOS.Tests.ClassLibraryChecks.Interop;

/// <summary>Zeroed native memory of a size.</summary>
internal sealed unsafe class NativeBlock : SafeBuffer
{
    public NativeBlock(int size)
        : base(ownsHandle: true)
    {
        SetHandle((nint)NativeMemory.AllocZeroed((uint)size));
        Initialize((uint)size);
    }

    protected override bool ReleaseHandle()
    {
        NativeMemory.Free((void*)handle);
        return true;
    }
}
