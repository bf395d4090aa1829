using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.UserTests;

/// <summary>A queue of the disk that the service behind the connection drives.</summary>
internal sealed class DiskClient(Connection service, uint entries) : BlockClient(entries)
{
    private Connection _queue;

    protected override ErrorNumber OpenQueue(MemoryObject ring, Event submitted, Event completed, out Connection life) =>
        new BlockDeviceClient(service).OpenQueue(ring, submitted, completed, out _queue, out life);

    protected override void CloseQueue() => _queue.Close();

    protected override ErrorNumber TryAddMemory(MemoryObject memory, bool isWritable, out uint number) => isWritable
        ? new BlockQueueClient(_queue).AddMemory(memory, out number)
        : new BlockQueueClient(_queue).AddReadOnlyMemory(memory, out number);
}
