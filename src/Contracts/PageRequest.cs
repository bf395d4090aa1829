using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>A request of the kernel to the server behind a pager.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PageRequest
{
    /// <summary>The server's name for the file; 0 for requests that are about no file.</summary>
    public ulong Key;

    /// <summary>Number of the first page.</summary>
    public ulong First;

    /// <summary>Pages.</summary>
    public uint Count;

    public PageRequestKind Kind;

    /// <summary>Of a Synchronize, for PagerComplete.</summary>
    public ulong Id;
}
