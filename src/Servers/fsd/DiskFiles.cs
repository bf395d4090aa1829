using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.FileSystems;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// Disks and partitions as a file system: the directory /dev/block, whose names are numbers of devices. Who writes to one has it alone, as long as it is open:
/// nobody can mount it then, and what is mounted can only be read. Which disks there are is asked each time; there is a queue to one as long as it is open.
/// </summary>
internal sealed partial class DiskFiles(Connection directory, DeviceNodes nodes) : FileSystem
{
    private const ulong RootNode = 1;
    private const uint DirectoryMode = 0x1ED;
    private const uint DeviceMode = 0x1B0;
    private const uint QueueEntries = 8;
    private const ulong Patience = 10 * Clock.NanosecondsPerSecond;

    /// <summary>Group "disk" of Debian.</summary>
    private const uint DiskGroup = 6;

    private readonly Dictionary<ulong, UsedDisk> _used = [];
    private readonly long _started = Clock.RealTime;
    private List<DiskNumber> _listed = [];

    public override ulong Root => RootNode;

    public override string Name => "disks";

    public override bool IsReadOnly => false;

    public override bool IsShared => true;

    public override bool KeepsUnused => false;

    public override bool HasContents(FileKind kind) => kind == FileKind.BlockDevice;

    public override ErrorNumber Lookup(ulong directory, ReadOnlySpan<byte> name, out ulong node, out FileKind kind)
    {
        kind = FileKind.BlockDevice;
        bool isNumber = DiskNumber.TryParse(name, out DiskNumber number);
        node = isNumber ? number.Node : 0;
        return directory != RootNode ? ErrorNumber.ENOTDIR : isNumber ? Describe(number, out _) : ErrorNumber.ENOENT;
    }

    public override ErrorNumber NextEntry(ulong directory, ulong cookie, Span<byte> name, out DirectoryEntry entry)
    {
        entry = default;
        if (directory != RootNode)
        {
            return ErrorNumber.ENOTDIR;
        }

        if (cookie == 0)
        {
            _listed = List();
        }

        foreach (DiskNumber number in _listed)
        {
            if (number.Node > cookie)
            {
                entry = new DirectoryEntry(number.Node, FileKind.BlockDevice, number.Node, number.Format(name));
                return ErrorNumber.None;
            }
        }

        return ErrorNumber.ENOENT;
    }

    public override ErrorNumber GetAttributes(ulong node, out FileStatus status)
    {
        status = new FileStatus
        {
            Kind = FileKind.Directory,
            Mode = DirectoryMode,
            LinkCount = 2,
            Node = node,
            AccessTime = _started,
            ModifiedTime = _started,
            ChangeTime = _started,
            CreatedTime = _started,
        };
        if (node == RootNode)
        {
            return ErrorNumber.None;
        }

        BlockGeometry geometry = default;
        ErrorNumber error = DiskNumber.TryFromNode(node, out DiskNumber number) ? Describe(number, out geometry) : ErrorNumber.ENOENT;
        status.Kind = FileKind.BlockDevice;
        status.Mode = DeviceMode;
        status.GroupId = DiskGroup;
        status.LinkCount = 1;
        status.SpecialDevice = number.Device;
        status.Size = geometry.Sectors * BlockGeometry.SectorSize;
        return error;
    }

    public override FileSystemStatus GetStatus() => new() { BlockSize = PageSize, MaximumName = DiskNumber.MaximumName };

    public override ErrorNumber BeginUse(ulong node, bool writes, bool isAlone)
    {
        ErrorNumber error = Use(node, out UsedDisk? disk);
        return error != ErrorNumber.None ? error
            : writes && disk!.Sectors.IsReadOnly ? ErrorNumber.EACCES
            : writes || isAlone ? Claim(node, disk!)
            : ErrorNumber.None;
    }

    public override ErrorNumber Read(ulong node, ulong offset, Span<byte> into, out int read)
    {
        read = 0;
        ErrorNumber error = Use(node, out UsedDisk? disk);
        if (error == ErrorNumber.None)
        {
            ulong size = disk!.Geometry.Sectors * BlockGeometry.SectorSize;
            read = (int)Math.Min((ulong)into.Length, size - Math.Min(size, offset));
            error = disk.Sectors.Read(offset / BlockGeometry.SectorSize, into[..read]);
        }

        return error;
    }

    public override ErrorNumber Write(ulong node, ulong offset, ReadOnlySpan<byte> from, long time)
    {
        ErrorNumber error = Use(node, out UsedDisk? disk);

        // An earlier run of the server has had it alone.
        error = error == ErrorNumber.None ? Claim(node, disk!) : error;
        if (error == ErrorNumber.None)
        {
            disk!.IsWritten = true;
            error = disk.Sectors.Write(offset / BlockGeometry.SectorSize, from);
        }

        return error;
    }

    public override ErrorNumber Sync()
    {
        ErrorNumber error = ErrorNumber.None;
        foreach (UsedDisk disk in _used.Values)
        {
            ErrorNumber flushed = Flush(disk);
            error = error == ErrorNumber.None ? flushed : error;
        }

        return error;
    }

    /// <summary>The last user is gone.</summary>
    public override ErrorNumber Reclaim(ulong node)
    {
        ErrorNumber error = ErrorNumber.None;
        if (_used.TryGetValue(node, out UsedDisk? disk))
        {
            error = Flush(disk);
            disk.Close();
            _used.Remove(node);
        }

        return error;
    }

    /// <summary>For all disks, in /dev.</summary>
    public void MakeNodes()
    {
        List<DiskNumber> parts = [];
        for (uint disk = 0; disk < DiskNumber.MaximumDisks && List(disk, parts) == ErrorNumber.None; disk++)
        {
            nodes.Update(disk, parts);
            parts.Clear();
        }
    }

    /// <summary>All that there are, in order.</summary>
    private List<DiskNumber> List()
    {
        List<DiskNumber> found = [];
        uint disk = 0;
        while (disk < DiskNumber.MaximumDisks && List(disk, found) == ErrorNumber.None)
        {
            disk++;
        }

        return found;
    }

    /// <summary>Adds a disk and its partitions. A disk whose driver says nothing has none.</summary>
    private ErrorNumber List(uint disk, List<DiskNumber> found)
    {
        ErrorNumber error = Open(new DiskNumber(disk, 0), out Connection service);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        found.Add(new DiskNumber(disk, 0));
        BlockPartition[] partitions = new BlockPartition[BlockPartition.MaximumNumber];
        BlockDeviceClient client = new(service, Deadline.After(Patience));
        int count = 0;
        while (client.ListPartitions((uint)count, partitions.AsSpan(count), out int more) == ErrorNumber.None && more != 0)
        {
            count += more;
        }

        foreach (ref readonly BlockPartition partition in partitions.AsSpan(0, count))
        {
            found.Add(new DiskNumber(disk, partition.Number));
        }

        service.Close();
        return ErrorNumber.None;
    }

    private ErrorNumber Open(DiskNumber number, out Connection service)
    {
        Span<byte> name = stackalloc byte[DiskNumber.MaximumName];
        return Supervisor.OpenDisk(name[..number.FormatService(name)], out service);
    }

    /// <summary>What its driver says of it now. ENOENT if the disk has no such partition.</summary>
    private ErrorNumber Describe(DiskNumber number, out BlockGeometry geometry)
    {
        geometry = default;
        ErrorNumber error = Open(number, out Connection service);
        if (error == ErrorNumber.None)
        {
            error = new BlockDeviceClient(service, Deadline.After(Patience)).GetGeometry(out geometry);
            service.Close();
        }

        return error == ErrorNumber.ENODEV ? ErrorNumber.ENOENT : error;
    }

    /// <summary>With an open queue, whose connection stays open.</summary>
    private ErrorNumber Use(ulong node, out UsedDisk? disk)
    {
        if (_used.TryGetValue(node, out disk))
        {
            return ErrorNumber.None;
        }

        if (!DiskNumber.TryFromNode(node, out DiskNumber number))
        {
            return ErrorNumber.ENOENT;
        }

        ErrorNumber error = Describe(number, out BlockGeometry geometry);
        Connection service = Connection.None;
        error = error == ErrorNumber.None ? Open(number, out service) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = UsedDisk.Open(service, QueueEntries, geometry, out disk);
        if (error == ErrorNumber.None)
        {
            _used.Add(node, disk!);
        }

        return error;
    }

    private ErrorNumber Claim(ulong node, UsedDisk disk)
    {
        if (disk.Claim.Handle.IsSome)
        {
            return ErrorNumber.None;
        }

        DiskNumber.TryFromNode(node, out DiskNumber number);
        Span<byte> name = stackalloc byte[DiskNumber.MaximumName];
        ErrorNumber error = Supervisor.ClaimDisk(name[..number.FormatService(name)], out Connection claim);
        disk.Claim = error == ErrorNumber.None ? claim : Connection.None;
        return error;
    }

    private static ErrorNumber Flush(UsedDisk disk)
    {
        if (!disk.IsWritten)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = disk.Sectors.Flush();
        disk.IsWritten = error != ErrorNumber.None;
        return error;
    }

    /// <summary>vinit waits for this server at the very end only; then it has no time for questions.</summary>
    private DiskDirectoryClient Supervisor => new(directory, Deadline.After(Patience));
}
