using System.Buffers.Binary;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Formatting;

/// <summary>Makes an empty volume. Tables and data begin at multiples of 4 KiB, so that pages of files are blocks of the device.</summary>
public static class FatFormatter
{
    private const int SectorSize = SectorDevice.SectorSize;
    private const uint AlignmentSectors = 8;
    private const uint RootEntries = 512;
    private const byte Media = 0xF8;
    private const uint InformationSector = 1;
    private const uint BackupSector = 6;

    /// <summary>EINVAL if the device is too small or too big for such a volume, EIO.</summary>
    public static ErrorNumber Format(SectorDevice device, FatFormatOptions options)
    {
        bool is32 = options.Type == FatType.Fat32;
        ulong sectors = Math.Min(device.SectorCount, uint.MaxValue);
        uint perCluster = options.ClusterSectors != 0 ? options.ClusterSectors : SuitableCluster(sectors, options.Type);
        uint reserved = is32 ? 32 : AlignmentSectors;
        uint rootSectors = is32 ? 0 : RootEntries * ShortEntry.SizeInBytes / SectorSize;
        if (perCluster > 128 || (perCluster & (perCluster - 1)) != 0 || options.Label.Length > ShortEntry.NameSize || sectors < 64)
        {
            return ErrorNumber.EINVAL;
        }

        // A table for as many clusters as there would be without tables: a few sectors too many.
        ulong entries = (sectors / perCluster) + FatGeometry.FirstCluster;
        ulong tableSectors = ((entries * (uint)options.Type / 8) + SectorSize) / SectorSize;
        tableSectors = (tableSectors + AlignmentSectors - 1) / AlignmentSectors * AlignmentSectors;
        byte[] boot = new byte[SectorSize];
        WriteParameters(boot, options, sectors, perCluster, reserved, rootSectors, tableSectors);
        if (BootSector.Parse(boot, device.SectorCount, out FatGeometry? geometry) != ErrorNumber.None || geometry!.Type != options.Type)
        {
            return ErrorNumber.EINVAL;
        }

        ErrorNumber error = ClearStart(device, geometry);
        error = error == ErrorNumber.None ? WriteTables(device, geometry) : error;
        error = error == ErrorNumber.None && options.Label.Length != 0 ? WriteLabel(device, geometry, options) : error;
        error = error == ErrorNumber.None && is32 ? WriteInformation(device, geometry, boot) : error;
        error = error == ErrorNumber.None ? device.Write(0, boot) : error;
        return error == ErrorNumber.None ? device.Flush() : error;
    }

    /// <summary>4 KiB where that gives a volume of the type.</summary>
    private static uint SuitableCluster(ulong sectors, FatType type)
    {
        uint perCluster = type switch
        {
            FatType.Fat32 => sectors < 66_600 * 8 ? 1u : sectors < 16UL << 21 ? 8u : sectors < 32UL << 21 ? 32u : 64u,
            _ => 8,
        };
        ulong maximum = type == FatType.Fat12 ? 4084u : type == FatType.Fat16 ? 65_524u : uint.MaxValue;
        while (sectors / perCluster > maximum && perCluster < 128)
        {
            perCluster *= 2;
        }

        while (type == FatType.Fat16 && sectors / perCluster < 4200 && perCluster > 1)
        {
            perCluster /= 2;
        }

        return perCluster;
    }

    private static void WriteParameters(
        Span<byte> boot, FatFormatOptions options, ulong sectors, uint perCluster, uint reserved, uint rootSectors, ulong tableSectors)
    {
        bool is32 = options.Type == FatType.Fat32;
        ReadOnlySpan<byte> jump = [0xEB, 0x58, 0x90];
        jump.CopyTo(boot);
        "VIPEROS "u8.CopyTo(boot[3..]);
        Word(boot, 11, SectorSize);
        boot[13] = (byte)perCluster;
        Word(boot, 14, reserved);
        boot[16] = 2;
        Word(boot, 17, is32 ? 0 : RootEntries);
        bool isSmall = !is32 && sectors < 0x1_0000;
        Word(boot, 19, isSmall ? (uint)sectors : 0);
        Long(boot, 32, isSmall ? 0 : (uint)sectors);
        boot[21] = Media;
        Word(boot, 22, is32 ? 0 : (uint)Math.Min(tableSectors, ushort.MaxValue));
        Word(boot, 24, 63);
        Word(boot, 26, 255);
        if (is32)
        {
            Long(boot, 36, (uint)tableSectors);
            Long(boot, 44, FatGeometry.FirstCluster);
            Word(boot, 48, InformationSector);
            Word(boot, 50, BackupSector);
        }

        Span<byte> extended = boot[(is32 ? 64 : 36)..];
        extended[0] = 0x80;
        extended[2] = 0x29;
        Long(extended, 3, options.VolumeId);
        LabelBytes(options.Label.Length == 0 ? "NO NAME" : options.Label).CopyTo(extended[7..]);
        Encoding.ASCII.GetBytes(is32 ? "FAT32   " : options.Type == FatType.Fat16 ? "FAT16   " : "FAT12   ").CopyTo(extended[18..]);
        Word(boot, 510, 0xAA55);
    }

    /// <summary>Everything in front of the data, and the root directory.</summary>
    private static ErrorNumber ClearStart(SectorDevice device, FatGeometry geometry)
    {
        byte[] zeros = new byte[64 * SectorSize];
        ulong end = geometry.DataStart + (geometry.Type == FatType.Fat32 ? geometry.ClusterSectors : 0);
        ErrorNumber error = ErrorNumber.None;
        for (ulong sector = 0; sector < end && error == ErrorNumber.None; sector += 64)
        {
            error = device.Write(sector, zeros.AsSpan(0, (int)Math.Min(64, end - sector) * SectorSize));
        }

        return error;
    }

    private static ErrorNumber WriteTables(SectorDevice device, FatGeometry geometry)
    {
        byte[] first = new byte[SectorSize];
        switch (geometry.Type)
        {
            case FatType.Fat32:
                Long(first, 0, 0x0FFF_FF00 | Media);
                Long(first, 4, 0x0FFF_FFFF);
                Long(first, 8, 0x0FFF_FFFF);
                break;
            case FatType.Fat16:
                Word(first, 0, 0xFF00 | Media);
                Word(first, 2, 0xFFFF);
                break;
            default:
                first[0] = Media;
                Word(first, 1, 0xFFFF);
                break;
        }

        ErrorNumber error = ErrorNumber.None;
        for (uint copy = 0; copy < geometry.Tables && error == ErrorNumber.None; copy++)
        {
            error = device.Write(geometry.TableStart + (copy * geometry.TableSectors), first);
        }

        return error;
    }

    private static ErrorNumber WriteLabel(SectorDevice device, FatGeometry geometry, FatFormatOptions options)
    {
        byte[] sector = new byte[SectorSize];
        ref ShortEntry entry = ref ShortEntry.At(sector, 0);
        LabelBytes(options.Label).CopyTo(entry.Name);
        entry.Attributes = EntryAttributes.VolumeLabel;
        FatTime.FromNanoseconds(options.Time, out entry.ModifiedDate, out entry.ModifiedTime, out _);
        return device.Write(geometry.Type == FatType.Fat32 ? geometry.DataStart : geometry.RootStart, sector);
    }

    /// <summary>The number of free clusters, and the copy of the first sectors.</summary>
    private static ErrorNumber WriteInformation(SectorDevice device, FatGeometry geometry, ReadOnlySpan<byte> boot)
    {
        byte[] sector = new byte[SectorSize];
        Layout.InformationSector.Initialize(sector);
        Layout.InformationSector.Set(sector, geometry.Clusters - 1, FatGeometry.FirstCluster);
        ErrorNumber error = device.Write(InformationSector, sector);
        error = error == ErrorNumber.None ? device.Write(BackupSector + InformationSector, sector) : error;
        return error == ErrorNumber.None ? device.Write(BackupSector, boot) : error;
    }

    private static byte[] LabelBytes(string label) => Encoding.ASCII.GetBytes(label.ToUpperInvariant().PadRight(ShortEntry.NameSize));

    private static void Word(Span<byte> bytes, int offset, uint value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes[offset..], (ushort)value);

    private static void Long(Span<byte> bytes, int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[offset..], value);
}
