using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>The first 64 bytes of a boot archive, little-endian. docs/boot-archive.md has the whole format.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BootArchiveHeader
{
    /// <summary>"VIPERARC" read as a little-endian number.</summary>
    public const ulong MagicValue = 0x4352_4152_4550_4956;

    public const uint CurrentVersion = 1;
    public const uint Size = 64;

    public ulong Magic;
    public uint Version;

    /// <summary>Size of this header, where the table begins.</summary>
    public uint HeaderSize;

    public uint EntryCount;
    public uint EntrySize;

    /// <summary>Size of the whole archive with its data, a multiple of the page size.</summary>
    public ulong TotalSize;

    /// <summary>Where the names begin, right behind the table.</summary>
    public uint NamesOffset;

    public uint NamesLength;

    /// <summary>CRC-32 (IEEE 802.3) of header, table and names, with this field taken as zero.</summary>
    public uint Checksum;

    public uint Reserved0;
    public ulong Reserved1;
    public ulong Reserved2;
}
