using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Tests.Kernel.Memory;

public sealed unsafe class AddressSpaceTests
{
    private const ulong PageSize = 4096;
    private const ulong Base = 0x10_0000;
    private const int Pages = 96;
    private const Protection ReadWrite = Protection.Read | Protection.Write;

    [Fact]
    public void Mappings_behave_as_an_array_of_pages()
    {
        Prop.ForAll<int[]>(Run).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(200));
    }

    [Fact]
    public void Mappings_of_one_object_show_the_same_bytes_and_copies_do_not()
    {
        using Space space = new();
        MemoryObject memory = MemoryObject.CreateAnonymous(8 * PageSize, null)!;
        ulong first = (ulong)space.Value.Map(memory, 0, 0, 8 * PageSize, ReadWrite, MapFlags.None);
        ulong second = (ulong)space.Value.Map(memory, PageSize, 0, 4 * PageSize, ReadWrite, MapFlags.None);
        Assert.True(UserMemory.TryWrite(first + PageSize, 1));
        Assert.True(UserMemory.TryRead(second, out int value));
        Assert.Equal(1, value);
        ulong copy = (ulong)space.Value.Map(memory, 0, 0, 8 * PageSize, ReadWrite, MapFlags.CopyOnWrite);
        Assert.True(UserMemory.TryRead(copy + PageSize, out value));
        Assert.Equal(1, value);
        Assert.True(UserMemory.TryWrite(copy + PageSize, 2));
        Assert.True(UserMemory.TryWrite(second, 3));
        Assert.True(UserMemory.TryRead(first + PageSize, out value));
        Assert.Equal(3, value);
        Assert.True(UserMemory.TryRead(copy + PageSize, out value));
        Assert.Equal(2, value);
        memory.Release();
    }

    [Fact]
    public void A_copy_on_write_is_seen_by_all_other_mappings_of_the_object()
    {
        using Space space = new();
        MemoryObject memory = MemoryObject.CreateAnonymous(PageSize, null)!;
        ulong first = (ulong)space.Value.Map(memory, 0, 0, PageSize, ReadWrite, MapFlags.None);
        ulong second = (ulong)space.Value.Map(memory, 0, 0, PageSize, ReadWrite, MapFlags.None);
        Assert.True(UserMemory.TryWrite(first, 1));
        Assert.Equal(0, memory.Clone(0, PageSize, null, out MemoryObject? clone));

        // Both mappings now read the shared page; the write through one gives the object a page of its own.
        Assert.True(UserMemory.TryRead(second, out int value));
        Assert.True(UserMemory.TryWrite(first, 2));
        Assert.True(UserMemory.TryRead(second, out value));
        Assert.Equal(2, value);
        clone!.Release();
        memory.Release();
    }

    [Fact]
    public void A_window_is_mapped_sixteen_pages_at_a_time()
    {
        using Space space = new();
        ulong window = PhysicalMemory.AllocateBlock(6);
        MemoryObject memory = MemoryObject.CreatePhysicalWindow(window, 60 * PageSize)!;
        ulong address = (ulong)space.Value.Map(memory, 0, 0x4000_0000, 64 * PageSize, Protection.Read, MapFlags.Fixed);
        Assert.Equal(0, space.Value.HandleFault(address + (20 * PageSize), FaultAccess.Read));
        for (ulong page = 0; page < 64; page++)
        {
            PageTableEntry entry = space.Value.QueryEntry(address + (page * PageSize));
            Assert.Equal(page is >= 16 and < 32, entry.IsValid);
            Assert.False(entry.IsValid && entry.Address != window + (page * PageSize));
        }

        Assert.Equal(0, space.Value.HandleFault(address + (59 * PageSize), FaultAccess.Read));
        Assert.Equal(Error.ENXIO, space.Value.HandleFault(address + (60 * PageSize), FaultAccess.Read));
        Assert.False(space.Value.QueryEntry(address + (60 * PageSize)).IsValid);
        Assert.Equal(Error.EACCES, space.Value.HandleFault(address, FaultAccess.Write));
        memory.Release();
    }

    [Fact]
    public void Faults_say_why_they_cannot_be_resolved()
    {
        using Space space = new();
        ulong code = (ulong)space.Value.MapAnonymous(0, PageSize, Protection.Read, MapFlags.None);
        Assert.Equal(Error.EFAULT, space.Value.HandleFault(0, FaultAccess.Read));
        Assert.Equal(Error.EFAULT, space.Value.HandleFault(code - 1, FaultAccess.Read));
        Assert.Equal(Error.EACCES, space.Value.HandleFault(code, FaultAccess.Write));
        Assert.Equal(Error.EACCES, space.Value.HandleFault(code, FaultAccess.Execute));
        Assert.Equal(0, space.Value.HandleFault(code, FaultAccess.Read));
        Assert.Equal((long)(code - (4 * PageSize)), space.Value.MapGuard(code - (4 * PageSize), PageSize));
        Assert.Equal(Error.EFAULT, space.Value.HandleFault(code - (4 * PageSize), FaultAccess.Read));
        Assert.Equal(Error.EEXIST, space.Value.MapAnonymous(code - (4 * PageSize), PageSize, ReadWrite, MapFlags.Fixed));
    }

    [Fact]
    public void Nothing_is_writable_and_executable_at_once()
    {
        using Space space = new();
        const Protection All = ReadWrite | Protection.Execute;
        ulong address = (ulong)space.Value.MapAnonymous(0, PageSize, ReadWrite, MapFlags.None);
        Assert.True(UserMemory.TryWrite(address, 5));
        Assert.Equal(0, space.Value.Protect(address, PageSize, Protection.Read | Protection.Execute));
        Assert.False(UserMemory.TryWrite(address, 6));
        AssertEntry(FaultAccess.Execute, isExecutable: true);

        // Where both are allowed, the page is what was asked for last.
        Assert.Equal(0, space.Value.Protect(address, PageSize, All));
        AssertEntry(FaultAccess.Execute, isExecutable: true);
        AssertEntry(FaultAccess.Write, isExecutable: false);
        Assert.True(UserMemory.TryRead(address, out int value));
        Assert.Equal(5, value);
        AssertEntry(FaultAccess.Execute, isExecutable: true);
        Assert.Equal(Error.EACCES, space.Value.HandleFault(address, FaultAccess.Write, instruction: address + 64));
        Assert.Equal(0, space.Value.HandleFault(address, FaultAccess.Write, instruction: address + PageSize));

        void AssertEntry(FaultAccess access, bool isExecutable)
        {
            Assert.Equal(0, space.Value.HandleFault(address, access));
            PageTableEntry entry = space.Value.QueryEntry(address);
            Assert.Equal(isExecutable, entry.IsExecutable);
            Assert.Equal(!isExecutable, entry.IsWritable);
        }
    }

    [Fact]
    public void A_mapping_cannot_get_rights_that_its_handle_did_not_give()
    {
        using Space space = new();
        MemoryObject memory = MemoryObject.CreateAnonymous(PageSize, null)!;
        Assert.Equal(Error.EACCES, space.Value.Map(memory, 0, 0, PageSize, ReadWrite, MapFlags.None, Protection.Read));
        ulong address = (ulong)space.Value.Map(memory, 0, 0, PageSize, Protection.Read, MapFlags.None, Protection.Read);
        Assert.Equal(Error.EACCES, space.Value.Protect(address, PageSize, ReadWrite));
        memory.Release();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1ul << 47 | 1)]
    [InlineData(0, ulong.MaxValue)]
    [InlineData(1, PageSize)]
    [InlineData(PageSize, PageSize)]
    [InlineData((1ul << 48) - PageSize, 2 * PageSize)]
    [InlineData(1ul << 48, PageSize)]
    [InlineData(ulong.MaxValue - 4095, PageSize)]
    [InlineData(0xFFFF_0000_0000_0000, PageSize)]
    public void Impossible_ranges_are_refused(ulong address, ulong size)
    {
        using Space space = new();
        Assert.True(space.Value.MapAnonymous(address, size, ReadWrite, address == 0 ? MapFlags.None : MapFlags.Fixed) < 0);
        if (address != 0 && address != PageSize)
        {
            Assert.True(space.Value.Unmap(address, size) < 0);
            Assert.True(space.Value.Protect(address, size, ReadWrite) < 0);
        }
    }

    [Fact]
    public void The_heap_grows_and_shrinks_and_reads_as_zero()
    {
        using Space space = new();
        space.Value.SetBreakStart(0x50_0123);
        ulong start = space.Value.Break(0);
        Assert.Equal(0x50_1000ul, start);
        for (int round = 0; round < 3; round++)
        {
            Assert.Equal(start + 10_000, space.Value.Break(start + 10_000));
            Assert.Equal(start + 50_000, space.Value.Break(start + 50_000));
            Assert.True(UserMemory.TryRead(start + 40_000, out long value));
            Assert.Equal(0, value);
            Assert.True(UserMemory.TryWrite(start + 40_000, 77L));
            Assert.Equal(start + 100, space.Value.Break(start + 100));
            Assert.False(UserMemory.TryRead(start + 40_000, out value));
        }

        Assert.Equal(start + 100, space.Value.Break(start - 1));
        ulong taken = (ulong)space.Value.MapAnonymous(start + (16 * PageSize), PageSize, ReadWrite, MapFlags.Fixed);
        Assert.Equal(start + 100, space.Value.Break(taken + 1));
        Assert.Equal(start, space.Value.Break(start));
        Assert.Equal(PageSize, space.Value.MappedBytes);
    }

    [Fact]
    public void Discarded_private_memory_reads_as_zero()
    {
        using Space space = new();
        ulong address = (ulong)space.Value.MapAnonymous(0, 4 * PageSize, ReadWrite, MapFlags.None);
        Assert.True(UserMemory.TryWrite(address + PageSize, 1));
        Assert.True(UserMemory.TryWrite(address, 2));
        Assert.Equal(0, space.Value.Discard(address + PageSize, PageSize));
        Assert.True(UserMemory.TryRead(address + PageSize, out int value));
        Assert.Equal(0, value);
        Assert.True(UserMemory.TryRead(address, out value));
        Assert.Equal(2, value);
    }

    [Fact]
    public void Pages_behind_the_end_of_a_shrunk_object_are_gone_from_mappings()
    {
        using Space space = new();
        MemoryObject memory = MemoryObject.CreateAnonymous(4 * PageSize, null)!;
        ulong address = (ulong)space.Value.Map(memory, 0, 0, 4 * PageSize, ReadWrite, MapFlags.None);
        Assert.True(UserMemory.TryWrite(address + (3 * PageSize), 1));
        Assert.Equal(0, memory.Resize(PageSize));
        Assert.False(UserMemory.TryRead(address + (3 * PageSize), out int _));
        Assert.Equal(0, memory.Resize(4 * PageSize));
        Assert.True(UserMemory.TryRead(address + (3 * PageSize), out int value));
        Assert.Equal(0, value);
        memory.Release();
    }

    [Fact]
    public void A_job_over_its_limit_gets_no_page_and_everything_is_given_back()
    {
        HostMachine.Reset();
        ulong free = PhysicalMemory.FreePages;
        Assert.Equal(0, Job.Create(null, out Job? job));
        JobLimits limits = new() { Memory = 100 * PageSize, Handles = 10, Threads = 10, Processes = 10 };
        Assert.Equal(0, job!.SetLimits(limits));
        AddressSpace space = AddressSpace.Create(job)!;
        UserCopy.Space = space;
        ulong address = (ulong)space.MapAnonymous(0, 1000 * PageSize, ReadWrite, MapFlags.None);
        int touched = 0;
        while (space.HandleFault(address + ((ulong)touched * PageSize), FaultAccess.Write) == 0)
        {
            touched++;
        }

        Assert.InRange(touched, 90, 99);
        Assert.Equal(Error.ENOMEM, space.HandleFault(address + (500 * PageSize), FaultAccess.Write));
        Assert.Equal(0, space.Unmap(address, 50 * PageSize));
        Assert.Equal(0, space.HandleFault(address + (500 * PageSize), FaultAccess.Write));
        UserCopy.Space = null;
        space.Release();
        job!.GetInformation(out JobInformation information);
        Assert.Equal(0ul, information.Memory);
        job.Release();
        Assert.Equal(free, PhysicalMemory.FreePages);
    }

    [Fact]
    public void Sparse_touching_cannot_get_tables_that_nobody_pays()
    {
        HostMachine.Reset();
        Assert.Equal(0, Job.Create(null, out Job? job));
        Assert.Equal(0, job!.SetLimits(new JobLimits { Memory = 64 * PageSize, Handles = 1, Threads = 1, Processes = 1 }));
        ulong free = PhysicalMemory.FreePages;
        AddressSpace space = AddressSpace.Create(job)!;
        ulong address = (ulong)space.MapAnonymous(0, 1ul << 40, ReadWrite, MapFlags.None);
        for (ulong i = 0; i < 1000; i++)
        {
            space.HandleFault(address + (i << 30), FaultAccess.Write);
        }

        Assert.InRange(free - PhysicalMemory.FreePages, 40ul, 75ul);
        space.Release();
        Assert.Equal(free, PhysicalMemory.FreePages);
        job.Release();
    }

    [Fact]
    public void Unmapping_tells_all_tlbs_before_a_page_is_free()
    {
        using Space space = new();
        space.Value.Activate();
        ulong address = (ulong)space.Value.MapAnonymous(0, 100 * PageSize, ReadWrite, MapFlags.None);
        Assert.True(UserMemory.TryWrite(address, 1));
        Assert.True(UserMemory.TryWrite(address + PageSize, 1));
        Tlb.Reset();
        ulong asid = SystemRegisters.ReadTranslationTable0() >> 48;
        Assert.NotEqual(0ul, asid);
        Assert.Equal(0, space.Value.Unmap(address, PageSize));
        Assert.Equal([Tlb.Operand(asid, address)], Tlb.Pages);
        Assert.Equal(0, space.Value.Unmap(address, 100 * PageSize));
        Assert.Equal([asid], Tlb.Asids);
    }

    private static bool Run(int[] operations)
    {
        using Space space = new();
        Page?[] model = new Page?[Pages];
        byte stamp = 0;
        foreach (int operation in operations)
        {
            int value = operation & int.MaxValue;
            int first = value % Pages;
            int count = Math.Min(1 + (value / Pages % 12), Pages - first);
            ulong address = Base + ((ulong)first * PageSize);
            ulong size = (ulong)count * PageSize;
            Span<Page?> range = model.AsSpan(first, count);
            switch (value / (Pages * 12) % 6)
            {
                case 0:
                    bool taken = range.ToArray().Any(page => page is not null);
                    bool replace = (value & 1) != 0;
                    long result = space.Value.MapAnonymous(address, size, ReadWrite, MapFlags.Fixed, replace);
                    Assert.Equal(taken && !replace ? Error.EEXIST : (long)address, result);
                    for (int i = 0; i < count && result > 0; i++)
                    {
                        range[i] = new Page();
                    }

                    break;

                case 1:
                    Assert.Equal(0, space.Value.Unmap(address, size));
                    range.Clear();
                    break;

                case 2:
                    bool hole = range.ToArray().Any(page => page is null);
                    bool write = (value & 1) != 0;
                    int changed = space.Value.Protect(address, size, write ? ReadWrite : Protection.Read);
                    Assert.Equal(hole ? Error.ENOMEM : 0, changed);
                    for (int i = 0; i < count && !hole; i++)
                    {
                        range[i]!.Writable = write;
                    }

                    break;

                case 3:
                    Assert.Equal(0, space.Value.Discard(address, size));
                    for (int i = 0; i < count; i++)
                    {
                        (range[i] ?? new Page()).Value = 0;
                    }

                    break;

                default:
                    stamp++;
                    bool writable = model[first] is { Writable: true };
                    Assert.Equal(writable, UserMemory.TryWrite(address + 100, stamp));
                    if (writable)
                    {
                        model[first]!.Value = stamp;
                    }

                    break;
            }
        }

        for (int i = 0; i < Pages; i++)
        {
            bool readable = UserMemory.TryRead(Base + ((ulong)i * PageSize) + 100, out byte found);
            Assert.Equal(model[i] is not null, readable);
            Assert.Equal(model[i]?.Value ?? 0, found);
        }

        return (ulong)model.Count(page => page is not null) * PageSize == space.Value.MappedBytes;
    }

    private sealed class Page
    {
        public byte Value;
        public bool Writable = true;
    }

    /// <summary>An address space that user copies see, on a machine as new, which must get all its pages back.</summary>
    private sealed class Space : IDisposable
    {
        private readonly ulong _free;

        public Space()
        {
            HostMachine.Reset(16);
            _free = PhysicalMemory.FreePages;
            Value = AddressSpace.Create(null)!;
            UserCopy.Space = Value;
        }

        public AddressSpace Value { get; }

        public void Dispose()
        {
            UserCopy.Space = null;
            Value.Release();

            // Windows of the tests stay.
            Assert.Contains(_free - PhysicalMemory.FreePages, new ulong[] { 0, 64 });
        }
    }
}
