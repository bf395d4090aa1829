using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public static partial class BitConverter
{
    public static short HalfToInt16Bits(Half value) => (short)value._value;

    public static ushort HalfToUInt16Bits(Half value) => value._value;

    public static Half Int16BitsToHalf(short value) => new((ushort)value);

    public static Half UInt16BitsToHalf(ushort value) => new(value);

    public static byte[] GetBytes(bool value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, bool value) => TryWrite(destination, value);

    public static bool ToBoolean(ReadOnlySpan<byte> value) => Read<byte>(value) != 0;

    public static bool ToBoolean(byte[] value, int startIndex) => ReadAt<byte>(value, startIndex) != 0;

    public static byte[] GetBytes(char value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, char value) => TryWrite(destination, value);

    public static char ToChar(ReadOnlySpan<byte> value) => Read<char>(value);

    public static char ToChar(byte[] value, int startIndex) => ReadAt<char>(value, startIndex);

    public static byte[] GetBytes(short value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, short value) => TryWrite(destination, value);

    public static short ToInt16(ReadOnlySpan<byte> value) => Read<short>(value);

    public static short ToInt16(byte[] value, int startIndex) => ReadAt<short>(value, startIndex);

    public static byte[] GetBytes(int value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, int value) => TryWrite(destination, value);

    public static int ToInt32(byte[] value, int startIndex) => ReadAt<int>(value, startIndex);

    public static byte[] GetBytes(long value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, long value) => TryWrite(destination, value);

    public static long ToInt64(byte[] value, int startIndex) => ReadAt<long>(value, startIndex);

    public static byte[] GetBytes(Int128 value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, Int128 value) => TryWrite(destination, value);

    public static Int128 ToInt128(ReadOnlySpan<byte> value) => Read<Int128>(value);

    public static Int128 ToInt128(byte[] value, int startIndex) => ReadAt<Int128>(value, startIndex);

    public static byte[] GetBytes(ushort value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, ushort value) => TryWrite(destination, value);

    public static ushort ToUInt16(byte[] value, int startIndex) => ReadAt<ushort>(value, startIndex);

    public static byte[] GetBytes(uint value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, uint value) => TryWrite(destination, value);

    public static uint ToUInt32(byte[] value, int startIndex) => ReadAt<uint>(value, startIndex);

    public static byte[] GetBytes(ulong value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, ulong value) => TryWrite(destination, value);

    public static ulong ToUInt64(byte[] value, int startIndex) => ReadAt<ulong>(value, startIndex);

    public static byte[] GetBytes(UInt128 value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, UInt128 value) => TryWrite(destination, value);

    public static UInt128 ToUInt128(ReadOnlySpan<byte> value) => Read<UInt128>(value);

    public static UInt128 ToUInt128(byte[] value, int startIndex) => ReadAt<UInt128>(value, startIndex);

    public static byte[] GetBytes(Half value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, Half value) => TryWrite(destination, value);

    public static Half ToHalf(ReadOnlySpan<byte> value) => Read<Half>(value);

    public static Half ToHalf(byte[] value, int startIndex) => ReadAt<Half>(value, startIndex);

    public static byte[] GetBytes(float value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, float value) => TryWrite(destination, value);

    public static float ToSingle(ReadOnlySpan<byte> value) => Read<float>(value);

    public static float ToSingle(byte[] value, int startIndex) => ReadAt<float>(value, startIndex);

    public static byte[] GetBytes(double value) => GetBytesOf(value);

    public static bool TryWriteBytes(Span<byte> destination, double value) => TryWrite(destination, value);

    public static double ToDouble(ReadOnlySpan<byte> value) => Read<double>(value);

    public static double ToDouble(byte[] value, int startIndex) => ReadAt<double>(value, startIndex);

    public static string ToString(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToString(value, 0, value.Length);
    }

    public static string ToString(byte[] value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToString(value, startIndex, value.Length - startIndex);
    }

    /// <summary>Two hexadecimal digits for each byte, hyphens between.</summary>
    public static string ToString(byte[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (startIndex < 0 || (startIndex >= value.Length && startIndex > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (startIndex > value.Length - length)
        {
            throw new ArgumentException("The array starting from the specified index is not long enough to read a value of the specified type.", nameof(value));
        }

        if (length == 0)
        {
            return string.Empty;
        }

        char[] text = new char[(length * 3) - 1];
        for (int i = 0; i < length; i++)
        {
            byte part = value[startIndex + i];
            text[i * 3] = Digit(part >> 4);
            text[(i * 3) + 1] = Digit(part & 15);
            if (i != length - 1)
            {
                text[(i * 3) + 2] = '-';
            }
        }

        return new string(text);
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private static byte[] GetBytesOf<T>(T value)
        where T : unmanaged => MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)).ToArray();

    private static bool TryWrite<T>(Span<byte> destination, T value)
        where T : unmanaged
    {
        if (destination.Length < Unsafe.SizeOf<T>())
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(destination), value);
        return true;
    }

    private static T Read<T>(ReadOnlySpan<byte> value)
        where T : unmanaged
    {
        if (value.Length < Unsafe.SizeOf<T>())
        {
            throw new ArgumentOutOfRangeException(nameof(value));
        }

        return Unsafe.ReadUnaligned<T>(ref MemoryMarshal.GetReference(value));
    }

    private static T ReadAt<T>(byte[] value, int startIndex)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((uint)startIndex >= (uint)value.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        if (startIndex > value.Length - Unsafe.SizeOf<T>())
        {
            throw new ArgumentException("The array starting from the specified index is not long enough to read a value of the specified type.", nameof(value));
        }

        return Unsafe.ReadUnaligned<T>(ref value[startIndex]);
    }
}
