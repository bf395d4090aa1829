using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Fsd;

/// <summary>A queue of the block device that the volume lies on.</summary>
internal sealed class DeviceQueue(Connection service, uint entries) : BlockClient(entries)
{
    private Connection _queue;

    protected override ErrorNumber OpenQueue(MemoryObject ring, Event submitted, Event completed, out Connection life) =>
        new BlockDeviceClient(service).OpenQueue(ring, submitted, completed, out _queue, out life);

    protected override void CloseQueue() => _queue.Close();

    protected override ErrorNumber TryAddMemory(MemoryObject memory, bool isWritable, out uint number)
    {
        BlockQueueClient queue = new(_queue);
        return isWritable ? queue.AddMemory(memory, out number) : queue.AddReadOnlyMemory(memory, out number);
    }
}
