using System.Buffers.Binary;
using ViperOS.Contracts;

namespace ViperOS.Partitions;

/// <summary>What partitions are for, in words: the types that people meet.</summary>
public static class PartitionTypes
{
    /// <summary>The type's name; its number, or its GUID, if nobody here knows it.</summary>
    public static string NameOf(PartitionScheme scheme, ReadOnlySpan<byte> type) => scheme switch
    {
        PartitionScheme.GuidTable => NameOfGuid(type),
        PartitionScheme.MasterBootRecord => NameOfByte(type[0]),
        _ => "",
    };

    private static string NameOfByte(byte type) => type switch
    {
        0x01 or 0x04 or 0x06 or 0x0E => "FAT",
        0x07 => "NTFS or exFAT",
        0x0B or 0x0C => "FAT32",
        0x82 => "Linux swap",
        0x83 => "Linux files",
        0xA5 => "FreeBSD",
        0xEF => "EFI system",
        _ => $"type {type:x2}",
    };

    // The first eight bytes tell them apart.
    private static string NameOfGuid(ReadOnlySpan<byte> type) => BinaryPrimitives.ReadUInt64LittleEndian(type) switch
    {
        0x11D2_F81F_C12A_7328 => "EFI system",
        0x4433_B9E5_EBD0_A0A2 => "Microsoft basic data",
        0x4772_8483_0FC6_3DAF => "Linux files",
        0x43C4_A4AB_0657_FD6D => "Linux swap",
        0x41C3_1DF0_B921_B045 => "Linux root (AArch64)",
        0x6E6F_6449_2168_6148 => "BIOS boot",
        _ => new Guid(type[..16]).ToString(),
    };
}
