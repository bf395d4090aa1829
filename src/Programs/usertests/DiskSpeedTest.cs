using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// What a request of 4 KiB costs: <c>run --service blkd.0 usertests diskspeed blkd.0</c>, one after the other, and 32 at a time at places all over the disk.
/// With one instruction per nanosecond (<c>--icount</c>) the times are instructions, of client, driver and kernel together.
/// </summary>
internal sealed class DiskSpeedTest() : UserTest("diskspeed")
{
    private const uint Depth = 32;
    private const uint SectorsOfPart = 8;
    private const ulong PartSize = SectorsOfPart * BlockGeometry.SectorSize;
    private const uint Requests = 4000;

    public override bool OnlyByName => true;

    public override void Run(string[] arguments)
    {
        string name = arguments.Length > 0 ? arguments[0] : "blkd.0";
        Connection service = new(Startup.Find(System.Text.Encoding.UTF8.GetBytes(name)));
        DiskClient client = new(service, Depth);
        if (!Check(service.Handle.IsSome, "run it with run --service " + name)
            || !Check(new BlockDeviceClient(service).GetGeometry(out BlockGeometry geometry), "asking what the disk is like")
            || !Check(client.Open(), "opening a queue")
            || !Check(MemoryObject.Create(Depth * PartSize, MemoryFlags.None, out MemoryObject memory), "memory")
            || !Check(client.AddMemory(memory, true, out uint number), "letting the disk use it"))
        {
            return;
        }

        foreach (uint depth in new[] { 1u, Depth })
        {
            foreach (BlockOperation operation in new[] { BlockOperation.Read, BlockOperation.Write })
            {
                Measure(client, number, geometry, operation, depth, 64);
                ulong time = Measure(client, number, geometry, operation, depth, Requests);
                Console.WriteLine($"{operation} of 4 KiB, {depth} at a time: {time / Requests} ns");
            }
        }
    }

    private ulong Measure(DiskClient client, uint memory, in BlockGeometry geometry, BlockOperation operation, uint depth, uint requests)
    {
        ulong parts = geometry.Sectors / SectorsOfPart;
        ulong start = Clock.Monotonic;
        uint asked = 0;
        uint done = 0;
        while (done < requests)
        {
            for (; asked < requests && asked - done < depth; asked++)
            {
                client.TryPut(new BlockRequest
                {
                    Operation = operation,
                    Sector = asked * 2_654_435_761ul % parts * SectorsOfPart,
                    Count = SectorsOfPart,
                    Memory = memory,
                    Offset = asked % Depth * PartSize,
                });
            }

            client.Submit();
            if (!Check(client.Take(Deadline.Never, out BlockCompletion completion), "waiting") || !Check(completion.Error, "a request"))
            {
                return 0;
            }

            done++;
        }

        return Clock.Monotonic - start;
    }
}
