namespace System.Runtime.Exceptions;

/// <summary>
/// Finds the description of the code at an address: the linker's sorted table (<c>.eh_frame_hdr</c>, Linux Standard Base 10.6.2), then
/// the entry of <c>.eh_frame</c> (Linux Standard Base 10.6.1) itself. Nothing here allocates or trusts what it reads beyond the bounds.
/// </summary>
internal readonly unsafe struct FrameTable
{
    // Encodings of the header that linkers write: relative addresses of four bytes, a count, a table relative to the header.
    private const byte RelativeAddress = 0x1B;
    private const byte PlainCount = 0x03;
    private const byte HeaderRelativeTable = 0x3B;
    private const int HeaderSize = 12;
    private const int EntrySize = 8;

    private readonly byte* _header;
    private readonly byte* _start;
    private readonly byte* _end;
    private readonly int _count;

    /// <summary>The table at <paramref name="header"/> over the entries between <paramref name="start"/> and
    /// <paramref name="end"/>. An unknown form of header gives a table that finds nothing.</summary>
    public FrameTable(byte* header, nuint headerSize, byte* start, byte* end)
    {
        _header = header;
        _start = start;
        _end = end;
        bool known = headerSize >= HeaderSize && header[0] == 1 && header[1] == RelativeAddress && header[2] == PlainCount
            && header[3] == HeaderRelativeTable;
        if (known && *(uint*)(header + 8) <= (headerSize - HeaderSize) / EntrySize)
        {
            _count = *(int*)(header + 8);
        }
    }

    public int Count => _count;

    public bool TryFind(nuint address, out FrameDescription description)
    {
        // Distances from the header, as in the table.
        long wanted = (long)address - (long)_header;
        int* entries = (int*)(_header + HeaderSize);
        int low = 0;
        int high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (entries[middle * 2] <= wanted)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (high < 0)
        {
            description = default;
            return false;
        }

        return TryRead(_header + entries[(high * 2) + 1], out description) && description.Contains(address);
    }

    /// <summary>Reads the entry at <paramref name="entry"/>.</summary>
    public bool TryRead(byte* entry, out FrameDescription description)
    {
        description = default;
        if (!TryOpen(entry, out UnwindReader reader))
        {
            return false;
        }

        byte* idPosition = reader.Position;
        uint distance = reader.ReadUInt32();
        if (distance == 0 || !TryReadCommon(idPosition - distance, ref description, out bool hasLanguageData))
        {
            return false;
        }

        description.Start = reader.ReadRelative();
        description.Length = reader.ReadUInt32();
        ulong augmentation = reader.ReadUleb();
        byte* data = reader.Position;
        reader.Skip(augmentation);
        description.Instructions = reader.Position;
        description.InstructionsEnd = reader.End;
        if (hasLanguageData)
        {
            description.LanguageData = new UnwindReader(data, reader.Position).ReadRelativeOrNull();
        }

        return !reader.Failed;
    }

    private bool TryReadCommon(byte* entry, ref FrameDescription description, out bool hasLanguageData)
    {
        hasLanguageData = false;
        if (!TryOpen(entry, out UnwindReader reader) || reader.ReadUInt32() != 0)
        {
            return false;
        }

        byte version = reader.ReadByte();
        if (version is not (1 or 3) || reader.ReadByte() != 'z')
        {
            return false;
        }

        // What the letters announce is read in the same order behind the numbers below.
        bool hasEncoding = false;
        for (byte letter = reader.ReadByte(); letter != 0; letter = reader.ReadByte())
        {
            switch (letter)
            {
                case (byte)'R':
                    hasEncoding = true;
                    break;
                case (byte)'L' when !hasEncoding:
                    hasLanguageData = true;
                    break;
                default:
                    return false;
            }
        }

        description.CodeAlignment = (uint)reader.ReadUleb();
        description.DataAlignment = (int)reader.ReadSleb();
        ulong returnRegister = version == 1 ? reader.ReadByte() : reader.ReadUleb();
        ulong augmentation = reader.ReadUleb();
        byte* data = reader.Position;
        reader.Skip(augmentation);
        UnwindReader encodings = new(data, reader.Position);
        bool languageDataKnown = !hasLanguageData || encodings.ReadByte() == RelativeAddress;
        bool addressesKnown = hasEncoding && encodings.ReadByte() == RelativeAddress;
        description.InitialInstructions = reader.Position;
        description.InitialInstructionsEnd = reader.End;
        return languageDataKnown && addressesKnown && returnRegister == 30 && !encodings.Failed && !reader.Failed;
    }

    private bool TryOpen(byte* entry, out UnwindReader reader)
    {
        reader = default;
        if (entry < _start || entry >= _end || (ulong)(_end - entry) < sizeof(uint))
        {
            return false;
        }

        // 0xFFFFFFFF would announce a 64-bit length, which nothing of this size has.
        uint length = *(uint*)entry;
        if (length == 0 || length > (ulong)(_end - entry) - sizeof(uint))
        {
            return false;
        }

        reader = new UnwindReader(entry + sizeof(uint), entry + sizeof(uint) + length);
        return true;
    }
}
