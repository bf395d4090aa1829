using System;
using System.Buffers.Binary;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>
/// Names of functions for stack traces, as the build writes them (src/Tools/LinkTool/SymbolTableWriter.cs has the format). A view of memory
/// that somebody else owns. The table may be a program's, so any bytes will do: what does not fit together gives no name.
/// </summary>
public readonly ref struct SymbolTable
{
    /// <summary>"SYM1" read as a little-endian number.</summary>
    private const uint Magic = 0x314D_5953;
    private const int HeaderSize = 24;
    private const int EntrySize = 8;
    private const ushort NoText = 0xFFFF;

    private readonly ReadOnlySpan<byte> _entries;
    private readonly ReadOnlySpan<byte> _textOffsets;
    private readonly ReadOnlySpan<byte> _texts;
    private readonly ulong _base;
    private readonly uint _end;

    /// <summary>An empty table if the bytes are not one.</summary>
    public SymbolTable(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            return;
        }

        ulong functions = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        ulong texts = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        ulong entriesEnd = HeaderSize + (functions * EntrySize);
        ulong offsetsEnd = entriesEnd + ((texts + 1) * sizeof(uint));
        if (offsetsEnd > (ulong)bytes.Length)
        {
            return;
        }

        _end = BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]);
        _base = BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]);
        _entries = bytes[HeaderSize..(int)entriesEnd];
        _textOffsets = bytes[(int)entriesEnd..(int)offsetsEnd];
        _texts = bytes[(int)offsetsEnd..];
    }

    /// <summary>
    /// The function that an address lies in and how far. <paramref name="scope"/> (namespace and type) may be empty. False: in none that the
    /// table knows.
    /// </summary>
    public bool TryFind(ulong address, out ReadOnlySpan<byte> scope, out ReadOnlySpan<byte> member, out uint offset)
    {
        scope = default;
        member = default;
        offset = 0;
        if (address < _base || address - _base >= _end)
        {
            return false;
        }

        // The first entry above the address; the one before it is the function.
        uint target = (uint)(address - _base);
        int low = 0;
        int high = _entries.Length / EntrySize;
        while (low < high)
        {
            int middle = low + ((high - low) >> 1);
            if (BinaryPrimitives.ReadUInt32LittleEndian(_entries[(middle * EntrySize)..]) <= target)
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

        ReadOnlySpan<byte> entry = _entries.Slice((low - 1) * EntrySize, EntrySize);
        offset = target - BinaryPrimitives.ReadUInt32LittleEndian(entry);
        scope = TextAt(BinaryPrimitives.ReadUInt16LittleEndian(entry[4..]));
        member = TextAt(BinaryPrimitives.ReadUInt16LittleEndian(entry[6..]));
        return !member.IsEmpty;
    }

    private ReadOnlySpan<byte> TextAt(ushort index)
    {
        if (index == NoText || index >= (_textOffsets.Length / sizeof(uint)) - 1)
        {
            return default;
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(_textOffsets[(index * sizeof(uint))..]);
        uint end = BinaryPrimitives.ReadUInt32LittleEndian(_textOffsets[((index + 1) * sizeof(uint))..]);
        return start <= end && end <= (uint)_texts.Length ? _texts[(int)start..(int)end] : default;
    }
}
