using System.Buffers.Binary;
using ViperOS.Contracts;
using ViperOS.Fat.Devices;

namespace ViperOS.Fat.Layout;

/// <summary>The first sector: offsets in it (Microsoft's "FAT: General Overview of On-Disk Format", 1.03).</summary>
internal static class BootSector
{
    /// <summary>In the byte at <see cref="StateOffset"/>: not unmounted. Systems that use the table's second entry for that have the bit there as well.</summary>
    public const byte DirtyBit = 1;

    /// <summary>The volume's number, its old label and its type are there.</summary>
    public const byte ExtendedSignature = 0x29;

    private const int BytesPerSector = 11;
    private const int SectorsPerCluster = 13;
    private const int ReservedSectors = 14;
    private const int Copies = 16;
    private const int RootEntries = 17;
    private const int TotalSectors16 = 19;
    /// <summary>What kind of medium it is; the table's first entry has it too.</summary>
    public const int Media = 21;

    private const int TableSectors16 = 22;
    private const int TotalSectors32 = 32;
    private const int TableSectors32 = 36;
    private const int Flags32 = 40;
    private const int Version32 = 42;
    private const int RootCluster32 = 44;
    private const int Information32 = 48;
    private const int Signature = 510;

    private const int OneCopyOnly = 0x80;
    private const uint MaximumFat12 = 4084;
    private const uint MaximumFat16 = 65_524;
    private const uint MaximumFat32 = 0x0FFF_FFF4;

    /// <summary>The old label of a volume that has none.</summary>
    public static ReadOnlySpan<byte> NoLabel => "NO NAME    "u8;

    /// <summary>Where the dirty bit is.</summary>
    public static int StateOffset(FatType type) => type == FatType.Fat32 ? 65 : 37;

    /// <summary>Where the number of the volume is; its old label is behind it.</summary>
    public static int VolumeIdOffset(FatType type) => type == FatType.Fat32 ? 67 : 39;

    /// <summary>Where the old label is, if <see cref="ExtendedSignature"/> is in front of the volume's number.</summary>
    public static int LabelOffset(FatType type) => VolumeIdOffset(type) + 4;

    /// <summary>EINVAL if it is no FAT volume, or one that does not fit on the device.</summary>
    public static ErrorNumber Parse(ReadOnlySpan<byte> sector, ulong deviceSectors, out FatGeometry? geometry)
    {
        geometry = null;
        uint bytes = Word(sector, BytesPerSector);
        uint perCluster = sector[SectorsPerCluster];
        uint copies = sector[Copies];
        uint tableSectors16 = Word(sector, TableSectors16);
        ulong tableSectors = tableSectors16 != 0 ? tableSectors16 : Long(sector, TableSectors32);
        ulong total = Word(sector, TotalSectors16) != 0 ? Word(sector, TotalSectors16) : Long(sector, TotalSectors32);
        uint reserved = Word(sector, ReservedSectors);
        if (Word(sector, Signature) != 0xAA55 || bytes is not (512 or 1024 or 2048 or 4096) || perCluster == 0 || (perCluster & (perCluster - 1)) != 0
            || copies is 0 or > 4 || tableSectors == 0 || reserved == 0 || (sector[Media] != 0xF0 && sector[Media] < 0xF8))
        {
            return ErrorNumber.EINVAL;
        }

        // From here on in sectors of 512 bytes, whatever the volume calls a sector. None of these can overflow 64 bits.
        uint unit = bytes / SectorDevice.SectorSize;
        ulong fatStart = (ulong)reserved * unit;
        ulong fatSectors = tableSectors * unit;
        ulong rootStart = fatStart + (fatSectors * copies);
        ulong rootSectors = ((((ulong)Word(sector, RootEntries) * ShortEntry.SizeInBytes) + bytes - 1) / bytes) * unit;
        ulong dataStart = rootStart + rootSectors;
        ulong end = total * unit;
        if (end > deviceSectors || dataStart >= end)
        {
            return ErrorNumber.EINVAL;
        }

        ulong clusters = (end - dataStart) / (perCluster * unit);
        bool is32 = tableSectors16 == 0;
        FatType type = is32 ? FatType.Fat32 : clusters <= MaximumFat12 ? FatType.Fat12 : FatType.Fat16;
        clusters = Math.Min(clusters, (fatSectors * SectorDevice.SectorSize * 8 / (uint)type) is var entries and > 2 ? entries - 2 : 0);
        if (clusters == 0 || clusters > (is32 ? MaximumFat32 : MaximumFat16) || (is32 ? rootSectors != 0 || Word(sector, Version32) != 0 : rootSectors == 0))
        {
            return ErrorNumber.EINVAL;
        }

        uint flags = is32 ? Word(sector, Flags32) : 0;
        bool isMirrored = (flags & OneCopyOnly) == 0;
        uint active = isMirrored ? 0 : flags & 15;
        uint rootCluster = is32 ? Long(sector, RootCluster32) : 0;
        uint information = is32 ? Word(sector, Information32) : 0;
        if (active >= copies || (is32 && (rootCluster < FatGeometry.FirstCluster || rootCluster - FatGeometry.FirstCluster >= clusters)))
        {
            return ErrorNumber.EINVAL;
        }

        geometry = new FatGeometry
        {
            Type = type,
            ClusterSectors = perCluster * unit,
            Clusters = (uint)clusters,
            TableStart = fatStart,
            TableSectors = fatSectors,
            Tables = isMirrored ? copies : 1,
            ActiveTable = active,
            RootStart = rootStart,
            RootSectors = (uint)rootSectors,
            DataStart = dataStart,
            RootCluster = rootCluster,
            InformationSector = information != 0 && information < reserved ? (ulong)information * unit : 0,
            VolumeId = Long(sector, VolumeIdOffset(type)),
        };
        return ErrorNumber.None;
    }

    private static uint Word(ReadOnlySpan<byte> sector, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(sector[offset..]);

    private static uint Long(ReadOnlySpan<byte> sector, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(sector[offset..]);
}
