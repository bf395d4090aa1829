using System.Runtime.InteropServices;

namespace ViperOS.Contracts.Services;

/// <summary>What a file system is, and how much of it is used.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct FileSystemDescription
{
    public const int MaximumName = 16;
    public const int MaximumLabel = 64;

    /// <summary>The kind of file system, UTF-8, filled up with zero bytes.</summary>
    public fixed byte Name[MaximumName];

    /// <summary>What its volume is called, UTF-8, filled up with zero bytes.</summary>
    public fixed byte Label[MaximumLabel];

    public FileSystemStatus Status;

    /// <summary>Connections to files and directories that somebody holds.</summary>
    public ulong OpenNodes;
}
