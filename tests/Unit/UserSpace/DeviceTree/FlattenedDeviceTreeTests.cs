using ViperOS.DeviceTree;

namespace ViperOS.Tests.UserSpace.DeviceTree;

public sealed class FlattenedDeviceTreeTests
{
    private static readonly byte[] Sample = new TreeBuilder()
        .Begin("").Property("#address-cells", 2u).Property("#size-cells", 2u)
        .Begin("pl011@8000000").Property("compatible", "arm,pl011\0arm,primecell").Property("status", "disabled")
        .Property("reg", 0u, 0x8000000u, 0u, 0x1000u).Property("interrupts", 0u, 8u, 4u).End()
        .Begin("soc").Property("#address-cells", 1u).Property("#size-cells", 1u).Property("compatible", "simple-bus")
        .Begin("pl011@9000000").Property("reg", 0x9000000u, 0x1000u).Property("interrupts", 0u, 1u, 4u)
        .Property("compatible", "arm,pl011\0arm,primecell").End()
        .Begin("rtc").Property("compatible", "arm,pl031").Property("reg", 0x9010000u, 0x1000u)
        .Property("interrupts", 0u, 2u, 1u).End()
        .End().End().Build();

    private static readonly byte[] WithPci = new TreeBuilder()
        .Begin("").Property("#address-cells", 2u).Property("#size-cells", 2u)
        .Begin("pcie@10000000").Property("interrupt-map-mask", 0x1800u, 0u, 0u, 7u)
        .Property("interrupt-map", 0u, 0u, 0u, 1u, 0x8005u, 0u, 0u, 0u, 3u, 4u, 0x800u, 0u, 0u, 2u, 0x8005u, 0u, 0u, 0u, 6u, 1u)
        .Property("#address-cells", 3u).Property("#size-cells", 2u)
        .Property("ranges", 0x0100_0000u, 0u, 0u, 0u, 0x3EFF_0000u, 0u, 0x1_0000u, 0x0200_0000u, 0u, 0x1000_0000u, 0u, 0x1000_0000u, 0u, 0x2EFF_0000u)
        .Property("reg", 0x40u, 0x1000_0000u, 0u, 0x1000_0000u).Property("compatible", "pci-host-ecam-generic").End()
        .Begin("intc@8000000").Property("phandle", 0x8005u).Property("#interrupt-cells", 3u).Property("#address-cells", 2u).Property("#size-cells", 2u)
        .Begin("its@8080000").Property("compatible", "arm,gic-v3-its").End().End()
        .End().Build();

    [Fact]
    public void The_first_enabled_device_is_found_with_its_registers_and_interrupt()
    {
        Assert.True(FlattenedDeviceTree.TryOpen(Sample, out FlattenedDeviceTree tree));
        Assert.True(tree.TryFindDevice("arm,pl011"u8, out Device device));
        Assert.Equal(0x9000000u, device.Address);
        Assert.Equal(0x1000u, device.Size);
        Assert.Equal(33, device.Interrupt);
        Assert.False(device.IsEdgeTriggered);
        Assert.True(tree.TryFindDevice("arm,pl031"u8, out device));
        Assert.True(device.IsEdgeTriggered);
        Assert.False(tree.TryFindDevice("arm,pl0"u8, out _));
    }

    [Fact]
    public void A_PCI_host_says_where_its_devices_and_their_interrupts_are()
    {
        Assert.True(FlattenedDeviceTree.TryOpen(WithPci, out FlattenedDeviceTree tree));
        Assert.True(tree.TryFindPciHost(out PciHost host));
        Assert.Equal(0x40_1000_0000ul, host.Configuration.Address);
        Assert.True(host.TryFindWindow(out ulong start, out ulong size));
        Assert.Equal((0x1000_0000ul, 0x2EFF_0000ul), (start, size));
        Assert.True(host.TryMapInterrupt(5, 2, out int interrupt, out bool isEdge));
        Assert.Equal((38, true), (interrupt, isEdge));
        Assert.True(host.TryMapInterrupt(4, 1, out interrupt, out isEdge));
        Assert.Equal((35, false), (interrupt, isEdge));
        Assert.False(host.TryMapInterrupt(4, 3, out _, out _));
        Assert.False(FlattenedDeviceTree.TryOpen(Sample, out tree) && tree.TryFindPciHost(out _));
    }

    [Fact]
    public void Damaged_trees_break_nothing()
    {
        Random random = new(1);
        foreach (byte[] whole in new[] { Sample, WithPci })
        {
            Damage(whole, random);
        }
    }

    private static void Damage(byte[] whole, Random random)
    {
        for (int round = 0; round < 20_000; round++)
        {
            byte[] damaged = [.. whole];
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            int length = random.Next(4) == 0 ? random.Next(damaged.Length) : damaged.Length;
            if (FlattenedDeviceTree.TryOpen(damaged.AsSpan(0, length), out FlattenedDeviceTree tree))
            {
                tree.TryFindDevice("arm,pl011"u8, out _);
                if (tree.TryFindPciHost(out PciHost host))
                {
                    host.TryFindWindow(out _, out _);
                    host.TryMapInterrupt(1, 2, out _, out _);
                }
            }
        }
    }
}
