using System.Runtime.InteropServices;

namespace ViperOS.Virtio;

/// <summary>
/// A split virtqueue (virtio 1.2, section 2.7), the driver's side: chains of descriptors go to the device through the available ring and come
/// back through the used ring. The memory is shared with the device, which is not trusted with it: what has to be right is kept here as
/// well. Not for several threads.
/// <code>
/// descriptors: size × { address 8, length 4, flags 2, next 2 }
/// available:   flags 2, index 2, size × head 2, used event 2
/// used:        flags 2, index 2, size × { head 4, length 4 }, available event 2
/// </code>
/// </summary>
public sealed unsafe class SplitQueue
{
    private const ushort HasNext = 1;
    private const ushort Writes = 2;
    private const ushort NoNotification = 1;
    private const uint DescriptorSize = 16;
    private const uint PageSize = 4096;

    private readonly Descriptor* _descriptors;
    private readonly ushort* _available;
    private readonly byte* _used;
    private readonly bool _hasEventIndex;

    // The device could change what is in the shared table: the chains as they were made.
    private readonly ushort[] _next;
    private readonly ushort[] _lengths;
    private ushort _firstFree;
    private ushort _availableIndex;
    private ushort _usedIndex;
    private ushort _notified;

    /// <param name="memory">Zeroed, of <see cref="SizeOf"/> bytes, aligned to 16.</param>
    /// <param name="size">Entries, a power of two.</param>
    /// <param name="hasEventIndex">Whether that feature was agreed on.</param>
    public SplitQueue(byte* memory, uint size, bool hasEventIndex)
    {
        ArgumentOutOfRangeException.ThrowIfZero(size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, 32768u);
        Size = size;
        Free = (int)size;
        _descriptors = (Descriptor*)memory;
        _available = (ushort*)(memory + AvailableOffset(size));
        _used = memory + UsedOffset(size);
        _hasEventIndex = hasEventIndex;
        _next = new ushort[size];
        _lengths = new ushort[size];
        for (uint i = 0; i < size; i++)
        {
            _next[i] = (ushort)(i + 1);
        }
    }

    public uint Size { get; }

    /// <summary>Descriptors that no chain has.</summary>
    public int Free { get; private set; }

    /// <summary>Whether the device has done something that it must not; it is to be reset then.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Bytes that a queue takes, in whole pages.</summary>
    public static ulong SizeOf(uint size) => UsedOffset(size) + (((6 + (8ul * size)) + PageSize - 1) & ~(ulong)(PageSize - 1));

    public static QueueAddresses AddressesOf(ulong memory, uint size) =>
        new(memory, memory + AvailableOffset(size), memory + UsedOffset(size));

    /// <summary>
    /// Hands a chain to the device, which sees it after <see cref="Publish"/>. False if there are not enough descriptors. The head names the
    /// chain when it comes back.
    /// </summary>
    public bool TryAdd(ReadOnlySpan<Segment> segments, out ushort head)
    {
        head = _firstFree;
        if (segments.IsEmpty || segments.Length > Free)
        {
            return false;
        }

        ushort current = head;
        for (int i = 0; i < segments.Length; i++)
        {
            ref readonly Segment segment = ref segments[i];
            bool isLast = i == segments.Length - 1;
            ref Descriptor descriptor = ref _descriptors[current];
            descriptor.Address = segment.Address;
            descriptor.Length = segment.Length;
            descriptor.Flags = (ushort)((segment.DeviceWrites ? Writes : 0) | (isLast ? 0 : HasNext));
            descriptor.Next = isLast ? (ushort)0 : _next[current];
            if (isLast)
            {
                _firstFree = _next[current];
            }

            current = _next[current];
        }

        _lengths[head] = (ushort)segments.Length;
        Free -= segments.Length;
        _available[2 + (_availableIndex & (Size - 1))] = head;
        _availableIndex++;
        return true;
    }

    /// <summary>Shows the device what was added since the last time. True if it wants to be notified.</summary>
    public bool Publish()
    {
        if (_availableIndex == _notified)
        {
            return false;
        }

        Volatile.Write(ref _available[1], _availableIndex);

        // The device's wish is read after it can see the entries: one of both sides sees the other.
        Interlocked.MemoryBarrier();
        ushort old = _notified;
        _notified = _availableIndex;
        if (_hasEventIndex)
        {
            ushort wanted = Volatile.Read(ref *(ushort*)(_used + 4 + (8 * Size)));
            return (ushort)(_availableIndex - wanted - 1) < (ushort)(_availableIndex - old);
        }

        return (Volatile.Read(ref *(ushort*)_used) & NoNotification) == 0;
    }

    /// <summary>
    /// The next chain that the device is done with: its head, and how many bytes the device says it has written. False if there is none, or the
    /// device <see cref="IsBroken"/>.
    /// </summary>
    public bool TryTake(out ushort head, out uint length)
    {
        head = 0;
        length = 0;
        if (IsBroken || Volatile.Read(ref *(ushort*)(_used + 2)) == _usedIndex)
        {
            return false;
        }

        uint* entry = (uint*)(_used + 4 + (8 * (_usedIndex & (Size - 1))));
        uint id = entry[0];
        length = entry[1];
        if (id >= Size || _lengths[id] == 0)
        {
            IsBroken = true;
            return false;
        }

        head = (ushort)id;
        _usedIndex++;
        Recycle(head);
        return true;
    }

    /// <summary>Asks to be interrupted at the next chain. True if there is one already, which may not lead to an interrupt.</summary>
    public bool AwaitInterrupt()
    {
        if (_hasEventIndex)
        {
            Volatile.Write(ref _available[2 + Size], _usedIndex);
        }

        Interlocked.MemoryBarrier();
        return Volatile.Read(ref *(ushort*)(_used + 2)) != _usedIndex;
    }

    private void Recycle(ushort head)
    {
        int count = _lengths[head];
        ushort last = head;
        for (int i = 1; i < count; i++)
        {
            last = _next[last];
        }

        _next[last] = _firstFree;
        _firstFree = head;
        _lengths[head] = 0;
        Free += count;
    }

    private static ulong AvailableOffset(uint size) => (ulong)DescriptorSize * size;

    private static ulong UsedOffset(uint size) => (AvailableOffset(size) + 6 + (2ul * size) + PageSize - 1) & ~(ulong)(PageSize - 1);

    [StructLayout(LayoutKind.Sequential)]
    private struct Descriptor
    {
        public ulong Address;
        public uint Length;
        public ushort Flags;
        public ushort Next;
    }
}
