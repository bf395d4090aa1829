using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS;

/// <summary>struct stat of AArch64 Linux (asm-generic/stat.h), 128 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct LinuxFileStatus
{
    private const uint TypeMask = 0xF000;
    private const uint DirectoryType = 0x4000;
    private const uint CharacterDeviceType = 0x2000;
    private const uint RegularType = 0x8000;
    private const uint BlockDeviceType = 0x6000;
    private const uint LinkType = 0xA000;
    private const uint SocketType = 0xC000;

    internal ulong Device;
    internal ulong Node;
    internal uint Mode;
    internal uint LinkCount;
    internal uint UserId;
    internal uint GroupId;
    internal ulong SpecialDevice;
    internal ulong Padding1;
    internal long Size;
    internal int BlockSize;
    internal int Padding2;
    internal long Blocks;
    internal TimeSpecification Accessed;
    internal TimeSpecification Modified;
    internal TimeSpecification Changed;
    internal ulong Unused;

    internal readonly void ToFileStatus(out FileStatus status)
    {
        status = default;
        status.Kind = (Mode & TypeMask) switch
        {
            DirectoryType => FileKind.Directory,
            CharacterDeviceType => FileKind.Terminal,
            RegularType => FileKind.Regular,
            LinkType => FileKind.SymbolicLink,
            SocketType => FileKind.Socket,
            BlockDeviceType => FileKind.BlockDevice,
            _ => FileKind.Stream,
        };
        status.Size = (ulong)Size;
        status.Mode = Mode & ~TypeMask;
        status.LinkCount = LinkCount;
        status.Node = Node;
        status.UserId = UserId;
        status.GroupId = GroupId;
        status.SpecialDevice = SpecialDevice;
        status.Allocated = (ulong)Blocks * 512;
        status.ModifiedTime = Nanoseconds(Modified);
        status.AccessTime = Nanoseconds(Accessed);
        status.ChangeTime = Nanoseconds(Changed);

        // struct stat has no time of creation; that of the last change of the node comes nearest.
        status.CreatedTime = Nanoseconds(Changed);
    }

    private static long Nanoseconds(TimeSpecification time)
    {
        return unchecked((time.Seconds * (long)Clock.NanosecondsPerSecond) + time.Nanoseconds);
    }
}
