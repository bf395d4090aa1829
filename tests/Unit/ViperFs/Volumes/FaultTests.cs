using System.Text;
using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;

namespace ViperOS.Tests.ViperFs.Volumes;

public sealed class FaultTests
{
    private static readonly NewInode s_file = new(FileKind.Regular, 0x1A4, 0, 0, 1);

    /// <summary>Whatever the device fails at: a sync that has reported success keeps its promise, and the volume stays whole.</summary>
    [Fact]
    public void A_failing_device_loses_nothing_that_was_synced()
    {
        int failures = 0;
        for (int seed = 1; seed <= 60; seed++)
        {
            MemoryDevice medium = TestVolume.Format();
            Random random = new(seed);
            FailingDevice device = new(medium, random, failsOneIn: 40);
            if (Volume.Mount(device, TestVolume.SmallCache, out Volume? volume) != ErrorNumber.None)
            {
                continue;
            }

            FileData data = new(volume!);
            List<string> created = [];
            int synced = 0;
            for (int i = 0; i < 200; i++)
            {
                string name = "file " + i;
                if (volume!.Create(Volume.RootInode, Encoding.UTF8.GetBytes(name), s_file, out ulong inode) == ErrorNumber.None)
                {
                    created.Add(name);
                    data.Write(inode, 0, new byte[random.Next(20_000)], 1, out _);
                }

                if (i % 10 == 9 && volume.Sync() == ErrorNumber.None)
                {
                    synced = created.Count;
                }
            }

            failures += device.Failures;
            volume!.Dispose();
            using Volume after = TestVolume.Mount(medium);
            for (int i = 0; i < synced; i++)
            {
                Assert.Equal(ErrorNumber.None, after.Lookup(Volume.RootInode, Encoding.UTF8.GetBytes(created[i]), out _, out _));
            }

            Assert.Equal(ErrorNumber.None, after.Checkpoint());
            CheckReport report = VolumeChecker.Check(medium, repairs: false);
            Assert.True(report.IsClean, $"seed {seed}: {string.Join("; ", report.Problems.Select(problem => problem.Text))}");
        }

        Assert.True(failures > 60);
    }
}
