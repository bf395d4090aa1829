using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.Fat;
using ViperOS.FileServing;
using ViperOS.NineP;
using ViperOS.Services;
using ViperOS.ViperFs;

namespace ViperOS.Servers.Fsd;

/// <summary>
/// fsd: the file server of one volume, or of the disks themselves (<see cref="DiskNodes"/>). vinit gives it the channel that it serves ("channel"), the block device ("device") or a virtio device that leads to a
/// folder of the host's ("registers", "interrupt0", "shared"), the pager that keeps the pages of files ("pager"), memory that outlives this process
/// ("saved"), the log, for the system's files an event that says that they are there ("mounted"), and as arguments where the registers are and how to mount. What cannot be mounted it still answers for, so that it can say why.
/// </summary>
internal static class Program
{
    private const uint MetadataEntries = 128;
    private const uint DataEntries = 256;

    public static int Main(string[] arguments)
    {
        Log log = new(Startup.Find("log"u8));
        ServiceLoop loop = new(new Channel(Startup.Find("channel"u8)));
        if (Startup.Find("disks"u8).IsSome)
        {
            return (int)DiskNodes.Serve(loop, new Connection(Startup.Find("disks"u8)), log);
        }

        SavedMemory? saved = SavedMemory.Open(Startup.Find("saved"u8));
        bool isReadOnly = arguments.AsSpan().Contains("readonly");
        DeviceQueue? data = null;
        uint maximumSectors = 0;
        ErrorNumber error;
        FileSystem? files;
        if (Startup.Find("registers"u8).IsSome)
        {
            error = MountShare(arguments, isReadOnly, log, out files);
        }
        else
        {
            Connection service = new(Startup.Find("device"u8));
            error = Mount(service, saved, isReadOnly, out files, out maximumSectors);
            data = new DeviceQueue(service, DataEntries);
            error = error == ErrorNumber.None ? data.Open() : error;
        }

        bool isSystem = arguments.AsSpan().Contains("system");
        error = error == ErrorNumber.None && isSystem ? FindSystem(files!) : error;
        if (error != ErrorNumber.None && isSystem && saved is not { Serving.HasServed: true })
        {
            return FileServerExit.NotMounted + (int)error;
        }

        FileSystemServer? server = null;
        if (error == ErrorNumber.None)
        {
            server = new FileSystemServer(loop, files!, new Pager(Startup.Find("pager"u8)), data, maximumSectors, saved?.Serving, log);
            error = server.Start();
        }

        if (error == ErrorNumber.None)
        {
            saved?.Serving.MarkServing();
            new Event(Startup.Find("mounted"u8)).Set();
        }

        loop.Root = new VolumeControl(loop, files, server, isSystem, error);
        loop.Fallback = error == ErrorNumber.None ? server : null;
        error = loop.Run();
        log.Error("fsd: its channel cannot be received from any more"u8);
        return (int)error;
    }

    private static ErrorNumber Mount(Connection service, SavedMemory? saved, bool isReadOnly, out FileSystem? files, out uint maximumSectors)
    {
        files = null;
        DeviceQueue queue = new(service, MetadataEntries);
        ErrorNumber error = new BlockDeviceClient(service).GetGeometry(out BlockGeometry geometry);
        maximumSectors = geometry.MaximumTransfer;

        // What an earlier run has begun to write must not come behind what this one writes. A driver that dies over the question begins with nothing.
        new BlockDeviceClient(service).Settle();
        error = error == ErrorNumber.None ? queue.Open() : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        VolumeDevice device = new(queue, geometry);
        if (saved is not null)
        {
            device.Add(saved.Memory, saved.Mapping);
        }

        // Files without names may be open: the server knows.
        MountOptions options = new() { IsReadOnly = isReadOnly, KeepsOrphans = true, Saved = saved?.Transaction };
        error = Volume.Mount(device, options, out Volume? volume);
        files = volume;
        return error == ErrorNumber.EINVAL ? MountFat(queue, geometry, isReadOnly, out files) : error;
    }

    /// <summary>ENOENT if the volume does not have what the system is found by: it is somebody else's. EIO if that is damaged.</summary>
    private static ErrorNumber FindSystem(FileSystem files)
    {
        ErrorNumber error = files.Lookup(files.Root, "C"u8, out ulong directory, out FileKind commands);
        FileKind scripts = FileKind.Directory;
        error = error == ErrorNumber.None ? files.Lookup(files.Root, "S"u8, out _, out scripts) : error;
        if (error == ErrorNumber.None && files.Lookup(directory, "utilities"u8, out ulong program, out _) is var found)
        {
            // What is missing there somebody may have removed.
            found = found == ErrorNumber.None ? files.GetAttributes(program, out _) : found;
            error = found == ErrorNumber.EIO ? found : ErrorNumber.None;
        }

        return error == ErrorNumber.None && (commands != FileKind.Directory || scripts != FileKind.Directory) ? ErrorNumber.ENOENT : error;
    }

    /// <summary>A folder of the host's.</summary>
    private static ErrorNumber MountShare(string[] arguments, bool isReadOnly, Log log, out FileSystem? files)
    {
        NinePFileSystem? share = null;
        ErrorNumber error = ShareTransport.Open(arguments, log, out ShareTransport? transport);
        error = error == ErrorNumber.None ? NinePFileSystem.Mount(transport!, isReadOnly || transport!.IsReadOnly, out share) : error;
        files = share;
        return error;
    }

    /// <summary>EINVAL if it is no FAT volume either.</summary>
    private static ErrorNumber MountFat(DeviceQueue queue, in BlockGeometry geometry, bool isReadOnly, out FileSystem? files)
    {
        FatVolume? volume = null;
        ErrorNumber error = VolumeSectors.Create(queue, geometry, out VolumeSectors? sectors);
        error = error == ErrorNumber.None ? FatVolume.Mount(sectors!, new FatMountOptions { IsReadOnly = isReadOnly }, out volume) : error;
        files = volume;
        return error;
    }
}
