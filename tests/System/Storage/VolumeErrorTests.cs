using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ViperOS.Contracts;
using ViperOS.FileSystems;
using ViperOS.FileSystems.Devices;
using ViperOS.SystemTests.Harness;
using ViperOS.Tools.Emulation;
using ViperOS.ViperFs;
using ViperOS.ViperFs.Formatting;

namespace ViperOS.SystemTests.Storage;

/// <summary>Disks that fail below a mounted volume, in places that the emulator's blkdebug is told.</summary>
public sealed partial class VolumeErrorTests
{
    private const ulong Blocks = 4096;
    private const ulong SectorsOfBlock = BlockDevice.BlockSize / 512;

    [Fact]
    public void A_disk_that_fails_is_an_error_of_who_uses_what_it_fails_with_and_loses_nothing_that_was_synchronized()
    {
        MemoryDevice image = new(Blocks);
        Assert.Equal(ErrorNumber.None, VolumeFormatter.Format(image, new FormatOptions { Label = "Data" }));
        Assert.Equal(ErrorNumber.None, Volume.Mount(image, new MountOptions(), out Volume? volume));
        ulong unreadable = AddFile(volume!, "unreadable");
        ulong unwritable = AddFile(volume!, "unwritable");
        AddFile(volume!, "fine");
        Assert.Equal(ErrorNumber.None, volume!.Unmount());
        using TemporaryDisk data = VolumeImage.Write(image);
        using TemporaryDisk journal = VolumeImage.Create((long)Blocks * BlockDevice.BlockSize, "Journal");

        // Where the ring is, the superblock says (docs/viperfs.md); some transactions go by until it comes to this block.
        ulong ring = BinaryPrimitives.ReadUInt64LittleEndian(VolumeImage.Read(journal).Peek(1)[88..]) + 40;
        CommandResult result = Guest.Exec(
            "Mount blkd.0 AS A: ; cat A:unreadable > RAM:read || echo unreadable; cat A:fine | head -c 4; echo; "
            + "echo -n over 1<> A:unwritable; sync A:unwritable || echo unwritable; echo more > A:more && sync A:more && echo more; "
            + "Mount blkd.1 AS B: ; i=0; while echo $i > B:f$i && sync B:f$i; do i=$((i+1)); done; echo acknowledged $i; "
            + "echo no > B:no || echo read-only; cat B:f0; sync B:f0 || echo never; "
            + "Unmount A: || head -c 4 A:unwritable; echo; Unmount B: || cat B:f1; Unmount A: FORCE || echo A; Unmount B: FORCE || echo B; Info | grep -c fail",
            TestMachine.Default with
            {
                EmulatorOptions = Failing(data, "one", ("read", unreadable), ("write", unwritable)) + Failing(journal, "two", ("write", ring)),
            });
        Match found = Output().Match(result.Output);
        Assert.True(found.Success, $"{result.Output}\n{result.Error}\n{result.Log}");
        int acknowledged = int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.True(acknowledged > 0, result.Output);
        VolumeImage.ShouldBeClean(data);
        VolumeImage.ShouldBeClean(journal);
        Assert.Equal(ErrorNumber.None, Volume.Mount(VolumeImage.Read(journal), new MountOptions(), out Volume? after));
        for (int i = 0; i < acknowledged; i++)
        {
            Assert.Equal(ErrorNumber.None, after!.Lookup(after.Root, Encoding.UTF8.GetBytes($"f{i}"), out ulong node, out _));
            byte[] bytes = new byte[8];
            Assert.Equal(ErrorNumber.None, new FileData(after).Read(node, 0, bytes, out int length));
            Assert.Equal($"{i}\n", Encoding.UTF8.GetString(bytes, 0, length));
        }

        after!.Dispose();
    }

    [Fact]
    public void A_slow_disk_gets_the_time_at_the_end_that_it_needs()
    {
        const int Copies = 24;
        using TemporaryDisk disk = VolumeImage.Create(64 * 1024 * 1024, "Slow");
        CommandResult result = Guest.Exec(
            $"Mount blkd.0 AS W: ; i=0; while [ $i -lt {Copies} ]; do cp C:usertests W:f$i; i=$((i+1)); done; echo copied",
            TestMachine.Default with
            {
                EmulatorOptions = $"-drive if=none,id=slow,format=raw,file={disk.FilePath},throttling.bps-total=1000000 -device virtio-blk-device,drive=slow",
            });
        Assert.Equal("copied\n", result.Output);
        VolumeImage.ShouldBeClean(disk);
        byte[] expected = File.ReadAllBytes(Path.Combine(TestMachine.Root, "artifacts", "programs", "usertests"));
        Assert.Equal(ErrorNumber.None, Volume.Mount(VolumeImage.Read(disk), new MountOptions(), out Volume? volume));
        byte[] bytes = new byte[expected.Length + 1];
        for (int i = 0; i < Copies; i++)
        {
            Assert.Equal(ErrorNumber.None, volume!.Lookup(volume.Root, Encoding.UTF8.GetBytes($"f{i}"), out ulong node, out _));
            Assert.Equal(ErrorNumber.None, new FileData(volume).Read(node, 0, bytes, out int length));
            Assert.True(bytes.AsSpan(0, length).SequenceEqual(expected), $"f{i} has {length} bytes");
        }

        volume!.Dispose();
    }

    /// <summary>Of one block, which it returns.</summary>
    private static ulong AddFile(Volume volume, string name)
    {
        byte[] bytes = new byte[BlockDevice.BlockSize];
        Encoding.UTF8.GetBytes(name, bytes);
        Assert.Equal(ErrorNumber.None, volume.Create(volume.Root, Encoding.UTF8.GetBytes(name), new NewInode(FileKind.Regular, 0x1A4, 0, 0, 1), out ulong node));
        Assert.Equal(ErrorNumber.None, new FileData(volume).Write(node, 0, bytes, 1, out _));
        MappedExtent[] extents = new MappedExtent[1];
        Assert.Equal(ErrorNumber.None, volume.Map(node, 0, 1, extents, out int found));
        Assert.Equal(1, found);
        return extents[0].Physical;
    }

    private static string Failing(TemporaryDisk disk, string name, params (string Operation, ulong Block)[] places)
    {
        StringBuilder options = new($"-blockdev driver=raw,node-name={name},file.driver=blkdebug,file.image.driver=file,file.image.filename={disk.FilePath}");
        for (int i = 0; i < places.Length; i++)
        {
            options.Append(
                CultureInfo.InvariantCulture,
                $",file.inject-error.{i}.event=none,file.inject-error.{i}.iotype={places[i].Operation},file.inject-error.{i}.sector={places[i].Block * SectorsOfBlock}");
        }

        return options.Append(CultureInfo.InvariantCulture, $" -device virtio-blk-device,drive={name} ").ToString();
    }

    [GeneratedRegex("^unreadable\nfine\nunwritable\nmore\nacknowledged ([0-9]+)\nread-only\n0\nnever\nover\n1\nA\nB\n0\n$")]
    private static partial Regex Output();
}
