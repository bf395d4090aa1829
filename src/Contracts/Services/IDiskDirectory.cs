namespace ViperOS.Contracts.Services;

/// <summary>Offered by vinit to the server of the disks' nodes in /dev, and to nobody else.</summary>
[Service]
public interface IDiskDirectory
{
    /// <summary>A connection to a disk or partition, <c>blkd.0</c> or <c>blkd.0p1</c>, which speaks IBlockDevice. ENOENT if there is no such disk.</summary>
    ErrorNumber OpenDisk(ReadOnlySpan<byte> name, [Grants(Connection.ClientRights, KeepsOwn = true)] out Connection device);

    /// <summary>A disk or partition for one user alone, as ISupervisor.ClaimDevice. EBUSY, ENOENT.</summary>
    ErrorNumber ClaimDisk(ReadOnlySpan<byte> name, [Grants(Connection.ClientRights)] out Connection claim);
}
