using ViperOS.Contracts;
using ViperOS.Virtio;

namespace ViperOS.Servers.Blkd;

/// <summary>The device: what it is like, and its queues.</summary>
internal sealed class VirtioDisk
{
    private const uint SectorsPerPage = PageSize / BlockGeometry.SectorSize;
    private const uint PageSize = 4096;

    private readonly VirtioDevice _device;
    private readonly DeviceQueue[] _queues;
    private bool _needsReset;

    private VirtioDisk(VirtioDevice device, DeviceQueue[] queues, in BlockGeometry geometry)
    {
        _device = device;
        _queues = queues;
        Geometry = geometry;
    }

    public BlockGeometry Geometry { get; }

    public ReadOnlySpan<DeviceQueue> Queues => _queues;

    /// <summary>Whether the device has done what it must not, or asks for it: only a reset helps.</summary>
    public bool IsBroken
    {
        get
        {
            bool isBroken = _needsReset;
            foreach (DeviceQueue queue in _queues)
            {
                isBroken |= queue.IsBroken;
            }

            return isBroken;
        }
    }

    /// <summary>
    /// Stops the device, whatever a driver before this one has asked of it, and begins anew. Null if it is not one that this driver
    /// knows.
    /// </summary>
    /// <param name="device">The device.</param>
    /// <param name="dma">What it may touch.</param>
    /// <param name="memory">What it reads all the time, the same piece for each queue.</param>
    /// <param name="physical">Where that is.</param>
    /// <param name="queueCount">The most queues to use; at least 1.</param>
    public static VirtioDisk? Start(VirtioDevice device, DmaDomain dma, MappedMemory memory, ulong physical, uint queueCount)
    {
        // From the reset on it writes nowhere: now what the driver before had pinned may go.
        if (!device.Reset() || dma.Reset() != ErrorNumber.None)
        {
            return null;
        }

        const BlockFeatures Wanted = BlockFeatures.SegmentMaximum | BlockFeatures.ReadOnly | BlockFeatures.BlockSize | BlockFeatures.Flush
            | BlockFeatures.Discard | BlockFeatures.SeveralQueues;
        if (!device.Negotiate((ulong)Wanted | (ulong)CommonFeatures.EventIndex))
        {
            return null;
        }

        BlockFeatures features = (BlockFeatures)device.Features;
        uint offered = (features & BlockFeatures.SeveralQueues) != 0 ? device.ReadConfiguration(Configuration.QueueCount) >> 16 : 1;
        uint count = uint.Clamp(uint.Min(offered, device.QueueCount), 1, queueCount);
        uint size = uint.Min(device.GetMaximumQueueSize(0), DeviceQueue.MaximumSize);
        int segments = DeviceQueue.MaximumSegments;
        if ((features & BlockFeatures.SegmentMaximum) != 0)
        {
            segments = (int)uint.Min(device.ReadConfiguration(Configuration.SegmentMaximum), DeviceQueue.MaximumSegments);
        }

        segments = int.Min(segments, ((int)size / 2) - 2);
        memory.Span.Clear();
        DeviceQueue[] queues = new DeviceQueue[count];
        ulong part = memory.Size / queueCount;
        bool isStarted = uint.IsPow2(size) && segments >= 2;
        for (uint i = 0; i < count && isStarted; i++)
        {
            unsafe
            {
                SharedMemory shared = new(new MappedMemory(memory.Address + (part * i), part), physical + (part * i), size);
                queues[i] = new DeviceQueue(device, dma, i, shared, size, segments, DmaDomain.MaximumRanges / (int)count);
                isStarted = device.GetMaximumQueueSize(i) >= size && device.StartQueue(i, size, shared.QueueAddresses(size));
            }
        }

        if (!isStarted)
        {
            device.Fail();
            return null;
        }

        VirtioDisk disk = new(device, queues, ReadGeometry(device, features, segments));
        device.Begin();
        return disk;
    }

    /// <summary>Takes note of why it has interrupted.</summary>
    public InterruptReasons TakeInterrupt(uint interrupt)
    {
        InterruptReasons reasons = _device.TakeInterrupts(interrupt);
        _needsReset |= (reasons & InterruptReasons.Configuration) != 0 && _device.NeedsReset;
        return reasons;
    }

    private static BlockGeometry ReadGeometry(VirtioDevice device, BlockFeatures features, int segments)
    {
        uint blockSize = (features & BlockFeatures.BlockSize) != 0 ? device.ReadConfiguration(Configuration.BlockSize) : BlockGeometry.SectorSize;
        BlockGeometry geometry = new()
        {
            Sectors = device.ReadConfiguration64(Configuration.Capacity),
            BlockSize = uint.IsPow2(blockSize) && blockSize is >= BlockGeometry.SectorSize and <= PageSize ? blockSize : PageSize,

            // Memory that begins inside a page reaches into one page more.
            MaximumTransfer = (uint)(segments - 1) * SectorsPerPage,
            Flags = (features & BlockFeatures.ReadOnly) != 0 ? BlockDeviceFlags.ReadOnly : BlockDeviceFlags.None,
        };

        if ((features & BlockFeatures.Flush) != 0)
        {
            geometry.Flags |= BlockDeviceFlags.HasCache;
        }

        if ((features & BlockFeatures.Discard) != 0)
        {
            geometry.MaximumDiscard = device.ReadConfiguration(Configuration.DiscardMaximum);
            geometry.Flags |= geometry.MaximumDiscard != 0 ? BlockDeviceFlags.CanDiscard : BlockDeviceFlags.None;
        }

        return geometry;
    }

    /// <summary>Offsets in the device's configuration (virtio 1.2, section 5.2.4).</summary>
    private static class Configuration
    {
        public const uint Capacity = 0;
        public const uint SegmentMaximum = 12;
        public const uint BlockSize = 20;

        /// <summary>In the upper half.</summary>
        public const uint QueueCount = 32;
        public const uint DiscardMaximum = 36;
    }
}
