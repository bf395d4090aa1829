using System;
using System.Runtime.InteropServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Function names of a program, from the section .viper.symbols of its file (src/Tools/LinkTool writes it). Reads only what it
/// needs, each time anew, and believes nothing: a file without the section, or with a damaged one, has no names.
/// </summary>
public unsafe ref struct ProgramSymbols
{
    /// <summary>"SYM1" read as a little-endian number.</summary>
    private const uint Magic = 0x314D_5953;
    private const int HeaderSize = 24;
    private const int EntrySize = 8;
    private const int SectionHeaderSize = 64;
    private const ushort NoScope = 0xFFFF;
    private const int MaximumSections = 128;

    private readonly MemoryObject? _file;
    private readonly ulong _offset;
    private readonly ulong _size;
    private readonly Header _header;

    /// <summary>Looks for the section; null for a program that has no file.</summary>
    public ProgramSymbols(MemoryObject? file)
    {
        _file = null;
        if (file is null || !TryFindSection(file, out _offset, out _size) || _size < HeaderSize
            || !TryRead(file, _offset, out _header) || _header.Magic != Magic)
        {
            return;
        }

        ulong table = HeaderSize + ((ulong)_header.Functions * EntrySize) + (((ulong)_header.Texts + 1) * sizeof(uint));
        _file = table <= _size ? file : null;
    }

    /// <summary>
    /// Writes "Scope.Member" of the function at the address (of the file, without bias). 0 if there is none; cut off if it does
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
            if (!TryReadEntry(middle, out Entry probe))
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

        if (low == 0 || !TryReadEntry(low - 1, out Entry entry))
        {
            return 0;
        }

        offset -= entry.Offset;
        int length = entry.Scope == NoScope ? 0 : CopyText(entry.Scope, name);
        if (length > 0 && length < name.Length)
        {
            name[length++] = (byte)'.';
        }

        return length + CopyText(entry.Member, name.Slice(length));
    }

    private static bool TryRead<T>(MemoryObject file, ulong offset, out T value)
        where T : unmanaged
    {
        T read = default;
        bool complete = file.ReadKernel(offset, &read, (ulong)sizeof(T)) == sizeof(T);
        value = read;
        return complete;
    }

    private static bool TryFindSection(MemoryObject file, out ulong offset, out ulong size)
    {
        offset = 0;
        size = 0;
        if (!TryRead(file, 40, out ulong table) || !TryRead(file, 60, out ushort count)
            || !TryRead(file, 62, out ushort namesIndex)
            || count > MaximumSections || namesIndex >= count || table > file.Size
            || !TryRead(file, table + ((ulong)namesIndex * SectionHeaderSize), out SectionHeader names))
        {
            return false;
        }

        ReadOnlySpan<byte> wanted = ".viper.symbols\0"u8;
        byte* name = stackalloc byte[16];
        for (int i = 0; i < count; i++)
        {
            if (TryRead(file, table + ((ulong)i * SectionHeaderSize), out SectionHeader section)
                && names.Offset <= file.Size
                && file.ReadKernel(names.Offset + section.Name, name, (ulong)wanted.Length) == wanted.Length
                && new ReadOnlySpan<byte>(name, wanted.Length).SequenceEqual(wanted)
                && section.Offset <= file.Size && section.Size <= file.Size - section.Offset)
            {
                offset = section.Offset;
                size = section.Size;
                return true;
            }
        }

        return false;
    }

    private readonly bool TryReadEntry(uint index, out Entry entry) =>
        TryRead(_file!, _offset + HeaderSize + ((ulong)index * EntrySize), out entry);

    private readonly int CopyText(ushort index, Span<byte> destination)
    {
        ulong offsets = _offset + HeaderSize + ((ulong)_header.Functions * EntrySize);
        ulong texts = offsets + (((ulong)_header.Texts + 1) * sizeof(uint));
        if (index >= _header.Texts || !TryRead(_file!, offsets + ((ulong)index * sizeof(uint)), out uint start)
            || !TryRead(_file!, offsets + (((ulong)index + 1) * sizeof(uint)), out uint end) || end < start)
        {
            return 0;
        }

        int length = end - start < (uint)destination.Length ? (int)(end - start) : destination.Length;
        fixed (byte* bytes = destination)
        {
            long read = _file!.ReadKernel(texts + start, bytes, (ulong)length);
            return read < 0 ? 0 : (int)read;
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Header
    {
        public uint Magic;
        public uint Functions;
        public uint Texts;
        public uint Length;
        public ulong Start;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Entry
    {
        public uint Offset;
        public ushort Scope;
        public ushort Member;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct SectionHeader
    {
        public uint Name;
        public uint Type;
        public ulong Flags;
        public ulong Address;
        public ulong Offset;
        public ulong Size;
        public uint Link;
        public uint Info;
        public ulong Alignment;
        public ulong EntrySize;
    }
}
