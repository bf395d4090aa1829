using ViperOS.Kernel;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Tests.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Objects;

public sealed class DmaDomainTests
{
    private const ulong PageSize = 4096;

    public DmaDomainTests()
    {
        HostMachine.Reset();
    }

    [Fact]
    public void A_pinned_page_stays_whatever_becomes_of_its_object()
    {
        DmaDomain domain = DmaDomain.Create()!;
        MemoryObject memory = MemoryObject.CreateAnonymous(4 * PageSize, null)!;
        ulong[] addresses = new ulong[3];
        int range = domain.Pin(memory, 1, true, addresses);
        Assert.True(range >= 0);
        Assert.Equal(3, addresses.Distinct().Count());
        Assert.Equal(0, memory.Resize(0));
        memory.Release();
        Assert.All(addresses, address => Assert.True(ObjectPages.IsPinned(address)));
        ulong free = PhysicalMemory.FreePages;
        Assert.Equal(0, domain.Unpin((uint)range));
        Assert.Equal(3ul, PhysicalMemory.FreePages - free);
        Assert.Equal(Error.EINVAL, domain.Unpin((uint)range));
        domain.Release();
    }

    [Fact]
    public void What_cannot_be_pinned_is_refused_and_leaves_nothing_pinned()
    {
        DmaDomain domain = DmaDomain.Create()!;
        MemoryObject memory = MemoryObject.CreateAnonymous(2 * PageSize, null)!;
        Assert.Equal(Error.EINVAL, domain.Pin(memory, 0, false, []));
        Assert.Equal(Error.EINVAL, domain.Pin(memory, 1, false, new ulong[2]));
        Assert.Equal(Error.EINVAL, domain.Pin(memory, ulong.MaxValue, false, new ulong[1]));
        Assert.Equal(Error.EINVAL, domain.Pin(memory, 0, false, new ulong[DmaDomain.MaximumPages + 1]));
        Assert.Equal(Error.EINVAL, domain.Unpin(0));
        Assert.Equal(Error.EINVAL, domain.Unpin(uint.MaxValue));
        Assert.Equal(0, memory.PinPage(1, false, out ulong second));
        memory.Unpin(second);
        Assert.False(ObjectPages.IsPinned(second));
        memory.Release();
        domain.Release();
    }

    [Fact]
    public void Slots_run_out_come_back_and_a_reset_empties_all()
    {
        DmaDomain domain = DmaDomain.Create()!;
        MemoryObject memory = MemoryObject.CreateAnonymous(PageSize, null)!;
        ulong[] address = new ulong[1];
        HashSet<int> ranges = [];
        for (int i = 0; i < DmaDomain.MaximumPins; i++)
        {
            Assert.True(ranges.Add(domain.Pin(memory, 0, i % 2 == 0, address)));
        }

        Assert.Equal(Error.EAGAIN, domain.Pin(memory, 0, false, address));
        Assert.Equal(0, domain.Unpin(17));
        Assert.Equal(17, domain.Pin(memory, 0, false, address));
        domain.Reset();
        Assert.False(ObjectPages.IsPinned(address[0]));
        Assert.Equal(Error.EINVAL, domain.Unpin(17));
        Assert.True(domain.Pin(memory, 0, false, address) >= 0);

        // The domain's end unpins too, and lets go of the object.
        domain.Release();
        ulong free = PhysicalMemory.FreePages;
        memory.Release();
        Assert.True(PhysicalMemory.FreePages > free);
    }
}
