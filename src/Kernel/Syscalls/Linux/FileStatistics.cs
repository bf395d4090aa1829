using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct stat of Linux on AArch64 (include/uapi/asm-generic/stat.h): 128 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FileStatistics
{
    public ulong Device;
    public ulong Inode;
    public FileModes Mode;
    public uint LinkCount;
    public uint UserId;
    public uint GroupId;
    public ulong SpecialDevice;
    public ulong Padding1;
    public long Size;
    public int BlockSize;
    public int Padding2;

    /// <summary>In units of 512 bytes.</summary>
    public long Blocks;
    public TimeSpecification AccessTime;
    public TimeSpecification ModifyTime;
    public TimeSpecification ChangeTime;
    public uint Unused4;
    public uint Unused5;
}
