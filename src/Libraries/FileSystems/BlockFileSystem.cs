using ViperOS.Contracts;

namespace ViperOS.FileSystems;

/// <summary>
/// A file system on a block device that says where a file's data lies: others read and write it, between the device and the pages of the cache, any
/// number of transfers at once. To write: <see cref="FileSystem.Reserve"/> when a page becomes dirty; later <see cref="PrepareWrite"/>, then the
/// data goes to the device, then <see cref="CompleteWrite"/>.
/// </summary>
public abstract class BlockFileSystem : FileSystem
{
    /// <summary>As many pieces a write can have.</summary>
    public const int MaximumPieces = 8;

    /// <summary>
    /// Of what <see cref="MappedExtent"/>s count in, in bytes: a power of two from 512 to 4,096. Physical 0 is the first of the device or partition.
    /// </summary>
    public virtual int BlockSize => PageSize;

    /// <summary>
    /// The extents that cover a range of a file's blocks, as many as fit; behind the last one of the file a hole covers the rest. Bytes behind the
    /// file's size are undefined: who fills a page clears them, and who writes behind the end writes the page of the old end with zeros there.
    /// EISDIR and EINVAL for other than files, ENOENT, EIO.
    /// </summary>
    public abstract ErrorNumber Map(ulong node, ulong first, ulong count, Span<MappedExtent> extents, out int found);

    /// <summary>
    /// Says where to write blocks of a file, in at most <see cref="MaximumPieces"/> pieces; they may cover less than asked for. Holes get blocks,
    /// which belong to nobody until <see cref="CompleteWrite"/> or <see cref="CancelWrite"/>. ENOSPC, EFBIG, EISDIR, EINVAL, ENOENT, EROFS, EIO.
    /// </summary>
    /// <param name="reserved">Pages that were reserved for this write; afterwards those of them that were not used up, which still are.</param>
    public virtual ErrorNumber PrepareWrite(ulong node, ulong first, ulong count, ref ulong reserved, Span<MappedExtent> pieces, out int made)
    {
        made = 0;
        return ErrorNumber.EROFS;
    }

    /// <summary>
    /// The data of these pieces is on its way to the medium and will be there at the next flush: now they belong to the file, which is at least
    /// <paramref name="size"/> bytes long. A time of 0 leaves that of modification. On an error they are as after <see cref="CancelWrite"/>. ENOSPC, ENOENT, EROFS, EIO.
    /// </summary>
    public virtual ErrorNumber CompleteWrite(ulong node, ReadOnlySpan<MappedExtent> pieces, ulong size, long time) => ErrorNumber.EROFS;

    /// <summary>Gives back the blocks that <see cref="PrepareWrite"/> has chosen. The reservation that it used up is not there any more.</summary>
    public virtual void CancelWrite(ReadOnlySpan<MappedExtent> pieces)
    {
    }
}
