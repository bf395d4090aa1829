using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>Mounted volumes: a file server for each, and its names.</summary>
internal sealed partial class Supervisor
{
    /// <summary>Each after <see cref="PatienceAtTheEnd"/>: one large file is written, or nothing happens any more.</summary>
    private const int LooksWithoutProgress = 6;

    private readonly List<DeviceClaim> _claims = [];

    public override ErrorNumber MountVolume(ReadOnlySpan<byte> device, ReadOnlySpan<byte> name, MountFlags flags, out Connection control)
    {
        control = Connection.None;
        if (!VolumeNames.IsName(name) || device.Length > VolumeStatus.MaximumDevice)
        {
            return ErrorNumber.EINVAL;
        }

        ErrorNumber error = OpenFreeDevice(device, out Connection connection);
        error = error == ErrorNumber.None && FindVolume(name) is not null ? ErrorNumber.EEXIST : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = VolumeProgram.Create(name, device, connection, flags, _resource, _log, false, out VolumeProgram? program);
        DirectoryHandle root = default;
        error = error == ErrorNumber.None ? program!.OpenRoot(out root) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = VolumeNames.Bind(_names, name, root);
        root.Handle.Close();
        if (error != ErrorNumber.None)
        {
            program!.Close();
            return error;
        }

        _managed.Insert(_managed.Count - 1, program!);
        Start(program!);
        control = program!.Connection;
        return ErrorNumber.None;
    }

    public override ErrorNumber OpenVolume(ReadOnlySpan<byte> name, out Connection control)
    {
        VolumeProgram? volume = FindVolume(name);
        control = volume?.Connection ?? Connection.None;
        return volume is null ? ErrorNumber.ENOENT : ErrorNumber.None;
    }

    public override ErrorNumber RemoveVolume(ReadOnlySpan<byte> name)
    {
        if (FindVolume(name) is not { } volume)
        {
            return ErrorNumber.ENOENT;
        }

        if (volume.IsSystem)
        {
            return ErrorNumber.EBUSY;
        }

        VolumeNames.Unbind(_names, volume.Volume);
        Remove(volume);
        return ErrorNumber.None;
    }

    public override ErrorNumber RenameVolume(ReadOnlySpan<byte> name, ReadOnlySpan<byte> newName)
    {
        VolumeProgram? volume = FindVolume(name);
        ErrorNumber error = volume is null ? ErrorNumber.ENOENT
            : volume.IsSystem ? ErrorNumber.EBUSY
            : !VolumeNames.IsName(newName) ? ErrorNumber.EINVAL
            : FindVolume(newName) is not null ? ErrorNumber.EEXIST
            : ErrorNumber.None;
        DirectoryHandle root = default;
        error = error == ErrorNumber.None ? volume!.OpenRoot(out root) : error;
        if (error == ErrorNumber.None)
        {
            error = VolumeNames.Bind(_names, newName, root);
            root.Handle.Close();
        }

        if (error == ErrorNumber.None)
        {
            VolumeNames.Unbind(_names, volume!.Volume);
            volume.RenameVolume(newName);
        }

        return error;
    }

    public override ErrorNumber ClaimDevice(ReadOnlySpan<byte> device, out Connection claim)
    {
        claim = Connection.None;
        ErrorNumber error = OpenFreeDevice(device, out _);
        if (error == ErrorNumber.None)
        {
            DeviceClaim added = new(device, _claims);
            error = _loop.Connect(added, 0, out claim);
            if (error == ErrorNumber.None)
            {
                _claims.Add(added);
            }
        }

        return error;
    }

    /// <summary>EBUSY if somebody uses the device, or blocks of it.</summary>
    private ErrorNumber OpenFreeDevice(ReadOnlySpan<byte> device, out Connection connection)
    {
        connection = Connection.None;
        foreach (VolumeProgram volume in Volumes)
        {
            if (DeviceClaim.Overlap(volume.Device, device))
            {
                return ErrorNumber.EBUSY;
            }
        }

        foreach (DeviceClaim claim in _claims)
        {
            if (DeviceClaim.Overlap(claim.Device, device))
            {
                return ErrorNumber.EBUSY;
            }
        }

        return OpenDisk(device, out connection);
    }

    /// <summary>A disk or partition, whoever uses it.</summary>
    internal ErrorNumber OpenDisk(ReadOnlySpan<byte> device, out Connection connection)
    {
        connection = Connection.None;
        return device.StartsWith("blkd."u8) ? OpenService(device, out connection) : ErrorNumber.ENOENT;
    }

    /// <summary>Its server ends, and who has something open in it gets errors.</summary>
    private void Remove(VolumeProgram volume)
    {
        volume.Stop();
        if (volume.Process.Handle.IsSome)
        {
            _loop.Unwatch(volume.Process.Handle, volume.WatchToken);
            volume.OnEnded();
        }

        volume.Close();
        _managed.Remove(volume);
    }

    public override ErrorNumber ListVolumes(uint first, Span<VolumeStatus> volumes, out int count)
    {
        count = 0;
        uint index = 0;
        foreach (VolumeProgram volume in Volumes)
        {
            if (index++ >= first && count < volumes.Length)
            {
                volume.Describe(ref volumes[count++]);
            }
        }

        return ErrorNumber.None;
    }

    private IEnumerable<VolumeProgram> Volumes => _managed.OfType<VolumeProgram>();

    private VolumeProgram? FindVolume(ReadOnlySpan<byte> name)
    {
        foreach (ManagedProgram program in _managed)
        {
            if (program is VolumeProgram volume && System.Text.Ascii.EqualsIgnoreCase(volume.Volume, name))
            {
                return volume;
            }
        }

        return null;
    }

    /// <summary>At the end: what programs have written is on the medium, and the next mount has nothing to repair.</summary>
    private void UnmountAll()
    {
        foreach (ManagedProgram volume in _managed)
        {
            if (volume is not (VolumeProgram or DiskNodesProgram))
            {
                continue;
            }

            ErrorNumber error = volume.State == ServiceState.Running ? Unmount(volume) : ErrorNumber.EIO;
            if (error != ErrorNumber.None)
            {
                ReportUnmount(volume, error);
            }
        }
    }

    /// <summary>Waits as long as there are fewer and fewer files to be written; how fast a medium is nobody knows.</summary>
    private ErrorNumber Unmount(ManagedProgram volume)
    {
        int left = int.MaxValue;
        int looks = 0;
        while (true)
        {
            ErrorNumber error = new FileSystemControlClient(volume.Connection, Deadline.After(PatienceAtTheEnd)).Unmount(true);
            int now = volume.CountUnwritten();
            looks = now < left ? 0 : looks + 1;
            left = now;
            if (error != ErrorNumber.ETIMEDOUT || looks == LooksWithoutProgress || volume.HasEnded)
            {
                return error;
            }

            ReportUnwritten(volume, left);
        }
    }

    private void ReportUnwritten(ManagedProgram volume, int files) =>
        new LogLine(stackalloc byte[160]).Add("vinit: "u8).Add(volume.Name).Add(" has files to write: "u8).Add(files).Write(_log, LogLevel.Information);

    private void ReportUnmount(ManagedProgram volume, ErrorNumber error) =>
        new LogLine(stackalloc byte[160]).Add("vinit: "u8).Add(volume.Name).Add(" did not unmount: "u8).Add(ErrorText.For(error))
            .Write(_log, LogLevel.Error);
}
