using System.Runtime.InteropServices;
using ViperOS.Virtio;

namespace ViperOS.Tests.UserSpace.Virtio;

/// <summary>The other side of a <see cref="SplitQueue"/>, which addresses memory as the test does.</summary>
internal sealed unsafe class SimulatedDevice(QueueAddresses addresses, uint size)
{
    private ushort _seen;
    private ushort _used;

    public bool WantsNoNotification
    {
        set => *(ushort*)addresses.Used = value ? (ushort)1 : (ushort)0;
    }

    /// <summary>With that feature: be told when this entry is added.</summary>
    public void NotifyAt(ushort index) => *(ushort*)(addresses.Used + 4 + (8 * size)) = index;

    /// <summary>The next chain that it has not seen yet: its head and its segments.</summary>
    public bool TryTake(out ushort head, List<Segment> segments)
    {
        segments.Clear();
        ushort* available = (ushort*)addresses.Available;
        head = 0;
        if (available[1] == _seen)
        {
            return false;
        }

        head = available[2 + (_seen % size)];
        _seen++;
        ushort current = head;
        while (true)
        {
            byte* descriptor = (byte*)addresses.Descriptors + (16 * current);
            ushort flags = *(ushort*)(descriptor + 12);
            segments.Add(new Segment(*(ulong*)descriptor, *(uint*)(descriptor + 8), (flags & 2) != 0));
            if ((flags & 1) == 0)
            {
                return true;
            }

            current = *(ushort*)(descriptor + 14);
        }
    }

    public void Return(uint head, uint length)
    {
        uint* entry = (uint*)(addresses.Used + 4 + (8 * (_used % size)));
        entry[0] = head;
        entry[1] = length;
        _used++;
        *(ushort*)(addresses.Used + 2) = _used;
    }

    /// <summary>Zeroed memory for a queue, freed with the result.</summary>
    public static NativeBuffer Allocate(uint size) => new((nuint)SplitQueue.SizeOf(size));

    internal sealed class NativeBuffer : IDisposable
    {
        public NativeBuffer(nuint size)
        {
            Address = (byte*)NativeMemory.AlignedAlloc(size, 4096);
            NativeMemory.Clear(Address, size);
        }

        public byte* Address { get; }

        public void Dispose() => NativeMemory.AlignedFree(Address);
    }
}
