using System.Buffers.Binary;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Programs.UserTests;

/// <summary>
/// Writes over a whole disk and reads it again: <c>run --service blkd.0 usertests disk blkd.0</c>. What it asked for is done also if the driver is
/// killed in between.
/// </summary>
internal sealed unsafe class DiskTest() : UserTest("disk")
{
    private const uint Entries = 64;
    private const uint SectorsOfPart = 64;
    private const ulong PartSize = SectorsOfPart * BlockGeometry.SectorSize;

    private BlockGeometry _geometry;

    public override bool OnlyByName => true;

    /// <summary>Name of the service, the most rounds over the disk, and after how many deaths of the driver it is enough.</summary>
    public override void Run(string[] arguments)
    {
        string name = arguments.Length > 0 ? arguments[0] : "blkd.0";
        Connection service = new(Startup.Find(System.Text.Encoding.UTF8.GetBytes(name)));
        if (!Check(service.Handle.IsSome, "run it with run --service " + name)
            || !Check(GetGeometry(service), "asking what the disk is like"))
        {
            return;
        }

        DiskClient client = new(service, Entries);
        if (!Check(client.Open(), "opening a queue")
            || !Check(MemoryObject.Create(Entries * PartSize, MemoryFlags.None, out MemoryObject memory), "memory")
            || !Check(memory.Map(0, Entries * PartSize, Protection.Read | Protection.Write, out MappedMemory mapping), "mapping it")
            || !Check(client.AddMemory(memory, true, out uint number), "letting the disk use it"))
        {
            return;
        }

        BadRequests(client, number);
        ulong parts = _geometry.Sectors / SectorsOfPart;
        int rounds = Number(arguments, 1, 1);
        int restarts = Number(arguments, 2, int.MaxValue);
        int round = 0;
        while (round < rounds && client.Restarts < restarts && Failure.Length == 0)
        {
            round++;
            Pass(client, mapping, number, parts, round, BlockOperation.Write);
            Expect(client, new BlockRequest { Operation = BlockOperation.Flush }, ErrorNumber.None, "a flush");
            Pass(client, mapping, number, parts, round, BlockOperation.Read);
        }

        Check(client.IsIdle, "everything asked for is done");
        Console.WriteLine($"{_geometry.Sectors} sectors, {round} rounds, {client.Restarts} restarts");
    }

    /// <summary>Asks again if the driver was killed while it was about to answer.</summary>
    private ErrorNumber GetGeometry(Connection service)
    {
        ErrorNumber error;
        do
        {
            error = new BlockDeviceClient(service).GetGeometry(out _geometry);
        }
        while (error == ErrorNumber.EPIPE);
        return error;
    }

    private void BadRequests(DiskClient client, uint memory)
    {
        Expect(client, new BlockRequest { Operation = BlockOperation.Read, Count = 0, Memory = memory }, ErrorNumber.EINVAL, "no sectors");
        Expect(client, new BlockRequest { Operation = (BlockOperation)99, Count = 1, Memory = memory }, ErrorNumber.EINVAL, "an unknown operation");
        Expect(client, new BlockRequest { Count = 8, Sector = _geometry.Sectors, Memory = memory }, ErrorNumber.EINVAL, "behind the end");
        Expect(client, new BlockRequest { Count = 8, Sector = ulong.MaxValue - 7, Memory = memory }, ErrorNumber.EINVAL, "far behind the end");
        Expect(client, new BlockRequest { Count = _geometry.MaximumTransfer + 8, Memory = memory }, ErrorNumber.EINVAL, "too much at once");
        Expect(client, new BlockRequest { Count = 8, Memory = 77 }, ErrorNumber.ENOENT, "memory that nobody knows");
        Expect(client, new BlockRequest { Count = 8, Offset = 100, Memory = memory }, ErrorNumber.EINVAL, "an odd offset");
        Expect(client, new BlockRequest { Count = 8, Offset = Entries * PartSize, Memory = memory }, ErrorNumber.EINVAL, "behind the memory's end");
        Expect(client, new BlockRequest { Count = 8, Offset = ulong.MaxValue - 511, Memory = memory }, ErrorNumber.EINVAL, "far behind the memory's end");
    }

    private void Expect(DiskClient client, BlockRequest request, ErrorNumber expected, string what)
    {
        request.Tag = 4711;
        Check(client.TryPut(request), "room for a request");
        client.Submit();
        if (Check(client.Take(Deadline.Never, out BlockCompletion completion), "waiting for an answer"))
        {
            CheckEqual((long)completion.Tag, 4711, "the tag of " + what);
            Check(completion.Error, expected, what);
        }
    }

    /// <summary>One request for each part, as many at a time as there is room for; the slot of a part in the memory is its tag.</summary>
    private void Pass(DiskClient client, MappedMemory mapping, uint memory, ulong parts, int round, BlockOperation operation)
    {
        Stack<ulong> slots = new();
        ulong[] partOf = new ulong[Entries];
        for (ulong slot = 0; slot < Entries; slot++)
        {
            slots.Push(slot);
        }

        ulong next = 0;
        while (Failure.Length == 0 && (next < parts || !client.IsIdle))
        {
            while (next < parts && slots.TryPop(out ulong slot))
            {
                Span<byte> part = new(mapping.Address + (slot * PartSize), (int)PartSize);
                partOf[slot] = next;
                if (operation == BlockOperation.Write)
                {
                    Fill(part, next, round);
                }
                else
                {
                    part.Fill(0xEE);
                }

                client.TryPut(new BlockRequest
                {
                    Operation = operation,
                    Tag = slot,
                    Sector = next * SectorsOfPart,
                    Count = SectorsOfPart,
                    Memory = memory,
                    Offset = slot * PartSize,
                });
                next++;
            }

            client.Submit();
            if (!Check(client.Take(Deadline.Never, out BlockCompletion completion), "waiting for a completion")
                || !Check(completion.Error, operation == BlockOperation.Write ? "writing" : "reading"))
            {
                return;
            }

            slots.Push(completion.Tag);
            Span<byte> done = new(mapping.Address + (completion.Tag * PartSize), (int)PartSize);
            Check(operation == BlockOperation.Write || Holds(done, partOf[completion.Tag], round), "what was read");
        }
    }

    /// <summary>Each sector says which it is, and in which round it was written.</summary>
    private static void Fill(Span<byte> part, ulong number, int round)
    {
        for (int i = 0; i < part.Length; i += 8)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(part[i..], ((number * PartSize) + (ulong)i) * 31 + (ulong)round);
        }
    }

    private static bool Holds(ReadOnlySpan<byte> part, ulong number, int round)
    {
        for (int i = 0; i < part.Length; i += 8)
        {
            if (BinaryPrimitives.ReadUInt64LittleEndian(part[i..]) != ((number * PartSize) + (ulong)i) * 31 + (ulong)round)
            {
                return false;
            }
        }

        return true;
    }
}
