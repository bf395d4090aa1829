using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>Answer to <see cref="FileOperation.GetFileSystem"/>: what statfs(2) tells.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FileSystemStatus
{
    /// <summary>f_type: a number from linux/magic.h.</summary>
    public ulong Type;

    /// <summary>Of a block, in bytes.</summary>
    public ulong BlockSize;
    public ulong Blocks;
    public ulong FreeBlocks;

    /// <summary>Those that anybody may take.</summary>
    public ulong AvailableBlocks;
    public ulong Nodes;
    public ulong FreeNodes;

    /// <summary>Longest name, in bytes.</summary>
    public ulong MaximumName;

    /// <summary>1 if nothing can be changed.</summary>
    public ulong IsReadOnly;
}
