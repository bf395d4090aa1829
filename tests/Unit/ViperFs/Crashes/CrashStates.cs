using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Checking;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Crashes;

/// <summary>
/// Makes the images that a power failure can leave of a recorded workload, and looks at each: every prefix of the writes, and since the last
/// flush any choice of them, in part torn at sectors.
/// </summary>
internal sealed class CrashStates(CrashWorkload workload, int seed, int variants)
{
    private readonly Random _random = new(seed);
    private readonly CrashVerifier _verifier = new(workload);

    public int Count { get; private set; }

    public int Replays { get; private set; }

    /// <summary>Images from which recovery itself was interrupted.</summary>
    public int Interrupted { get; private set; }

    public void Run(int limit = int.MaxValue)
    {
        List<(ulong Block, byte[] Bytes)> events = workload.Recording.Events;
        MemoryDevice durable = workload.Start.Copy();
        int epoch = 0;
        for (int end = 0; end <= events.Count && Count < limit; end++)
        {
            if (end > 0 && events[end - 1].Block == RecordingDevice.FlushMark)
            {
                for (; epoch < end - 1; epoch++)
                {
                    durable.Write(events[epoch].Block, events[epoch].Bytes);
                }

                epoch = end;
            }

            // The prefix itself, then what else the writes since the flush can have become.
            Look(Make(durable, events, epoch, end, Choice.All), end, $"events {epoch} to {end}, all");
            for (int i = 0; i < variants && end > epoch; i++)
            {
                Choice choice = (Choice)(1 + (i % 3));
                Look(Make(durable, events, epoch, end, choice), end, $"events {epoch} to {end}, {choice}");
            }
        }
    }

    private MemoryDevice Make(MemoryDevice durable, List<(ulong Block, byte[] Bytes)> events, int from, int end, Choice choice)
    {
        MemoryDevice image = durable.Copy();
        byte[] torn = new byte[Format.BlockSize];
        for (int i = from; i < end; i++)
        {
            if (choice == Choice.Last ? i != end - 1 : choice != Choice.All && _random.Next(4) == 0)
            {
                continue;
            }

            if (choice == Choice.Torn && _random.Next(3) == 0)
            {
                image.Read(events[i].Block, torn);
                for (int sector = 0; sector < Format.BlockSize; sector += Format.SectorSize)
                {
                    if (_random.Next(2) == 0)
                    {
                        events[i].Bytes.AsSpan(sector, Format.SectorSize).CopyTo(torn.AsSpan(sector));
                    }
                }

                image.Write(events[i].Block, torn);
            }
            else
            {
                image.Write(events[i].Block, events[i].Bytes);
            }
        }

        return image;
    }

    private void Look(MemoryDevice image, int end, string what)
    {
        Count++;
        if (Count % 8 == 0)
        {
            image = InterruptRecovery(image);
        }

        if (Count % 2 == 0)
        {
            AssertClean(image, what);
        }

        Assert.True(Volume.Mount(image, TestVolume.SmallCache, out Volume? volume) == ErrorNumber.None, $"{what}: mount");
        Replays += volume!.ReplayedTransactions != 0 ? 1 : 0;
        Assert.False(volume.IsReadOnly, what);
        string? fault = _verifier.FindFault(volume, end);
        Assert.True(fault is null, $"{what}: {fault}");
        Assert.Equal(ErrorNumber.None, volume.Unmount());
        AssertClean(image, what);
    }

    /// <summary>The power fails once more while the volume is being recovered.</summary>
    private MemoryDevice InterruptRecovery(MemoryDevice image)
    {
        RecordingDevice recording = new(image.Copy());
        Assert.Equal(ErrorNumber.None, Volume.Mount(recording, TestVolume.SmallCache, out Volume? volume));
        volume!.Dispose();
        int end = _random.Next(recording.Events.Count + 1);
        int flush = end == 0 ? -1 : recording.Events.FindLastIndex(end - 1, item => item.Block == RecordingDevice.FlushMark);
        MemoryDevice after = image.Copy();
        for (int i = 0; i < end; i++)
        {
            if (recording.Events[i].Block != RecordingDevice.FlushMark && (i < flush || _random.Next(3) != 0))
            {
                after.Write(recording.Events[i].Block, recording.Events[i].Bytes);
            }
        }

        Interrupted++;
        return after;
    }

    private static void AssertClean(MemoryDevice image, string what)
    {
        CheckReport report = VolumeChecker.Check(image, repairs: false);
        Assert.True(report.IsClean, $"{what}: {string.Join("; ", report.Problems.Select(problem => problem.Text))}");
    }

    private enum Choice
    {
        All,
        Some,
        Torn,
        Last,
    }
}
