using System;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// The calls that led somewhere in the kernel, by the chain of frame records (AAPCS64 §6.4.6) that compiled C# keeps. Trusts nothing it
/// reads: a record must lie on one and the same kernel stack as the one before, above it, and point into the kernel's text.
/// </summary>
public static unsafe class StackTrace
{
    private const int MaximumFrames = 40;

    /// <summary>Kernel stacks fill the upper half of slots of this size.</summary>
    private const ulong SlotSize = 32 * 1024;

    /// <summary>Writes one line per call, from the innermost outwards.</summary>
    public static void Write(ulong programCounter, ulong framePointer)
    {
        WriteLine(programCounter);
        ulong slot = framePointer & ~(SlotSize - 1);
        ulong lowest = slot + (SlotSize / 2);
        for (int i = 0; i < MaximumFrames && IsRecord(framePointer, slot, lowest); i++)
        {
            ulong* record = (ulong*)framePointer;
            if (!KernelImage.IsText(record[1]))
            {
                return;
            }

            // A return address lies behind the call; one instruction back is the call itself, also when nothing follows it.
            WriteLine(record[1] - sizeof(uint));
            lowest = framePointer + 16;
            framePointer = record[0];
        }
    }

    private static bool IsRecord(ulong framePointer, ulong slot, ulong lowest)
    {
        return (framePointer & 7) == 0 && (framePointer >> 63) != 0 && framePointer >= lowest && framePointer <= slot + SlotSize - 16;
    }

    private static void WriteLine(ulong address)
    {
        PanicWriter.Write("  "u8);
        PanicWriter.WriteHexadecimal(address, 16);
        SymbolTable symbols = new(KernelImage.Symbols);
        if (symbols.TryFind(address, out ReadOnlySpan<byte> scope, out ReadOnlySpan<byte> member, out uint offset))
        {
            PanicWriter.Write(" "u8);
            PanicWriter.Write(scope);
            PanicWriter.Write(scope.IsEmpty ? ""u8 : "."u8);
            PanicWriter.Write(member);
            PanicWriter.Write(" + 0x"u8);
            PanicWriter.WriteHexadecimal(offset, 1);
        }

        PanicWriter.Write("\n"u8);
    }
}
