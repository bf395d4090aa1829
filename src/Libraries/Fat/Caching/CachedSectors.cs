using ViperOS.Fat.Devices;

namespace ViperOS.Fat.Caching;

/// <summary>Consecutive sectors of a table or a directory in memory. <see cref="SectorCache"/> owns them; used until the operation ends.</summary>
internal sealed class CachedSectors(ulong sector, byte[] memory, int length, bool isTable)
{
    private readonly byte[] _memory = memory;

    public ulong Sector { get; } = sector;

    /// <summary>Of the file allocation table, and so to be written to each of its copies.</summary>
    public bool IsTable { get; } = isTable;

    public Span<byte> Bytes => _memory.AsSpan(0, length);

    public int Sectors => length / SectorDevice.SectorSize;

    public bool IsDirty { get; set; }

    /// <summary>Used since the clock's hand passed.</summary>
    public bool IsReferenced { get; set; } = true;
}
