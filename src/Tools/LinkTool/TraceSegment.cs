using System.Buffers.Binary;

namespace ViperOS.Tools.LinkTool;

/// <summary>
/// Puts the table of a program's stack traces behind the program's file and makes the empty program header that build/program.ld keeps
/// for it a segment. Its pages lie above all others and are read when somebody asks for a trace.
/// </summary>
internal static class TraceSegment
{
    private const int PageSize = 4096;
    private const int Alignment = 8;
    private const int HeaderSize = 56;
    private const uint NoSegment = 0;
    private const uint ReadOnly = 4;

    public static int Run(string imagePath, string statistics, string response, string programPath)
    {
        using AssemblyCatalog assemblies = new(response);
        byte[] table = TraceTableWriter.Write(new ElfFile(imagePath), CompiledMethods.Read(statistics, assemblies));
        byte[] program = File.ReadAllBytes(programPath);
        ElfSegment[] segments = [.. new ElfFile(programPath).Segments];
        int index = Array.FindIndex(segments, s => s.Type == NoSegment);
        if (index < 0)
        {
            throw new InvalidDataException($"{programPath} has no room for another segment");
        }

        ulong end = segments.Where(s => s.Type == ElfSegment.Load).Max(s => s.Address + s.MemorySize);

        // At the same place within the page in memory and in the file, so that the file need not be filled up to a page.
        int offset = (program.Length + Alignment - 1) / Alignment * Alignment;
        ulong address = ((end + PageSize - 1) / PageSize * PageSize) + (ulong)(offset % PageSize);
        Span<byte> header = program.AsSpan((int)BinaryPrimitives.ReadUInt64LittleEndian(program.AsSpan(32)) + (index * HeaderSize), HeaderSize);
        BinaryPrimitives.WriteUInt32LittleEndian(header, ElfSegment.Load);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], ReadOnly);
        BinaryPrimitives.WriteInt64LittleEndian(header[8..], offset);
        BinaryPrimitives.WriteUInt64LittleEndian(header[16..], address);
        BinaryPrimitives.WriteUInt64LittleEndian(header[24..], address);
        BinaryPrimitives.WriteInt64LittleEndian(header[32..], table.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header[40..], table.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header[48..], PageSize);
        using FileStream file = File.Open(programPath, FileMode.Open, FileAccess.Write);
        file.Write(program);
        file.SetLength(offset);
        file.Position = offset;
        file.Write(table);
        return 0;
    }
}
