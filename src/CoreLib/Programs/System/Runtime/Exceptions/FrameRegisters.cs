using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Runtime.Exceptions;

/// <summary>
/// What a method must preserve for its caller (AAPCS64 6.1), as it is at one point of one frame: x19 to x28, the frame pointer, the
/// link register, the stack pointer, the address of the instruction, and the low halves of v8 to v15. <c>Native/Programs/Exceptions.S</c>
/// fills it in at a throw and loads it to run a handler: the layout is part of that file.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FrameRegisters
{
    /// <summary>Number of registers that call frame information may describe: x19 to x30, d8 to d15.</summary>
    public const int SavedCount = 20;

    private General _general;
    public nuint FramePointer;
    public nuint LinkRegister;
    public nuint StackPointer;
    public nuint ProgramCounter;
    private Vector _vector;

    /// <summary>The value of a register by its index in call frame rows: 0 to 11 for x19 to x30, 12 to 19 for d8 to d15.</summary>
    public static nuint* At(FrameRegisters* registers, int index) =>
        (nuint*)registers + (index < 12 ? index : index + 2);

    /// <summary>The index of a DWARF register number (AADWARF64 4.1), or -1 for one that callees need not preserve.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(uint dwarfRegister) => dwarfRegister switch
    {
        >= 19 and <= 30 => (int)dwarfRegister - 19,
        >= 72 and <= 79 => (int)dwarfRegister - 72 + 12,
        _ => -1,
    };

    [InlineArray(10)]
    private struct General
    {
        private nuint _x19;
    }

    [InlineArray(8)]
    private struct Vector
    {
        private ulong _d8;
    }
}
