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
    public void Damaged_trees_break_nothing()
    {
        Random random = new(1);
        for (int round = 0; round < 20_000; round++)
        {
            byte[] damaged = [.. Sample];
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            int length = random.Next(4) == 0 ? random.Next(damaged.Length) : damaged.Length;
            if (FlattenedDeviceTree.TryOpen(damaged.AsSpan(0, length), out FlattenedDeviceTree tree))
            {
                tree.TryFindDevice("arm,pl011"u8, out _);
            }
        }
    }
}
