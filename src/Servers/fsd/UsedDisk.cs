using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Fsd;

/// <summary>A disk or partition that was opened at least once: the queue to it, and whether it is ours alone. Owned by <see cref="DiskFiles"/>.</summary>
internal sealed class UsedDisk(VolumeSectors sectors, in BlockGeometry geometry)
{
    public VolumeSectors Sectors { get; } = sectors;

    public BlockGeometry Geometry { get; } = geometry;

    public Connection Claim { get; set; } = Connection.None;

    /// <summary>Something was written since the last flush.</summary>
    public bool IsWritten { get; set; }

    /// <summary>Others may have it.</summary>
    public void GiveUp()
    {
        if (Claim.Handle.IsSome)
        {
            Claim.Close();
            Claim = Connection.None;
        }
    }
}
