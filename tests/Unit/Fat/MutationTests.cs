using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Fat;

/// <summary>Damaged images: whatever is in them, use ends with errors, never with an exception, an endless loop or an access outside of the device.</summary>
public sealed class MutationTests
{
    private static readonly FatType[] s_types = [FatType.Fat12, FatType.Fat16, FatType.Fat32];

    [Fact]
    public void Damaged_volumes_give_errors_and_nothing_worse()
    {
        int count = LongRun.Count("FAT_MUTATIONS", 1500);
        byte[][] images = [.. s_types.Select(Populate)];
        for (int i = 0; i < count; i++)
        {
            int seed = LongRun.Seed + i;
            Random random = new(seed);
            int which = random.Next(images.Length);
            byte[] image = (byte[])images[which].Clone();
            Mutate(image, s_types[which], random);
            try
            {
                Use(new MemorySectorDevice(image), random);
            }
            catch (Exception e)
            {
                Assert.Fail($"FAT_SEED={seed} FAT_MUTATIONS=1: {e}");
            }
        }
    }

    private static byte[] Populate(FatType type)
    {
        int sectors = type == FatType.Fat12 ? 800 : type == FatType.Fat16 ? 5200 : 66_600;
        MemorySectorDevice device = new(TestVolume.Format(type, 1, sectors));
        TestVolume volume = new(device);
        Random random = new(11);
        byte[] data = new byte[3000];
        random.NextBytes(data);
        foreach (string directory in new[] { "one", "one/two", "a directory with a long name" })
        {
            volume.Make(directory);
            for (int i = 0; i < 12; i++)
            {
                volume.MakeFile($"{directory}/file with a long name {i}.txt", data.AsSpan(0, i * 200));
            }
        }

        Assert.Equal(ErrorNumber.None, volume.Volume.Unmount());
        return device.Bytes;
    }

    /// <summary>Mostly where it matters: boot sector, table, directories.</summary>
    private static void Mutate(byte[] image, FatType type, Random random)
    {
        FatVolume volume = TestVolume.Mount(new MemorySectorDevice(image), new FatMountOptions { IsReadOnly = true });
        int dataStart = (int)volume.DataStart * SectorDevice.SectorSize;
        int tableStart = (type == FatType.Fat32 ? 32 : 8) * SectorDevice.SectorSize;
        for (int changes = random.Next(1, 12); changes > 0; changes--)
        {
            int at = random.Next(10) switch
            {
                0 => random.Next(90),
                <= 4 => tableStart + random.Next(256),
                <= 8 => (type == FatType.Fat32 ? dataStart : dataStart - (32 * 512)) + random.Next(512 * 40),
                _ => random.Next(image.Length),
            };
            image[at] = random.Next(4) switch
            {
                0 => 0,
                1 => 0xFF,
                2 => (byte)(image[at] ^ (1 << random.Next(8))),
                _ => (byte)random.Next(256),
            };
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
