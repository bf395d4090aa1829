using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>Dirty pages that the kernel has lent to their server.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DirtyRun
{
    /// <summary>Number of the first page.</summary>
    public ulong First;

    /// <summary>Pages.</summary>
    public uint Count;

    /// <summary>How many of them held a credit, which is the server's now.</summary>
    public uint Credits;

    /// <summary>Of the file at that moment, in bytes.</summary>
    public ulong Size;

    /// <summary>When it was last written, in nanoseconds since 1970-01-01 UTC.</summary>
    public long ModifiedTime;
}
