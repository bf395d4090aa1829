using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.Fat.Layout;

/// <summary>A directory entry: the 32 bytes that are a file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ShortEntry
{
    public const int SizeInBytes = 32;
    public const int NameSize = 11;

    /// <summary>First byte of the name: this entry and all behind it were never used.</summary>
    public const byte EndMark = 0;

    /// <summary>First byte of the name: the entry is free.</summary>
    public const byte FreeMark = 0xE5;

    /// <summary>Stands for a name that begins with <see cref="FreeMark"/>.</summary>
    public const byte EscapedFreeMark = 0x05;

    public NameBytes Name;
    public EntryAttributes Attributes;
    public ShortNameCase Case;

    /// <summary>In units of 10 ms, 0 to 199: what <see cref="CreatedTime"/> leaves out.</summary>
    public byte CreatedHundredths;
    public ushort CreatedTime;
    public ushort CreatedDate;
    public ushort AccessDate;
    public ushort FirstClusterHigh;
    public ushort ModifiedTime;
    public ushort ModifiedDate;
    public ushort FirstClusterLow;

    /// <summary>In bytes; 0 for a directory.</summary>
    public uint Size;

    public readonly bool IsEnd => Name[0] == EndMark;

    public readonly bool IsFree => Name[0] == FreeMark;

    public readonly bool IsLongName => (Attributes & EntryAttributes.LongNameMask) == EntryAttributes.LongName;

    public readonly bool IsVolumeLabel => !IsLongName && (Attributes & EntryAttributes.VolumeLabel) != 0;

    public readonly bool IsDirectory => (Attributes & EntryAttributes.Directory) != 0;

    /// <summary>"." or "..".</summary>
    public readonly bool IsDots => Name[0] == (byte)'.';

    public static ref ShortEntry At(Span<byte> sectors, int offset) =>
        ref Unsafe.As<byte, ShortEntry>(ref MemoryMarshal.GetReference(sectors.Slice(offset, SizeInBytes)));

    public readonly uint FirstCluster(FatType type) => type == FatType.Fat32 ? ((uint)FirstClusterHigh << 16) | FirstClusterLow : FirstClusterLow;

    public void SetFirstCluster(uint cluster)
    {
        FirstClusterLow = (ushort)cluster;
        FirstClusterHigh = (ushort)(cluster >> 16);
    }

    /// <summary>Eight bytes of name, three of extension, filled up with spaces.</summary>
    [InlineArray(NameSize)]
    internal struct NameBytes
    {
        private byte _first;
    }
}
