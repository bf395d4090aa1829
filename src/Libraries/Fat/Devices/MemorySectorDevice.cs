using ViperOS.Contracts;

namespace ViperOS.Fat.Devices;

/// <summary>A volume in memory.</summary>
public class MemorySectorDevice(byte[] bytes) : SectorDevice
{
    public byte[] Bytes { get; } = bytes;

    public override ulong SectorCount => (ulong)(Bytes.Length / SectorSize);

    public override ErrorNumber Read(ulong sector, Span<byte> into)
    {
        if (!IsInside(sector, into.Length))
        {
            return ErrorNumber.EINVAL;
        }

        Bytes.AsSpan((int)sector * SectorSize, into.Length).CopyTo(into);
        return ErrorNumber.None;
    }

    public override ErrorNumber Write(ulong sector, ReadOnlySpan<byte> from)
    {
        if (!IsInside(sector, from.Length))
        {
            return ErrorNumber.EINVAL;
        }

        from.CopyTo(Bytes.AsSpan((int)sector * SectorSize));
        return ErrorNumber.None;
    }

    public override ErrorNumber Flush() => ErrorNumber.None;
}
