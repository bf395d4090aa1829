using ViperOS.Contracts;

namespace ViperOS.FileSystems;

/// <summary>
/// A mounted file system, as a server asks it: by numbers of nodes, which stay what they are for as long as the node is there, over all mounts.
/// Knows names and attributes; who may do what, open files, symbolic links on the way and the cache of pages are the server's
/// (docs/file-systems.md). Each operation takes place as a whole or, on an error, not at all. One thread at a time.
/// <para>
/// What is not overridden is refused: a file system that cannot be changed overrides what is abstract and <see cref="Read"/>.
/// Times are nanoseconds since 1970-01-01 UTC. A page is 4,096 bytes.
/// </para>
/// </summary>
public abstract class FileSystem : IDisposable
{
    public const int PageSize = 4096;

    private bool _isDisposed;

    /// <summary>The root directory. No node has the number 0, or one of 2^48 and above.</summary>
    public abstract ulong Root { get; }

    /// <summary>As Info shows it: "ViperFS", "FAT32".</summary>
    public abstract string Name { get; }

    /// <summary>Cannot be changed: so mounted, or since the medium failed.</summary>
    public abstract bool IsReadOnly { get; }

    /// <summary>Others change it as well: what was remembered of a file is compared with its attributes whenever it is opened.</summary>
    public virtual bool IsShared => false;

    /// <summary>Names that differ in case only are the same.</summary>
    public virtual bool IgnoresCase => false;

    /// <summary>
    /// Pages of a file stay in the cache when nobody has it open. Otherwise they go to the medium then, and are dropped, and <see cref="Reclaim"/> follows.
    /// </summary>
    public virtual bool KeepsUnused => true;

    /// <summary>Something was changed that <see cref="Sync"/> would bring to the medium.</summary>
    public virtual bool HasChanges => false;

    /// <summary>Changes that took place, also in processes before this one, if that can be told: then it grows with each.</summary>
    public virtual ulong Operations => 0;

    /// <summary>What a name in a directory stands for. ENOENT, ENOTDIR, EIO.</summary>
    public abstract ErrorNumber Lookup(ulong directory, ReadOnlySpan<byte> name, out ulong node, out FileKind kind);

    /// <summary><see cref="Lookup"/> and <see cref="GetAttributes"/> in one, for who has the hash of the name (<see cref="ChangeCounters.HashName"/>).</summary>
    public virtual ErrorNumber Find(ulong directory, ReadOnlySpan<byte> name, uint nameHash, out FileStatus status)
    {
        status = default;
        ErrorNumber error = Lookup(directory, name, out ulong node, out _);
        return error == ErrorNumber.None ? GetAttributes(node, out status) : error;
    }

    /// <summary>
    /// A directory that is known by a small number before the file system is there, 0 if there is none: 1 is the root's directory C, 2 its S, which who boots from
    /// the file system needs; others as a file system says.
    /// </summary>
    public virtual ulong FindPlace(ulong place)
    {
        ReadOnlySpan<byte> name = place switch
        {
            1 => "C"u8,
            2 => "S"u8,
            _ => default,
        };
        return !name.IsEmpty && Lookup(Root, name, out ulong node, out FileKind kind) == ErrorNumber.None && kind == FileKind.Directory ? node : 0;
    }

    /// <summary>
    /// The first entry behind a cookie, 0 to begin; its name goes into the buffer of at least 255 bytes. "." and ".." are not given. ENOENT at the
    /// end, ENOTDIR, EIO.
    /// </summary>
    public abstract ErrorNumber NextEntry(ulong directory, ulong cookie, Span<byte> name, out DirectoryEntry entry);

    /// <summary>All but <see cref="FileStatus.HasMemory"/>. ENOENT, EIO.</summary>
    public abstract ErrorNumber GetAttributes(ulong node, out FileStatus status);

    /// <summary>Nodes of this kind have bytes, which the server serves.</summary>
    public virtual bool HasContents(FileKind kind) => kind == FileKind.Regular;

    /// <summary>Somebody opens a device's contents, perhaps to write, or to be alone with them (O_EXCL). EBUSY, EACCES, EIO.</summary>
    public virtual ErrorNumber BeginUse(ulong node, bool writes, bool isAlone) => ErrorNumber.None;

    /// <summary>ioctl(2). ENOTTY for a request that is not known, ENOENT, EIO.</summary>
    public virtual ErrorNumber Control(ulong node, ulong request, ReadOnlySpan<byte> argument, Span<byte> result, out int length)
    {
        length = 0;
        return ErrorNumber.ENOTTY;
    }

    /// <summary>EINVAL if it is no symbolic link, ERANGE, ENOENT, EIO.</summary>
    public virtual ErrorNumber ReadLink(ulong node, Span<byte> target, out int length)
    {
        length = 0;
        return ErrorNumber.EINVAL;
    }

    /// <summary>What statfs(2) tells.</summary>
    public abstract FileSystemStatus GetStatus();

    /// <summary>The value of an extended attribute; <paramref name="length"/> also if the buffer is too short. EOPNOTSUPP, ENODATA, ERANGE, ENOENT, EIO.</summary>
    public virtual ErrorNumber GetExtendedAttribute(ulong node, ReadOnlySpan<byte> name, Span<byte> value, out int length)
    {
        length = 0;
        return ErrorNumber.EOPNOTSUPP;
    }

    /// <summary>
    /// The names of the extended attributes, each with a zero behind it; <paramref name="length"/> also if the buffer is too short. ERANGE, ENOENT, EIO.
    /// </summary>
    public virtual ErrorNumber ListExtendedAttributes(ulong node, Span<byte> names, out int length)
    {
        length = 0;
        return ErrorNumber.None;
    }

    /// <summary>
    /// Sets an extended attribute; <paramref name="time"/> is the present. EOPNOTSUPP, EEXIST and ENODATA as the flags ask for, ENOSPC if there is no more room
    /// for it, ERANGE for a name, ENOENT, EROFS, EIO.
    /// </summary>
    public virtual ErrorNumber SetExtendedAttribute(ulong node, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags flags, long time) =>
        ErrorNumber.EOPNOTSUPP;

    /// <summary>EOPNOTSUPP, ENODATA, ENOENT, EROFS, EIO.</summary>
    public virtual ErrorNumber RemoveExtendedAttribute(ulong node, ReadOnlySpan<byte> name, long time) => ErrorNumber.EOPNOTSUPP;

    /// <summary>UTF-8, at most 64 bytes. Returns the length.</summary>
    public virtual int GetLabel(Span<byte> label) => 0;

    /// <summary>
    /// Makes a file, directory, device, FIFO or socket. EEXIST, ENOENT for a removed directory, EPERM for a kind that it does not know, EMLINK,
    /// ENAMETOOLONG, EINVAL for a name that it cannot have, ENOSPC, EROFS, EIO.
    /// </summary>
    public virtual ErrorNumber Create(ulong directory, ReadOnlySpan<byte> name, in NewInode settings, out ulong node)
    {
        node = 0;
        return ErrorNumber.EROFS;
    }

    /// <summary>A symbolic link. As <see cref="Create"/>.</summary>
    public virtual ErrorNumber CreateLink(ulong directory, ReadOnlySpan<byte> name, ReadOnlySpan<byte> target, in NewInode settings, out ulong node)
    {
        node = 0;
        return ErrorNumber.EPERM;
    }

    /// <summary>A file without a name, for <see cref="Link"/> or <see cref="Reclaim"/>. EOPNOTSUPP, ENOSPC, EROFS, EIO.</summary>
    public virtual ErrorNumber CreateUnnamed(ulong directory, in NewInode settings, out ulong node)
    {
        node = 0;
        return ErrorNumber.EOPNOTSUPP;
    }

    /// <summary>One more name. EEXIST, EPERM for a directory or where there is no such thing, EMLINK, and as <see cref="Create"/>.</summary>
    public virtual ErrorNumber Link(ulong node, ulong directory, ReadOnlySpan<byte> name, long time) => ErrorNumber.EPERM;

    /// <summary>
    /// Takes a name away. What has none any more, and may still be in use, stays until <see cref="Reclaim"/>. ENOENT, ENOTDIR, EISDIR, ENOTEMPTY,
    /// EROFS, EIO.
    /// </summary>
    public virtual ErrorNumber Unlink(ulong directory, ReadOnlySpan<byte> name, bool isDirectory, long time, out RemovedInode removed)
    {
        removed = default;
        return ErrorNumber.EROFS;
    }

    /// <summary>
    /// <paramref name="replaced"/> had the new name before. Two names of the same file both stay. ENOENT, EEXIST, ENOTDIR, EISDIR, ENOTEMPTY, EINVAL for
    /// a directory into itself or a mode that it does not know, and as <see cref="Create"/>.
    /// </summary>
    public virtual ErrorNumber Rename(
        ulong oldDirectory, ReadOnlySpan<byte> oldName, ulong newDirectory, ReadOnlySpan<byte> newName, RenameMode mode, long time,
        out RemovedInode replaced)
    {
        replaced = default;
        return ErrorNumber.EROFS;
    }

    /// <summary>
    /// Sets what the mask says; <paramref name="time"/> is the present. What it has no room for is passed over, or EPERM. ENOENT, EROFS, EIO.
    /// </summary>
    public virtual ErrorNumber SetAttributes(ulong node, NodeAttributeMask mask, in NodeAttributes attributes, long time) => ErrorNumber.EROFS;

    /// <summary>Sets the size; what is added reads as zeros. EFBIG, EISDIR, EINVAL, ENOENT, ENOSPC, EROFS, EIO.</summary>
    public virtual ErrorNumber Truncate(ulong node, ulong size, long time) => ErrorNumber.EROFS;

    /// <summary>
    /// Sees to it that a range of pages has room on the medium. The size grows to <paramref name="size"/> if it is less; 0 keeps it. EOPNOTSUPP,
    /// ENOSPC, EFBIG, EISDIR, EINVAL, ENOENT, EROFS, EIO.
    /// </summary>
    public virtual ErrorNumber Allocate(ulong node, ulong first, ulong count, ulong size, long time) => ErrorNumber.EOPNOTSUPP;

    /// <summary>Makes a hole of whole pages. The size grows to <paramref name="size"/> if it is less; 0 keeps it. EOPNOTSUPP, EISDIR, EINVAL, ENOENT, ENOSPC, EROFS, EIO.</summary>
    public virtual ErrorNumber Deallocate(ulong node, ulong first, ulong count, ulong size, long time) => ErrorNumber.EOPNOTSUPP;

    /// <summary>
    /// Takes whole pages out of a file: what is behind them moves there, and the file is so much shorter. EINVAL if they do not end before the file does;
    /// EOPNOTSUPP, also for more than can be done as a whole; EISDIR, EINVAL, ENOENT, ENOSPC, EROFS, EIO.
    /// </summary>
    public virtual ErrorNumber CollapseRange(ulong node, ulong first, ulong count, long time) => ErrorNumber.EOPNOTSUPP;

    /// <summary>Makes a hole of whole pages in front of what is there, which moves behind it. EINVAL if it does not begin before the end; EFBIG, and as <see cref="CollapseRange"/>.</summary>
    public virtual ErrorNumber InsertRange(ulong node, ulong first, ulong count, long time) => ErrorNumber.EOPNOTSUPP;

    /// <summary>Frees what has no name and no user any more. EBUSY if it has a name, ENOENT, EROFS, EIO.</summary>
    public virtual ErrorNumber Reclaim(ulong node) => ErrorNumber.None;

    /// <summary>The next node without a name behind one, 0 to begin. ENOENT at the end, EIO.</summary>
    public virtual ErrorNumber NextOrphan(ulong after, out ulong node)
    {
        node = 0;
        return ErrorNumber.ENOENT;
    }

    /// <summary>
    /// Set by who serves the file system and reserves room for others: gives back what of that nobody has used (<see cref="Unreserve"/>), false if there
    /// is nothing. To be asked before the answer is ENOSPC, between operations.
    /// </summary>
    public Func<bool>? GivesBackRoom { get; set; }

    /// <summary>
    /// Sets room aside for pages that are about to get dirty where the medium has none for them. <see cref="Write"/> and
    /// <see cref="BlockFileSystem.PrepareWrite"/> use it up. ENOSPC, EROFS.
    /// </summary>
    public virtual ErrorNumber Reserve(ulong pages) => IsReadOnly ? ErrorNumber.EROFS : ErrorNumber.None;

    /// <summary>For pages that are not written after all.</summary>
    public virtual void Unreserve(ulong pages)
    {
    }

    /// <summary>
    /// Reads a file's bytes, for file systems that are no <see cref="BlockFileSystem"/>. Less than asked for only at the end of the file. EISDIR, EINVAL,
    /// ENOENT, EIO.
    /// </summary>
    public virtual ErrorNumber Read(ulong node, ulong offset, Span<byte> into, out int read)
    {
        read = 0;
        return ErrorNumber.EIO;
    }

    /// <summary>Writes a file's bytes, all of them, where <see cref="Read"/> reads; a time of 0 leaves that of modification. EFBIG, ENOSPC, EISDIR, EINVAL, ENOENT, EROFS, EIO.</summary>
    public virtual ErrorNumber Write(ulong node, ulong offset, ReadOnlySpan<byte> from, long time) => ErrorNumber.EROFS;

    /// <summary>Everything so far is on the medium when this returns. EIO.</summary>
    public virtual ErrorNumber Sync() => ErrorNumber.None;

    /// <summary>What belongs to a file is on the medium when this returns. EIO.</summary>
    public virtual ErrorNumber SyncFile(ulong node) => Sync();

    /// <summary>Ends the use of the file system, of which nothing is left to be done at the next mount. EIO.</summary>
    public virtual ErrorNumber Unmount()
    {
        ErrorNumber error = Sync();
        Dispose();
        return error;
    }

    /// <summary>Lets go of the memory, without writing anything.</summary>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            Dispose(true);
        }

        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool isDisposing)
    {
    }
}
