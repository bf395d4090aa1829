using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;

namespace ViperOS.Tests.Kernel.Memory;

/// <summary>The page cache against files that are byte arrays, with a server that runs when somebody would wait for it.</summary>
public sealed unsafe class PagerTests
{
    private const int PageSize = 4096;

    [Fact]
    public void Files_hold_what_byte_arrays_hold()
    {
        Prop.ForAll<int[]>(RunRandom).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(150));
    }

    [Fact]
    public void What_is_there_is_read_without_the_server()
    {
        using TestVolume volume = new(blocks: 100);
        volume.Files[7] = [.. Enumerable.Range(0, 10 * PageSize).Select(i => (byte)(i / 100))];
        MemoryObject file = volume.Open(7);
        byte[] read = new byte[10 * PageSize];
        Assert.Equal(10 * PageSize, volume.Read(file, 0, read));
        Assert.Equal(volume.Files[7], read);
        int reads = volume.Reads;
        Assert.Equal(10 * PageSize, volume.Read(file, 0, read));
        Assert.Equal(reads, volume.Reads);
        file.Release();
        file = volume.Open(7);
        Assert.Equal(10 * PageSize, volume.Read(file, 0, read));
        Assert.Equal(reads, volume.Reads);
        file.Release();
    }

    [Fact]
    public void Reading_in_order_asks_for_more_and_more_and_elsewhere_for_what_is_wanted()
    {
        using TestVolume volume = new(blocks: 4096);
        volume.Files[1] = new byte[2048 * PageSize];
        MemoryObject file = volume.Open(1);
        byte[] page = new byte[PageSize];
        for (int i = 0; i < 1024; i++)
        {
            Assert.Equal(PageSize, volume.Read(file, (ulong)i * PageSize, page));
            volume.Serve();
        }

        Assert.InRange(volume.Reads, 4, 12);
        int before = volume.Reads;
        volume.Read(file, 1900 * PageSize, page);
        Assert.Equal(before + 1, volume.Reads);
        Assert.Equal(1u, volume.LastRead.Count);
        file.Release();
    }

    [Fact]
    public void A_full_volume_is_an_error_at_the_write()
    {
        using TestVolume volume = new(blocks: 20);
        MemoryObject file = volume.Open(3);
        byte[] data = new byte[30 * PageSize];
        Array.Fill(data, (byte)5);
        Assert.Equal(20 * PageSize, volume.Write(file, 0, data));
        Assert.Equal(Error.ENOSPC, volume.Write(file, 20 * PageSize, data));
        Assert.Equal(100, volume.Write(file, 0, data[..100]));
        volume.WriteBack();
        Assert.Equal(0, volume.Free);
        Assert.Equal(100, volume.Write(file, 0, data[..100]));
        Assert.Equal(0, file.Resize(10 * PageSize));
        volume.Files[3] = volume.Files[3][..(10 * PageSize)];
        volume.Free += 10;
        Assert.Equal(PageSize, volume.Write(file, 10 * PageSize, data[..PageSize]));
        file.Release();
    }

    [Fact]
    public void Pages_that_are_dropped_give_back_their_credits()
    {
        using TestVolume volume = new(blocks: 20);
        MemoryObject file = volume.Open(3);
        byte[] data = new byte[20 * PageSize];
        Assert.Equal(20 * PageSize, volume.Write(file, 0, data));
        Assert.Equal(20ul, volume.Pager.DirtyPages);
        Assert.Equal(0, volume.Pager.Credits);
        Assert.Equal(0, file.Resize(0));
        Assert.Equal(0ul, volume.Pager.DirtyPages);
        Assert.Equal(20, volume.Pager.Credits);
        Assert.Equal(20 * PageSize, volume.Write(file, 0, data));
        Assert.Equal(0, volume.Pager.Withdraw());
        Assert.Equal(0, file.Resize(5 * PageSize));
        Assert.Equal(15, volume.Pager.Withdraw());
        Assert.Equal(0, volume.Pager.Credits);
        file.Release();
    }

    [Fact]
    public void Who_writes_while_a_page_is_lent_does_not_change_what_was_lent()
    {
        using TestVolume volume = new(blocks: 20);
        MemoryObject file = volume.Open(3);
        Assert.Equal(1, volume.Write(file, 0, [1]));
        MemoryObject target = MemoryObject.CreateAnonymous(16 * PageSize, null)!;
        Assert.Equal(0, file.Lend(0, 16, target, 4, out DirtyRun run));
        Assert.Equal((0ul, 1u, 1u, 1ul), (run.First, run.Count, run.Credits, run.Size));
        Assert.Equal(0ul, volume.Pager.DirtyPages);
        Assert.Equal(1, volume.Write(file, 0, [2]));
        Assert.Equal(1ul, volume.Pager.DirtyPages);
        byte[] read = new byte[1];
        volume.Read(target, 4 * PageSize, read);
        Assert.Equal(1, read[0]);
        long credits = volume.Pager.Credits;
        Assert.Equal(0, file.Return(0, 1, target, 4, isWritten: true));
        Assert.Equal(credits + 1, volume.Pager.Credits);
        Assert.Equal(0ul, target.Committed);
        volume.Read(file, 0, read);
        Assert.Equal(2, read[0]);
        file.Release();
        target.Release();
    }

    [Fact]
    public void After_a_failed_write_pages_are_dirty_again()
    {
        using TestVolume volume = new(blocks: 20);
        MemoryObject file = volume.Open(3);
        Assert.Equal(3 * PageSize, volume.Write(file, 0, new byte[3 * PageSize]));
        MemoryObject target = MemoryObject.CreateAnonymous(16 * PageSize, null)!;
        Assert.Equal(0, file.Lend(0, 16, target, 0, out DirtyRun run));
        Assert.Equal(3u, run.Count);
        Assert.Equal(3, file.Return(0, 3, target, 0, isWritten: false));
        Assert.Equal(3ul, volume.Pager.DirtyPages);
        Assert.Equal(0, file.Lend(0, 2, target, 0, out run));
        Assert.Equal((2u, 2u), (run.Count, run.Credits));
        PagerStatus status = volume.Pager.Attach();
        Assert.Equal((3ul, 3ul), (status.DirtyPages, status.Credits));
        file.Release();
        target.Release();
    }

    [Fact]
    public void Memory_pressure_takes_clean_pages_and_leaves_dirty_ones()
    {
        HostMachine.Reset(megabytes: 16);
        using TestVolume volume = new(blocks: 100_000, reset: false);
        volume.Files[1] = [.. Enumerable.Range(0, 6000 * PageSize).Select(i => (byte)(i / PageSize))];
        MemoryObject file = volume.Open(1);
        byte[] page = new byte[PageSize];
        Assert.Equal(PageSize, volume.Write(file, 100 * PageSize, page));
        for (int i = 0; i < 6000; i++)
        {
            Assert.Equal(PageSize, volume.Read(file, (ulong)i * PageSize, page));
            Assert.Equal(i == 100 ? 0 : (byte)i, page[7]);
        }

        Assert.InRange(file.Committed, 1ul, 4000ul * PageSize);
        Assert.Equal(1ul, volume.Pager.DirtyPages);
        volume.Read(file, 100 * PageSize, page);
        Assert.All(page, value => Assert.Equal(0, value));
        file.Release();
    }

    [Fact]
    public void No_more_than_an_eighth_of_the_memory_is_dirty()
    {
        HostMachine.Reset(megabytes: 16);
        using TestVolume volume = new(blocks: 100_000, reset: false);
        MemoryObject file = volume.Open(1);
        byte[] page = new byte[PageSize];
        for (int i = 0; i < 3000; i++)
        {
            page[0] = (byte)i;
            Assert.Equal(PageSize, volume.Write(file, (ulong)i * PageSize, page));
            Assert.InRange(volume.Pager.DirtyPages, 0ul, PhysicalMemory.TotalPages / 8);
        }

        volume.WriteBack();
        Assert.Equal(3000 * PageSize, volume.Files[1].Length);
        Assert.Equal(2999 % 256, volume.Files[1][2999 * PageSize]);
        file.Release();
    }

    [Fact]
    public void A_read_error_reaches_who_waits_and_nobody_else()
    {
        using TestVolume volume = new(blocks: 20);
        volume.Files[2] = new byte[8 * PageSize];
        volume.FailsReads = true;
        MemoryObject file = volume.Open(2);
        Assert.Equal(Error.EIO, volume.Read(file, 0, new byte[10]));
        volume.FailsReads = false;
        Assert.Equal(10, volume.Read(file, 0, new byte[10]));
        file.Release();
    }

    [Fact]
    public void What_a_device_has_written_goes_where_it_is_expected()
    {
        using TestVolume volume = new(blocks: 20);
        volume.Files[2] = new byte[8 * PageSize];
        MemoryObject file = volume.Open(2);
        MemoryObject transfer = MemoryObject.CreateAnonymous(16 * PageSize, null)!;
        DmaDomain device = DmaDomain.Create()!;
        byte[] pages = [.. Enumerable.Range(0, 2 * PageSize).Select(i => (byte)(7 + (i / PageSize)))];
        Assert.Equal(0, Pager.Expect(file, 3, 2, transfer, 8));
        TestVolume.WriteByDevice(device, transfer, 8, pages, succeeds: false);
        Assert.Equal((0ul, 0ul), (file.Committed, transfer.Committed));
        TestVolume.WriteByDevice(device, transfer, 8, pages);
        Assert.Equal(2ul * PageSize, file.Committed);
        Assert.Equal(0ul, transfer.Committed);
        byte[] read = new byte[2 * PageSize];
        Assert.Equal(2 * PageSize, volume.Read(file, 3 * PageSize, read));
        Assert.Equal(pages, read);
        Assert.Equal(0, volume.Reads);

        // Once: what is written there afterwards is the server's.
        TestVolume.WriteByDevice(device, transfer, 8, pages);
        Assert.Equal(2ul * PageSize, transfer.Committed);

        // The last word counts, and an error is one.
        byte[] page = pages[..PageSize];
        Assert.Equal(0, Pager.Expect(file, 0, 1, transfer, 0));
        Assert.Equal(0, Pager.Expect(file, 5, 1, transfer, 0));
        TestVolume.WriteByDevice(device, transfer, 0, page);
        Assert.Equal(1, volume.Read(file, 5 * PageSize, new byte[1]));
        Assert.Equal(0, volume.Reads);
        Assert.Equal(0, Pager.Expect(file, 6, 1, transfer, 1));
        Assert.Equal(0, Pager.Expect(file, 7, 1, transfer, 2));
        volume.Pager.ForgetExpected(null, file, 7, 1);
        TestVolume.WriteByDevice(device, transfer, 2, page);
        Assert.Equal(3ul * PageSize, file.Committed);
        volume.Pager.Attach();
        TestVolume.WriteByDevice(device, transfer, 1, page);
        Assert.Equal(3ul * PageSize, file.Committed);
        device.Release();
        transfer.Release();
        file.Release();
    }

    [Fact]
    public void So_much_is_expected_and_no_more()
    {
        const int Most = 1024;
        using TestVolume volume = new(blocks: 20);
        MemoryObject file = volume.Open(2);
        MemoryObject transfer = MemoryObject.CreateAnonymous((Most + 1) * PageSize, null)!;
        for (uint i = 0; i < Most; i++)
        {
            Assert.Equal(0, Pager.Expect(file, i, 1, transfer, i));
        }

        Assert.Equal(Error.EAGAIN, Pager.Expect(file, Most, 1, transfer, Most));
        Assert.Equal(0, Pager.Expect(file, 0, 2, transfer, 0));
        Assert.Equal(0, Pager.Expect(file, Most, 1, transfer, Most));
        Assert.Equal(Error.EAGAIN, Pager.Expect(file, Most, 1, transfer, Most + 1));
        volume.Pager.ForgetExpected(null, file, 0, ulong.MaxValue);
        Assert.Equal(0, Pager.Expect(file, Most, 1, transfer, Most + 1));
        transfer.Release();
        file.Release();
    }

    [Fact]
    public void What_is_expected_ends_with_its_source_and_holds_no_file_then()
    {
        using TestVolume volume = new(blocks: 20);
        using TestVolume other = new(blocks: 20, reset: false);
        MemoryObject file = volume.Open(2);
        MemoryObject foreign = other.Open(2);
        MemoryObject transfer = MemoryObject.CreateAnonymous(16 * PageSize, null)!;
        Assert.Equal(Error.EINVAL, Pager.Expect(transfer, 0, 1, transfer, 0));
        Assert.Equal(Error.EINVAL, Pager.Expect(file, 0, 1, foreign, 0));
        Assert.Equal(Error.EINVAL, Pager.Expect(file, 0, 0, transfer, 0));
        Assert.Equal(Error.EINVAL, Pager.Expect(file, 0, 257, transfer, 0));
        Assert.Equal(0, Pager.Expect(file, 0, 1, transfer, 0));
        Assert.Equal(Error.EBUSY, Pager.Expect(foreign, 0, 1, transfer, 1));
        file.Release();
        Assert.Equal(Error.EBUSY, volume.Pager.Forget(2));
        transfer.Release();
        Assert.Equal(0, volume.Pager.Forget(2));
        foreign.Release();
    }

    [Fact]
    public void A_forgotten_file_goes_with_its_last_user()
    {
        using TestVolume volume = new(blocks: 20);
        ulong objects = volume.Pager.Status.Objects;
        MemoryObject file = volume.Open(2);
        Assert.Equal(PageSize, volume.Write(file, 0, new byte[PageSize]));
        Assert.Equal(Error.EBUSY, volume.Pager.Forget(2));
        file.Release();
        PageRequest[] requests = new PageRequest[4];
        int count = volume.Pager.Take(requests);
        Assert.Contains(requests[..count], request => request.Kind == PageRequestKind.Unused && request.Key == 2);
        Assert.Equal(0, volume.Pager.Forget(2));
        Assert.Equal(Error.ENOENT, volume.Pager.Forget(2));
        Assert.Equal(objects, volume.Pager.Status.Objects);
        Assert.Equal(0ul, volume.Pager.DirtyPages);
        Assert.Equal(0ul, volume.Pager.CachedPages);
    }

    [Fact]
    public void A_clone_takes_pages_when_they_are_touched_and_keeps_its_own()
    {
        using TestVolume volume = new(blocks: 100);
        volume.Files[5] = [.. Enumerable.Range(0, (5 * PageSize) + 100).Select(i => (byte)(1 + (i / PageSize)))];
        MemoryObject file = volume.Open(5);
        Assert.Equal(0, file.Clone(PageSize, (3 * PageSize) + 10, null, out MemoryObject? clone));
        byte[] read = new byte[(3 * PageSize) + 10];
        Assert.Equal(read.Length, volume.Read(clone!, 0, read));
        Assert.Equal(volume.Files[5][PageSize..(PageSize + read.Length)], read);
        Assert.Equal(1, volume.Write(clone!, PageSize, [99]));
        Assert.Equal(1, volume.Write(file, 3 * PageSize, [98]));
        volume.Read(file, 2 * PageSize, read);
        Assert.Equal(3, read[0]);
        Assert.Equal(98, read[PageSize]);
        Assert.Equal(0, clone!.Clone(0, 3 * PageSize, null, out MemoryObject? second));
        volume.Read(second!, 0, read);
        Assert.Equal([2, 99, 3], new[] { read[0], read[PageSize], read[PageSize + 1] });
        Assert.Equal(4, read[2 * PageSize]);
        second!.Release();
        clone.Release();
        file.Release();
    }

    /// <summary>Each number is an operation: what, which file, where.</summary>
    private static bool RunRandom(int[] operations)
    {
        using TestVolume volume = new(blocks: 10_000);
        Dictionary<ulong, byte[]> model = [];
        Random random = new(operations.Length == 0 ? 0 : operations[0]);
        foreach (int operation in operations)
        {
            ulong key = (ulong)random.Next(1, 4);
            byte[] content = model.GetValueOrDefault(key, []);
            MemoryObject file = volume.Open(key);
            int offset = random.Next(0, 40 * PageSize);
            offset = random.Next(3) == 0 ? offset & -PageSize : offset;
            int length = random.Next(3) == 0 ? PageSize * random.Next(1, 4) : random.Next(1, 9000);
            switch (Math.Abs(operation % 8))
            {
                case 0 or 1 or 2:
                    byte[] data = new byte[length];
                    random.NextBytes(data);
                    Assert.Equal(length, volume.Write(file, (ulong)offset, data));
                    byte[] grown = new byte[Math.Max(content.Length, offset + length)];
                    content.CopyTo(grown, 0);
                    data.CopyTo(grown, offset);
                    content = grown;
                    break;
                case 3 or 4:
                    byte[] read = new byte[length];
                    int expected = Math.Clamp(content.Length - offset, 0, length);
                    Assert.Equal(expected, volume.Read(file, (ulong)offset, read));
                    Assert.Equal(content.AsSpan(Math.Min(offset, content.Length), expected), read.AsSpan(0, expected));
                    break;
                case 5:
                    volume.WriteBack();
                    break;
                case 6:
                    byte[] cut = content[..Math.Min(content.Length, offset)];
                    Assert.Equal(0, file.Resize((ulong)cut.Length));
                    volume.Truncate(key, cut.Length);
                    content = cut;
                    break;
                default:
                    volume.WriteBack();
                    Assert.Equal(0, file.Drop((ulong)(offset / PageSize), 5));
                    break;
            }

            model[key] = content;
            file.Release();
        }

        volume.WriteBack();
        Assert.Equal(0ul, volume.Pager.DirtyPages);
        foreach ((ulong key, byte[] content) in model)
        {
            Assert.Equal(content, volume.Files.GetValueOrDefault(key, [])[..content.Length]);
        }

        return true;
    }
}
