using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct statx of Linux (include/uapi/linux/stat.h): 256 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct ExtendedStatistics
{
    /// <summary>STATX_BASIC_STATS and STATX_BTIME.</summary>
    private const uint BasicAndCreation = 0xFFF;

    public uint Mask;
    public uint BlockSize;
    public ulong Attributes;
    public uint LinkCount;
    public uint UserId;
    public uint GroupId;
    public ushort Mode;
    public ushort Padding1;
    public ulong Inode;
    public ulong Size;
    public ulong Blocks;
    public ulong AttributesMask;
    public StatisticsTime AccessTime;
    public StatisticsTime CreationTime;
    public StatisticsTime ChangeTime;
    public StatisticsTime ModifyTime;
    public uint SpecialDeviceMajor;
    public uint SpecialDeviceMinor;
    public uint DeviceMajor;
    public uint DeviceMinor;
    public ulong MountId;
    public fixed ulong Spare[13];

    /// <param name="creationTime">Nanoseconds since 1970; 0 if it is not known.</param>
    public static ExtendedStatistics From(in FileStatistics from, long creationTime)
    {
        ExtendedStatistics result = default;
        result.Mask = creationTime != 0 ? BasicAndCreation : BasicAndCreation & ~0x800u;
        result.BlockSize = (uint)from.BlockSize;
        result.LinkCount = from.LinkCount;
        result.UserId = from.UserId;
        result.GroupId = from.GroupId;
        result.Mode = (ushort)from.Mode;
        result.Inode = from.Inode;
        result.Size = (ulong)from.Size;
        result.Blocks = (ulong)from.Blocks;
        result.AccessTime = StatisticsTime.From(from.AccessTime);
        result.CreationTime = StatisticsTime.From(TimeSpecification.FromSignedNanoseconds(creationTime));
        result.ChangeTime = StatisticsTime.From(from.ChangeTime);
        result.ModifyTime = StatisticsTime.From(from.ModifyTime);
        result.SpecialDeviceMajor = MajorOf(from.SpecialDevice);
        result.SpecialDeviceMinor = MinorOf(from.SpecialDevice);
        result.DeviceMajor = MajorOf(from.Device);
        result.DeviceMinor = MinorOf(from.Device);
        return result;
    }

    private static uint MajorOf(ulong device) => (uint)(device >> 8) & 0xFFF;

    private static uint MinorOf(ulong device) => (uint)((device & 0xFF) | ((device >> 12) & 0xFFF00));
}
