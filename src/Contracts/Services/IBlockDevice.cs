namespace ViperOS.Contracts.Services;

/// <summary>
/// Offered by blkd: a disk (<c>blkd.0</c>), or a partition of one (<c>blkd.0p1</c>). Data does not travel here but through the ring of a queue. ENODEV
/// from every method if the disk has no partition of that number.
/// </summary>
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

    /// <summary>
    /// The disk's partitions from index <paramref name="first"/> on, as many as fit; none behind the last, and none of a partition. Each is a
    /// device of its own, which the supervisor's OpenService connects to by the disk's name, a "p", and the partition's number.
    /// </summary>
    ErrorNumber ListPartitions(uint first, Span<BlockPartition> partitions, out int count);

    /// <summary>
    /// Comes back when nothing is under way any more of queues that were closed: for who goes on where somebody was killed, whose writes could come to
    /// the medium after newer ones.
    /// </summary>
    ErrorNumber Settle();

    /// <summary>Reads the disk's partition table again. EBUSY while somebody has a queue to one of its partitions, EINVAL of a partition.</summary>
    ErrorNumber ReadPartitions();
}
