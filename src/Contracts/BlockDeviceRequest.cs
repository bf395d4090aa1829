namespace ViperOS.Contracts;

/// <summary>Requests of ioctl that disks and partitions know (linux/fs.h, linux/hdreg.h).</summary>
public static class BlockDeviceRequest
{
    /// <summary>struct hd_geometry: heads, sectors, cylinders in 2 bytes, where it begins in 8.</summary>
    public const uint GetLayout = 0x301;
    public const int LayoutSize = 16;

    /// <summary>4 bytes: 1 if nothing can be written.</summary>
    public const uint GetReadOnly = 0x125E;

    /// <summary>The table of partitions is to be read again.</summary>
    public const uint ReadPartitions = 0x125F;

    /// <summary>8 bytes: sectors of 512 bytes.</summary>
    public const uint GetSectors = 0x1260;

    /// <summary>What is dirty goes to the medium, and nothing is kept of what was read.</summary>
    public const uint Flush = 0x1261;

    /// <summary>4 bytes, of a block that the device names.</summary>
    public const uint GetSectorSize = 0x1268;

    /// <summary>4 bytes each: the best sizes to read and write, and where the first one begins.</summary>
    public const uint GetMinimumTransfer = 0x1278;
    public const uint GetBestTransfer = 0x1279;
    public const uint GetAlignment = 0x127A;

    /// <summary>4 bytes, of a block that the device writes at once.</summary>
    public const uint GetPhysicalSize = 0x127B;

    /// <summary>2 bytes: 1 for a disk that turns.</summary>
    public const uint GetRotation = 0x127E;

    /// <summary>8 bytes have room for the answer, of 4: the unit of the cache.</summary>
    public const uint GetBlockSize = 0x8008_1270;

    /// <summary>8 bytes.</summary>
    public const uint GetSize = 0x8008_1272;

    /// <summary>How many bytes a request gives that does not say so itself; -1 for another one.</summary>
    public static int AnswerOf(uint request) => request switch
    {
        ReadPartitions or Flush => 0,
        GetRotation => sizeof(ushort),
        GetReadOnly or GetSectorSize or GetMinimumTransfer or GetBestTransfer or GetAlignment or GetPhysicalSize => sizeof(uint),
        GetSectors => sizeof(ulong),
        GetLayout => LayoutSize,
        _ => -1,
    };
}
