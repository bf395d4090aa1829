using System.Runtime.InteropServices;

namespace System.Runtime;

/// <summary>A suspended thread's registers, as the kernel shows them (800 bytes). The vector registers follow as raw words.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ThreadRegisters
{
    public const int GeneralCount = 31;
    public const int VectorWords = 64;

    public ulong ThreadId;
    public ulong StackPointer;
    public ulong ProgramCounter;
    public ulong State;
    public fixed ulong General[GeneralCount];
    public ulong Padding;
    public fixed ulong Vector[VectorWords];
}
