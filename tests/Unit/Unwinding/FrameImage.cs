using System.Buffers.Binary;
using System.Runtime.Exceptions;
using System.Runtime.InteropServices;

namespace ViperOS.Tests.Unwinding;

/// <summary>A program's memory as far as frame tables go: made by hand, or the segments of a linked program.</summary>
internal sealed unsafe class FrameImage : IDisposable
{
    private readonly byte* _memory;
    private readonly nuint _size;
    private readonly (int Start, int Size) _header;
    private readonly (int Start, int Size) _frames;

    private FrameImage(byte[] memory, (int Start, int Size) header, (int Start, int Size) frames)
    {
        _size = (nuint)memory.Length;
        _memory = (byte*)NativeMemory.AlignedAlloc(_size, 4096);
        memory.CopyTo(new Span<byte>(_memory, memory.Length));
        _header = header;
        _frames = frames;
    }

    public FrameTable Table => new(
        _memory + _header.Start, (nuint)_header.Size, _memory + _frames.Start, _memory + _frames.Start + _frames.Size);

    public byte* Memory => _memory;

    public byte* End => _memory + _size;

    /// <summary>The bytes that a damaged file may have wrong.</summary>
    public Span<byte> Tables => new(_memory + _header.Start, _frames.Start + _frames.Size - _header.Start);

    /// <summary>Code of one function of 64 bytes at offset 0x1000, with these instructions.</summary>
    public static FrameImage Make(params byte[] instructions)
    {
        const int Code = 0x1000;
        byte[] memory = new byte[0x2000];
        const int FramesStart = 64;
        byte[] common =
        [
            0, 0, 0, 0, 1, (byte)'z', (byte)'R', 0, 4, 0x78, 30, 1, 0x1B, 0x0C, 31, 0, 0, 0, 0, 0,
        ];
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(FramesStart), common.Length);
        common.CopyTo(memory.AsSpan(FramesStart + 4));
        int entry = FramesStart + 4 + common.Length;
        int length = 4 + 4 + 4 + 1 + instructions.Length;
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(entry), length);
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(entry + 4), entry + 4 - FramesStart);
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(entry + 8), Code - (entry + 8));
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(entry + 12), 64);
        instructions.CopyTo(memory.AsSpan(entry + 17));
        new byte[] { 1, 0x1B, 0x03, 0x3B }.CopyTo(memory, 0);
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(8), 1);
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(12), Code);
        BinaryPrimitives.WriteInt32LittleEndian(memory.AsSpan(16), entry);
        return new FrameImage(memory, (0, 20), (FramesStart, entry + 4 + length - FramesStart));
    }

    /// <summary>A linked program.</summary>
    public static FrameImage Load(string path)
    {
        byte[] file = File.ReadAllBytes(path);
        long Number(long at) => BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan((int)at));
        int Half(long at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan((int)at));
        const long Base = 0x40_0000;
        byte[] memory = new byte[16 * 1024 * 1024];
        for (int i = 0; i < Half(56); i++)
        {
            long header = Number(32) + (i * 56);
            if (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan((int)header)) == 1)
            {
                file.AsSpan((int)Number(header + 8), (int)Number(header + 32)).CopyTo(memory.AsSpan((int)(Number(header + 16) - Base)));
            }
        }

        long sections = Number(40);
        long names = Number(sections + (Half(62) * 64) + 24);
        (int Start, int Size) Find(string name)
        {
            for (int i = 0; i < Half(60); i++)
            {
                long section = sections + (i * 64);
                int at = (int)names + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan((int)section));
                if (System.Text.Encoding.ASCII.GetString(file, at, name.Length + 1) == name + "\0")
                {
                    return ((int)(Number(section + 16) - Base), (int)Number(section + 32));
                }
            }

            throw new InvalidDataException(name);
        }

        return new FrameImage(memory, Find(".eh_frame_hdr"), Find(".eh_frame"));
    }

    public void Dispose() => NativeMemory.AlignedFree(_memory);
}
