using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Boot;

/// <summary>What the kernel learns from a device tree, and that no bytes whatever lead its parser astray.</summary>
public sealed unsafe class DeviceTreeTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_machine_like_virt_is_read_whole(int gicVersion)
    {
        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.Valid, Read(SampleDeviceTree.Virt(8, gicVersion), ref information));

        Assert.Equal(1, information.Memory.Count);
        Assert.Equal(0x4000_0000ul, information.Memory[0].Start);
        Assert.Equal(0x1_8000_0000ul, information.Memory[0].Size);
        Assert.Equal(1, information.Reserved.Count);
        Assert.Equal(0x4800_0000ul, information.Reserved[0].Start);
        Assert.Equal(8, information.CpuCount);
        Assert.Equal(7ul, information.GetCpu(7));
        Assert.Equal(gicVersion, information.GicVersion);
        Assert.Equal(0x0800_0000ul, information.GicDistributor.Start);
        Assert.Equal(gicVersion == 2 ? 0x0801_0000ul : 0, information.GicCpuInterface.Start);
        Assert.Equal(gicVersion == 3 ? 2 : 0, information.GicRedistributorCount);
        if (gicVersion == 3)
        {
            Assert.Equal(0x080A_0000ul, information.GetGicRedistributor(0).Start);
            Assert.Equal(0x40_0000_0000ul, information.GetGicRedistributor(1).Start);
        }

        Assert.Equal(27, information.VirtualTimerInterrupt);
        Assert.Equal(30, information.PhysicalTimerInterrupt);
        Assert.Equal(0x0900_0000ul, information.Uart.Start);
        Assert.Equal(33, information.UartInterrupt);
        Assert.Equal(0x0901_0000ul, information.Rtc.Start);
        Assert.Equal(PsciConduit.SecureMonitorCall, information.PsciConduit);
        Assert.Equal(0x40_1000_0000ul, information.PcieConfiguration.Start);
        Assert.Equal(2, information.VirtioMmioCount);
        Assert.Equal(0x4800_4000ul, information.Initrd.Start);
        Assert.Equal(0x4810_0123ul, information.Initrd.End);
        Assert.Equal("quiet viper.exec=Dir panic=off", Encoding.UTF8.GetString(information.CommandLine));
        Assert.Equal(32, information.RandomSeed.Length);
        Assert.Equal(8, information.RandomSeed[31]);
    }

    [Fact]
    public void Registers_are_translated_through_the_ranges_of_each_bus()
    {
        byte[] tree = SampleDeviceTree.Begin()
            .Begin("soc").Property("#address-cells", 1).Property("#size-cells", 1)
            .Property("ranges", 0, 0, 0x1000_0000, 0x1000, 0x8000, 1, 0x2000_0000, 0x1000)
            .Begin("bus").Property("#address-cells", 1).Property("#size-cells", 1).Property("ranges", 0x100, 0x8100, 0x800)
            .Begin("uart").Property("reg", 0x200, 0x100).Text("compatible", "arm,pl011").End()
            .Begin("rtc").Property("reg", 0x2000, 0x100).Text("compatible", "arm,pl031").End()
            .End().End().End().Build();
        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.Valid, Read(tree, ref information));
        Assert.Equal(0x1_2000_0200ul, information.Uart.Start);

        // Outside the bus's ranges: no address the CPU could use.
        Assert.Equal(0ul, information.Rtc.Size);
    }

    [Fact]
    public void Devices_and_broken_CPUs_that_are_not_okay_are_left_out()
    {
        byte[] tree = SampleDeviceTree.Begin()
            .Begin("uart").Property("reg", 0, 0x100, 0, 0x100).Text("compatible", "arm,pl011").Text("status", "disabled").End()
            .Begin("cpus").Property("#address-cells", 2).Property("#size-cells", 0)
            .Begin("cpu@0").Property("reg", 0, 0).Text("device_type", "cpu").Text("status", "okay").End()
            .Begin("cpu@1").Property("reg", 0, 0x101).Text("device_type", "cpu").Text("status", "disabled").End()
            .Begin("cpu@2").Property("reg", 0x80, 0x102).Text("device_type", "cpu").Text("status", "fail").End()
            .Begin("cpu@3").Property("reg", 0x80, 0x8000_0103).Text("device_type", "cpu").End()
            .End().End().Build();
        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.Valid, Read(tree, ref information));
        Assert.Equal(0ul, information.Uart.Size);
        Assert.Equal(3, information.CpuCount);
        Assert.Equal(0x101ul, information.GetCpu(1));
        Assert.Equal(0x80_0000_0103ul, information.GetCpu(2));
    }

    [Fact]
    public void Reserved_memory_nodes_are_reserved()
    {
        byte[] tree = SampleDeviceTree.Begin()
            .Begin("reserved-memory").Property("#address-cells", 2).Property("#size-cells", 2).Property("ranges", Array.Empty<byte>())
            .Begin("firmware@50000000").Property("reg", 0, 0x5000_0000, 0, 0x1000, 0, 0x6000_0000, 0, 0x2000).End()
            .End().End().Build();
        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.Valid, Read(tree, ref information));
        Assert.Equal(2, information.Reserved.Count);
        Assert.Equal(0x6000_2000ul, information.Reserved[1].End);
    }

    [Fact]
    public void More_CPUs_and_memory_than_there_is_room_for_are_left_out()
    {
        DeviceTreeBuilder tree = SampleDeviceTree.Begin();
        uint[] memory = [.. Enumerable.Range(0, 100).SelectMany(i => new uint[] { (uint)i, 0, 0, 0x1000 })];
        tree.Begin("memory").Text("device_type", "memory").Property("reg", memory).End();
        tree.Begin("cpus").Property("#address-cells", 1).Property("#size-cells", 0);
        for (uint i = 0; i < 100; i++)
        {
            tree.Begin("cpu").Property("reg", i).Text("device_type", "cpu").End();
        }

        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.Valid, Read(tree.End().End().Build(), ref information));
        Assert.Equal(BootInformation.MaximumCpus, information.CpuCount);
        Assert.Equal(MemoryRangeList.Capacity, information.Memory.Count);
    }

    [Fact]
    public void A_long_command_line_is_cut_off()
    {
        byte[] tree = SampleDeviceTree.Begin().Begin("chosen").Text("bootargs", new string('x', 5000)).End().End().Build();
        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.Valid, Read(tree, ref information));
        Assert.Equal(BootInformation.MaximumCommandLine, information.CommandLine.Length);
    }

    [Fact]
    public void Deep_nesting_is_walked_over()
    {
        DeviceTreeBuilder tree = SampleDeviceTree.Begin();
        for (int i = 0; i < 50; i++)
        {
            tree.Begin("x").Property("reg", 1, 2, 3, 4).Text("compatible", "arm,pl011");
        }

        for (int i = 0; i < 50; i++)
        {
            tree.End();
        }

        tree.Begin("rtc").Property("reg", 0, 0x100, 0, 0x100).Text("compatible", "arm,pl031").End();
        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.Valid, Read(tree.End().Build(), ref information));
        Assert.Equal(0x100ul, information.Rtc.Start);
    }

    [Fact]
    public void An_end_too_many_and_an_end_missing_are_noticed()
    {
        BootInformation information = default;
        Assert.Equal(DeviceTreeStatus.BadStructure, Read(SampleDeviceTree.Begin().End().End().Build(), ref information));
        Assert.Equal(DeviceTreeStatus.BadStructure, Read(SampleDeviceTree.Begin().Begin("x").End().Build(), ref information));
        Assert.Equal(DeviceTreeStatus.BadStructure, Read(new DeviceTreeBuilder().Property("reg", 1).Build(), ref information));
    }

    [Fact]
    public void The_used_size_holds_all_blocks_of_a_padded_tree()
    {
        byte[] tree = SampleDeviceTree.Virt(4, 2);
        byte[] padded = new byte[0x1_0000];
        tree.CopyTo(padded, 0);
        BinaryPrimitives.WriteUInt32BigEndian(padded.AsSpan(4), (uint)padded.Length);
        using GuardedMemory memory = new(padded);
        Assert.Equal(DeviceTreeStatus.Valid, DeviceTree.TryOpen(memory.Start, (ulong)padded.Length, out DeviceTree opened));
        Assert.Equal((uint)tree.Length, opened.UsedSize);
        Assert.Equal((uint)padded.Length, opened.TotalSize);
    }

    [Fact]
    public void Any_truncation_is_refused()
    {
        byte[] good = SampleDeviceTree.Virt(4, 3);
        for (int length = 0; length < good.Length; length++)
        {
            BootInformation information = default;
            Assert.NotEqual(DeviceTreeStatus.Valid, Read(good.AsSpan(0, length), ref information));
        }
    }

    [Fact]
    public void Any_flipped_bit_is_survived()
    {
        byte[] good = SampleDeviceTree.Virt(1, 3);
        using GuardedMemory memory = new(good);
        for (int bit = 0; bit < good.Length * 8; bit++)
        {
            memory.Start[bit / 8] ^= (byte)(1 << (bit % 8));
            BootInformation information = default;
            CheckSane(Read(memory.Start, good.Length, ref information), information);
            memory.Start[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Extreme_numbers_in_every_cell_are_survived()
    {
        byte[] good = SampleDeviceTree.Virt(2, 3);
        uint[] extremes = [0, 1, 2, 3, 4, 9, 0x7FFF_FFFF, 0x8000_0000, uint.MaxValue, uint.MaxValue - 3, (uint)good.Length, (uint)good.Length - 1];
        using GuardedMemory memory = new(good);
        for (int offset = 0; offset < good.Length - 3; offset += 4)
        {
            foreach (uint value in extremes)
            {
                BinaryPrimitives.WriteUInt32BigEndian(new Span<byte>(memory.Start + offset, 4), value);
                BootInformation information = default;
                CheckSane(Read(memory.Start, good.Length, ref information), information);
            }

            good.AsSpan(offset, 4).CopyTo(new Span<byte>(memory.Start + offset, 4));
        }
    }

    [Fact]
    public void Random_mutations_are_survived()
    {
        byte[] good = SampleDeviceTree.Virt(2, 2);
        Gen<(int Offset, byte Value)> mutation =
            from offset in Gen.Choose(0, good.Length - 1)
            from value in Gen.Choose(0, 255)
            select (offset, (byte)value);
        Prop.ForAll(Arb.From(Gen.ListOf(mutation)), mutations =>
        {
            byte[] bad = [.. good];
            foreach ((int offset, byte value) in mutations)
            {
                bad[offset] = value;
            }

            using GuardedMemory memory = new(bad);
            BootInformation information = default;
            CheckSane(Read(memory.Start, bad.Length, ref information), information);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void Misaligned_and_foreign_memory_is_refused()
    {
        byte[] zeros = new byte[64];
        using GuardedMemory memory = new(zeros);
        Assert.Equal(DeviceTreeStatus.NoMagic, DeviceTree.TryOpen(memory.Start, 64, out _));
        Assert.Equal(DeviceTreeStatus.Misaligned, DeviceTree.TryOpen(memory.Start + 4, 60, out _));
        Assert.Equal(DeviceTreeStatus.NoMagic, DeviceTree.TryOpen(memory.Start, 0, out _));
    }

    private static DeviceTreeStatus Read(ReadOnlySpan<byte> tree, ref BootInformation information)
    {
        using GuardedMemory memory = new(tree);
        return Read(memory.Start, tree.Length, ref information);
    }

    private static DeviceTreeStatus Read(byte* start, int length, ref BootInformation information)
    {
        DeviceTreeStatus status = DeviceTree.TryOpen(start, (ulong)length, out DeviceTree tree);
        return status == DeviceTreeStatus.Valid ? DeviceTreeReader.Read(tree, ref information) : status;
    }

    /// <summary>Whatever the tree says, counts are within bounds and no range wraps around.</summary>
    private static void CheckSane(DeviceTreeStatus status, BootInformation information)
    {
        Assert.InRange(status, DeviceTreeStatus.Valid, DeviceTreeStatus.BadStructure);
        Assert.InRange(information.CpuCount, 0, BootInformation.MaximumCpus);
        Assert.InRange(information.GicRedistributorCount, 0, BootInformation.MaximumRedistributorRegions);
        Assert.InRange(information.VirtualTimerInterrupt, 0, 31);
        Assert.InRange(information.UartInterrupt, 0, 1019);
        foreach (MemoryRange range in information.Memory.Ranges)
        {
            Assert.True(range.End > range.Start);
        }
    }
}
