using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Fat;

/// <summary>
/// What a loss of power leaves: the writes of a random workload are recorded, and the medium is made as it may be at some moment, in which what was written
/// since the last flush is there or not. At worst clusters are lost.
/// </summary>
public sealed class CrashTests
{
    [Theory]
    [InlineData(FatType.Fat12)]
    [InlineData(FatType.Fat16)]
    [InlineData(FatType.Fat32)]
    public void After_a_crash_no_cluster_has_two_owners_and_no_file_lacks_one(FatType type)
    {
        int states = LongRun.Count("FAT_CRASH_STATES", 120);
        RecordingDevice device = new(TestVolume.Format(type, 1, type == FatType.Fat32 ? 67_000 : 0));
        TestVolume volume = new(device);
        Random random = new(LongRun.Seed);
        RandomWorkload workload = new(volume, random);
        for (int step = 0; step < 300; step++)
        {
            workload.Step();
        }

        for (int i = 0; i < states; i++)
        {
            int events = random.Next(device.Events.Count + 1);
            TestVolume crashed = new(new MemorySectorDevice(device.CrashAt(events, random)));
            VolumeRules.Check(crashed, hasCrashed: true);
        }
    }

    [Fact]
    public void What_was_synchronized_is_there()
    {
        RecordingDevice device = new(TestVolume.Format(FatType.Fat16));
        TestVolume volume = new(device);
        Random random = new(LongRun.Seed);
        List<(int Events, string Name, byte[] Data)> synchronized = [];
        volume.Make("directory");
        for (int i = 0; i < 40; i++)
        {
            byte[] data = new byte[random.Next(5000)];
            random.NextBytes(data);
            string name = $"directory/file number {i}";
            ulong node = volume.MakeFile(name, data);
            Assert.Equal(ErrorNumber.None, volume.Volume.SyncFile(node));
            synchronized.Add((device.Events.Count, name, data));
        }

        for (int i = 0; i < 60; i++)
        {
            int events = random.Next(device.Events.Count + 1);
            TestVolume crashed = new(new MemorySectorDevice(device.CrashAt(events, random)));
            foreach ((_, string name, byte[] data) in synchronized.Where(file => file.Events <= events))
            {
                Assert.Equal(data, crashed.Read(crashed.Get(name)));
            }
        }
    }

    [Fact]
    public void A_volume_says_that_it_is_in_use()
    {
        MemorySectorDevice device = new(TestVolume.Format(FatType.Fat32));
        TestVolume volume = new(device);
        Assert.False(volume.Volume.WasDirty);
        volume.Make("a");
        Assert.True(TestVolume.Mount(new MemorySectorDevice((byte[])device.Bytes.Clone())).WasDirty);
        Assert.Equal(ErrorNumber.None, volume.Volume.Unmount());
        Assert.False(TestVolume.Mount(new MemorySectorDevice((byte[])device.Bytes.Clone())).WasDirty);
    }
}
