using System;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// Names of the kernel's functions, put into the image's section .viper.symbols by the build: magic, count, then for each function,
/// ascending, the offset of its first instruction from the image's start and the offset of its zero-terminated name from the end of the
/// table; all 32 bits. Read-only.
/// </summary>
public static unsafe class SymbolTable
{
    /// <summary>"VSYM" read as a little-endian number.</summary>
    private const uint Magic = 0x4D59_5356;
    private const int HeaderWords = 2;

    /// <summary>The function that an address lies in, and how far. False if the address is not in text or there is no table.</summary>
    public static bool TryFind(ulong address, out ReadOnlySpan<byte> name, out ulong offset)
    {
        uint* table = (uint*)KernelImage.SymbolTableStart();
        byte* tableEnd = KernelImage.SymbolTableEnd();
        name = default;
        offset = 0;
        if (!KernelImage.IsText(address) || tableEnd - (byte*)table < HeaderWords * sizeof(uint) || table[0] != Magic)
        {
            return false;
        }

        uint target = (uint)(address - KernelImage.Start());
        uint* entries = table + HeaderWords;
        int low = 0;
        int high = (int)table[1];
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (entries[2 * middle] <= target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == 0)
        {
            return false;
        }

        uint* entry = entries + (2 * (low - 1));
        byte* text = (byte*)(entries + (2 * table[1])) + entry[1];
        int length = 0;
        while (text + length < tableEnd && text[length] != 0)
        {
            length++;
        }

        name = new ReadOnlySpan<byte>(text, length);
        offset = target - entry[0];
        return true;
    }
}
