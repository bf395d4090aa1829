using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Fat;

/// <summary>Volumes of all types with some files, of which any number of damaged ones can be made, one at a time: the one before is gone then.</summary>
internal sealed class DamagedImages
{
    private static readonly FatType[] s_types = [FatType.Fat12, FatType.Fat16, FatType.Fat32];

    private readonly OverlaySectors[] _images = [.. s_types.Select(type => new OverlaySectors(Populate(type)))];
    private readonly int[] _dataStarts;

    public DamagedImages() =>
        _dataStarts = [.. _images.Select(image => (int)TestVolume.Mount(image, new FatMountOptions { IsReadOnly = true }).DataStart * SectorDevice.SectorSize)];

    public OverlaySectors Make(Random random, out FatType type)
    {
        int which = random.Next(_images.Length);
        type = s_types[which];
        OverlaySectors image = _images[which];
        image.Reset();
        Damage(image, type, _dataStarts[which], random);
        return image;
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
    private static void Damage(OverlaySectors image, FatType type, int dataStart, Random random)
    {
        int tableStart = (type == FatType.Fat32 ? 32 : 8) * SectorDevice.SectorSize;
        for (int changes = random.Next(1, 12); changes > 0; changes--)
        {
            int at = random.Next(10) switch
            {
                0 => random.Next(90),
                <= 4 => tableStart + random.Next(256),
                <= 8 => (type == FatType.Fat32 ? dataStart : dataStart - (32 * 512)) + random.Next(512 * 40),
                _ => random.Next((int)image.SectorCount * SectorDevice.SectorSize),
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
}
