using ViperOS.Kernel.Boot;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Boot;

/// <summary>Which stretch of RAM early memory takes. Addresses only: nothing is touched.</summary>
public sealed class EarlyMemoryTests
{
    private static readonly MemoryRange s_everything = new(0, 1ul << 40);

    [Fact]
    public void The_largest_stretch_between_reserved_ranges_is_taken()
    {
        BootInformation information = default;
        information.Memory.Add(0x4000_0000, 0x1000_0000);
        information.Reserved.Add(0x4020_0000, 0x10_0000);
        information.Reserved.Add(0x4800_0123, 0x1000);
        Assert.True(EarlyMemory.Initialize(ref information, s_everything));
        Assert.Equal(0x4800_2000ul, EarlyMemory.Close().Start);
    }

    [Fact]
    public void Only_the_window_counts()
    {
        BootInformation information = default;
        information.Memory.Add(0x4000_0000, 0x1_0000_0000);
        Assert.True(EarlyMemory.Initialize(ref information, new MemoryRange(0x8000_0000, 0x4000_0000)));
        Assert.Equal(0x8000_0000ul, EarlyMemory.Close().Start);
    }

    [Fact]
    public void Memory_that_is_reserved_whole_gives_nothing()
    {
        BootInformation information = default;
        information.Memory.Add(0x4000_0000, 0x10_0000);
        information.Reserved.Add(0x3000_0000, 0x1800_0000);
        information.Reserved.Add(0x4008_0000, 0x10_0000);
        Assert.False(EarlyMemory.Initialize(ref information, s_everything));
    }

    [Fact]
    public void Overlapping_reserved_ranges_are_stepped_over()
    {
        BootInformation information = default;
        information.Memory.Add(0x4000_0000, 0x100_0000);
        information.Reserved.Add(0x4000_0000, 0x40_0000);
        information.Reserved.Add(0x4010_0000, 0x80_0000);
        information.Reserved.Add(0x4020_0000, 0x1000);
        Assert.True(EarlyMemory.Initialize(ref information, s_everything));
        Assert.Equal(0x4090_0000ul, EarlyMemory.Close().Start);
    }
}
