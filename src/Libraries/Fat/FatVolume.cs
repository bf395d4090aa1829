using ViperOS.Contracts;
using ViperOS.Fat.Allocation;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Directories;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat;

/// <summary>
/// A mounted FAT volume: what a file server asks for, by numbers of files. Data does not pass through here: the volume says where it lies, in sectors of
/// 512 bytes, and others read and write it. docs/fat.md says in which order changes reach the medium.
/// <para>
/// One thread at a time: whoever shares a volume has a lock around it. Who may do what is decided above.
/// </para>
/// </summary>
public sealed partial class FatVolume : BlockFileSystem
{
    private readonly SectorDevice _device;
    private readonly FatGeometry _geometry;
    private readonly FatMountOptions _options;
    private readonly SectorCache _cache;
    private readonly FatTable _table;
    private readonly ClusterMap _map;
    private readonly ClusterChains _chains;
    private readonly DirectoryTable _directories;
    private readonly NodeTable _nodes;
    private readonly EntryReader _reader;
    private readonly byte[] _sector = new byte[SectorDevice.SectorSize];
    private readonly bool _isReadOnly;
    private readonly bool _wasDirty;
    private bool _isMarkedDirty;
    private bool _hasUnflushedData;
    private bool _hadFreed;

    private FatVolume(SectorDevice device, FatGeometry geometry, FatMountOptions options, bool wasDirty)
    {
        _device = device;
        _geometry = geometry;
        _options = options;
        _wasDirty = wasDirty;
        _isReadOnly = options.IsReadOnly || device.IsReadOnly;
        _cache = new SectorCache(device, geometry, options.CachePieces);
        _table = new FatTable(_cache, geometry);
        _map = new ClusterMap(geometry);
        _chains = new ClusterChains(_table, _map, _cache, geometry);
        _directories = new DirectoryTable(device, _cache, _chains, geometry);
        _nodes = new NodeTable(_directories, geometry.Type);
        _reader = new EntryReader(_directories);
        FatNode root = new(NodeTable.RootNumber, 0, geometry.Type) { IsRoot = true };
        root.Entry.Attributes = EntryAttributes.Directory;
        root.Entry.SetFirstCluster(geometry.RootCluster);
        _nodes.AddRoot(root);
    }

    /// <summary>The root directory.</summary>
    public override ulong Root => NodeTable.RootNumber;

    public override string Name => Type switch
    {
        FatType.Fat32 => "FAT32",
        FatType.Fat16 => "FAT16",
        _ => "FAT12",
    };

    public override bool IsReadOnly => _isReadOnly;

    public override bool IgnoresCase => true;

    public override bool HasChanges => _cache.HasDirtyTables || _cache.HasDirtyDirectories || _hasUnflushedData || _chains.HasFreed;

    /// <summary>Extents count in sectors.</summary>
    public override int BlockSize => SectorDevice.SectorSize;

    public FatType Type => _geometry.Type;

    /// <summary>In bytes.</summary>
    public uint ClusterBytes => _geometry.ClusterBytes;

    /// <summary>Where clusters begin, in sectors; each is a multiple of its size behind this.</summary>
    public ulong DataStart => _geometry.DataStart;

    public uint VolumeId => _geometry.VolumeId;

    /// <summary>It was in use when the machine stopped, or so it says.</summary>
    public bool WasDirty => _wasDirty;

    /// <summary>Whether a device has a FAT volume, from its first sector.</summary>
    public static bool IsVolume(ReadOnlySpan<byte> firstSector, ulong deviceSectors) =>
        firstSector.Length >= SectorDevice.SectorSize && BootSector.Parse(firstSector, deviceSectors, out _) == ErrorNumber.None;

    /// <summary>Reads the whole table. EINVAL if the device has no FAT volume, EIO.</summary>
    public static ErrorNumber Mount(SectorDevice device, FatMountOptions options, out FatVolume? volume)
    {
        volume = null;
        byte[] sector = new byte[SectorDevice.SectorSize];
        ErrorNumber error = device.SectorCount == 0 ? ErrorNumber.EINVAL : device.Read(0, sector);
        error = error == ErrorNumber.None ? BootSector.Parse(sector, device.SectorCount, out FatGeometry? geometry) : Fail(error, out geometry);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        bool wasDirty = (sector[BootSector.StateOffset(geometry!.Type)] & BootSector.DirtyBit) != 0;
        FatVolume mounted = new(device, geometry, options, wasDirty);
        error = mounted._table.Scan(device, mounted._map);
        volume = error == ErrorNumber.None ? mounted : null;
        return error;
    }

    /// <summary>
    /// Everything so far is on the medium when this returns: first the table with what was allocated, and the files' data; then the entries that refer
    /// to it; then what they do not refer to any more is free. EIO.
    /// </summary>
    public override ErrorNumber Sync()
    {
        if (IsReadOnly)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = ErrorNumber.None;
        if (_cache.HasDirtyTables || _hasUnflushedData)
        {
            error = _cache.HasDirtyTables ? WriteInformation() : ErrorNumber.None;
            error = error == ErrorNumber.None ? _cache.WriteTables() : error;
            error = error == ErrorNumber.None ? _device.Flush() : error;
            _hasUnflushedData &= error != ErrorNumber.None;
        }

        if (error == ErrorNumber.None && _cache.HasDirtyDirectories)
        {
            error = _cache.WriteDirectories();
            error = error == ErrorNumber.None ? _device.Flush() : error;
        }

        return error == ErrorNumber.None ? _chains.ApplyFrees() : error;
    }

    /// <summary>As <see cref="Sync"/>: what belongs to one file cannot be told from the rest. ENOENT, EIO.</summary>
    public override ErrorNumber SyncFile(ulong node)
    {
        ErrorNumber error = _nodes.GetEntry(node, out _);
        return error == ErrorNumber.None || node == Root ? Sync() : error;
    }

    /// <summary>Ends the use of the volume and says so on it. EIO.</summary>
    public override ErrorNumber Unmount()
    {
        ErrorNumber error = CutExcess();
        error = error == ErrorNumber.None ? Sync() : error;

        // Once more for what the first has made free.
        error = error == ErrorNumber.None ? Sync() : error;
        if (error == ErrorNumber.None && _isMarkedDirty && !_wasDirty)
        {
            error = SetState(isClean: true);
        }

        return error;
    }

    private static ErrorNumber Fail(ErrorNumber error, out FatGeometry? geometry)
    {
        geometry = null;
        return error;
    }

    /// <summary>Before an operation that looks.</summary>
    private void Prepare()
    {
        _cache.Trim();
        _nodes.Trim();
    }

    /// <summary>Before an operation that changes something. EROFS, EIO.</summary>
    private ErrorNumber Begin()
    {
        if (IsReadOnly)
        {
            return ErrorNumber.EROFS;
        }

        _hadFreed = _chains.HasFreed;
        ErrorNumber error = _cache.IsFull ? Sync() : ErrorNumber.None;
        if (error == ErrorNumber.None && !_isMarkedDirty)
        {
            error = SetState(isClean: false);
            _isMarkedDirty = error == ErrorNumber.None;
        }

        Prepare();
        return error;
    }

    /// <summary>Whether to try an operation once more: there were clusters when it began that only the medium had to let go of, or room that nobody needs.</summary>
    private bool CanRetry(ErrorNumber error) =>
        error == ErrorNumber.ENOSPC && ((_hadFreed && Sync() == ErrorNumber.None) || GivesBackRoom?.Invoke() == true);

    /// <summary>The number of free clusters and where to look for them, if the volume has a place for that. EIO.</summary>
    private ErrorNumber WriteInformation()
    {
        if (_geometry.InformationSector == 0)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = _device.Read(_geometry.InformationSector, _sector);
        if (error != ErrorNumber.None || !InformationSector.IsValid(_sector))
        {
            return error;
        }

        InformationSector.Set(_sector, _map.FreeCount, _map.Next);
        return _device.Write(_geometry.InformationSector, _sector);
    }

    /// <summary>Says on the medium that the volume is in use, or that it is not. EIO.</summary>
    private ErrorNumber SetState(bool isClean)
    {
        ErrorNumber error = _device.Read(0, _sector);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ref byte state = ref _sector[BootSector.StateOffset(_geometry.Type)];
        state = (byte)(isClean ? state & ~BootSector.DirtyBit : state | BootSector.DirtyBit);
        error = _device.Write(0, _sector);
        if (error == ErrorNumber.None && _table.CleanBit != 0)
        {
            error = _table.Get(1, out uint value);
            error = error == ErrorNumber.None ? _table.Set(1, isClean ? value | _table.CleanBit : value & ~_table.CleanBit) : error;
            error = error == ErrorNumber.None ? _cache.WriteTables() : error;
        }

        return error == ErrorNumber.None ? _device.Flush() : error;
    }
}
