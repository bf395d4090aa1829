using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace System.IO;

// Numbers.
public partial class BinaryReader
{
    public virtual byte ReadByte()
    {
        EnsureOpen();
        int value = _stream.ReadByte();
        return value == -1 ? throw FileErrors.EndOfStream() : (byte)value;
    }

    public virtual sbyte ReadSByte() => (sbyte)ReadByte();

    public virtual bool ReadBoolean() => ReadByte() != 0;

    public virtual short ReadInt16() => BinaryPrimitives.ReadInt16LittleEndian(Take(stackalloc byte[sizeof(short)]));

    public virtual ushort ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(stackalloc byte[sizeof(ushort)]));

    public virtual int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(stackalloc byte[sizeof(int)]));

    public virtual uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(stackalloc byte[sizeof(uint)]));

    public virtual long ReadInt64() => BinaryPrimitives.ReadInt64LittleEndian(Take(stackalloc byte[sizeof(long)]));

    public virtual ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(stackalloc byte[sizeof(ulong)]));

    public virtual Half ReadHalf() =>
        Unsafe.BitCast<ushort, Half>(BinaryPrimitives.ReadUInt16LittleEndian(Take(stackalloc byte[sizeof(ushort)])));

    public virtual float ReadSingle() => BitConverter.Int32BitsToSingle(BinaryPrimitives.ReadInt32LittleEndian(Take(stackalloc byte[sizeof(int)])));

    public virtual double ReadDouble() => BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(Take(stackalloc byte[sizeof(long)])));

    public virtual decimal ReadDecimal()
    {
        ReadOnlySpan<byte> bytes = Take(stackalloc byte[sizeof(decimal)]);
        try
        {
            return new decimal(
            [
                BinaryPrimitives.ReadInt32LittleEndian(bytes),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]),
            ]);
        }
        catch (ArgumentException exception)
        {
            throw new IOException("Decimal constructor requires an array or span of four valid decimal bytes.", exception);
        }
    }

    public int Read7BitEncodedInt()
    {
        // Five bytes of seven bits, the last of which has four.
        uint result = 0;
        for (int shift = 0; shift < 28; shift += 7)
        {
            byte value = ReadByte();
            result |= (value & 0x7Fu) << shift;
            if (value <= 0x7F)
            {
                return (int)result;
            }
        }

        byte last = ReadByte();
        return last > 0b1111 ? throw BadEncoding() : (int)(result | ((uint)last << 28));
    }

    public long Read7BitEncodedInt64()
    {
        ulong result = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte value = ReadByte();
            result |= (value & 0x7Ful) << shift;
            if (value <= 0x7F)
            {
                return (long)result;
            }
        }

        byte last = ReadByte();
        return last > 1 ? throw BadEncoding() : (long)(result | ((ulong)last << 63));
    }
}
