namespace ViperOS.Contracts.Services;

/// <summary>Offered by blkd: a disk, or a part of one. Data does not travel here but through the ring of a queue.</summary>
[Service]
public interface IBlockDevice
{
    ErrorNumber GetGeometry(out BlockGeometry geometry);

    /// <summary>
    /// Opens a queue: requests and completions travel through the memory object (docs/block-rings.md), which the client has laid out. EINVAL
    /// if it is none that fits, EMFILE beyond 64 queues.
    /// </summary>
    /// <param name="ring">The ring.</param>
    /// <param name="submitted">Set by the client when the server waits for requests.</param>
    /// <param name="completed">Set by the server when the client waits for completions.</param>
    /// <param name="queue">Closing it closes the queue; what is under way is still done.</param>
    /// <param name="life">PeerClosed tells that the server is gone, and the queue with it: what was under way is to be asked for again.</param>
    ErrorNumber OpenQueue(
        [Grants(Rights.Read | Rights.Write | Rights.Map | Rights.Inspect)] MemoryObject ring,
        [Grants(Rights.Wait | Rights.Signal)] Event submitted,
        [Grants(Rights.Signal)] Event completed,
        [Grants(Connection.ClientRights)] out Connection queue,
        [Grants(Rights.Wait | Rights.Inspect)] out Connection life);
}
