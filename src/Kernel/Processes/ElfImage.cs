using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// What a program's ELF header and program headers say, checked so that the loader may rely on every number: segments ascend, do
/// not share pages, lie in the file and in user space, and none is both writable and executable. Pure: looks only at the bytes it
/// is given. (ELF-64 object file format 1.5; ELF for the Arm 64-bit architecture.)
/// </summary>
public struct ElfImage
{
    public const ulong PageSize = 4096;
    public const int MaximumSegments = 16;

    /// <summary>The headers must lie in this many first bytes of the file.</summary>
    public const int MaximumHeaderBytes = 1024;

    public const int HeaderSize = 64;
    public const int ProgramHeaderSize = 56;

    /// <summary>Below it nothing is mapped, so that a null pointer with a small offset faults.</summary>
    public const ulong LowestAddress = 0x1_0000;

    /// <summary>Above it are stacks.</summary>
    public const ulong HighestAddress = 0x0000_7000_0000_0000;

    /// <summary>Where position-independent programs go.</summary>
    public const ulong PositionIndependentBase = 0x0000_5555_0000_0000;

    /// <summary>Where their dynamic linkers go.</summary>
    public const ulong InterpreterBase = 0x0000_5F00_0000_0000;

    /// <summary>Bytes of an interpreter's path with its zero.</summary>
    public const int MaximumInterpreterPath = 256;

    private const ushort TypeExecutable = 2;
    private const ushort TypeDynamic = 3;
    private const ushort MachineAArch64 = 183;
    private const uint SegmentLoad = 1;
    private const uint SegmentInterpreter = 3;
    private const uint FlagExecute = 1;
    private const uint FlagWrite = 2;
    private const uint FlagRead = 4;

    private SegmentArray _segments;

    public int SegmentCount { get; private set; }

    /// <summary>Entry point, without the bias.</summary>
    public ulong Entry { get; private set; }

    /// <summary>What is added to each address of the file: 0 unless the program is position-independent.</summary>
    public ulong Bias { get; private set; }

    /// <summary>Where the program headers are in memory (without the bias), for AT_PHDR; 0 if no segment holds them.</summary>
    public ulong ProgramHeaders { get; private set; }

    public int ProgramHeaderCount { get; private set; }

    /// <summary>Where in the file the path of the dynamic linker is.</summary>
    public ulong InterpreterOffset { get; private set; }

    /// <summary>Bytes with the zero at its end; 0 if the program names none.</summary>
    public int InterpreterLength { get; private set; }

    /// <summary>End of the highest segment's last page with the bias: where brk begins.</summary>
    public readonly ulong End => SegmentCount == 0 ? 0 : _segments[SegmentCount - 1].PageEnd + Bias;

    public readonly ElfSegment this[int index] => _segments[index];

    /// <summary>
    /// Parses the first bytes of a file of <paramref name="fileSize"/> bytes: all of it or <see cref="MaximumHeaderBytes"/>. What is
    /// position-independent goes to <paramref name="dynamicBase"/>. 0 or ENOEXEC.
    /// </summary>
    public static int TryParse(ReadOnlySpan<byte> start, ulong fileSize, ulong dynamicBase, out ElfImage image)
    {
        image = default;
        if (start.Length < HeaderSize || (ulong)start.Length > fileSize || !HasKnownIdentification(start))
        {
            return Error.ENOEXEC;
        }

        ushort type = Read<ushort>(start, 16);
        ulong tableOffset = Read<ulong>(start, 32);
        ushort entrySize = Read<ushort>(start, 54);
        int count = Read<ushort>(start, 56);
        if (type is not (TypeExecutable or TypeDynamic) || Read<ushort>(start, 18) != MachineAArch64
            || entrySize != ProgramHeaderSize
            || count == 0 || tableOffset > (ulong)start.Length
            || (ulong)(count * ProgramHeaderSize) > (ulong)start.Length - tableOffset)
        {
            return Error.ENOEXEC;
        }

        image.Bias = type == TypeDynamic ? dynamicBase : 0;
        image.Entry = Read<ulong>(start, 24);
        image.ProgramHeaderCount = count;
        ReadOnlySpan<byte> table = start.Slice((int)tableOffset, count * ProgramHeaderSize);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> header = table.Slice(i * ProgramHeaderSize, ProgramHeaderSize);
            uint kind = Read<uint>(header, 0);
            if ((kind == SegmentInterpreter && !image.TrySetInterpreter(header, fileSize))
                || (kind == SegmentLoad && !image.TryAddSegment(header, fileSize)))
            {
                return Error.ENOEXEC;
            }
        }

        image.FindProgramHeaders(tableOffset, (ulong)table.Length);
        return image.HasExecutableEntry() ? 0 : Error.ENOEXEC;
    }

    private static bool HasKnownIdentification(ReadOnlySpan<byte> start) =>
        start[0] == 0x7F && start[1] == (byte)'E' && start[2] == (byte)'L' && start[3] == (byte)'F'
        && start[4] == 2 && start[5] == 1 && start[6] == 1;

    private static T Read<T>(ReadOnlySpan<byte> bytes, int offset)
        where T : unmanaged => MemoryMarshal.Read<T>(bytes.Slice(offset));

    private bool TrySetInterpreter(ReadOnlySpan<byte> header, ulong fileSize)
    {
        ulong offset = Read<ulong>(header, 8);
        ulong size = Read<ulong>(header, 32);
        if (size is < 2 or > MaximumInterpreterPath || offset > fileSize || size > fileSize - offset)
        {
            return false;
        }

        InterpreterOffset = offset;
        InterpreterLength = (int)size;
        return true;
    }

    private bool TryAddSegment(ReadOnlySpan<byte> header, ulong fileSize)
    {
        uint flags = Read<uint>(header, 4);
        ElfSegment segment = new()
        {
            FileOffset = Read<ulong>(header, 8),
            Address = Read<ulong>(header, 16),
            FileSize = Read<ulong>(header, 32),
            MemorySize = Read<ulong>(header, 40),
            Protection = ((flags & FlagRead) != 0 ? Protection.Read : 0)
                | ((flags & FlagWrite) != 0 ? Protection.Write : 0)
                | ((flags & FlagExecute) != 0 ? Protection.Execute : 0),
        };
        if (segment.MemorySize == 0)
        {
            return segment.FileSize == 0;
        }

        ulong lowest = Bias == 0 ? LowestAddress : 0;
        ulong highest = HighestAddress - Bias;
        if (SegmentCount == MaximumSegments
            || (flags & (FlagWrite | FlagExecute)) == (FlagWrite | FlagExecute)
            || segment.FileSize > segment.MemorySize
            || segment.FileOffset > fileSize || segment.FileSize > fileSize - segment.FileOffset
            || segment.Address < lowest || segment.Address > highest || segment.MemorySize > highest - segment.Address
            || ((segment.Address - segment.FileOffset) & (PageSize - 1)) != 0
            || (SegmentCount != 0 && segment.FirstPage < _segments[SegmentCount - 1].PageEnd))
        {
            return false;
        }

        _segments[SegmentCount++] = segment;
        return true;
    }

    private void FindProgramHeaders(ulong offset, ulong length)
    {
        for (int i = 0; i < SegmentCount; i++)
        {
            ElfSegment segment = _segments[i];
            if (offset >= segment.FileOffset && offset - segment.FileOffset <= segment.FileSize
                && length <= segment.FileSize - (offset - segment.FileOffset))
            {
                ProgramHeaders = segment.Address + (offset - segment.FileOffset);
                return;
            }
        }
    }

    private readonly bool HasExecutableEntry()
    {
        for (int i = 0; i < SegmentCount; i++)
        {
            ElfSegment segment = _segments[i];
            if ((segment.Protection & Protection.Execute) != 0 && Entry >= segment.Address
                && Entry - segment.Address < segment.FileSize)
            {
                return (Entry & 3) == 0;
            }
        }

        return false;
    }

    [InlineArray(MaximumSegments)]
    private struct SegmentArray
    {
        private ElfSegment _first;
    }
}
