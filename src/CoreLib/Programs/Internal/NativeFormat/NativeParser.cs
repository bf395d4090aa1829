namespace Internal.NativeFormat;

/// <summary>
/// A position in one of the tables that the compiler writes in its "native format": integers of one to five bytes, the low bits of
/// the first telling how many, and offsets that count from where they stand. The tables are read-only parts of the image.
/// </summary>
internal unsafe struct NativeParser
{
    private byte* _position;

    public NativeParser(byte* position)
    {
        _position = position;
    }

    public readonly bool IsNull => _position == null;

    public readonly byte* Position => _position;

    public byte GetByte() => *_position++;

    public uint GetUnsigned()
    {
        byte* at = _position;
        uint first = *at;
        uint value;
        if ((first & 1) == 0)
        {
            value = first >> 1;
            _position = at + 1;
        }
        else if ((first & 2) == 0)
        {
            value = (first >> 2) | ((uint)at[1] << 6);
            _position = at + 2;
        }
        else if ((first & 4) == 0)
        {
            value = (first >> 3) | ((uint)at[1] << 5) | ((uint)at[2] << 13);
            _position = at + 3;
        }
        else if ((first & 8) == 0)
        {
            value = (first >> 4) | ((uint)at[1] << 4) | ((uint)at[2] << 12) | ((uint)at[3] << 20);
            _position = at + 4;
        }
        else
        {
            value = at[1] | ((uint)at[2] << 8) | ((uint)at[3] << 16) | ((uint)at[4] << 24);
            _position = at + 5;
        }

        return value;
    }

    public int GetSigned()
    {
        byte* start = _position;
        uint value = GetUnsigned();

        // The same bits, the topmost of which is the sign.
        return (_position - start) switch
        {
            1 => (int)(value << 25) >> 25,
            2 => (int)(value << 18) >> 18,
            3 => (int)(value << 11) >> 11,
            4 => (int)(value << 4) >> 4,
            _ => (int)value,
        };
    }

    /// <summary>64-bit integers: up to nine bytes.</summary>
    public ulong GetUnsignedLong()
    {
        if ((*_position & 0x1F) != 0x1F)
        {
            return GetUnsigned();
        }

        _position++;
        ulong value = 0;
        for (int i = 0; i < sizeof(ulong); i++)
        {
            value |= (ulong)*_position++ << (8 * i);
        }

        return value;
    }

    public long GetSignedLong() => (*_position & 0x1F) == 0x1F ? (long)GetUnsignedLong() : GetSigned();

    public NativeParser GetRelative()
    {
        byte* start = _position;
        return new NativeParser(start + GetSigned());
    }

    /// <summary>Where a type signature stands that was written before, <paramref name="distance"/> being what the reference
    /// says, which was just read.</summary>
    public readonly NativeParser GetLookback(uint distance) =>
        new(_position - (distance + GetEncodedSize(distance << 4) + 2));

    private static uint GetEncodedSize(uint value) =>
        value < 1 << 7 ? 1u : value < 1 << 14 ? 2u : value < 1 << 21 ? 3u : value < 1 << 28 ? 4u : 5u;
}
