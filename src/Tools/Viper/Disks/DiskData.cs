using ViperOS.Contracts;
using ViperOS.Fat;
using ViperOS.ViperFs;

namespace ViperOS.Tools.Viper.Disks;

/// <summary>The bytes of a volume's files, whichever file system it is.</summary>
/// <param name="viper">For a ViperFS volume.</param>
/// <param name="fat">For a FAT volume.</param>
public sealed class DiskData(FileData? viper, FatFileData? fat)
{
    /// <summary>Less than asked for only at the end of the file. EISDIR, ENOENT, EIO.</summary>
    public ErrorNumber Read(ulong inode, ulong offset, Span<byte> into, out int read) =>
        viper is not null ? viper.Read(inode, offset, into, out read) : fat!.Read(inode, offset, into, out read);

    /// <summary>Writes all of it, or as much as there is room for. EFBIG, ENOSPC, EISDIR, ENOENT, EROFS, EIO.</summary>
    public ErrorNumber Write(ulong inode, ulong offset, ReadOnlySpan<byte> from, long time, out int written) =>
        viper is not null ? viper.Write(inode, offset, from, time, out written) : fat!.Write(inode, offset, from, time, out written);
}
