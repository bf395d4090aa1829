using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Vinit;

/// <summary>Mounted volumes: a file server for each, and its names.</summary>
internal sealed partial class Supervisor
{
    public override ErrorNumber MountVolume(ReadOnlySpan<byte> device, ReadOnlySpan<byte> name, MountFlags flags, out Connection control)
    {
        control = Connection.None;
        if (!VolumeNames.IsName(name) || device.Length > VolumeStatus.MaximumDevice)
        {
            return ErrorNumber.EINVAL;
        }

        foreach (VolumeProgram volume in Volumes)
        {
            if (volume.Device.SequenceEqual(device))
            {
                return ErrorNumber.EBUSY;
            }
        }

        ErrorNumber error = OpenService(device, out Connection connection);
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

        VolumeNames.Unbind(_names, volume.Volume);
        volume.Stop();
        if (volume.Process.Handle.IsSome)
        {
            _loop.Unwatch(volume.Process.Handle, volume.WatchToken);
            volume.OnEnded();
        }

        volume.Close();
        _managed.Remove(volume);
        return ErrorNumber.None;
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
        foreach (VolumeProgram volume in Volumes)
        {
            ErrorNumber error = volume.State == ServiceState.Running
                ? new FileSystemControlClient(volume.Connection, Deadline.After(PatienceAtTheEnd)).Unmount(true)
                : ErrorNumber.EIO;
            if (error != ErrorNumber.None)
            {
                ReportUnmount(volume, error);
            }
        }
    }

    private void ReportUnmount(VolumeProgram volume, ErrorNumber error) =>
        new LogLine(stackalloc byte[160]).Add("vinit: "u8).Add(volume.Name).Add(" did not unmount: "u8).Add(ErrorText.For(error))
            .Write(_log, LogLevel.Error);
}
