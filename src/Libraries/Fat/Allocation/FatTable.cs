using System.Buffers.Binary;
using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Allocation;

/// <summary>
/// The file allocation table: for each cluster the one that follows it in its file. Values are as FAT32 has them, whatever the width.
/// </summary>
internal sealed class FatTable(SectorCache cache, FatGeometry geometry)
{
    public const uint Free = 0;

    /// <summary>The cluster is its file's last.</summary>
    public const uint End = 0x0FFF_FFFF;

    /// <summary>The cluster cannot be used.</summary>
    public const uint Bad = 0x0FFF_FFF7;

    /// <summary>With the kind of the medium in the lowest byte, the table's first entry.</summary>
    public const uint ReservedBase = 0x0FFF_FF00;
    private const uint FirstEnd = 0x0FFF_FFF8;
    private const uint Mask32 = 0x0FFF_FFFF;

    /// <summary>A table of FAT12 is one piece: its entries lie across sectors.</summary>
    private const int Fat12Sectors = 12;

    /// <summary>Set in the table's second entry: the volume was unmounted.</summary>
    public uint CleanBit => geometry.Type switch
    {
        FatType.Fat32 => 0x0800_0000,
        FatType.Fat16 => 0x8000,
        _ => 0,
    };

    public static bool IsEnd(uint value) => value >= FirstEnd;

    /// <summary>EIO.</summary>
    public ErrorNumber Get(uint cluster, out uint value)
    {
        value = 0;
        ErrorNumber error = Find(cluster, out CachedSectors piece, out int offset);
        if (error == ErrorNumber.None)
        {
            value = Normal(Read(piece.Bytes, offset, cluster, geometry.Type), geometry.Type);
        }

        return error;
    }

    /// <summary>EIO.</summary>
    public ErrorNumber Set(uint cluster, uint value)
    {
        ErrorNumber error = Find(cluster, out CachedSectors piece, out int offset);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Span<byte> place = piece.Bytes[offset..];
        switch (geometry.Type)
        {
            case FatType.Fat32:
                uint old = BinaryPrimitives.ReadUInt32LittleEndian(place);
                BinaryPrimitives.WriteUInt32LittleEndian(place, (old & ~Mask32) | (value & Mask32));
                break;
            case FatType.Fat16:
                BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)value);
                break;
            default:
                uint pair = BinaryPrimitives.ReadUInt16LittleEndian(place);
                pair = (cluster & 1) != 0 ? (pair & 0x000F) | ((value & 0xFFF) << 4) : (pair & 0xF000) | (value & 0xFFF);
                BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)pair);
                break;
        }

        cache.MarkDirty(piece);
        return ErrorNumber.None;
    }

    /// <summary>Marks in the map what is in use, reading the whole table. EIO.</summary>
    public ErrorNumber Scan(SectorDevice device, ClusterMap map)
    {
        const int BufferSectors = 240;
        byte[] buffer = new byte[BufferSectors * SectorDevice.SectorSize];

        // A whole number of entries of any width is in a buffer.
        uint perBuffer = (uint)(buffer.Length * 8) / (uint)geometry.Type;
        ulong start = geometry.TableStart + (geometry.ActiveTable * geometry.TableSectors);
        uint first = 0;
        for (ulong sector = 0; sector < geometry.TableSectors && first < geometry.EndCluster; sector += BufferSectors, first += perBuffer)
        {
            int sectors = (int)Math.Min(BufferSectors, geometry.TableSectors - sector);
            ErrorNumber error = device.Read(start + sector, buffer.AsSpan(0, sectors * SectorDevice.SectorSize));
            if (error != ErrorNumber.None)
            {
                return error;
            }

            uint end = Math.Min(first + perBuffer, geometry.EndCluster);
            for (uint cluster = Math.Max(first, FatGeometry.FirstCluster); cluster < end; cluster++)
            {
                if (Normal(Read(buffer, OffsetOf(cluster - first, geometry.Type), cluster, geometry.Type), geometry.Type) == Free)
                {
                    map.MarkFree(cluster);
                }
            }
        }

        return ErrorNumber.None;
    }

    private static int OffsetOf(uint index, FatType type) => type switch
    {
        FatType.Fat32 => (int)(index * 4),
        FatType.Fat16 => (int)(index * 2),
        _ => (int)(index + (index / 2)),
    };

    private static uint Read(ReadOnlySpan<byte> bytes, int offset, uint cluster, FatType type) => type switch
    {
        FatType.Fat32 => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]) & Mask32,
        FatType.Fat16 => BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]),
        _ => (cluster & 1) != 0
            ? (uint)BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]) >> 4
            : BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]) & 0xFFFu,
    };

    private static uint Normal(uint value, FatType type)
    {
        uint special = type switch
        {
            FatType.Fat32 => Bad,
            FatType.Fat16 => 0xFFF7,
            _ => 0xFF7u,
        };
        return value >= special ? value - special + Bad : value;
    }

    private ErrorNumber Find(uint cluster, out CachedSectors piece, out int offset)
    {
        ulong inTable = geometry.Type switch
        {
            FatType.Fat32 => (ulong)cluster * 4,
            FatType.Fat16 => (ulong)cluster * 2,
            _ => (ulong)cluster + (cluster / 2),
        };
        ulong pieceSectors = geometry.Type == FatType.Fat12 ? Fat12Sectors : (ulong)SectorCache.PieceSectors;
        ulong first = inTable / (pieceSectors * SectorDevice.SectorSize) * pieceSectors;
        offset = (int)(inTable - (first * SectorDevice.SectorSize));
        int sectors = (int)Math.Min(pieceSectors, geometry.TableSectors - first);
        return cache.Get(geometry.TableStart + (geometry.ActiveTable * geometry.TableSectors) + first, sectors, isTable: true, out piece);
    }
}
