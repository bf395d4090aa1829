using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// A disk that fails in places: <c>run --service blkd.0 usertests diskerrors blkd.0 1000 2000</c>, where sector 1000 cannot be read, sector 2000 cannot be
/// written, and flushing fails. Whoever asked for that is told; what was asked for beside it is done, though it was joined on the way.
/// </summary>
internal sealed class DiskErrorTest() : UserTest("diskerrors")
{
    private const uint Entries = 64;
    private const uint SectorsOfPart = 8;
    private const ulong PartSize = SectorsOfPart * BlockGeometry.SectorSize;
    private const int Rounds = 20;

    public override bool OnlyByName => true;

    public override void Run(string[] arguments)
    {
        string name = arguments.Length > 0 ? arguments[0] : "blkd.0";
        Connection service = new(Startup.Find(System.Text.Encoding.UTF8.GetBytes(name)));
        DiskClient client = new(service, Entries);
        if (!Check(service.Handle.IsSome, "run it with run --service " + name)
            || !Check(client.Open(), "opening a queue")
            || !Check(MemoryObject.Create(Entries * PartSize, MemoryFlags.None, out MemoryObject memory), "memory")
            || !Check(client.AddMemory(memory, true, out uint number), "letting the disk use it"))
        {
            return;
        }

        ulong read = (ulong)Number(arguments, 1, 1000);
        ulong write = (ulong)Number(arguments, 2, 2000);
        for (int round = 0; round < Rounds && Failure.Length == 0; round++)
        {
            Pass(client, number, BlockOperation.Read, read);
            Pass(client, number, BlockOperation.Write, write);
            Check(client.TryPut(new BlockRequest { Operation = BlockOperation.Flush }), "room for a flush");
            client.Submit();
            Check(client.Take(Deadline.Never, out BlockCompletion completion), "waiting for the flush");
            Check(completion.Error, ErrorNumber.EIO, "the flush");
        }

        CheckEqual(client.Restarts, 0, "how often the driver has died");
    }

    /// <summary>As many requests as there is room for, one behind the other on the disk, the bad sector in one of them.</summary>
    private void Pass(DiskClient client, uint memory, BlockOperation operation, ulong bad)
    {
        ulong first = (bad / SectorsOfPart * SectorsOfPart) - (Entries / 2 * SectorsOfPart);
        for (uint i = 0; i < Entries; i++)
        {
            client.TryPut(new BlockRequest
            {
                Operation = operation,
                Tag = first + (i * SectorsOfPart),
                Sector = first + (i * SectorsOfPart),
                Count = SectorsOfPart,
                Memory = memory,
                Offset = i * PartSize,
            });
        }

        client.Submit();
        for (uint i = 0; i < Entries; i++)
        {
            if (!Check(client.Take(Deadline.Never, out BlockCompletion completion), "waiting for a completion"))
            {
                return;
            }

            bool isBad = bad >= completion.Tag && bad - completion.Tag < SectorsOfPart;
            Check(completion.Error, isBad ? ErrorNumber.EIO : ErrorNumber.None, $"{operation} of sector {completion.Tag}");
        }
    }
}
