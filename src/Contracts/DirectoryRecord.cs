using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>Head of one directory entry; the name follows (UTF-8), then padding to a multiple of 8 bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DirectoryRecord
{
    public ulong Node;
    public ulong Size;
    public long ModifiedTime;
    public ulong NextCookie;
    public uint Mode;

    /// <summary>Of the whole record, in bytes.</summary>
    public ushort RecordLength;
    public ushort NameLength;
    public FileKind Kind;
}
