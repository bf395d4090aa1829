using ViperOS.Contracts;
using ViperOS.Fat.Devices;

namespace ViperOS.Tests.Fat;

/// <summary>A volume in memory, of which only the sectors that differ from an image that others use too take memory: so that each test may damage its own.</summary>
internal sealed class OverlaySectors(byte[] image) : SectorDevice
{
    private readonly Dictionary<ulong, byte[]> _changed = [];

    public override ulong SectorCount => (ulong)(image.Length / SectorSize);

    public byte this[int place]
    {
        get => _changed.TryGetValue((ulong)(place / SectorSize), out byte[]? sector) ? sector[place % SectorSize] : image[place];
        set => Own((ulong)(place / SectorSize))[place % SectorSize] = value;
    }

    public bool IsChanged(ulong sector) => _changed.ContainsKey(sector);

    /// <summary>The image as it is again.</summary>
    public void Reset() => _changed.Clear();

    public byte[] ToArray()
    {
        byte[] copy = (byte[])image.Clone();
        foreach ((ulong sector, byte[] bytes) in _changed)
        {
            bytes.CopyTo(copy, (int)sector * SectorSize);
        }

        return copy;
    }

    public override ErrorNumber Read(ulong sector, Span<byte> into)
    {
        if (!IsInside(sector, into.Length))
        {
            return ErrorNumber.EINVAL;
        }

        image.AsSpan((int)sector * SectorSize, into.Length).CopyTo(into);
        if (_changed.Count < into.Length / SectorSize)
        {
            foreach ((ulong changed, byte[] bytes) in _changed)
            {
                if (changed >= sector && changed - sector < (ulong)(into.Length / SectorSize))
                {
                    bytes.CopyTo(into[((int)(changed - sector) * SectorSize)..]);
                }
            }

            return ErrorNumber.None;
        }

        for (int i = 0; i < into.Length / SectorSize; i++)
        {
            if (_changed.TryGetValue(sector + (ulong)i, out byte[]? bytes))
            {
                bytes.CopyTo(into[(i * SectorSize)..]);
            }
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Write(ulong sector, ReadOnlySpan<byte> from)
    {
        if (!IsInside(sector, from.Length))
        {
            return ErrorNumber.EINVAL;
        }

        for (int i = 0; i < from.Length / SectorSize; i++)
        {
            from.Slice(i * SectorSize, SectorSize).CopyTo(Own(sector + (ulong)i));
        }

        return ErrorNumber.None;
    }

    public override ErrorNumber Flush() => ErrorNumber.None;

    private byte[] Own(ulong sector)
    {
        if (!_changed.TryGetValue(sector, out byte[]? bytes))
        {
            bytes = image.AsSpan((int)sector * SectorSize, SectorSize).ToArray();
            _changed.Add(sector, bytes);
        }

        return bytes;
    }
}
