using System.Buffers.Binary;

namespace ViperOS.Fat.Layout;

/// <summary>FAT32's sector with the number of free clusters and where to look for them: a hint, which systems may believe or not.</summary>
internal static class InformationSector
{
    private const int Lead = 0;
    private const int Structure = 484;
    private const int Free = 488;
    private const int Next = 492;
    private const int Trail = 508;
    private const uint LeadSignature = 0x4161_5252;
    private const uint StructureSignature = 0x6141_7272;
    private const uint TrailSignature = 0xAA55_0000;

    public static bool IsValid(ReadOnlySpan<byte> sector) =>
        BinaryPrimitives.ReadUInt32LittleEndian(sector[Lead..]) == LeadSignature
        && BinaryPrimitives.ReadUInt32LittleEndian(sector[Structure..]) == StructureSignature;

    public static uint FreeCount(ReadOnlySpan<byte> sector) => BinaryPrimitives.ReadUInt32LittleEndian(sector[Free..]);

    public static void Initialize(Span<byte> sector)
    {
        sector.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(sector[Lead..], LeadSignature);
        BinaryPrimitives.WriteUInt32LittleEndian(sector[Structure..], StructureSignature);
        BinaryPrimitives.WriteUInt32LittleEndian(sector[Trail..], TrailSignature);
    }

    public static void Set(Span<byte> sector, uint free, uint next)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(sector[Free..], free);
        BinaryPrimitives.WriteUInt32LittleEndian(sector[Next..], next);
    }
}
