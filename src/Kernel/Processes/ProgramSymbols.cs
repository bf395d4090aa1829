using System;
using System.Runtime.InteropServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Function names of a program, from the segment that its own stack traces use (src/Tools/LinkTool writes it and documents it at
/// TraceTableWriter). Reads only what it needs from the file, each time anew, and believes nothing: a file without the table, or with a
/// damaged one, has no names.
/// </summary>
public unsafe ref struct ProgramSymbols
{
    /// <summary>"TRC1" read as a little-endian number.</summary>
    private const uint Magic = 0x3143_5254;
    private const uint SegmentLoad = 1;
    private const int HeaderSize = 24;
    private const int FunctionSize = 16;
    private const int MaximumSegments = 16;

    private readonly MemoryObject? _file;
    private readonly ulong _offset;
    private readonly Header _header;

    /// <summary>Looks for the segment; null for a program that has no file.</summary>
    public ProgramSymbols(MemoryObject? file)
    {
        _file = file is not null && TryFindTable(file, out _offset, out _header) ? file : null;
    }

    /// <summary>
    /// Writes "Type.Method" of the function at the address (of the file, without bias). 0 if there is none; cut off if it does
    /// not fit.
    /// </summary>
    public readonly int Find(ulong address, Span<byte> name, out ulong offset)
    {
        offset = address - _header.Start;
        if (_file is null || address < _header.Start || offset >= _header.Length)
        {
            return 0;
        }

        uint low = 0;
        uint high = _header.Functions;
        while (low < high)
        {
            uint middle = low + ((high - low) >> 1);
            if (!TryReadFunction(middle, out Function probe))
            {
                return 0;
            }

            if (probe.Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == 0 || !TryReadFunction(low - 1, out Function function))
        {
            return 0;
        }

        offset -= function.Offset;
        int length = function.Type == 0 ? 0 : CopyText(function.Type, name);
        if (length > 0 && length < name.Length)
        {
            name[length++] = (byte)'.';
        }

        // Without the parameters.
        Span<byte> rest = name.Slice(length);
        int method = function.Method == 0 ? 0 : CopyText(function.Method, rest);
        for (int i = 0; i < method; i++)
        {
            if (rest[i] == (byte)'(')
            {
                method = i;
            }
        }

        return length + method;
    }

    private static bool TryRead<T>(MemoryObject file, ulong offset, out T value)
        where T : unmanaged
    {
        T read = default;
        bool complete = file.ReadKernel(offset, &read, (ulong)sizeof(T)) == sizeof(T);
        value = read;
        return complete;
    }

    private static bool TryFindTable(MemoryObject file, out ulong offset, out Header header)
    {
        offset = 0;
        header = default;
        if (!TryRead(file, 32, out ulong table) || !TryRead(file, 56, out ushort count) || count > MaximumSegments || table > file.Size)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (TryRead(file, table + ((ulong)i * (ulong)sizeof(ProgramHeader)), out ProgramHeader segment)
                && segment.Type == SegmentLoad && segment.FileSize >= HeaderSize
                && segment.Offset <= file.Size && segment.FileSize <= file.Size - segment.Offset
                && TryRead(file, segment.Offset, out header)
                && header.Magic == Magic && header.Size <= segment.FileSize
                && HeaderSize + ((ulong)header.Functions * FunctionSize) <= header.Size)
            {
                offset = segment.Offset;
                return true;
            }
        }

        return false;
    }

    private readonly bool TryReadFunction(uint index, out Function function) =>
        TryRead(_file!, _offset + HeaderSize + ((ulong)index * FunctionSize), out function);

    private readonly int CopyText(uint text, Span<byte> destination)
    {
        if (text > _header.Size - sizeof(ushort) || !TryRead(_file!, _offset + text, out ushort size)
            || size > _header.Size - sizeof(ushort) - text)
        {
            return 0;
        }

        int length = size < destination.Length ? size : destination.Length;
        fixed (byte* bytes = destination)
        {
            long read = _file!.ReadKernel(_offset + text + sizeof(ushort), bytes, (ulong)length);
            return read < 0 ? 0 : (int)read;
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Header
    {
        public uint Magic;
        public uint Functions;
        public ulong Start;
        public uint Length;
        public uint Size;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Function
    {
        public uint Offset;
        public uint Type;
        public uint Method;
        public uint LinesAndFlags;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct ProgramHeader
    {
        public uint Type;
        public uint Flags;
        public ulong Offset;
        public ulong Address;
        public ulong PhysicalAddress;
        public ulong FileSize;
        public ulong MemorySize;
        public ulong Alignment;
    }
}
