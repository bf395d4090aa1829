using System;
using System.Runtime.InteropServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Builds what a Linux program finds above its first stack pointer: argument count, argument and environment pointers, the
/// auxiliary vector, then the strings. Pure: writes to a buffer that becomes the end of the stack. (System V ABI, Arm 64-bit
/// supplement; Linux, include/uapi/linux/auxvec.h.)
/// </summary>
public static class StartStack
{
    private const int RandomBytes = 16;
    private const int AuxiliaryEntries = 18;
    private const int PointerSize = 8;

    // HWCAP_FP, ASIMD, AES, PMULL, SHA1, SHA2, CRC32: what every program of ours is compiled for, so what the machine has.
    private const ulong HardwareCapabilities = 0xFB;
    private const ulong ClockTicks = 100;

    private static ReadOnlySpan<byte> Platform => "aarch64\0"u8;

    /// <summary>Bytes that <see cref="Build"/> will need for these blocks of zero-terminated strings; a multiple of 16.</summary>
    public static int SizeOf(ReadOnlySpan<byte> arguments, ReadOnlySpan<byte> environment) =>
        VectorSize(CountStrings(arguments), CountStrings(environment)) + StringsSize(arguments, environment);

    /// <summary>Where things will be, in the program's addresses, for the same blocks.</summary>
    public static ProgramStart Locate(ulong top, ReadOnlySpan<byte> arguments, ReadOnlySpan<byte> environment, ulong vdso)
    {
        int argumentCount = CountStrings(arguments);
        int environmentCount = CountStrings(environment);
        ulong bottom = top - (ulong)SizeOf(arguments, environment);
        ulong strings = bottom + (ulong)VectorSize(argumentCount, environmentCount);
        return new ProgramStart
        {
            StackPointer = bottom,
            Arguments = strings,
            Environment = strings + (ulong)arguments.Length,
            EnvironmentEnd = strings + (ulong)(arguments.Length + environment.Length),
            Auxiliary = bottom + (ulong)((argumentCount + environmentCount + 3) * PointerSize),
            AuxiliaryLength = 2 * AuxiliaryEntries * PointerSize,
            Vdso = vdso,
        };
    }

    /// <summary>
    /// Fills <paramref name="buffer"/>, whose end will be at <paramref name="top"/> (a multiple of 16) and whose length is
    /// <see cref="SizeOf"/>. The stack pointer is then top minus that length.
    /// </summary>
    public static void Build(
        Span<byte> buffer,
        ulong top,
        ReadOnlySpan<byte> arguments,
        ReadOnlySpan<byte> environment,
        ReadOnlySpan<byte> random,
        in ElfImage image,
        ulong interpreterBase,
        ulong vdso,
        StartIdentity identity = default)
    {
        buffer.Clear();
        ulong bottom = top - (ulong)buffer.Length;
        int argumentCount = CountStrings(arguments);
        int environmentCount = CountStrings(environment);
        int strings = VectorSize(argumentCount, environmentCount);

        Writer writer = new(buffer);
        writer.Put((ulong)argumentCount);
        ulong argumentsAddress = bottom + (ulong)strings;
        ulong environmentAddress = argumentsAddress + (ulong)arguments.Length;
        ulong randomAddress = environmentAddress + (ulong)environment.Length;
        ulong platformAddress = randomAddress + RandomBytes;
        writer.PutPointers(arguments, argumentsAddress);
        writer.PutPointers(environment, environmentAddress);

        writer.Put(AuxiliaryType.ProgramHeaders, image.ProgramHeaders == 0 ? 0 : image.ProgramHeaders + image.Bias);
        writer.Put(AuxiliaryType.ProgramHeaderSize, ElfImage.ProgramHeaderSize);
        writer.Put(AuxiliaryType.ProgramHeaderCount, (ulong)image.ProgramHeaderCount);
        writer.Put(AuxiliaryType.PageSize, ElfImage.PageSize);
        writer.Put(AuxiliaryType.InterpreterBase, interpreterBase);
        writer.Put(AuxiliaryType.Flags, 0);
        writer.Put(AuxiliaryType.Entry, image.Entry + image.Bias);
        writer.Put(AuxiliaryType.UserId, identity.User);
        writer.Put(AuxiliaryType.EffectiveUserId, identity.EffectiveUser);
        writer.Put(AuxiliaryType.GroupId, identity.Group);
        writer.Put(AuxiliaryType.EffectiveGroupId, identity.EffectiveGroup);
        writer.Put(AuxiliaryType.ClockTicks, ClockTicks);
        writer.Put(AuxiliaryType.HardwareCapabilities, HardwareCapabilities);
        writer.Put(AuxiliaryType.Secure, identity.IsSecure ? 1ul : 0);
        writer.Put(AuxiliaryType.Random, randomAddress);
        writer.Put(AuxiliaryType.Platform, platformAddress);
        writer.Put(AuxiliaryType.Vdso, vdso);
        writer.Put(AuxiliaryType.End, 0);

        arguments.CopyTo(buffer.Slice(strings));
        environment.CopyTo(buffer.Slice(strings + arguments.Length));
        random.Slice(0, RandomBytes).CopyTo(buffer.Slice(strings + arguments.Length + environment.Length));
        Platform.CopyTo(buffer.Slice(strings + arguments.Length + environment.Length + RandomBytes));
    }

    /// <summary>Whether a block is empty or ends with the zero byte of its last string.</summary>
    public static bool IsWellFormed(ReadOnlySpan<byte> block) => block.Length == 0 || block[block.Length - 1] == 0;

    public static int CountStrings(ReadOnlySpan<byte> block)
    {
        int count = 0;
        for (int i = 0; i < block.Length; i++)
        {
            if (block[i] == 0)
            {
                count++;
            }
        }

        return count;
    }

    private static int VectorSize(int argumentCount, int environmentCount) =>
        RoundUp((1 + argumentCount + 1 + environmentCount + 1 + (2 * AuxiliaryEntries)) * PointerSize);

    private static int StringsSize(ReadOnlySpan<byte> arguments, ReadOnlySpan<byte> environment) =>
        RoundUp(arguments.Length + environment.Length + RandomBytes + Platform.Length);

    private static int RoundUp(int value) => (value + 15) & ~15;

    /// <summary>Puts 64-bit words one after another.</summary>
    private ref struct Writer
    {
        private Span<byte> _rest;

        public Writer(Span<byte> buffer)
        {
            _rest = buffer;
        }

        public void Put(ulong value)
        {
            MemoryMarshal.Write(_rest, in value);
            _rest = _rest.Slice(PointerSize);
        }

        public void Put(AuxiliaryType type, ulong value)
        {
            Put((ulong)type);
            Put(value);
        }

        /// <summary>One pointer for each string of the block, then zero.</summary>
        public void PutPointers(ReadOnlySpan<byte> block, ulong address)
        {
            int start = 0;
            for (int i = 0; i < block.Length; i++)
            {
                if (block[i] == 0)
                {
                    Put(address + (ulong)start);
                    start = i + 1;
                }
            }

            Put(0);
        }
    }
}
