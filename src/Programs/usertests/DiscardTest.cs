using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// Gives back a disk's second half: <c>run --service blkd.0 usertests discard blkd.0</c>. What it held before (<see cref="DiskTest"/>) is no matter; what is
/// in the first half stays.
/// </summary>
internal sealed unsafe class DiscardTest() : UserTest("discard")
{
    private const uint Sectors = 64;

    public override bool OnlyByName => true;

    public override void Run(string[] arguments)
    {
        string name = arguments.Length > 0 ? arguments[0] : "blkd.0";
        Connection service = new(Startup.Find(System.Text.Encoding.UTF8.GetBytes(name)));
        DiskClient client = new(service, 1);
        if (!Check(service.Handle.IsSome, "run it with run --service " + name)
            || !Check(new BlockDeviceClient(service).GetGeometry(out BlockGeometry geometry), "asking what the disk is like")
            || !Check((geometry.Flags & BlockDeviceFlags.CanDiscard) != 0, "the disk cannot discard")
            || !Check(client.Open(), "opening a queue")
            || !Check(MemoryObject.Create(Sectors * BlockGeometry.SectorSize, MemoryFlags.None, out MemoryObject memory), "memory")
            || !Check(memory.Map(0, Sectors * BlockGeometry.SectorSize, Protection.Read | Protection.Write, out MappedMemory mapping), "mapping it")
            || !Check(client.AddMemory(memory, true, out uint number), "letting the disk use it"))
        {
            return;
        }

        ulong half = geometry.Sectors / 2;
        BlockRequest beside = new() { Operation = BlockOperation.Write, Sector = half - Sectors, Count = Sectors, Memory = number };
        mapping.Span.Fill(0xA5);
        Ask(client, beside, ErrorNumber.None, "writing before the place");
        for (ulong sector = half; sector < geometry.Sectors; sector += geometry.MaximumDiscard)
        {
            uint count = (uint)ulong.Min(geometry.MaximumDiscard, geometry.Sectors - sector);
            Ask(client, new BlockRequest { Operation = BlockOperation.Discard, Sector = sector, Count = count }, ErrorNumber.None, "discarding");
        }

        Ask(client, new BlockRequest { Operation = BlockOperation.Discard, Sector = geometry.Sectors - 8, Count = 16 }, ErrorNumber.EINVAL, "beyond the end");
        Ask(client, new BlockRequest { Operation = BlockOperation.Flush }, ErrorNumber.None, "a flush");
        mapping.Span.Clear();
        beside.Operation = BlockOperation.Read;
        Ask(client, beside, ErrorNumber.None, "reading before the place");
        Check(!mapping.Span.ContainsAnyExcept((byte)0xA5), "what is before the place has stayed");
    }

    private void Ask(DiskClient client, BlockRequest request, ErrorNumber expected, string what)
    {
        Check(client.TryPut(request), "room for a request");
        client.Submit();
        Check(client.Take(Deadline.Never, out BlockCompletion completion), "waiting for an answer");
        Check(completion.Error, expected, what);
    }
}
