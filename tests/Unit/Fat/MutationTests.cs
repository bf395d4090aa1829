using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;

namespace ViperOS.Tests.Fat;

/// <summary>Damaged images: whatever is in them, use ends with errors, never with an exception, an endless loop or an access outside of the device.</summary>
public sealed class MutationTests
{
    [Fact]
    public void Damaged_volumes_give_errors_and_nothing_worse()
    {
        int count = LongRun.Count("FAT_MUTATIONS", 1500);
        DamagedImages images = new();
        for (int i = 0; i < count; i++)
        {
            int seed = LongRun.Seed + i;
            Random random = new(seed);
            OverlaySectors image = images.Make(random, out _);
            try
            {
                Use(image, random);
            }
            catch (Exception e)
            {
                Assert.Fail($"FAT_SEED={seed} FAT_MUTATIONS=1: {e}");
            }
        }
    }

    private static void Use(SectorDevice device, Random random)
    {
        if (FatVolume.Mount(device, FatMountOptions.Default, out FatVolume? volume) != ErrorNumber.None)
        {
            return;
        }

        FatFileData data = new(volume!, device);
        byte[] buffer = new byte[4000];
        List<ulong> directories = [volume!.Root];
        List<ulong> nodes = [];
        byte[] name = new byte[255];
        for (int i = 0; i < directories.Count && directories.Count < 100; i++)
        {
            ulong cookie = 0;
            while (volume.NextEntry(directories[i], cookie, name, out DirectoryEntry entry) == ErrorNumber.None)
            {
                Assert.True(entry.Cookie > cookie);
                cookie = entry.Cookie;
                volume.Lookup(directories[i], name.AsSpan(0, entry.NameLength), out _, out _);
                volume.GetAttributes(entry.Inode, out _);
                (entry.Kind == FileKind.Directory ? directories : nodes).Add(entry.Inode);
            }

            volume.GetParent(directories[i], out _);
        }

        foreach (ulong node in nodes.Take(40))
        {
            data.Read(node, (ulong)random.Next(5000), buffer, out _);
            data.Write(node, (ulong)random.Next(5000), buffer.AsSpan(0, random.Next(2000)), TestVolume.Time, out _);
            data.Truncate(node, (ulong)random.Next(4000), TestVolume.Time);
        }

        ulong first = directories[random.Next(directories.Count)];
        ulong second = directories[random.Next(directories.Count)];
        for (int i = 0; i < 12; i++)
        {
            byte[] old = TestVolume.Bytes($"file with a long name {i}.txt");
            byte[] made = TestVolume.Bytes($"another name for the file, number {i}");
            volume.Create(first, made, new NewInode(i % 3 == 0 ? FileKind.Directory : FileKind.Regular, 0x1ED, 0, 0, TestVolume.Time), out _);
            volume.Rename(first, old, second, made, RenameMode.Replace, TestVolume.Time, out RemovedInode replaced);
            volume.Reclaim(replaced.Number);
            volume.Unlink(second, old, isDirectory: false, TestVolume.Time, out RemovedInode removed);
            volume.Reclaim(removed.Number);
        }

        volume.Rename(volume.Root, "one"u8, second, "moved"u8, RenameMode.Replace, TestVolume.Time, out _);
        volume.Unmount();
        volume.GetStatus();
    }
}
