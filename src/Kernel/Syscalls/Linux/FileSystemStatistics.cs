using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct statfs of Linux on 64-bit machines (asm-generic/statfs.h): 120 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct FileSystemStatistics
{
    private const ulong ReadOnly = 1;

    /// <summary>ST_VALID: the flags mean something.</summary>
    private const ulong Valid = 0x20;

    public ulong Type;
    public ulong BlockSize;
    public ulong Blocks;
    public ulong FreeBlocks;
    public ulong AvailableBlocks;
    public ulong Files;
    public ulong FreeFiles;
    public ulong FileSystemId;
    public ulong MaximumName;
    public ulong FragmentSize;
    public ulong Flags;
    public fixed ulong Spare[4];

    public static FileSystemStatistics From(in FileSystemStatus status, ulong server) => new()
    {
        Type = status.Type,
        BlockSize = status.BlockSize,
        Blocks = status.Blocks,
        FreeBlocks = status.FreeBlocks,
        AvailableBlocks = status.AvailableBlocks,
        Files = status.Nodes,
        FreeFiles = status.FreeNodes,
        FileSystemId = server,
        MaximumName = status.MaximumName,
        FragmentSize = status.BlockSize,
        Flags = Valid | (status.IsReadOnly != 0 ? ReadOnly : 0),
    };
}
