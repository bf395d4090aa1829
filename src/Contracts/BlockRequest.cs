using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>One entry of a ring's submissions.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BlockRequest
{
    /// <summary>The client's own; comes back with the completion.</summary>
    public ulong Tag;

    public ulong Sector;

    /// <summary>Where in the memory the data begins, in bytes; a multiple of 512.</summary>
    public ulong Offset;

    /// <summary>In sectors; 0 for a flush.</summary>
    public uint Count;

    /// <summary>Number of the memory, from the service IBlockQueue.</summary>
    public uint Memory;

    public BlockOperation Operation;
    public uint Reserved;
}
