using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed unsafe class PhysicalMemoryTests
{
    [Fact]
    public void A_page_descriptor_takes_16_bytes() => Assert.Equal(16, sizeof(Page));

    [Fact]
    public void Pages_are_distinct_and_zeroed_and_counted()
    {
        HostMachine.Reset(4);
        ulong free = PhysicalMemory.FreePages;
        HashSet<ulong> pages = [];
        for (ulong page = PhysicalMemory.AllocatePage(zeroed: true); page != 0; page = PhysicalMemory.AllocatePage(zeroed: true))
        {
            Assert.True(pages.Add(page));
            Span<byte> bytes = new(DirectMap.ToVirtual(page), 4096);
            Assert.False(bytes.ContainsAnyExcept((byte)0));
            bytes.Fill(0xA5);
        }

        Assert.Equal(free, (ulong)pages.Count);
        Assert.Equal(0ul, PhysicalMemory.FreePages);
        foreach (ulong page in pages)
        {
            PhysicalMemory.FreePage(page);
        }

        Assert.Equal(free, PhysicalMemory.FreePages);
    }

    [Fact]
    public void Reserved_ranges_and_the_descriptors_are_never_given_out()
    {
        Cpu.Reset(1);
        const ulong Size = 8 << 20;
        DirectMap.Reset(Size);
        ulong start = DirectMap.RamStart;
        MemoryRange[] ranges = [new(start, 3 << 20), new(start + (4 << 20), 4 << 20)];
        ulong last = start + (5 << 20);
        MemoryRange[] reserved =
        [
            new(start + 100, 5000), new(start + (2 << 20) - 1, 2), new(last, 1 << 20), new(last, 1), default,
        ];
        MemoryRange descriptors = PhysicalMemory.FindDescriptorPlace(ranges, reserved, new MemoryRange(start, Size));
        Assert.NotEqual(0ul, descriptors.Size);
        PhysicalMemory.Initialize(ranges, reserved, descriptors);
        Assert.Equal(7ul << 8, PhysicalMemory.TotalPages);
        ulong expected = (7 << 8) - (descriptors.Size >> 12) - 2 - 2 - (1 << 8);
        Assert.Equal(expected, PhysicalMemory.FreePages);
        for (ulong page = PhysicalMemory.AllocatePage(false); page != 0; page = PhysicalMemory.AllocatePage(false))
        {
            Assert.Contains(ranges, range => page >= range.Start && page + 4096 <= range.End);
            Assert.DoesNotContain(
                reserved.Append(descriptors), range => range.Size != 0 && page < range.End && page + 4096 > range.Start);
            expected--;
        }

        Assert.Equal(0ul, expected);
    }

    [Fact]
    public void A_page_freed_on_another_cpu_is_free_for_all()
    {
        HostMachine.Reset(4, cpus: 2);
        ulong free = PhysicalMemory.FreePages;
        List<ulong> pages = [];
        for (int i = 0; i < 500; i++)
        {
            pages.Add(PhysicalMemory.AllocatePage(zeroed: false));
        }

        Cpu.Adopt(Cpu.Get(1));
        pages.ForEach(PhysicalMemory.FreePage);
        Cpu.Adopt(Cpu.Get(0));
        Assert.Equal(free, PhysicalMemory.FreePages);
    }

    [Fact]
    public void The_last_pages_are_for_the_kernel()
    {
        HostMachine.Reset(4);
        while (ObjectPages.Allocate(zeroed: false) != 0)
        {
        }

        Assert.InRange(PhysicalMemory.FreePages, 16ul - 4, 16ul + PageCache.Capacity);
        Assert.NotEqual(0ul, PhysicalMemory.AllocatePage(zeroed: false));
    }

    [Fact]
    public void A_page_freed_twice_is_noticed()
    {
        HostMachine.Reset(4);
        ulong page = PhysicalMemory.AllocatePage(zeroed: false);
        PhysicalMemory.FreePage(page);
        Assert.Throws<InvalidOperationException>(() => PhysicalMemory.FreePage(page));
        Assert.Throws<InvalidOperationException>(() => PhysicalMemory.FreePage(PageArray.PhysicalOf(0)));
    }

    [Fact]
    public void Contiguous_pages_take_only_what_they_need()
    {
        HostMachine.Reset(16);
        ulong free = PhysicalMemory.FreePages;
        for (uint count = 1; count < 70; count++)
        {
            ulong physical = ContiguousPages.Allocate(count);
            Assert.NotEqual(0ul, physical);
            Assert.Equal(free - count, PhysicalMemory.FreePages);
            ContiguousPages.Free(physical, count);
            Assert.Equal(free, PhysicalMemory.FreePages);
        }

        Assert.NotEqual(0ul, PhysicalMemory.AllocateBlock(11));
    }
}
