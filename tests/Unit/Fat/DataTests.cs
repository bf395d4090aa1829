using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Tests.Fat;

/// <summary>The rules between a volume and whoever reads and writes the data for it.</summary>
public sealed class DataTests
{
    private readonly MemorySectorDevice _device = new(TestVolume.Format(FatType.Fat16, 4, 40_000));
    private readonly TestVolume _volume;
    private readonly ulong _file;

    public DataTests()
    {
        _volume = new TestVolume(_device);
        _file = _volume.Make("file", FileKind.Regular);
    }

    [Fact]
    public void Writes_may_be_prepared_in_many_parts_and_completed_in_others()
    {
        MappedExtent[] pieces = new MappedExtent[BlockFileSystem.MaximumPieces];
        List<MappedExtent> all = [];
        ulong other = _volume.Make("other", FileKind.Regular);
        ulong reserved = 0;
        for (ulong first = 0; first < 96; first += 8)
        {
            // Another file's clusters in between, so that no two pieces follow each other on the medium.
            Assert.Equal(ErrorNumber.None, _volume.Write(other, first * 512, new byte[4096]));
            Assert.Equal(ErrorNumber.None, _volume.Volume.PrepareWrite(_file, first, 8, ref reserved, pieces, out int made));
            all.AddRange(pieces.AsSpan(0, made));
        }

        byte[] data = new byte[96 * 512];
        new Random(1).NextBytes(data);
        foreach (MappedExtent piece in all)
        {
            _device.Write(piece.Physical, data.AsSpan((int)piece.Logical * 512, (int)piece.Length * 512));
        }

        Assert.Equal(ErrorNumber.None, _volume.Volume.CompleteWrite(_file, all.ToArray(), (ulong)data.Length - 100, 0));
        Assert.Equal(data[..^100], _volume.Read(_file));
        Assert.Equal(ErrorNumber.None, _volume.Volume.GetAttributes(_file, out FileStatus status));
        Assert.Equal(TestVolume.Time / 2_000_000_000, status.ModifiedTime / 2_000_000_000);
        _volume.Remount();
        VolumeRules.Check(_volume);
    }

    [Fact]
    public void What_whole_pages_take_behind_the_end_is_given_back_at_the_end()
    {
        ulong free = _volume.Volume.GetStatus().FreeBlocks;
        MappedExtent[] pieces = new MappedExtent[BlockFileSystem.MaximumPieces];
        ulong reserved = 0;
        Assert.Equal(ErrorNumber.None, _volume.Volume.PrepareWrite(_file, 0, 8, ref reserved, pieces, out int made));
        _device.Write(pieces[0].Physical, new byte[8 * 512]);
        Assert.Equal(ErrorNumber.None, _volume.Volume.CompleteWrite(_file, pieces.AsSpan(0, made), 5, TestVolume.Time));
        Assert.Equal(free - 2, _volume.Volume.GetStatus().FreeBlocks);
        _volume.Remount();
        Assert.Equal(free - 1, _volume.Volume.GetStatus().FreeBlocks);
        Assert.Equal(new byte[5], _volume.Read(_volume.Get("file")));
    }

    [Fact]
    public void Cancelled_writes_give_their_clusters_back()
    {
        ulong free = _volume.Volume.GetStatus().FreeBlocks;
        MappedExtent[] pieces = new MappedExtent[BlockFileSystem.MaximumPieces];
        ulong reserved = 0;
        Assert.Equal(ErrorNumber.None, _volume.Volume.PrepareWrite(_file, 0, 64, ref reserved, pieces, out int made));
        Assert.True(_volume.Volume.GetStatus().FreeBlocks < free);
        _volume.Volume.CancelWrite(pieces.AsSpan(0, made));
        Assert.Equal(ErrorNumber.None, _volume.Volume.Sync());
        Assert.Equal(free, _volume.Volume.GetStatus().FreeBlocks);
        Assert.Empty(_volume.Read(_file));
    }

    [Fact]
    public void What_is_behind_the_end_is_a_hole_and_becomes_zeros()
    {
        for (int i = 0; i < _device.Bytes.Length; i++)
        {
            // What was on the medium before must not show.
            _device.Bytes[i] = (ulong)(i / 512) >= _volume.Volume.DataStart ? (byte)0xDB : _device.Bytes[i];
        }

        MappedExtent[] extents = new MappedExtent[4];
        Assert.Equal(ErrorNumber.None, _volume.Write(_file, 0, new byte[] { 1, 2, 3 }));
        Assert.Equal(ErrorNumber.None, _volume.Volume.Map(_file, 0, 100, extents, out int found));
        Assert.Equal(2, found);
        Assert.Equal(new MappedExtent(1, 0, 99, ExtentState.Hole), extents[1]);
        Assert.Equal(ErrorNumber.None, _volume.Write(_file, 50_000, new byte[] { 9 }));
        byte[] data = _volume.Read(_file);
        Assert.Equal(50_001, data.Length);
        Assert.Equal(new byte[49_997], data[3..^1]);
        Assert.Equal(ErrorNumber.None, _volume.Truncate(_file, 90_000));
        Assert.Equal(new byte[39_999], _volume.Read(_file)[50_001..]);
    }

    [Fact]
    public void Room_that_was_reserved_is_there_and_no_more_than_there_is()
    {
        ulong pages = _volume.Volume.GetStatus().FreeBlocks;
        Assert.Equal(ErrorNumber.ENOSPC, _volume.Volume.Reserve(pages + 1));
        Assert.Equal(ErrorNumber.None, _volume.Volume.Reserve(pages / 2));
        Assert.Equal(pages - (pages / 2 * 2), _volume.Volume.GetStatus().AvailableBlocks);
        _volume.Volume.Unreserve(pages / 2);
        Assert.Equal(pages, _volume.Volume.GetStatus().AvailableBlocks);
    }

    [Fact]
    public void Files_end_below_4_GiB()
    {
        Assert.Equal(ErrorNumber.EFBIG, _volume.Truncate(_file, 1UL << 32));
        Assert.Equal(ErrorNumber.ENOSPC, _volume.Truncate(_file, uint.MaxValue));
        ulong reserved = 0;
        Assert.Equal(ErrorNumber.EFBIG, _volume.Volume.PrepareWrite(_file, 1UL << 23, 1, ref reserved, new MappedExtent[1], out _));
        Assert.Equal(ErrorNumber.None, _volume.Truncate(_file, 100));
        Assert.Equal(new byte[100], _volume.Read(_file));
    }
}
