using System.Runtime.InteropServices;

namespace ViperOS.Contracts.Services;

/// <summary>What a file system holds and may hold.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct FileSystemStatistics
{
    /// <summary>
    /// Bytes that all files together may take; <see cref="ulong.MaxValue"/> for no limit but the machine's memory.
    /// </summary>
    public ulong Capacity;

    /// <summary>Bytes that the files take, in whole pages.</summary>
    public ulong Used;

    public ulong Files;
    public ulong Directories;

    /// <summary>Open connections to files and directories.</summary>
    public ulong OpenNodes;

    /// <summary>Of a name, in bytes.</summary>
    public uint MaximumName;
    public uint BlockSize;
}
