using ViperOS.Pci;
using ViperOS.Virtio;

namespace ViperOS.Tests.UserSpace.Pci;

public sealed class PciFunctionTests
{
    private const uint Memory32 = 0;
    private const uint Memory64 = 0xC;
    private const uint Ports = 1;

    [Fact]
    public void Functions_that_are_there_are_found()
    {
        SimulatedBus bus = new();
        bus.Add(0, 0, 0x1B36, 8);
        uint[] several = bus.Add(3, 0, 0x1AF4, 0x1042);
        several[3] = 1 << 23;
        bus.Add(3, 5, 0x1AF4, 0x1041);
        bus.Add(7, 0, 0x8086, 1);
        bus.Add(7, 1, 0x8086, 2);
        List<PciFunction> found = PciFunction.FindAll(bus);
        Assert.Equal([0u, 3 << 3, (3 << 3) | 5, 7 << 3], found.Select(function => function.Address.Requester));
    }

    [Fact]
    public void Ranges_get_pages_of_their_own_in_the_window()
    {
        SimulatedBus bus = new();
        bus.Add(1, 0, 0x1AF4, 0x1042);
        bus.AddRange(1, 0, Ports, 128);
        bus.AddRange(1, 1, Memory32, 64);
        bus.AddRange(1, 2, Memory32, 0x2000);
        bus.AddRange(1, 4, Memory64, 0x4000);
        PciFunction function = Assert.Single(PciFunction.FindAll(bus));
        PciRange[] ranges = new PciRange[PciFunction.RangeCount];
        Assert.True(function.TryPlace(new PciWindow(0x1000_0000, 0x10_0000), ranges));
        Assert.Equal([0ul, 64, 0x2000, 0, 0x4000, 0], ranges.Select(range => range.Size));
        Assert.Equal(0x1000_0000ul, ranges[1].Address);
        Assert.Equal(0x1000_2000ul, ranges[2].Address);
        Assert.Equal(0x1000_4000ul, ranges[4].Address);
        Assert.Equal(0x1000_4000u | Memory64, function.Read(0x20));
        Assert.Equal(Ports, function.Read(0x10));
    }

    [Fact]
    public void A_range_that_does_not_fit_is_refused()
    {
        SimulatedBus bus = new();
        bus.Add(1, 0, 0x1AF4, 0x1042);
        bus.AddRange(1, 0, Memory64, 1ul << 40);
        PciFunction function = Assert.Single(PciFunction.FindAll(bus));
        Assert.False(function.TryPlace(new PciWindow(0x1000_0000, 0x10_0000), new PciRange[PciFunction.RangeCount]));
    }

    [Fact]
    public void Capabilities_that_form_a_ring_end()
    {
        SimulatedBus bus = new();
        uint[] registers = bus.Add(1, 0, 0x1AF4, 0x1042);
        registers[0x34 / 4] = 0x40;
        bus.AddCapability(registers, 0x40, 0x0000_5009);
        bus.AddCapability(registers, 0x50, 0x0000_4011);
        PciFunction function = Assert.Single(PciFunction.FindAll(bus));
        Assert.Equal(0x40u, function.FindCapability(0x09));
        Assert.Equal(0x50u, function.FindCapability(0x11));
        Assert.Equal(0u, function.FindCapability(0x05));
    }

    [Fact]
    public void A_virtio_device_says_where_its_parts_are()
    {
        PciFunction function = VirtioFunction(out PciRange[] ranges);
        Assert.True(PciLayout.TryRead(function, ranges, out PciLayout layout));
        Check(layout);
        Assert.Equal(4, layout.Range);
        byte[] text = new byte[PciLayout.MaximumText];
        int length = layout.Format(text);
        Assert.True(PciLayout.TryParse(text.AsSpan(0, length), out PciLayout parsed));
        Check(parsed);
        Assert.False(PciLayout.TryParse(text.AsSpan(0, length - 4), out _));
        Assert.False(PciLayout.TryParse("1,2,3,4,5,6,7"u8, out _));
        Assert.False(PciLayout.TryParse("1,2,3,4,5,99999999999"u8, out _));
        Assert.True(MessageCapability.TryFind(function, out MessageCapability messages));
        Assert.Equal((1, 0x800u, 5u), (messages.Range, messages.TableOffset, messages.Count));
    }

    [Theory]
    [InlineData(0x44, 5u)]
    [InlineData(0x48, 0x4000u)]
    [InlineData(0x48, 0xFFFF_FFF0u)]
    [InlineData(0x4C, 0u)]
    [InlineData(0x4C, 0xFFFF_FFFFu)]
    [InlineData(0x40, 0x0100_5005u)]
    public void A_virtio_device_whose_parts_lie_elsewhere_is_refused(int offset, uint value)
    {
        PciFunction function = VirtioFunction(out PciRange[] ranges);
        function.Write((uint)offset, value);
        Assert.False(PciLayout.TryRead(function, ranges, out _));
    }

    private static void Check(in PciLayout layout) => Assert.Equal(
        (0u, 0x3000u, 0x1000u, 4u, 0x1000u, 0x2000u),
        (layout.Common, layout.Notify, layout.NotifyLength, layout.NotifyMultiplier, layout.Interrupts, layout.Configuration));

    /// <summary>As QEMU's virtio-blk-pci.</summary>
    private static PciFunction VirtioFunction(out PciRange[] ranges)
    {
        SimulatedBus bus = new();
        uint[] registers = bus.Add(1, 0, PciLayout.Vendor, PciLayout.FirstDevice + 2);
        bus.AddRange(1, 1, Memory32, 0x1000);
        bus.AddRange(1, 4, Memory64, 0x4000);
        registers[0x34 / 4] = 0x40;
        bus.AddCapability(registers, 0x40, 0x0110_5009, 4, 0x0000, 0x1000);
        bus.AddCapability(registers, 0x50, 0x0310_6009, 4, 0x1000, 0x1000);
        bus.AddCapability(registers, 0x60, 0x0410_7009, 4, 0x2000, 0x1000);
        bus.AddCapability(registers, 0x70, 0x0214_8809, 4, 0x3000, 0x1000, 4);
        bus.AddCapability(registers, 0x88, 0x0510_9809, 0, 0, 0);
        bus.AddCapability(registers, 0x98, 0x0004_0011, 0x0801, 0x0C01);
        PciFunction function = Assert.Single(PciFunction.FindAll(bus));
        ranges = new PciRange[PciFunction.RangeCount];
        Assert.True(function.TryPlace(new PciWindow(0x1000_0000, 0x10_0000), ranges));
        return function;
    }
}
