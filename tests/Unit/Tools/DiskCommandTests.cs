using System.Buffers.Binary;
using System.Diagnostics;
using ViperOS.Contracts;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Formatting;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Tools;

/// <summary>mkfs, fsck and fs as processes, on an image in a folder of their own.</summary>
public sealed class DiskCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("viper-disk-").FullName;

    private string Image => Path.Combine(_folder, "disk.img");

    [Fact]
    public void A_tree_goes_into_an_image_and_comes_out_the_same()
    {
        string tree = Path.Combine(_folder, "tree");
        Directory.CreateDirectory(Path.Combine(tree, "inner", "empty"));
        File.WriteAllText(Path.Combine(tree, "text"), "some text\n");
        File.WriteAllBytes(Path.Combine(tree, "inner", "bytes"), [.. Enumerable.Range(0, 3_000_000).Select(i => (byte)(i * 7))]);
        File.CreateSymbolicLink(Path.Combine(tree, "link"), "inner/bytes");
        AssertDone("", "mkfs", Image, "--size", "32M", "--label", "Work");
        AssertDone("", "fs", "cp", Image, "-r", tree, ":/");
        AssertDone("tree\n", "fs", "ls", Image);
        AssertDone("some text\n", "fs", "cat", Image, "/tree/text");
        AssertDone("some text\n", "fs", "cat", Image, ":/tree/text");
        AssertDone("", "fs", "mv", Image, "/tree/text", "/tree/inner/moved");
        AssertDone("", "fs", "cp", Image, "-r", ":/tree", Path.Combine(_folder, "back"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(tree, "inner", "bytes")), File.ReadAllBytes(Path.Combine(_folder, "back", "inner", "bytes")));
        Assert.Equal("some text\n", File.ReadAllText(Path.Combine(_folder, "back", "inner", "moved")));
        Assert.Equal("inner/bytes", new FileInfo(Path.Combine(_folder, "back", "link")).LinkTarget);
        Assert.True(Directory.Exists(Path.Combine(_folder, "back", "inner", "empty")));
        AssertDone("", "fs", "rm", Image, "-r", "/tree");
        AssertDone("", "fs", "ls", Image);
        (int code, string output, _) = Viper("fsck", Image);
        Assert.Equal(0, code);
        Assert.Contains("clean; 1 file, 1 directory,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fsck_tells_and_repairs()
    {
        AssertDone("", "mkfs", Image, "--size", "16M");
        using (FileStream stream = File.OpenWrite(Image))
        {
            // The block of group 0.
            stream.Position = 2 * 4096;
            stream.Write(new byte[4096]);
        }

        Assert.Equal(4, Viper("fsck", Image).Code);
        Assert.Equal(1, Viper("fsck", "--repair", Image).Code);
        Assert.Equal(0, Viper("fsck", Image).Code);
    }

    [Fact]
    public void Mkfs_leaves_alone_what_it_cannot_use_or_somebody_may_miss()
    {
        AssertDone("", "mkfs", Image, "--size", "16M", "--label", "Work");
        byte[] before = File.ReadAllBytes(Image);
        string[][] wrong =
        [
            ["mkfs", Image], ["mkfs", Image, "--force", "--size", "1M"], ["mkfs", Image, "--force", "--label", new string('x', 65)],
            ["mkfs", Image, "--force", "--size", "99999999T"], ["mkfs", Image, "--force", "--journal", "15M"], ["mkfs", _folder, "--size", "16M"],
        ];
        foreach (string[] words in wrong)
        {
            (int code, _, string error) = Viper(words);
            Assert.Equal(1, code);
            Assert.StartsWith("viper: ", error, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(Image));
        }
    }

    [Fact]
    public void Fat_volumes_and_partitions_are_used_in_the_same_way()
    {
        const int Sectors = 32768;
        const int Start = 2048;
        MemorySectorDevice fat = new(new byte[Sectors * SectorDevice.SectorSize]);
        Assert.Equal(ErrorNumber.None, FatFormatter.Format(fat, new FatFormatOptions { Type = FatType.Fat16, Label = "CARD" }));
        byte[] disk = new byte[(Start + Sectors) * SectorDevice.SectorSize];
        fat.Bytes.CopyTo(disk, Start * SectorDevice.SectorSize);
        disk[446 + 4] = 0x0E;
        BinaryPrimitives.WriteInt32LittleEndian(disk.AsSpan(446 + 8), Start);
        BinaryPrimitives.WriteInt32LittleEndian(disk.AsSpan(446 + 12), Sectors);
        disk[510] = 0x55;
        disk[511] = 0xAA;
        File.WriteAllBytes(Image, disk);
        string part = Image + "@1";
        string file = Path.Combine(_folder, "text");
        File.WriteAllText(file, "some text\n");
        AssertDone("", "fs", "mkdir", part, "/A directory");
        AssertDone("", "fs", "cp", part, file, ":/A directory/Ein längerer Name.txt");
        AssertDone("A directory\nA directory/Ein längerer Name.txt\n", "fs", "ls", part, "-R");
        AssertDone("some text\n", "fs", "cat", part, "/a directory/EIN LÄNGERER NAME.TXT");
        Assert.Equal(1, Viper("fs", "ln", part, "-s", "x", "/link").Code);
        Assert.Equal(1, Viper("fs", "ls", Image + "@2").Code);
        Assert.Equal(1, Viper("mkfs", Image).Code);
        Assert.Equal(0, Viper("fsck", part).Code);
        (int code, _, string error) = Viper("fs", "ls", Image);
        Assert.Equal(1, code);
        Assert.Contains(part, error, StringComparison.Ordinal);
        byte[] after = File.ReadAllBytes(Image);
        Assert.Equal(disk[..(Start * SectorDevice.SectorSize)], after[..(Start * SectorDevice.SectorSize)]);
    }

    [Fact]
    public void Fsck_says_what_is_there_instead_of_a_volume()
    {
        AssertDone("", "mkfs", Image, "--size", "16M");
        using (FileStream stream = File.OpenWrite(Image))
        {
            stream.SetLength(12 << 20);
        }

        (int code, string output, _) = Viper("fsck", Image);
        Assert.Equal(8, code);
        Assert.Contains("the volume has 4096 blocks, and there are 3072", output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_SOURCE_DATE_EPOCH_the_image_has_the_same_bytes_each_time()
    {
        string other = Path.Combine(_folder, "other.img");
        foreach (string image in (string[])[Image, other])
        {
            AssertDone("", "mkfs", image, "--size", "16M");
            AssertDone("", "fs", "mkdir", image, "-p", "/a/b");
        }

        Assert.Equal(File.ReadAllBytes(Image), File.ReadAllBytes(other));
    }

    [Theory]
    [InlineData(1, "fs", "ls", "/nonexistent.img")]
    [InlineData(1, "mkfs", "/nonexistent.img")]
    [InlineData(1, "fsck", "/nonexistent.img")]
    [InlineData(2, "fs", "cp", "x")]
    [InlineData(2, "mkfs")]
    public void What_cannot_be_done_is_an_error(int code, params string[] arguments) => Assert.Equal(code, Viper(arguments).Code);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertDone(string output, params string[] arguments) => Assert.Equal((0, output, ""), Viper(arguments));

    private static (int Code, string Output, string Errors) Viper(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(ViperOS.Tools.Viper.Program).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SOURCE_DATE_EPOCH"] = "1700000000";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
