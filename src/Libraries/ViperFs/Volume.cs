using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs;

/// <summary>
/// A mounted volume: what a file server asks for, by inode numbers. Every operation takes place as a whole or, on an error, not at all, in
/// memory and after a crash. Data does not pass through here: the volume says where it lies, and others read and write it.
/// <para>
/// One thread at a time: whoever shares a volume has a lock around it. Who may do what is decided above.
/// </para>
/// </summary>
public sealed partial class Volume : BlockFileSystem
{
    private readonly BlockDevice _device;
    private readonly VolumeGeometry _geometry;
    private readonly MetadataCache _cache;
    private readonly Journal _journal;
    private readonly GroupSet _groups;
    private readonly BlockAllocator _allocator;
    private readonly InodeTable _inodes;
    private readonly ExtentMap _extents;
    private readonly DirectoryIndex _entries;
    private readonly SavedState? _saved;
    private Superblock _superblock;

    private Volume(BlockDevice device, in Superblock superblock, VolumeGeometry geometry, JournalRing ring, MountOptions options)
    {
        _device = device;
        _superblock = superblock;
        _geometry = geometry;
        _cache = new MetadataCache(device, geometry, superblock.ChecksumSeed, options.CacheBlocks, options.Saved);
        _journal = new Journal(device, _cache, ring, options.CacheBlocks / 2, options.Saved);
        _saved = options.Saved;
        _groups = new GroupSet(_cache, _journal, geometry);
        _allocator = new BlockAllocator(_groups, _journal, device, options.Discards);
        _journal.Allocator = _allocator;
        _inodes = new InodeTable(_cache, _journal, _groups);
        _extents = new ExtentMap(new Tree(TreeKind.Extents, _cache, _journal, _allocator), _allocator);
        _entries = new DirectoryIndex(
            new Tree(TreeKind.Directory, _cache, _journal, _allocator), _cache, _journal, superblock.HashKeyLow, superblock.HashKeyHigh);
    }

    /// <summary>The root directory.</summary>
    public static ulong RootInode => Format.RootInode;

    /// <summary>Cannot be changed: so mounted, or since the medium failed or damage was found at mount.</summary>
    public override bool IsReadOnly => _journal.IsReadOnly;

    public override ulong Root => Format.RootInode;

    public override string Name => "ViperFS";

    public override ulong Operations => _saved?.Operations ?? 0;

    /// <summary>A transaction is running, or data was written since the last flush.</summary>
    public override bool HasChanges => !_journal.IsEmpty || _journal.HasUnflushedData;

    /// <summary>Transactions that mount has replayed.</summary>
    public int ReplayedTransactions { get; private set; }

    internal MetadataCache Cache => _cache;

    internal Journal Journal => _journal;

    internal VolumeGeometry Geometry => _geometry;

    internal BlockDevice Device => _device;

    /// <summary>
    /// Replays the journal, then frees what had lost its last name. EINVAL if the device has no volume, EOPNOTSUPP if the volume has features
    /// that are not known here, EIO if it is damaged.
    /// </summary>
    public static ErrorNumber Mount(BlockDevice device, MountOptions options, out Volume? volume)
    {
        volume = null;
        ErrorNumber error = SuperblockCopies.Read(device, out Superblock superblock);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if ((superblock.Incompatible & ~IncompatibleFeatures.Known) != 0)
        {
            return ErrorNumber.EOPNOTSUPP;
        }

        bool isReadOnly = options.IsReadOnly || device.IsReadOnly || (superblock.ReadOnlyCompatible & ~ReadOnlyCompatibleFeatures.Known) != 0;
        BlockDevice used = isReadOnly ? new OverlayDevice(device) : device;
        VolumeGeometry geometry = new(superblock);
        JournalRing ring = new(used, geometry, superblock.ChecksumSeed);
        JournalReplay replay = new(used, geometry, ring, superblock.ChecksumSeed);
        error = replay.Scan();
        SavedState? saved = isReadOnly ? null : options.Saved;
        if (error == ErrorNumber.None && saved is not null && saved.IsOf(superblock))
        {
            error = TransactionRescue.Write(saved, used, ring, replay, superblock.ChecksumSeed, out bool isWritten);
            if (isWritten)
            {
                replay = new JournalReplay(used, geometry, ring, superblock.ChecksumSeed);
                error = replay.Scan();
            }
        }

        if (error == ErrorNumber.None && replay.Transactions != 0)
        {
            error = replay.Apply();
        }

        if (error != ErrorNumber.None)
        {
            ring.Dispose();
            return error;
        }

        saved?.Start(superblock, replay.Sequence);
        Volume mounted = new(used, superblock, geometry, ring, options with { Saved = saved }) { ReplayedTransactions = replay.Transactions };
        mounted._journal.Start(replay.Sequence, replay.Position);
        error = mounted.Start(isReadOnly, options.KeepsOrphans);
        if (error != ErrorNumber.None)
        {
            mounted.Dispose();
            return error;
        }

        volume = mounted;
        return ErrorNumber.None;
    }

    /// <summary>Everything so far is on the medium when this returns. EIO.</summary>
    public override ErrorNumber Sync() => IsReadOnly ? _journal.Remainder : _journal.Commit();

    /// <summary>
    /// What belongs to a file is on the medium when this returns: its data and, if that has changed, all metadata, for transactions are
    /// durable in order. EIO.
    /// </summary>
    public override ErrorNumber SyncFile(ulong number)
    {
        _cache.Trim();
        ErrorNumber error = _inodes.Get(number, out Inode inode);
        if (error != ErrorNumber.None || IsReadOnly)
        {
            return error == ErrorNumber.None ? _journal.Remainder : error;
        }

        return _journal.IsRunning(inode.Block) ? _journal.Commit() : _journal.FlushData();
    }

    /// <summary>Writes everything to its home and empties the journal, for times when there is nothing else to do. EIO.</summary>
    public ErrorNumber Checkpoint() => IsReadOnly ? _journal.Remainder : _journal.Checkpoint();

    /// <summary>Ends the use of the volume: the next mount has nothing to replay. EIO.</summary>
    public override ErrorNumber Unmount()
    {
        ErrorNumber error = Checkpoint();
        _saved?.End();
        Dispose();
        return error;
    }

    /// <summary>Lets go of the memory, without writing anything.</summary>
    protected override void Dispose(bool isDisposing)
    {
        _journal.Dispose();
        _cache.Dispose();
    }

    private ErrorNumber Start(bool isReadOnly, bool keepsOrphans)
    {
        ErrorNumber error = _groups.Load(out ulong freeBlocks, out _);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        _allocator.Start(freeBlocks);
        error = _inodes.Get(RootInode, out Inode root);
        if (error != ErrorNumber.None || !root.Record.IsDirectory)
        {
            return ErrorNumber.EIO;
        }

        _journal.IsReadOnly = isReadOnly;
        if (!isReadOnly && ReclaimOrphans(keepsOrphans) != ErrorNumber.None)
        {
            // Damage that fsck has to look at: reading does no harm until then.
            _journal.IsReadOnly = true;
        }

        return ErrorNumber.None;
    }

    /// <summary>Whether to try an operation once more: a commit has made blocks free, or there was room that nobody needs.</summary>
    private bool CanRetry(ErrorNumber error) =>
        error == ErrorNumber.ENOSPC && ((_allocator.HasFreed && _journal.Commit() == ErrorNumber.None) || GivesBackRoom?.Invoke() == true);
}
