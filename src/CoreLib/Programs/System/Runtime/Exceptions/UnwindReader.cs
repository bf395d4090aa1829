namespace System.Runtime.Exceptions;

/// <summary>
/// Reads the encodings of DWARF and of the compiler's clause tables between two addresses. A read behind the end gives zero and marks the
/// reader as failed, so that a damaged table ends a walk and not the process.
/// </summary>
internal unsafe struct UnwindReader
{
    private byte* _position;
    private byte* _end;

    public UnwindReader(byte* start, byte* end)
    {
        _position = start;
        _end = end;
        if (end < start)
        {
            Fail();
        }
    }

    public readonly byte* Position => _position;

    public readonly byte* End => _end;

    public bool Failed { get; private set; }

    public readonly bool AtEnd => _position >= _end;

    public byte ReadByte()
    {
        if (_position >= _end)
        {
            Fail();
            return 0;
        }

        return *_position++;
    }

    public ushort ReadUInt16()
    {
        byte* at = Take(sizeof(ushort));
        return at == null ? (ushort)0 : *(ushort*)at;
    }

    public uint ReadUInt32()
    {
        byte* at = Take(sizeof(uint));
        return at == null ? 0 : *(uint*)at;
    }

    public ulong ReadUInt64()
    {
        byte* at = Take(sizeof(ulong));
        return at == null ? 0 : *(ulong*)at;
    }

    /// <summary>An address as a signed distance from where it stands.</summary>
    public byte* ReadRelative()
    {
        byte* at = Take(sizeof(int));
        return at == null ? null : at + *(int*)at;
    }

    /// <summary>The same, where a distance of zero means none.</summary>
    public byte* ReadRelativeOrNull()
    {
        byte* at = Take(sizeof(int));
        return at == null || *(int*)at == 0 ? null : at + *(int*)at;
    }

    /// <summary>DWARF 5 section 7.6, "unsigned LEB128".</summary>
    public ulong ReadUleb()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte part = ReadByte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        Fail();
        return 0;
    }

    /// <summary>DWARF 5 section 7.6, "signed LEB128".</summary>
    public long ReadSleb()
    {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte part = ReadByte();
            value |= (long)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                int unused = 64 - 7 - shift;
                return unused > 0 ? value << unused >> unused : value;
            }
        }

        Fail();
        return 0;
    }

    /// <summary>The compiler's own numbers: one to five bytes, the low bits of the first say how many.</summary>
    public uint ReadCompressed()
    {
        uint first = ReadByte();
        if ((first & 1) == 0)
        {
            return first >> 1;
        }

        if ((first & 2) == 0)
        {
            return (first >> 2) | ((uint)ReadByte() << 6);
        }

        if ((first & 4) == 0)
        {
            uint second = ReadByte();
            return (first >> 3) | (second << 5) | ((uint)ReadByte() << 13);
        }

        if ((first & 8) == 0)
        {
            uint second = ReadByte();
            uint third = ReadByte();
            return (first >> 4) | (second << 4) | (third << 12) | ((uint)ReadByte() << 20);
        }

        return ReadUInt32();
    }

    public void Skip(ulong length)
    {
        if (length > (ulong)(_end - _position))
        {
            Fail();
            return;
        }

        _position += length;
    }

    private byte* Take(int length)
    {
        byte* at = _position;
        if (_end - at < length)
        {
            Fail();
            return null;
        }

        _position = at + length;
        return at;
    }

    private void Fail()
    {
        Failed = true;
        _position = _end;
    }
}
