using System.Buffers.Binary;

namespace ViperOS.NineP;

/// <summary>
/// Puts a message together: its length (4 bytes), type, tag (2), then fields, little-endian; text with its length (2) in front. What does not fit makes the
/// message one that is not sent.
/// </summary>
public ref struct MessageWriter
{
    public const int HeaderSize = 7;

    private readonly Span<byte> _bytes;
    private int _length;

    public MessageWriter(Span<byte> bytes, MessageType type, ushort tag)
    {
        _bytes = bytes;
        _length = HeaderSize;
        _bytes[4] = (byte)type;
        BinaryPrimitives.WriteUInt16LittleEndian(_bytes[5..], tag);
    }

    /// <summary>Something did not fit.</summary>
    public bool HasOverflown { get; private set; }

    /// <summary>Where raw data may follow.</summary>
    public readonly Span<byte> Rest => _bytes[_length..];

    public MessageWriter Byte(byte value)
    {
        if (HasRoom(sizeof(byte)))
        {
            _bytes[_length++] = value;
        }

        return this;
    }

    public MessageWriter Short(ushort value)
    {
        if (HasRoom(sizeof(ushort)))
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes[_length..], value);
            _length += sizeof(ushort);
        }

        return this;
    }

    public MessageWriter Int(uint value)
    {
        if (HasRoom(sizeof(uint)))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_bytes[_length..], value);
            _length += sizeof(uint);
        }

        return this;
    }

    public MessageWriter Long(ulong value)
    {
        if (HasRoom(sizeof(ulong)))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(_bytes[_length..], value);
            _length += sizeof(ulong);
        }

        return this;
    }

    public MessageWriter Text(ReadOnlySpan<byte> value)
    {
        HasOverflown |= value.Length > ushort.MaxValue;
        MessageWriter result = Short((ushort)value.Length);
        return result.Data(value);
    }

    public MessageWriter Data(ReadOnlySpan<byte> value)
    {
        if (HasRoom(value.Length))
        {
            value.CopyTo(_bytes[_length..]);
            _length += value.Length;
        }

        return this;
    }

    /// <summary>Writes the length in front. Returns it.</summary>
    public readonly int Finish()
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes, (uint)_length);
        return _length;
    }

    private bool HasRoom(int bytes)
    {
        HasOverflown |= bytes > _bytes.Length - _length;
        return !HasOverflown;
    }
}
