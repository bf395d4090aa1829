namespace ViperOS.Contracts.Services;

/// <summary>Offered by vinit: the servers it started, and the end of the system.</summary>
[Service]
public interface ISupervisor
{
    /// <summary>The services from number <paramref name="first"/> on, as many as fit; none behind the last.</summary>
    ErrorNumber ListServices(uint first, Span<ServiceStatus> services, out int count);

    /// <summary>
    /// Starts a service that is stopped or has failed, and forgets how often. ENOENT if there is none of that name, EBUSY if it
    /// runs.
    /// </summary>
    ErrorNumber StartService(ReadOnlySpan<byte> name);

    /// <summary>Ends a service and leaves it so. ENOENT if there is none of that name.</summary>
    ErrorNumber StopService(ReadOnlySpan<byte> name);

    /// <summary>Ends a service, if it runs, and starts it. ENOENT if there is none of that name.</summary>
    ErrorNumber RestartService(ReadOnlySpan<byte> name);

    /// <summary>
    /// A connection to what a service offers, also while it is down: calls wait for its next run. ENOENT if there is none of that name,
    /// EOPNOTSUPP if it offers nothing in this way. A disk's partitions have names too, <c>blkd.0p1</c>, whether the disk has them or not.
    /// </summary>
    ErrorNumber OpenService(ReadOnlySpan<byte> name, [Grants(Connection.ClientRights, KeepsOwn = true)] out Connection service);

    /// <summary>
    /// Starts a file server on a device (the name of a service, a partition's too) and gives its root directory a name, in the namespace that the shell
    /// and its programs share. Whether it could be mounted, IFileSystemControl says, which the volume offers. EEXIST if the name is taken,
    /// EBUSY if the device is mounted or claimed, ENOENT if there is no such device, EINVAL for a name that is none.
    /// </summary>
    ErrorNumber MountVolume(
        ReadOnlySpan<byte> device, ReadOnlySpan<byte> name, MountFlags flags, [Grants(Connection.ClientRights, KeepsOwn = true)] out Connection control);

    /// <summary>
    /// Gives a volume another name. ENOENT if there is no such volume, EEXIST if the new name is taken, EINVAL if it is none, EBUSY for the volume with the
    /// system's files.
    /// </summary>
    ErrorNumber RenameVolume(ReadOnlySpan<byte> name, ReadOnlySpan<byte> newName);

    /// <summary>
    /// A device for one user alone: until the last capability of the claim is closed nobody can mount or claim it, nor the disk or the partitions that it has
    /// blocks in common with. EBUSY if somebody has, ENOENT if there is no such device.
    /// </summary>
    ErrorNumber ClaimDevice(ReadOnlySpan<byte> device, [Grants(Connection.ClientRights)] out Connection claim);

    /// <summary>IFileSystemControl of a mounted volume. ENOENT.</summary>
    ErrorNumber OpenVolume(ReadOnlySpan<byte> name, [Grants(Connection.ClientRights, KeepsOwn = true)] out Connection control);

    /// <summary>
    /// Ends the server and takes the name away, after IFileSystemControl.Unmount: who has something open in it gets errors. ENOENT.
    /// </summary>
    ErrorNumber RemoveVolume(ReadOnlySpan<byte> name);

    /// <summary>The volumes from number <paramref name="first"/> on, as many as fit; none behind the last.</summary>
    ErrorNumber ListVolumes(uint first, Span<VolumeStatus> volumes, out int count);

    /// <summary>Ends all programs, then the servers, then turns the machine off or starts it anew.</summary>
    ErrorNumber Shutdown(PowerAction action);
}
