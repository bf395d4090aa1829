using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>What a server finds that attaches to a pager.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct PagerStatus
{
    /// <summary>Memory objects.</summary>
    public ulong Objects;

    /// <summary>Pages in memory.</summary>
    public ulong Pages;

    public ulong DirtyPages;

    /// <summary>Pages that hold a credit: room for them is to be set aside.</summary>
    public ulong Credits;
}
