using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Formatting;

namespace ViperOS.Tests.ViperFs;

/// <summary>Small volumes in memory.</summary>
internal static class TestVolume
{
    public const ulong SmallestBlocks = 2048;

    public static MountOptions SmallCache { get; } = new() { CacheBlocks = 256 };

    public static MemoryDevice Format(ulong blocks = SmallestBlocks, uint journalBlocks = 0)
    {
        MemoryDevice device = new(blocks);
        Assert.Equal(ErrorNumber.None, VolumeFormatter.Format(device, new FormatOptions { Label = "test", JournalBlocks = journalBlocks }));
        return device;
    }

    public static Volume Mount(BlockDevice device, MountOptions? options = null)
    {
        Assert.Equal(ErrorNumber.None, Volume.Mount(device, options ?? SmallCache, out Volume? volume));
        return volume!;
    }
}
