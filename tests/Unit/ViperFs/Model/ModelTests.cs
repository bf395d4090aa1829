using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;

namespace ViperOS.Tests.ViperFs.Model;

public sealed class ModelTests
{
    [Theory]
    [InlineData(1, 2048, 12, 200_000)]
    [InlineData(2, 2048, 300, 20_000)]
    [InlineData(3, 60_000, 40, 3_000_000)]
    [InlineData(4, 2048, 30, 2_000_000)]
    public void Random_operations_answer_as_the_model_does(int seed, ulong blocks, int names, int maximumSize)
    {
        MemoryDevice device = TestVolume.Format(blocks);
        RandomWorkload workload = new(TestVolume.Mount(device), seed, names, maximumSize);
        for (int round = 0; round < 6; round++)
        {
            for (int i = 0; i < 400; i++)
            {
                workload.Step();
            }

            VolumeComparison.AssertSame(workload.Root, workload.Volume);
            if (round % 2 == 0)
            {
                Assert.Equal(ErrorNumber.None, workload.Volume.Unmount());
            }
            else
            {
                // As if the power had gone right behind a sync.
                Assert.Equal(ErrorNumber.None, workload.Volume.Sync());
                workload.Volume.Dispose();
            }

            CheckReport report = VolumeChecker.Check(device, repairs: false);
            Assert.True(report.IsClean, string.Join("\n", report.Problems.Select(problem => problem.Text)));
            workload.Volume = TestVolume.Mount(device);
            VolumeComparison.AssertSame(workload.Root, workload.Volume);
        }

        Assert.NotEqual(0, workload.Failures);
        workload.Volume.Dispose();
    }
}
