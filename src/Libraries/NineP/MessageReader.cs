using System.Buffers.Binary;

namespace ViperOS.NineP;

/// <summary>Takes a message apart. What is not there reads as zeros, and makes the message one that is not believed.</summary>
public ref struct MessageReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Something was missing.</summary>
    public bool IsTooShort { get; private set; }

    public readonly bool IsAtEnd => _rest.IsEmpty || IsTooShort;

    public byte Byte() => Data(sizeof(byte)) is { Length: > 0 } bytes ? bytes[0] : (byte)0;

    public ushort Short() => Data(sizeof(ushort)) is { Length: > 0 } bytes ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : (ushort)0;

    public uint Int() => Data(sizeof(uint)) is { Length: > 0 } bytes ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : 0;

    public ulong Long() => Data(sizeof(ulong)) is { Length: > 0 } bytes ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : 0;

    public Qid Qid() => new(Byte(), Int(), Long());

    public ReadOnlySpan<byte> Text() => Data(Short());

    public ReadOnlySpan<byte> Data(uint length)
    {
        if (length > (uint)_rest.Length)
        {
            IsTooShort = true;
            _rest = default;
            return default;
        }

        ReadOnlySpan<byte> data = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return data;
    }
}
