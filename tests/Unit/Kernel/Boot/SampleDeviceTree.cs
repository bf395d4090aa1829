namespace ViperOS.Tests.Kernel.Boot;

/// <summary>Device trees like that of QEMU's virt machine.</summary>
internal static class SampleDeviceTree
{
    public static DeviceTreeBuilder Begin()
    {
        return new DeviceTreeBuilder().Begin("").Property("#size-cells", 2).Property("#address-cells", 2).Text("compatible", "linux,dummy-virt");
    }

    public static byte[] Virt(int cpus, int gicVersion)
    {
        DeviceTreeBuilder tree = Begin().Reserve(0x4800_0000, 0x2000);
        tree.Begin("psci").Text("method", "smc").Text("compatible", "arm,psci-1.0", "arm,psci-0.2", "arm,psci").End();
        tree.Begin("memory@40000000").Property("reg", 0, 0x4000_0000, 1, 0x8000_0000).Text("device_type", "memory").End();
        tree.Begin("virtio_mmio@a000000").Property("reg", 0, 0xA00_0000, 0, 0x200).Text("compatible", "virtio,mmio").End();
        tree.Begin("virtio_mmio@a000200").Property("reg", 0, 0xA00_0200, 0, 0x200).Text("compatible", "virtio,mmio").End();
        tree.Begin("pcie@10000000")
            .Property("reg", 0x40, 0x1000_0000, 0, 0x1000_0000)
            .Property("#size-cells", 2).Property("#address-cells", 3)
            .Text("device_type", "pci").Text("compatible", "pci-host-ecam-generic").End();
        tree.Begin("pl031@9010000").Property("reg", 0, 0x901_0000, 0, 0x1000).Text("compatible", "arm,pl031", "arm,primecell").End();
        tree.Begin("pl011@9000000").Property("interrupts", 0, 1, 4).Property("reg", 0, 0x900_0000, 0, 0x1000)
            .Text("compatible", "arm,pl011", "arm,primecell").End();
        tree.Begin("intc@8000000").Property("#interrupt-cells", 3).Property("interrupt-controller", Array.Empty<byte>());
        if (gicVersion == 2)
        {
            tree.Property("reg", 0, 0x800_0000, 0, 0x1_0000, 0, 0x801_0000, 0, 0x1_0000).Text("compatible", "arm,cortex-a15-gic");
        }
        else
        {
            tree.Property("reg", 0, 0x800_0000, 0, 0x1_0000, 0, 0x80A_0000, 0, 0xF6_0000, 0x40, 0, 0, 0x400_0000)
                .Property("#redistributor-regions", 2).Text("compatible", "arm,gic-v3");
        }

        tree.Property("ranges", Array.Empty<byte>()).Begin("v2m@8020000").Property("reg", 0, 0x802_0000, 0, 0x1000).End().End();
        tree.Begin("cpus").Property("#size-cells", 0).Property("#address-cells", 1);
        for (uint i = 0; i < cpus; i++)
        {
            tree.Begin($"cpu@{i}").Property("reg", i).Text("device_type", "cpu").Text("enable-method", "psci").End();
        }

        tree.End();
        tree.Begin("timer").Property("interrupts", 1, 13, 4, 1, 14, 4, 1, 11, 4, 1, 10, 4)
            .Text("compatible", "arm,armv8-timer", "arm,armv7-timer").End();
        tree.Begin("chosen").Property("linux,initrd-end", 0x4810_0123).Property("linux,initrd-start", 0, 0x4800_4000)
            .Text("bootargs", "quiet viper.exec=Dir panic=off").Property("rng-seed", 1, 2, 3, 4, 5, 6, 7, 8).End();
        return tree.End().Build();
    }
}
