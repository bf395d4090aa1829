using System.Text;
using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Fat;

/// <summary>Volumes that others make, and what they think of ours.</summary>
public sealed class ExchangeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("viper-fat");

    private string ImagePath => Path.Combine(_folder.FullName, "disk.img");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(12, 1)]
    [InlineData(12, 4)]
    [InlineData(16, 2)]
    [InlineData(16, 16)]
    [InlineData(32, 1)]
    [InlineData(32, 8)]
    public void Trees_copied_by_mtools_read_back(int type, int clusterSectors)
    {
        HostTool.Require("mkfs.vfat", "mcopy", "mmd");
        string tree = MakeTree();
        long sectors = type == 12 ? 3000L * clusterSectors : type == 16 ? 5000L * clusterSectors : 66_000L * clusterSectors;
        File.WriteAllBytes(ImagePath, []);
        using (FileStream image = File.OpenWrite(ImagePath))
        {
            image.SetLength((sectors + 600) * SectorDevice.SectorSize);
        }

        HostTool.MustRun("mkfs.vfat", "-F", $"{type}", "-s", $"{clusterSectors}", "-n", "EXCHANGE", ImagePath);
        HostTool.MustRun("mcopy", ["-s", "-m", "-i", ImagePath, .. Directory.GetFileSystemEntries(tree), "::/"]);
        MemorySectorDevice device = new(File.ReadAllBytes(ImagePath));
        TestVolume volume = new(device, new FatMountOptions { IsReadOnly = true });
        Assert.Equal((FatType)type, volume.Volume.Type);
        byte[] label = new byte[64];
        Assert.Equal("EXCHANGE", Encoding.UTF8.GetString(label, 0, volume.Volume.GetLabel(label)));
        AssertSame(tree, volume.ReadTree());
        Assert.Equal(ErrorNumber.EROFS, volume.Create("new", FileKind.Regular, out _));
        foreach (string file in Directory.GetFiles(tree))
        {
            Assert.Equal(ErrorNumber.None, volume.Volume.GetAttributes(volume.Get(Path.GetFileName(file)), out FileStatus status));
            long expected = (File.GetLastWriteTimeUtc(file) - DateTime.UnixEpoch).Ticks * 100;
            Assert.InRange(status.ModifiedTime, expected - 2_000_000_000, expected + 2_000_000_000);
        }
    }

    [Theory]
    [InlineData(FatType.Fat12, 1u)]
    [InlineData(FatType.Fat12, 8u)]
    [InlineData(FatType.Fat16, 1u)]
    [InlineData(FatType.Fat16, 4u)]
    [InlineData(FatType.Fat32, 1u)]
    public void What_we_write_passes_fsck_and_mtools_read_it(FatType type, uint clusterSectors)
    {
        HostTool.Require("fsck.vfat", "mcopy");
        string tree = MakeTree();
        MemorySectorDevice device = new(TestVolume.Format(type, clusterSectors, type == FatType.Fat16 ? 5000 * (int)clusterSectors : 0));
        TestVolume volume = new(device);
        foreach (string path in Directory.EnumerateFileSystemEntries(tree, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(tree, path);
            if (Directory.Exists(path))
            {
                volume.Make(name);
            }
            else
            {
                volume.MakeFile(name, File.ReadAllBytes(path));
            }
        }

        Assert.Equal(ErrorNumber.None, volume.Volume.Unmount());
        File.WriteAllBytes(ImagePath, device.Bytes);
        HostTool.MustRun("fsck.vfat", "-n", ImagePath);
        string copy = _folder.CreateSubdirectory("copy").FullName;
        HostTool.MustRun("mcopy", "-s", "-n", "-i", ImagePath, "::/*", copy);
        AssertSame(tree, ReadHostTree(copy));
    }

    private string MakeTree()
    {
        string tree = _folder.CreateSubdirectory("tree").FullName;
        Random random = new(7);
        string[] names =
        [
            "README.TXT", "readme.md", "Mixed Case.Txt", "a long name with spaces and more than one part.document", "Grüße.txt", "日本語のファイル名.txt",
            "noextension", "two.dots.tar.gz", "+plus,comma;semi=[x].txt", "x", new string('n', 200) + ".bin", ".hidden",
        ];
        foreach (string name in names)
        {
            byte[] data = new byte[random.Next(9000)];
            random.NextBytes(data);
            File.WriteAllBytes(Path.Combine(tree, name), data);
        }

        string deep = tree;
        for (int i = 0; i < 5; i++)
        {
            deep = Directory.CreateDirectory(Path.Combine(deep, $"Directory {i}")).FullName;
            for (int k = 0; k < 20; k++)
            {
                File.WriteAllText(Path.Combine(deep, $"a file with a long name, number {k}.txt"), $"{i} {k}");
            }
        }

        File.WriteAllBytes(Path.Combine(tree, "empty"), []);
        return tree;
    }

    private static SortedDictionary<string, byte[]> ReadHostTree(string folder)
    {
        SortedDictionary<string, byte[]> tree = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(folder, path);
            tree.Add(Directory.Exists(path) ? name + "/" : name, Directory.Exists(path) ? [] : File.ReadAllBytes(path));
        }

        return tree;
    }

    private static void AssertSame(string folder, SortedDictionary<string, byte[]> tree)
    {
        SortedDictionary<string, byte[]> expected = ReadHostTree(folder);
        Assert.Equal(expected.Keys, tree.Keys);
        Assert.All(expected, file => Assert.Equal(file.Value, tree[file.Key]));
    }
}
