using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Mutations;

/// <summary>
/// Damaged images are errors and nothing worse, whether the checksums are right or not; and fsck repairs them. VIPERFS_MUTATIONS sets how
/// many, VIPERFS_SEED the first seed.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int ShortRun = 1_000;

    private const int MaximumFailures = 10;

    /// <summary>Far above what any of it needs, far below for ever.</summary>
    private const int TransferLimit = 200_000;

    [Fact]
    public void Damaged_images_are_errors_and_can_be_repaired()
    {
        Mutator[] mutators = [new(PopulatedImage.Make(hasJournal: false), hasJournal: false), new(PopulatedImage.Make(hasJournal: true), hasJournal: true)];
        Assert.Equal(Enum.GetValues<BlockType>().Length - 1, mutators.SelectMany(mutator => mutator.Types).Distinct().Count());
        int count = LongRun.Count("VIPERFS_MUTATIONS", ShortRun);
        int clean = 0;
        int repaired = 0;
        int unreadable = 0;
        List<string> failures = [];
        for (int i = 0; i < count && failures.Count < MaximumFailures; i++)
        {
            int seed = (LongRun.Seed * 1_000_000) + i;
            Random random = new(seed);
            MemoryDevice image = mutators[i % mutators.Length].Make(random, out string description);
            try
            {
                VolumeExercise.Run(new GuardDevice(image.Copy(), TransferLimit), random);
                CheckReport found = VolumeChecker.Check(new GuardDevice(image, TransferLimit), repairs: false);
                CheckReport report = VolumeChecker.Check(new GuardDevice(image, TransferLimit), repairs: true);
                Assert.Equal(found.IsClean, report.IsClean);
                clean += report.ExitCode == 0 ? 1 : 0;
                repaired += report.ExitCode == 1 ? 1 : 0;
                unreadable += report.ExitCode == 8 ? 1 : 0;
                Assert.True(report.ExitCode != 4, string.Join("; ", report.Remaining.Select(problem => problem.Text)));
                if (report.ExitCode != 8)
                {
                    AssertGood(image);
                }
            }
            catch (Exception e)
            {
                failures.Add($"seed {seed}: {description}{e}");
            }
        }

        output.WriteLine($"{count} images: {clean} clean, {repaired} repaired, {unreadable} beyond repair");
        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.True(repaired > count / 5);
        Assert.True(unreadable < count / 20);
    }

    /// <summary>After a repair nothing is found any more, and the volume can be used.</summary>
    private static void AssertGood(MemoryDevice image)
    {
        Assert.Equal(ErrorNumber.None, Volume.Mount(image, TestVolume.SmallCache, out Volume? volume));
        Assert.False(volume!.IsReadOnly);
        Assert.Equal(ErrorNumber.None, volume.Create(Volume.RootInode, "after the repair"u8, new NewInode(FileKind.Regular, 0x1A4, 0, 0, 1), out ulong inode));
        Assert.Equal(ErrorNumber.None, new FileData(volume).Write(inode, 0, new byte[5000], 1, out _));
        Assert.Equal(ErrorNumber.None, volume.Unmount());
        CheckReport report = VolumeChecker.Check(image, repairs: false);
        Assert.True(report.IsClean, string.Join("; ", report.Problems.Select(problem => problem.Text)));
    }
}
