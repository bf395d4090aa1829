using System.Runtime.InteropServices;

namespace System.Runtime.Exceptions;

/// <summary>The interrupted registers in <c>ucontext_t</c> of Linux on AArch64. What a handler changes here holds when it returns.</summary>
[StructLayout(LayoutKind.Explicit)]
internal unsafe struct SignalContext
{
    [FieldOffset(184)]
    public fixed ulong X[31];

    [FieldOffset(432)]
    public nuint StackPointer;

    [FieldOffset(440)]
    public nuint ProgramCounter;
}
