using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// One request to the device, made of one or more requests of clients that follow one another on the disk. Made once, and used again.
/// </summary>
internal sealed class Transfer(int slot)
{
    public const int MaximumParts = 16;

    private Parts _parts;

    /// <summary>Its place in the memory for headers.</summary>
    public int Slot { get; } = slot;

    public BlockOperation Operation { get; private set; }

    public ulong FirstSector { get; private set; }

    public ulong Sectors { get; private set; }

    public int Count { get; private set; }

    public ulong EndSector => FirstSector + Sectors;

    public ref Part this[int index] => ref _parts[index];

    public void Begin(BlockOperation operation, ulong sector)
    {
        Operation = operation;
        FirstSector = sector;
        Sectors = 0;
        Count = 0;
    }

    public void Add(in Part part)
    {
        _parts[Count] = part;
        Count++;
        Sectors += part.Sectors;
    }

    /// <summary>What is to be told to whom when the device is done.</summary>
    internal struct Part
    {
        public IRequester Requester;
        public ulong Tag;

        /// <summary>What it asked for, in case it has to be asked for again.</summary>
        public ulong Offset;
        public uint Memory;
        public uint Sectors;

        /// <summary>Pinned for the device, if <see cref="IsPinned"/>.</summary>
        public uint Range;
        public bool IsPinned;
    }

    [InlineArray(MaximumParts)]
    private struct Parts
    {
        private Part _first;
    }
}
