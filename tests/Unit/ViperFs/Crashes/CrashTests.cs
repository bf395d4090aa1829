namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>
/// What a volume is after a power failure at any moment. VIPERFS_CRASH_STATES sets how many images are looked at, for a long run;
/// VIPERFS_SEED the first seed.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int ShortRun = 3_000;

    [Fact]
    public void Every_crash_leaves_a_state_that_was_committed()
    {
        int wanted = LongRun.Count("VIPERFS_CRASH_STATES", ShortRun);
        int states = 0;
        int replays = 0;
        int interrupted = 0;
        for (int seed = LongRun.Seed; states < wanted; seed++)
        {
            // The smallest journal, so that it goes around often.
            CrashWorkload workload = new(TestVolume.Format(journalBlocks: 256), seed, operations: 400, syncsOften: seed % 2 == 0);
            CrashStates crashes = new(workload, seed, variants: 3);
            crashes.Run(wanted - states);
            states += crashes.Count;
            replays += crashes.Replays;
            interrupted += crashes.Interrupted;
        }

        output.WriteLine($"{states} images, {replays} with something to replay, {interrupted} interrupted again in recovery");
        Assert.True(replays > states / 10);
    }
}
