using System.Diagnostics;
using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Volumes;

/// <summary>What operations cost: blocks written, and memory that the garbage collector would have to clear away.</summary>
public sealed class CostTests(ITestOutputHelper output)
{
    private const int Count = 10_000;

    /// <summary>
    /// The smallest object has 24 bytes: an operation that allocated one of ten times would show. Less than that may be the host's own: a
    /// collection that another test causes takes the rest of this thread's allocation buffer, which is counted as allocated.
    /// </summary>
    private const long MaximumAllocated = Count / 10 * 24;

    private readonly NewInode _file = new(FileKind.Regular, 0x1A4, 0, 0, 1);

    [Fact]
    public void Operations_allocate_nothing_and_share_their_writes()
    {
        MemoryDevice device = TestVolume.Format(24_576 * 4);
        using Volume volume = TestVolume.Mount(device, new MountOptions { CacheBlocks = 8192 });
        byte[][] names = [.. Enumerable.Range(0, Count).Select(i => Encoding.UTF8.GetBytes("some file name " + i))];
        byte[][] others = [.. Enumerable.Range(0, Count).Select(i => Encoding.UTF8.GetBytes("another file name " + i))];
        ulong[] inodes = new ulong[Count];
        MappedExtent[] pieces = new MappedExtent[1];
        for (int round = 0; round < 2; round++)
        {
            // The first round fills the pools; the second one has to make do with them.
            bool counts = round == 1;
            Measure("create", counts, i => volume.Create(Volume.RootInode, names[i], _file, out inodes[i]));
            Measure("lookup", counts, i => volume.Lookup(Volume.RootInode, names[i], out _, out _));
            Measure("stat", counts, i => volume.GetAttributes(inodes[i], out _));
            Measure("write a page", counts, i => Write(volume, inodes[i], pieces));
            Measure("rename", counts, i => volume.Rename(Volume.RootInode, names[i], Volume.RootInode, others[i], RenameMode.Replace, 2, out _));
            Measure("unlink", counts, i => volume.Unlink(Volume.RootInode, others[i], false, 3, out _));
            Measure("reclaim", counts, i => volume.Reclaim(inodes[i]));
        }

        void Measure(string what, bool counts, Func<int, ErrorNumber> operation)
        {
            Assert.Equal(ErrorNumber.None, volume.Checkpoint());
            ulong written = device.WrittenBlocks;
            ulong flushes = device.Flushes;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            Stopwatch watch = Stopwatch.StartNew();
            for (int i = 0; i < Count; i++)
            {
                if (operation(i) != ErrorNumber.None)
                {
                    Assert.Fail(what);
                }
            }

            double seconds = watch.Elapsed.TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Assert.Equal(ErrorNumber.None, volume.Checkpoint());
            if (counts)
            {
                double blocks = (device.WrittenBlocks - written) / (double)Count;
                output.WriteLine(
                    $"{what,-14}{Count / seconds,12:N0} per second, {blocks,6:0.00} blocks written each, {device.Flushes - flushes,4} flushes, {allocated} bytes allocated");
                Assert.True(allocated < MaximumAllocated, $"{what}: {allocated} bytes");
                Assert.True(blocks < 2, $"{what}: {blocks} blocks each");
            }
        }
    }

    private static ErrorNumber Write(Volume volume, ulong inode, MappedExtent[] pieces)
    {
        ulong reserved = 1;
        ErrorNumber error = volume.Reserve(reserved);
        error = error == ErrorNumber.None ? volume.PrepareWrite(inode, 0, 1, ref reserved, pieces, out _) : error;
        return error == ErrorNumber.None ? volume.CompleteWrite(inode, pieces, 100, 2) : error;
    }
}
