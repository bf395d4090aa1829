using ViperOS.Contracts;
using ViperOS.Fat.Devices;

namespace ViperOS.Tests.Fat;

/// <summary>Remembers every write and flush, so that the medium can be made as it was at any moment.</summary>
internal sealed class RecordingDevice(byte[] image) : MemorySectorDevice(image)
{
    private readonly byte[] _start = (byte[])image.Clone();

    /// <summary>A sector and its bytes; null is a flush.</summary>
    public List<(ulong Sector, byte[] Bytes)?> Events { get; } = [];

    public override ErrorNumber Write(ulong sector, ReadOnlySpan<byte> from)
    {
        for (int i = 0; i < from.Length; i += SectorSize)
        {
            Events.Add((sector + (ulong)(i / SectorSize), from.Slice(i, SectorSize).ToArray()));
        }

        return base.Write(sector, from);
    }

    public override ErrorNumber Flush()
    {
        Events.Add(null);
        return ErrorNumber.None;
    }

    /// <summary>
    /// The medium after so many events, of which those since the last flush are there or not as chance has it.
    /// </summary>
    public byte[] CrashAt(int events, Random random)
    {
        byte[] image = (byte[])_start.Clone();
        int lastFlush = Events.FindLastIndex(Math.Max(events - 1, 0), item => item is null);
        bool isPrefix = random.Next(3) == 0;
        for (int i = 0; i < events; i++)
        {
            if (Events[i] is { } write && (i < lastFlush || isPrefix || random.Next(2) == 0))
            {
                write.Bytes.CopyTo(image, (int)write.Sector * SectorSize);
            }
        }

        return image;
    }
}
