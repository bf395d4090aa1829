using System.Runtime.InteropServices;

namespace System;

public static partial class BitConverter
{
    public static byte[] GetBytes(ushort value) => GetBytesOf(value);

    public static byte[] GetBytes(int value) => GetBytesOf(value);

    public static byte[] GetBytes(uint value) => GetBytesOf(value);

    public static byte[] GetBytes(long value) => GetBytesOf(value);

    public static byte[] GetBytes(ulong value) => GetBytesOf(value);

    public static int ToInt32(byte[] value, int startIndex) => ToInt32(value.AsSpan(startIndex));

    public static long ToInt64(byte[] value, int startIndex) => ToInt64(value.AsSpan(startIndex));

    private static byte[] GetBytesOf<T>(T value)
        where T : unmanaged => MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)).ToArray();
}
