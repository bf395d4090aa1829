using System.Runtime.InteropServices;
using static ViperOS.Tests.ClassLibraryChecks.Interop.InteropChecks;

namespace ViperOS.Tests.ClassLibraryChecks.Interop;

/// <summary>Streams and accessors over memory outside the heap.</summary>
internal static unsafe class UnmanagedMemoryChecks
{
    private const int Size = 64;

    public static void Run()
    {
        byte* block = (byte*)NativeMemory.AllocZeroed(Size);
        CheckPointerStream(block);
        NativeMemory.Free(block);
        using NativeBlock buffer = new(Size);
        CheckBufferStream(buffer);
        CheckAccessor(buffer);
        CheckAccessorErrors(buffer);
    }

    private static void CheckPointerStream(byte* block)
    {
        using UnmanagedMemoryStream stream = new(block, 10, 40, FileAccess.ReadWrite);
        Console.WriteLine($"{stream.Length} {stream.Capacity} {stream.Position} {stream.CanRead} {stream.CanWrite} {stream.CanSeek}");
        stream.Write("hello"u8);
        stream.WriteByte(33);
        stream.Position = 20;
        stream.Write([1, 2, 3]);
        Console.WriteLine($"{stream.Length} {stream.Position} {stream.Seek(-3, SeekOrigin.End)} {stream.ReadByte()}");
        stream.Position = 0;
        byte[] read = new byte[30];
        Console.WriteLine($"{stream.Read(read, 0, 30)} {Convert.ToHexString(read)} {stream.Read(read, 0, 30)} {stream.ReadByte()}");
        Try("seek before", () => stream.Seek(-1, SeekOrigin.Begin));
        Try("too long", () => stream.SetLength(41));
        Try("write beyond", () =>
        {
            stream.Position = 39;
            stream.Write([1, 2]);
        });
        Try("negative position", () => stream.Position = -1);
        Try("bad origin", () => stream.Seek(0, (SeekOrigin)9));
        stream.SetLength(3);
        Console.WriteLine($"{stream.Position} {stream.Length} {stream.PositionPointer - block}");
        stream.Position = 0;
        Console.WriteLine(new StreamReader(stream).ReadToEnd());
        Try("null", () => _ = new UnmanagedMemoryStream(null, 0));
        Try("negative length", () => _ = new UnmanagedMemoryStream((byte*)1, -1));
        Try("length over capacity", () => _ = new UnmanagedMemoryStream((byte*)1, 5, 4, FileAccess.Read));
        Try("bad access", () => _ = new UnmanagedMemoryStream((byte*)1, 5, 5, (FileAccess)7));
        Try("closed", () => stream.ReadByte());
        using UnmanagedMemoryStream readOnly = new(block, 10);
        Try("read only", () => readOnly.WriteByte(1));
        Console.WriteLine(readOnly.ReadAsync(read, 0, 4).Result);
        Console.WriteLine(readOnly.WriteAsync(read, 0, 4).IsFaulted);
    }

    private static void CheckBufferStream(NativeBlock buffer)
    {
        using UnmanagedMemoryStream stream = new(buffer, 8, 16, FileAccess.ReadWrite);
        stream.Write("abc"u8);
        stream.Position = 1;
        Console.WriteLine($"{(char)stream.ReadByte()} {stream.Length} {stream.Capacity}");
        Try("length of a buffer", () => stream.SetLength(1));
        Try("pointer into a buffer", () => _ = (nint)stream.PositionPointer);
        Try("beyond the buffer", () =>
        {
            stream.Position = 15;
            stream.Write([1, 2]);
        });
        Try("not so large", () => _ = new UnmanagedMemoryStream(buffer, 60, 10));
        Try("no buffer", () => _ = new UnmanagedMemoryStream(null!, 60, 10));
    }

    private static void CheckAccessor(NativeBlock buffer)
    {
        using UnmanagedMemoryAccessor accessor = new(buffer, 8, 40, FileAccess.ReadWrite);
        accessor.Write(0, 1.5);
        accessor.Write(8, 12345678901234567L);
        accessor.Write(16, decimal.MaxValue);
        accessor.Write(32, 'x');
        accessor.Write(34, true);
        Console.WriteLine($"{accessor.ReadDouble(0)} {accessor.ReadInt64(8)} {accessor.ReadDecimal(16)} {accessor.ReadChar(32)} {accessor.ReadBoolean(34)} {accessor.ReadByte(34)}");
        accessor.Write(3, (short)-2);
        accessor.Write(5, 4000000000u);
        accessor.Write(9, float.MinValue);
        Console.WriteLine($"{accessor.ReadInt16(3)} {accessor.ReadUInt16(3)} {accessor.ReadSByte(3)} {accessor.ReadUInt32(5)} {accessor.ReadInt32(5)} {accessor.ReadSingle(9)} {accessor.ReadUInt64(3)}");
        Pair pair = new() { A = 7, B = 9.25f };
        accessor.Write(4, ref pair);
        accessor.Read(4, out Pair back);
        Console.WriteLine($"{back.A} {back.B} {accessor.Capacity} {accessor.CanRead} {accessor.CanWrite}");
        accessor.WriteArray(0, [1, 2, 3, 4], 1, 3);
        int[] values = new int[12];
        Console.WriteLine($"{accessor.ReadArray(0, values, 0, 12)} {string.Join(',', values)}");
    }

    private static void CheckAccessorErrors(NativeBlock buffer)
    {
        UnmanagedMemoryAccessor accessor = new(buffer, 8, 40, FileAccess.ReadWrite);
        Try("part beyond", () => accessor.ReadInt32(37));
        Try("all beyond", () => accessor.ReadInt32(40));
        Try("negative", () => accessor.ReadInt32(-1));
        Try("write beyond", () => accessor.Write(37, 1));
        Try("structure beyond", () => accessor.Read(36, out Pair _));
        Try("array beyond", () => accessor.WriteArray(36, [1, 2, 3], 0, 3));
        Try("array too small", () => accessor.ReadArray(0, new int[2], 1, 3));
        accessor.Write(12, -1);
        Try("no decimal", () => accessor.ReadDecimal(0));
        accessor.Dispose();
        Try("closed", () => accessor.ReadInt32(0));
        Try("closed for writing", () => accessor.Write(0, 1));
        Try("not so large", () => _ = new UnmanagedMemoryAccessor(buffer, 60, 10));
        using UnmanagedMemoryAccessor readOnly = new(buffer, 0, 10);
        Try("read only", () => readOnly.Write(0, 1));
    }
}
