namespace ViperOS.Contracts.Services;

/// <summary>Offered by file servers, ramfsd first, beside the file protocol: for who manages them.</summary>
[Service]
public interface IFileSystemControl
{
    ErrorNumber GetStatistics(out FileSystemStatistics statistics);

    /// <summary>How many bytes all files together may take. ENOSPC if they take more already.</summary>
    ErrorNumber SetCapacity(ulong bytes);

    /// <summary>Comes back when everything written before is where it survives. For a RAM file system at once.</summary>
    ErrorNumber Synchronize();

    /// <summary>A connection to the root directory, which speaks the file protocol: for DirectoryHandle.Create.</summary>
    ErrorNumber OpenRoot([Grants(Connection.ClientRights)] out Connection root);

    /// <summary>What the file system is. If it could not be mounted, why: EINVAL if the device has none that is known, EIO if it is damaged.</summary>
    ErrorNumber Describe(out FileSystemDescription description);

    /// <summary>
    /// Ends the use of the medium: everything is there when this returns, and the server knows no more files. EBUSY while something is open, unless
    /// that is to be cut off.
    /// </summary>
    ErrorNumber Unmount(bool isForced);
}
