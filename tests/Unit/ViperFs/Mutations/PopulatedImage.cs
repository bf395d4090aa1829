using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Mutations;

/// <summary>
/// A volume with something of everything: deep trees of extents and entries, links, attributes, orphans, and a journal to replay.
/// </summary>
internal static class PopulatedImage
{
    public static MemoryDevice Make(bool hasJournal)
    {
        MemoryDevice device = TestVolume.Format(4096, journalBlocks: 256);
        Volume volume = TestVolume.Mount(device);
        FileData data = new(volume);
        ulong big = Create(volume, Volume.RootInode, "big", FileKind.Directory);
        for (int i = 0; i < 300; i++)
        {
            Create(volume, big, $"entry with a longer name {i}", i % 7 == 0 ? FileKind.Directory : FileKind.Regular);
        }

        // Every other block: each is an extent of its own.
        ulong sparse = Create(volume, Volume.RootInode, "sparse", FileKind.Regular);
        for (int i = 0; i < 350; i++)
        {
            Assert.Equal(ErrorNumber.None, data.Write(sparse, (ulong)i * 2 * Format.BlockSize, [1, 2, 3], i, out _));
        }

        ulong file = Create(volume, Volume.RootInode, "file", FileKind.Regular);
        Assert.Equal(ErrorNumber.None, data.Write(file, 0, new byte[50_000], 1, out _));
        Assert.Equal(ErrorNumber.None, volume.Allocate(file, 20, 30, 0, 1));
        Assert.Equal(ErrorNumber.None, volume.SetExtendedAttribute(file, "user.one"u8, new byte[700], ExtendedAttributeFlags.None, 1));
        Assert.Equal(ErrorNumber.None, volume.SetExtendedAttribute(file, "user.two"u8, new byte[300], ExtendedAttributeFlags.None, 1));
        Assert.Equal(ErrorNumber.None, volume.Link(file, big, "second"u8, 1));
        foreach (int length in (ReadOnlySpan<int>)[10, 2000])
        {
            Assert.Equal(
                ErrorNumber.None,
                volume.CreateLink(Volume.RootInode, Encoding.UTF8.GetBytes("link" + length), new byte[length].Select(_ => (byte)'x').ToArray(), new NewInode(0, 0x1FF, 0, 0, 1), out _));
        }

        Create(volume, Volume.RootInode, "null", FileKind.CharacterDevice);
        for (int i = 0; i < 3; i++)
        {
            ulong orphan = Create(volume, Volume.RootInode, "orphan", FileKind.Regular);
            Assert.Equal(ErrorNumber.None, data.Write(orphan, 0, new byte[9_000], 1, out _));
            Assert.Equal(ErrorNumber.None, volume.Unlink(Volume.RootInode, "orphan"u8, false, 1, out _));
        }

        Assert.Equal(ErrorNumber.None, volume.Checkpoint());
        if (hasJournal)
        {
            for (int i = 0; i < 6; i++)
            {
                Create(volume, big, $"late {i}", FileKind.Regular);
                Assert.Equal(ErrorNumber.None, volume.Unlink(big, Encoding.UTF8.GetBytes($"entry with a longer name {(i * 42) + 1}"), false, 1, out RemovedInode removed));
                Assert.Equal(ErrorNumber.None, volume.Reclaim(removed.Number));
                Assert.Equal(ErrorNumber.None, data.Truncate(sparse, (ulong)(600 - (i * 60)) * Format.BlockSize, 1));
                Assert.Equal(ErrorNumber.None, volume.Sync());
            }
        }

        volume.Dispose();
        return device;
    }

    private static ulong Create(Volume volume, ulong directory, string name, FileKind kind)
    {
        Assert.Equal(ErrorNumber.None, volume.Create(directory, Encoding.UTF8.GetBytes(name), new NewInode(kind, 0x1ED, 0, 0, 1), out ulong inode));
        return inode;
    }
}
