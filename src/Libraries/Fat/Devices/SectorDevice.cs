using ViperOS.Contracts;

namespace ViperOS.Fat.Devices;

/// <summary>
/// What a FAT volume lies on, in sectors of 512 bytes, for clusters begin where they like. What was written is on the medium only after
/// <see cref="Flush"/>: until then any of the sectors may be there or not.
/// </summary>
public abstract class SectorDevice
{
    /// <summary>In bytes.</summary>
    public const int SectorSize = 512;

    public abstract ulong SectorCount { get; }

    public virtual bool IsReadOnly => false;

    /// <summary>Whole sectors. EIO; EINVAL behind the end.</summary>
    public abstract ErrorNumber Read(ulong sector, Span<byte> into);

    /// <summary>Whole sectors. EIO, EROFS; EINVAL behind the end.</summary>
    public abstract ErrorNumber Write(ulong sector, ReadOnlySpan<byte> from);

    /// <summary>Everything written before is on the medium when this returns. EIO.</summary>
    public abstract ErrorNumber Flush();

    protected bool IsInside(ulong sector, int bytes) =>
        bytes % SectorSize == 0 && sector <= SectorCount && (ulong)(bytes / SectorSize) <= SectorCount - sector;
}
