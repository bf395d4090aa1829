using System.Runtime.InteropServices;

namespace System.Threading;

/// <summary>An overlapped operation as Windows has it.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct NativeOverlapped
{
    public nint InternalLow;
    public nint InternalHigh;
    public int OffsetLow;
    public int OffsetHigh;
    public nint EventHandle;
}
