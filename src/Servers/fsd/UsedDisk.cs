using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Fsd;

/// <summary>A disk or partition that somebody has open: the queue to it, and whether it is ours alone. Owned by <see cref="DiskFiles"/>.</summary>
internal sealed class UsedDisk
{
    private readonly Connection _service;
    private readonly DeviceQueue _queue;

    private UsedDisk(Connection service, DeviceQueue queue, VolumeSectors sectors, in BlockGeometry geometry)
    {
        _service = service;
        _queue = queue;
        Sectors = sectors;
        Geometry = geometry;
    }

    public VolumeSectors Sectors { get; }

    public BlockGeometry Geometry { get; }

    public Connection Claim { get; set; } = Connection.None;

    /// <summary>Something was written since the last flush.</summary>
    public bool IsWritten { get; set; }

    /// <summary>Takes the connection over, also if it fails. What the driver answers, ENOMEM.</summary>
    public static ErrorNumber Open(Connection service, uint entries, in BlockGeometry geometry, out UsedDisk? disk)
    {
        disk = null;
        DeviceQueue queue = new(service, entries);
        VolumeSectors? sectors = null;
        ErrorNumber error = queue.Open();
        if (error == ErrorNumber.None)
        {
            error = VolumeSectors.Create(queue, geometry, out sectors);
            if (error != ErrorNumber.None)
            {
                queue.Close();
            }
        }

        if (error != ErrorNumber.None)
        {
            service.Close();
            return error;
        }

        disk = new UsedDisk(service, queue, sectors!, geometry);
        return ErrorNumber.None;
    }

    /// <summary>Others may have it alone.</summary>
    public void GiveUp()
    {
        if (Claim.Handle.IsSome)
        {
            Claim.Close();
            Claim = Connection.None;
        }
    }

    public void Close()
    {
        GiveUp();
        _queue.Close();
        Sectors.Close();
        _service.Close();
    }
}
