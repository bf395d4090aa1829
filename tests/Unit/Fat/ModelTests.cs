using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Fat;

/// <summary>Random operations on volumes of all types, with the answers of a model, remounted in between, and fsck.vfat at the end.</summary>
public sealed class ModelTests
{
    [Theory]
    [InlineData(FatType.Fat12, 1u, 0)]
    [InlineData(FatType.Fat12, 8u, 3000)]
    [InlineData(FatType.Fat16, 1u, 0)]
    [InlineData(FatType.Fat16, 8u, 40_000)]
    [InlineData(FatType.Fat32, 1u, 0)]
    [InlineData(FatType.Fat32, 8u, 80_000)]
    public void A_volume_does_what_the_model_does(FatType type, uint clusterSectors, int sectors)
    {
        int seeds = LongRun.Count("FAT_MODEL_RUNS", 3);
        for (int seed = LongRun.Seed; seed < LongRun.Seed + seeds; seed++)
        {
            Run(type, clusterSectors, sectors, seed);
        }
    }

    private static void Run(FatType type, uint clusterSectors, int sectors, int seed)
    {
        MemorySectorDevice device = new(TestVolume.Format(type, clusterSectors, sectors));
        TestVolume volume = new(device);
        RandomWorkload workload = new(volume, new Random(seed));
        for (int step = 0; step < 600; step++)
        {
            workload.Step();
            if (step % 150 == 149)
            {
                Compare(workload.Expected(), volume.ReadTree());
                volume.Remount();
                Assert.False(volume.Volume.WasDirty);
                Compare(workload.Expected(), volume.ReadTree());
                VolumeRules.Check(volume);
            }
        }

        Assert.Equal(ErrorNumber.None, volume.Volume.Unmount());
        if (HostTool.HasChecker)
        {
            string path = Path.GetTempFileName();
            File.WriteAllBytes(path, device.Bytes);
            HostTool.MustRun("fsck.vfat", "-n", path);
            File.Delete(path);
        }
    }

    private static void Compare(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.Equal(file.Value, actual[file.Key]));
    }
}
