using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>What a block device is like. A sector is 512 bytes, whatever the device's own blocks are.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BlockGeometry
{
    public const uint SectorSize = 512;

    public ulong Sectors;

    /// <summary>In bytes: what requests begin and end at multiples of. A power of two from 512 on.</summary>
    public uint BlockSize;

    public BlockDeviceFlags Flags;

    /// <summary>Sectors of one request that reads or writes.</summary>
    public uint MaximumTransfer;

    /// <summary>Sectors of one request that discards.</summary>
    public uint MaximumDiscard;
}
