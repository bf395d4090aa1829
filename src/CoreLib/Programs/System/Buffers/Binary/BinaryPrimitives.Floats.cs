using System.Runtime.InteropServices;

namespace System.Buffers.Binary;

public static partial class BinaryPrimitives
{
    public static Half ReadHalfLittleEndian(ReadOnlySpan<byte> source) =>
        new Half(MemoryMarshal.Read<ushort>(source));

    public static bool TryReadHalfLittleEndian(ReadOnlySpan<byte> source, out Half value)
    {
        bool read = MemoryMarshal.TryRead(source, out ushort raw);
        value = new Half(raw);
        return read;
    }

    public static void WriteHalfLittleEndian(Span<byte> destination, Half value) =>
        MemoryMarshal.Write(destination, value._value);

    public static bool TryWriteHalfLittleEndian(Span<byte> destination, Half value) =>
        MemoryMarshal.TryWrite(destination, value._value);

    public static Half ReadHalfBigEndian(ReadOnlySpan<byte> source) =>
        new Half(ReverseEndianness(MemoryMarshal.Read<ushort>(source)));

    public static bool TryReadHalfBigEndian(ReadOnlySpan<byte> source, out Half value)
    {
        bool read = MemoryMarshal.TryRead(source, out ushort raw);
        value = new Half(ReverseEndianness(raw));
        return read;
    }

    public static void WriteHalfBigEndian(Span<byte> destination, Half value) =>
        MemoryMarshal.Write(destination, ReverseEndianness(value._value));

    public static bool TryWriteHalfBigEndian(Span<byte> destination, Half value) =>
        MemoryMarshal.TryWrite(destination, ReverseEndianness(value._value));

    public static float ReadSingleLittleEndian(ReadOnlySpan<byte> source) =>
        BitConverter.UInt32BitsToSingle(MemoryMarshal.Read<uint>(source));

    public static bool TryReadSingleLittleEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool read = MemoryMarshal.TryRead(source, out uint raw);
        value = BitConverter.UInt32BitsToSingle(raw);
        return read;
    }

    public static void WriteSingleLittleEndian(Span<byte> destination, float value) =>
        MemoryMarshal.Write(destination, BitConverter.SingleToUInt32Bits(value));

    public static bool TryWriteSingleLittleEndian(Span<byte> destination, float value) =>
        MemoryMarshal.TryWrite(destination, BitConverter.SingleToUInt32Bits(value));

    public static float ReadSingleBigEndian(ReadOnlySpan<byte> source) =>
        BitConverter.UInt32BitsToSingle(ReverseEndianness(MemoryMarshal.Read<uint>(source)));

    public static bool TryReadSingleBigEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool read = MemoryMarshal.TryRead(source, out uint raw);
        value = BitConverter.UInt32BitsToSingle(ReverseEndianness(raw));
        return read;
    }

    public static void WriteSingleBigEndian(Span<byte> destination, float value) =>
        MemoryMarshal.Write(destination, ReverseEndianness(BitConverter.SingleToUInt32Bits(value)));

    public static bool TryWriteSingleBigEndian(Span<byte> destination, float value) =>
        MemoryMarshal.TryWrite(destination, ReverseEndianness(BitConverter.SingleToUInt32Bits(value)));

    public static double ReadDoubleLittleEndian(ReadOnlySpan<byte> source) =>
        BitConverter.UInt64BitsToDouble(MemoryMarshal.Read<ulong>(source));

    public static bool TryReadDoubleLittleEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool read = MemoryMarshal.TryRead(source, out ulong raw);
        value = BitConverter.UInt64BitsToDouble(raw);
        return read;
    }

    public static void WriteDoubleLittleEndian(Span<byte> destination, double value) =>
        MemoryMarshal.Write(destination, BitConverter.DoubleToUInt64Bits(value));

    public static bool TryWriteDoubleLittleEndian(Span<byte> destination, double value) =>
        MemoryMarshal.TryWrite(destination, BitConverter.DoubleToUInt64Bits(value));

    public static double ReadDoubleBigEndian(ReadOnlySpan<byte> source) =>
        BitConverter.UInt64BitsToDouble(ReverseEndianness(MemoryMarshal.Read<ulong>(source)));

    public static bool TryReadDoubleBigEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool read = MemoryMarshal.TryRead(source, out ulong raw);
        value = BitConverter.UInt64BitsToDouble(ReverseEndianness(raw));
        return read;
    }

    public static void WriteDoubleBigEndian(Span<byte> destination, double value) =>
        MemoryMarshal.Write(destination, ReverseEndianness(BitConverter.DoubleToUInt64Bits(value)));

    public static bool TryWriteDoubleBigEndian(Span<byte> destination, double value) =>
        MemoryMarshal.TryWrite(destination, ReverseEndianness(BitConverter.DoubleToUInt64Bits(value)));

    public static nint ReadIntPtrLittleEndian(ReadOnlySpan<byte> source) =>
        MemoryMarshal.Read<nint>(source);

    public static bool TryReadIntPtrLittleEndian(ReadOnlySpan<byte> source, out nint value)
    {
        bool read = MemoryMarshal.TryRead(source, out nint raw);
        value = raw;
        return read;
    }

    public static void WriteIntPtrLittleEndian(Span<byte> destination, nint value) =>
        MemoryMarshal.Write(destination, value);

    public static bool TryWriteIntPtrLittleEndian(Span<byte> destination, nint value) =>
        MemoryMarshal.TryWrite(destination, value);

    public static nint ReadIntPtrBigEndian(ReadOnlySpan<byte> source) =>
        ReverseEndianness(MemoryMarshal.Read<nint>(source));

    public static bool TryReadIntPtrBigEndian(ReadOnlySpan<byte> source, out nint value)
    {
        bool read = MemoryMarshal.TryRead(source, out nint raw);
        value = ReverseEndianness(raw);
        return read;
    }

    public static void WriteIntPtrBigEndian(Span<byte> destination, nint value) =>
        MemoryMarshal.Write(destination, ReverseEndianness(value));

    public static bool TryWriteIntPtrBigEndian(Span<byte> destination, nint value) =>
        MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static nuint ReadUIntPtrLittleEndian(ReadOnlySpan<byte> source) =>
        MemoryMarshal.Read<nuint>(source);

    public static bool TryReadUIntPtrLittleEndian(ReadOnlySpan<byte> source, out nuint value)
    {
        bool read = MemoryMarshal.TryRead(source, out nuint raw);
        value = raw;
        return read;
    }

    public static void WriteUIntPtrLittleEndian(Span<byte> destination, nuint value) =>
        MemoryMarshal.Write(destination, value);

    public static bool TryWriteUIntPtrLittleEndian(Span<byte> destination, nuint value) =>
        MemoryMarshal.TryWrite(destination, value);

    public static nuint ReadUIntPtrBigEndian(ReadOnlySpan<byte> source) =>
        ReverseEndianness(MemoryMarshal.Read<nuint>(source));

    public static bool TryReadUIntPtrBigEndian(ReadOnlySpan<byte> source, out nuint value)
    {
        bool read = MemoryMarshal.TryRead(source, out nuint raw);
        value = ReverseEndianness(raw);
        return read;
    }

    public static void WriteUIntPtrBigEndian(Span<byte> destination, nuint value) =>
        MemoryMarshal.Write(destination, ReverseEndianness(value));

    public static bool TryWriteUIntPtrBigEndian(Span<byte> destination, nuint value) =>
        MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static Int128 ReadInt128LittleEndian(ReadOnlySpan<byte> source) =>
        MemoryMarshal.Read<Int128>(source);

    public static bool TryReadInt128LittleEndian(ReadOnlySpan<byte> source, out Int128 value)
    {
        bool read = MemoryMarshal.TryRead(source, out Int128 raw);
        value = raw;
        return read;
    }

    public static void WriteInt128LittleEndian(Span<byte> destination, Int128 value) =>
        MemoryMarshal.Write(destination, value);

    public static bool TryWriteInt128LittleEndian(Span<byte> destination, Int128 value) =>
        MemoryMarshal.TryWrite(destination, value);

    public static Int128 ReadInt128BigEndian(ReadOnlySpan<byte> source) =>
        ReverseEndianness(MemoryMarshal.Read<Int128>(source));

    public static bool TryReadInt128BigEndian(ReadOnlySpan<byte> source, out Int128 value)
    {
        bool read = MemoryMarshal.TryRead(source, out Int128 raw);
        value = ReverseEndianness(raw);
        return read;
    }

    public static void WriteInt128BigEndian(Span<byte> destination, Int128 value) =>
        MemoryMarshal.Write(destination, ReverseEndianness(value));

    public static bool TryWriteInt128BigEndian(Span<byte> destination, Int128 value) =>
        MemoryMarshal.TryWrite(destination, ReverseEndianness(value));

    public static UInt128 ReadUInt128LittleEndian(ReadOnlySpan<byte> source) =>
        MemoryMarshal.Read<UInt128>(source);

    public static bool TryReadUInt128LittleEndian(ReadOnlySpan<byte> source, out UInt128 value)
    {
        bool read = MemoryMarshal.TryRead(source, out UInt128 raw);
        value = raw;
        return read;
    }

    public static void WriteUInt128LittleEndian(Span<byte> destination, UInt128 value) =>
        MemoryMarshal.Write(destination, value);

    public static bool TryWriteUInt128LittleEndian(Span<byte> destination, UInt128 value) =>
        MemoryMarshal.TryWrite(destination, value);

    public static UInt128 ReadUInt128BigEndian(ReadOnlySpan<byte> source) =>
        ReverseEndianness(MemoryMarshal.Read<UInt128>(source));

    public static bool TryReadUInt128BigEndian(ReadOnlySpan<byte> source, out UInt128 value)
    {
        bool read = MemoryMarshal.TryRead(source, out UInt128 raw);
        value = ReverseEndianness(raw);
        return read;
    }

    public static void WriteUInt128BigEndian(Span<byte> destination, UInt128 value) =>
        MemoryMarshal.Write(destination, ReverseEndianness(value));

    public static bool TryWriteUInt128BigEndian(Span<byte> destination, UInt128 value) =>
        MemoryMarshal.TryWrite(destination, ReverseEndianness(value));
}
