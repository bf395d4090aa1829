using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Tests.Kernel.Memory;

public sealed unsafe class MemoryObjectTests
{
    private const int PageSize = 4096;

    [Fact]
    public void Objects_and_their_clones_hold_what_byte_arrays_hold()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(120));
    }

    [Fact]
    public void A_fresh_object_is_zero_and_reading_makes_no_pages()
    {
        HostMachine.Reset();
        MemoryObject memory = MemoryObject.CreateAnonymous(10_000, null)!;
        byte[] bytes = [.. Enumerable.Repeat((byte)7, 12_000)];
        Assert.Equal(10_000, Read(memory, 0, bytes));
        Assert.All(bytes[..10_000], value => Assert.Equal(0, value));
        Assert.Equal(0ul, memory.Committed);
        memory.Release();
    }

    [Fact]
    public void A_clone_shares_pages_until_one_side_writes()
    {
        HostMachine.Reset();
        MemoryObject memory = MemoryObject.CreateAnonymous(16 * PageSize, null)!;
        Write(memory, 0, new byte[16 * PageSize]);
        ulong free = PhysicalMemory.FreePages;
        Assert.Equal(0, memory.Clone(0, 16 * PageSize, null, out MemoryObject? clone));
        Assert.InRange(free - PhysicalMemory.FreePages, 0ul, 2ul);
        Write(memory, 0, [1]);
        Assert.InRange(free - PhysicalMemory.FreePages, 1ul, 3ul);
        byte[] read = new byte[1];
        Read(clone!, 0, read);
        Assert.Equal(0, read[0]);
        memory.Release();
        Write(clone!, PageSize, [1]);
        clone!.Release();
    }

    [Fact]
    public void A_clone_of_a_window_costs_no_pages_and_leaves_the_window_alone()
    {
        HostMachine.Reset();
        ulong window = PhysicalMemory.AllocateBlock(2);
        new Span<byte>(DirectMap.ToVirtual(window), 4 * PageSize).Fill(0x42);
        MemoryObject memory = MemoryObject.CreatePhysicalWindow(window, (4 * PageSize) - 100)!;
        Assert.Equal(0, memory.Clone(PageSize, 5 * PageSize, null, out MemoryObject? clone));
        Assert.Equal(0ul, clone!.Committed);
        Write(clone, 10, [1, 2, 3]);
        Assert.Equal((ulong)PageSize, clone.Committed);
        byte[] bytes = new byte[6 * PageSize];
        Assert.Equal(5 * PageSize, Read(clone, 0, bytes));
        Assert.Equal([0x42, 1, 2, 3, 0x42], bytes[9..14]);
        Assert.Equal(0, bytes[3 * PageSize]);
        Assert.Equal((4 * PageSize) - 100, Read(memory, 0, bytes));
        Assert.Equal(0x42, bytes[PageSize + 11]);
        Assert.Equal(Error.EACCES, Write(memory, 0, [1]));
        clone.Release();
        memory.Release();
    }

    [Fact]
    public void A_page_that_is_being_written_does_not_reach_a_clone_later()
    {
        HostMachine.Reset();
        MemoryObject memory = MemoryObject.CreateAnonymous(PageSize, null)!;
        Assert.Equal(0, memory.PinPage(0, write: true, out ulong pinned));
        Assert.Equal(0, memory.Clone(0, PageSize, null, out MemoryObject? clone));
        *DirectMap.ToVirtual(pinned) = 99;
        memory.Unpin(pinned);
        byte[] read = new byte[1];
        Read(clone!, 0, read);
        Assert.Equal(0, read[0]);
        Read(memory, 0, read);
        Assert.Equal(99, read[0]);
        memory.Release();
        clone!.Release();
    }

    [Fact]
    public void A_pinned_page_outlives_its_object()
    {
        HostMachine.Reset();
        ulong free = PhysicalMemory.FreePages;
        MemoryObject memory = MemoryObject.CreateAnonymous(PageSize, null)!;
        Assert.Equal(0, memory.PinPage(0, write: true, out ulong pinned));
        Assert.Equal(0, memory.Resize(0));
        memory.Release();
        Assert.Equal(free - 1, PhysicalMemory.FreePages);
        ObjectPages.Unpin(pinned);
        Assert.Equal(free, PhysicalMemory.FreePages);
    }

    [Fact]
    public void Shrinking_and_growing_again_shows_zero()
    {
        HostMachine.Reset();
        MemoryObject memory = MemoryObject.CreateAnonymous(3 * PageSize, null)!;
        byte[] ones = new byte[3 * PageSize];
        Array.Fill(ones, (byte)1);
        Write(memory, 0, ones);
        Assert.Equal(0, memory.Resize(PageSize + 10));
        Assert.Equal(0, memory.Resize(3 * PageSize));
        Assert.Equal(3 * PageSize, Read(memory, 0, ones));
        Assert.Equal(1, ones[PageSize + 9]);
        Assert.All(ones[(PageSize + 10)..], value => Assert.Equal(0, value));
        memory.Release();
    }

    [Fact]
    public void Only_a_growable_object_grows_by_writing()
    {
        HostMachine.Reset();
        MemoryObject fix = MemoryObject.CreateAnonymous(10, null)!;
        Assert.Equal(5, Write(fix, 5, new byte[100]));
        Assert.Equal(0, Write(fix, 10, new byte[100]));
        MemoryObject growable = MemoryObject.CreateAnonymous(0, null, MemoryFlags.Growable)!;
        Assert.Equal(100, Write(growable, 5000, new byte[100]));
        Assert.Equal(5100ul, growable.Size);
        Assert.Equal(Error.EFBIG, growable.WriteKernel(ulong.MaxValue - 10, null, 100));
        fix.Release();
        growable.Release();
    }

    [Fact]
    public void A_write_that_fails_in_the_middle_leaves_nothing_behind_the_end()
    {
        HostMachine.Reset();
        AddressSpace space = AddressSpace.Create(null)!;
        UserCopy.Space = space;
        ulong user = (ulong)space.MapAnonymous(0, PageSize, Protection.Read | Protection.Write, MapFlags.None);
        for (ulong i = 0; i < PageSize; i++)
        {
            Assert.True(UserMemory.TryWrite(user + i, (byte)1));
        }

        MemoryObject memory = MemoryObject.CreateAnonymous(10, null, MemoryFlags.Growable)!;
        Assert.Equal(Error.EFAULT, memory.Write(5, user + PageSize - 100, 200));
        Assert.Equal(10ul, memory.Size);
        Write(memory, 1000, [9]);
        byte[] bytes = new byte[1001];
        Assert.Equal(1001, Read(memory, 0, bytes));
        Assert.Equal([1, 1, 1, 1, 1, 0], bytes[5..11]);
        Assert.All(bytes[10..1000], value => Assert.Equal(0, value));
        UserCopy.Space = null;
        memory.Release();
        space.Release();
    }

    [Fact]
    public void A_job_pays_for_every_page_and_gets_everything_back()
    {
        HostMachine.Reset();
        Assert.Equal(0, Job.Create(null, out Job? job));
        long before = (long)MemoryOf(job!);
        MemoryObject memory = MemoryObject.CreateAnonymous(1 << 30, job)!;
        Write(memory, 0, new byte[10 * PageSize]);
        Write(memory, 1 << 29, [1]);
        Assert.Equal(0, memory.Clone(0, 1 << 30, job, out MemoryObject? clone));
        Write(clone!, 0, [1]);
        Assert.InRange((long)MemoryOf(job!) - before, 22 * PageSize, 40 * PageSize);
        memory.Release();
        clone!.Release();
        Assert.Equal(before, (long)MemoryOf(job!));
        job!.Release();
    }

    [Fact]
    public void Contiguous_memory_is_zeroed_and_adjacent()
    {
        HostMachine.Reset();
        ulong free = PhysicalMemory.FreePages;
        MemoryObject memory = MemoryObject.CreateContiguous((5 * PageSize) + 1, null)!;
        Assert.Equal(free - 6, PhysicalMemory.FreePages);
        Assert.Equal(0, memory.PinPage(5, write: true, out ulong last));
        Assert.Equal(memory.PhysicalAddress + (5 * PageSize), last);
        memory.Unpin(last);
        Write(memory, PageSize, [5]);
        Assert.Equal(0, memory.Clone(0, 3 * PageSize, null, out MemoryObject? clone));
        Write(memory, PageSize, [6]);
        byte[] read = new byte[1];
        Read(clone!, PageSize, read);
        Assert.Equal(5, read[0]);
        clone!.Release();
        memory.Release();
        Assert.Equal(free, PhysicalMemory.FreePages);
    }

    [Fact]
    public void Without_memory_writing_and_cloning_fail_and_lose_nothing()
    {
        HostMachine.Reset(1);
        ulong free = PhysicalMemory.FreePages;
        MemoryObject memory = MemoryObject.CreateAnonymous(4 << 20, null)!;
        long written = Write(memory, 0, new byte[4 << 20]);
        Assert.InRange(written, 500 * 1024, 1 << 20);
        Assert.Equal(Error.ENOMEM, Write(memory, 3 << 20, [1]));
        List<ulong> rest = [];
        for (ulong page = PhysicalMemory.AllocatePage(false); page != 0; page = PhysicalMemory.AllocatePage(false))
        {
            rest.Add(page);
        }

        Assert.Equal(Error.ENOMEM, memory.Clone(0, 4 << 20, null, out MemoryObject? clone));
        Assert.Null(clone);
        rest.ForEach(PhysicalMemory.FreePage);
        memory.Release();
        Assert.Equal(free, PhysicalMemory.FreePages);
    }

    private static bool Run(int[] operations)
    {
        HostMachine.Reset(16);
        ulong free = PhysicalMemory.FreePages;
        const int Size = 20 * PageSize;
        List<(MemoryObject Memory, byte[] Model)> objects = [(MemoryObject.CreateAnonymous(Size, null)!, new byte[Size])];
        byte stamp = 0;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            int which = value % objects.Count;
            (MemoryObject memory, byte[] model) = objects[which];
            int rest = value / 7;
            switch (rest % 6)
            {
                case 0 or 1:
                    int offset = rest % 90_001;
                    byte[] bytes = new byte[rest % 9001];
                    Array.Fill(bytes, ++stamp);
                    int expected = Math.Max(0, Math.Min(bytes.Length, model.Length - offset));
                    Assert.Equal(expected, Write(memory, (ulong)offset, bytes));
                    bytes.AsSpan(0, expected).CopyTo(expected == 0 ? [] : model.AsSpan(offset));
                    break;

                case 2 when objects.Count < 6:
                    int first = rest % 21 * PageSize;
                    int size = rest % 70_003;
                    Assert.Equal(0, memory.Clone((ulong)first, (ulong)size, null, out MemoryObject? clone));
                    byte[] copy = new byte[size];
                    int shared = Math.Max(0, Math.Min(size, model.Length - first));
                    model.AsSpan(shared == 0 ? 0 : first, shared).CopyTo(copy);
                    objects.Add((clone!, copy));
                    break;

                case 3:
                    Array.Resize(ref model, rest % 85_000);
                    Assert.Equal(0, memory.Resize((ulong)model.Length));
                    objects[which] = (memory, model);
                    break;

                case 4 when objects.Count > 1:
                    memory.Release();
                    objects.RemoveAt(which);
                    break;
            }
        }

        foreach ((MemoryObject memory, byte[] model) in objects)
        {
            byte[] bytes = new byte[model.Length + 10];
            Assert.Equal(model.Length, Read(memory, 0, bytes));
            Assert.Equal(model, bytes[..model.Length]);
            memory.Release();
        }

        return PhysicalMemory.FreePages == free;
    }

    private static ulong MemoryOf(Job job)
    {
        job.GetInformation(out JobInformation information);
        return information.Memory;
    }

    private static long Read(MemoryObject memory, ulong offset, byte[] bytes)
    {
        fixed (byte* pointer = bytes)
        {
            return memory.ReadKernel(offset, pointer, (ulong)bytes.Length);
        }
    }

    private static long Write(MemoryObject memory, ulong offset, byte[] bytes)
    {
        fixed (byte* pointer = bytes)
        {
            return memory.WriteKernel(offset, pointer, (ulong)bytes.Length);
        }
    }
}
