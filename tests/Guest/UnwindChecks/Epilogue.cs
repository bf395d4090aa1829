namespace ViperOS.Tests.UnwindChecks;

/// <summary>
/// The rest of a function that only gives up its frame, carried out on registers: the compiler describes no frames within epilogues, since
/// nothing there can fault. Encodings: Arm ARM C6.2.
/// </summary>
internal static unsafe class Epilogue
{
    private const int StackPointer = 12;
    private const int ProgramCounter = 13;
    private const int FirstRegister = 19;
    private const int FirstVector = 8;
    private const uint StackRegister = 31;
    private const int MaximumLength = 24;

    /// <summary>Whether the program counter is within an epilogue; if so, the registers become those of the caller at its call.</summary>
    public static bool TryFinish(nuint* registers)
    {
        nuint* work = stackalloc nuint[22];
        for (int i = 0; i < 22; i++)
        {
            work[i] = registers[i];
        }

        uint* code = (uint*)registers[ProgramCounter];
        for (int i = 0; i < MaximumLength; i++)
        {
            uint instruction = code[i];
            if (instruction == 0xD65F03C0)
            {
                // ret; what follows is looked up by the call, not by the instruction behind it.
                work[ProgramCounter] = work[11] - 1;
                for (int r = 0; r < 22; r++)
                {
                    registers[r] = work[r];
                }

                return true;
            }

            if (!TryRestore(instruction, work))
            {
                return false;
            }
        }

        return false;
    }

    private static bool TryRestore(uint instruction, nuint* work)
    {
        uint first = instruction & 31;
        uint second = (instruction >> 10) & 31;
        bool isStack = ((instruction >> 5) & 31) == StackRegister;
        long pairOffset = (long)((int)(instruction << 10) >> 25) * 8;
        switch (instruction >> 22)
        {
            // ldp x, x, [sp, #n] and ldp d, d, [sp, #n]
            case 0b1010100101 when isStack:
                return Load(work, first, pairOffset, FirstRegister) & Load(work, second, pairOffset + 8, FirstRegister);
            case 0b0110110101 when isStack:
                return Load(work, first, pairOffset, FirstVector) & Load(work, second, pairOffset + 8, FirstVector);

            // ldp x, x, [sp], #n and ldp d, d, [sp], #n
            case 0b1010100011 when isStack:
                Load(work, first, 0, FirstRegister);
                Load(work, second, 8, FirstRegister);
                work[StackPointer] += (nuint)pairOffset;
                return true;
            case 0b0110110011 when isStack:
                Load(work, first, 0, FirstVector);
                Load(work, second, 8, FirstVector);
                work[StackPointer] += (nuint)pairOffset;
                return true;

            // ldr x, [sp, #n] and ldr d, [sp, #n]
            case 0b1111100101 when isStack:
                return Load(work, first, ((instruction >> 10) & 0xFFF) * 8, FirstRegister);
            case 0b1111110101 when isStack:
                return Load(work, first, ((instruction >> 10) & 0xFFF) * 8, FirstVector);

            // ldr x, [sp], #n
            case 0b1111100001 when isStack && ((instruction >> 10) & 3) == 1 && (instruction & (1 << 21)) == 0:
                Load(work, first, 0, FirstRegister);
                work[StackPointer] += (nuint)((int)(instruction << 11) >> 23);
                return true;

            // add sp, sp, #n, and with mov sp, x29 the same without n
            case 0b1001000100 when first == StackRegister:
                work[StackPointer] = (isStack ? work[StackPointer] : work[10]) + ((instruction >> 10) & 0xFFF);
                return isStack || ((instruction >> 5) & 31) == 29;
            case 0b1001000101 when first == StackRegister && isStack:
                work[StackPointer] += ((instruction >> 10) & 0xFFF) << 12;
                return true;
            default:
                return false;
        }
    }

    // A register that callers do not rely on is an ordinary load, which is no part of an epilogue.
    private static bool Load(nuint* work, uint register, long offset, int kind)
    {
        nuint value = *(nuint*)(work[StackPointer] + (nuint)offset);
        if (kind == FirstRegister && register is >= FirstRegister and <= 30)
        {
            work[register - FirstRegister] = value;
            return true;
        }

        if (kind == FirstVector && register is >= FirstVector and <= 15)
        {
            work[14 + (register - FirstVector)] = value;
            return true;
        }

        return false;
    }
}
