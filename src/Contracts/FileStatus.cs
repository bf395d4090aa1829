using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>Answer to <see cref="FileOperation.Stat"/>. Times are nanoseconds since 1970-01-01 UTC.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FileStatus
{
    public FileKind Kind;

    /// <summary>In bytes.</summary>
    public ulong Size;

    /// <summary>The twelve permission bits of POSIX.</summary>
    public uint Mode;
    public uint LinkCount;

    /// <summary>The inode number: no other node of the server's file system has it.</summary>
    public ulong Node;
    public uint UserId;
    public uint GroupId;

    /// <summary>Of a device: its number, as makedev(3) packs it.</summary>
    public ulong SpecialDevice;

    /// <summary>What the contents take, in bytes.</summary>
    public ulong Allocated;
    public long AccessTime;
    public long ModifiedTime;
    public long ChangeTime;
    public long CreatedTime;

    /// <summary>
    /// 1 if the contents are a memory object that somebody has opened: the kernel then knows size, room taken and times better, and says them.
    /// </summary>
    public ulong HasMemory;
}
