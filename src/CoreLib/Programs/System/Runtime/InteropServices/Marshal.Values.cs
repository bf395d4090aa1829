using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

// Single values in native memory, at any alignment.
public static unsafe partial class Marshal
{
    public static byte ReadByte(nint ptr, int ofs) => Unsafe.ReadUnaligned<byte>((byte*)ptr + ofs);

    public static byte ReadByte(nint ptr) => ReadByte(ptr, 0);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static byte ReadByte(object ptr, int ofs) => throw new PlatformNotSupportedException();

    public static void WriteByte(nint ptr, int ofs, byte val) => Unsafe.WriteUnaligned((byte*)ptr + ofs, val);

    public static void WriteByte(nint ptr, byte val) => WriteByte(ptr, 0, val);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static void WriteByte(object ptr, int ofs, byte val) => throw new PlatformNotSupportedException();

    public static short ReadInt16(nint ptr, int ofs) => Unsafe.ReadUnaligned<short>((byte*)ptr + ofs);

    public static short ReadInt16(nint ptr) => ReadInt16(ptr, 0);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static short ReadInt16(object ptr, int ofs) => throw new PlatformNotSupportedException();

    public static void WriteInt16(nint ptr, int ofs, short val) => Unsafe.WriteUnaligned((byte*)ptr + ofs, val);

    public static void WriteInt16(nint ptr, short val) => WriteInt16(ptr, 0, val);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static void WriteInt16(object ptr, int ofs, short val) => throw new PlatformNotSupportedException();

    public static int ReadInt32(nint ptr, int ofs) => Unsafe.ReadUnaligned<int>((byte*)ptr + ofs);

    public static int ReadInt32(nint ptr) => ReadInt32(ptr, 0);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static int ReadInt32(object ptr, int ofs) => throw new PlatformNotSupportedException();

    public static void WriteInt32(nint ptr, int ofs, int val) => Unsafe.WriteUnaligned((byte*)ptr + ofs, val);

    public static void WriteInt32(nint ptr, int val) => WriteInt32(ptr, 0, val);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static void WriteInt32(object ptr, int ofs, int val) => throw new PlatformNotSupportedException();

    public static long ReadInt64(nint ptr, int ofs) => Unsafe.ReadUnaligned<long>((byte*)ptr + ofs);

    public static long ReadInt64(nint ptr) => ReadInt64(ptr, 0);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static long ReadInt64(object ptr, int ofs) => throw new PlatformNotSupportedException();

    public static void WriteInt64(nint ptr, int ofs, long val) => Unsafe.WriteUnaligned((byte*)ptr + ofs, val);

    public static void WriteInt64(nint ptr, long val) => WriteInt64(ptr, 0, val);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static void WriteInt64(object ptr, int ofs, long val) => throw new PlatformNotSupportedException();

    public static nint ReadIntPtr(nint ptr, int ofs) => Unsafe.ReadUnaligned<nint>((byte*)ptr + ofs);

    public static nint ReadIntPtr(nint ptr) => ReadIntPtr(ptr, 0);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static nint ReadIntPtr(object ptr, int ofs) => throw new PlatformNotSupportedException();

    public static void WriteIntPtr(nint ptr, int ofs, nint val) => Unsafe.WriteUnaligned((byte*)ptr + ofs, val);

    public static void WriteIntPtr(nint ptr, nint val) => WriteIntPtr(ptr, 0, val);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static void WriteIntPtr(object ptr, int ofs, nint val) => throw new PlatformNotSupportedException();

    public static void WriteInt16(nint ptr, int ofs, char val) => WriteInt16(ptr, ofs, (short)val);

    public static void WriteInt16(nint ptr, char val) => WriteInt16(ptr, 0, (short)val);

    [EditorBrowsable(EditorBrowsableState.Never)]
    [RequiresDynamicCode("Marshalling code for the object might not be available")]
    public static void WriteInt16(object ptr, int ofs, char val) => throw new PlatformNotSupportedException();
}
