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
}
