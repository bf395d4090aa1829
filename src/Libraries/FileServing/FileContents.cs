using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>
/// Where the bytes of a server's files are: pages between the kernel's cache and a medium (<see cref="FilePages"/>), or memory objects that are the files
/// (<see cref="FileMemory"/>). What is not overridden is of no concern to who has no medium. Used by the loop's thread.
/// </summary>
internal abstract class FileContents : ServiceObject
{
    /// <summary>Of who opens a file to write, beside those of every opener.</summary>
    public abstract Rights WriterRights { get; }

    /// <summary>Where what was written survives. Without one there is nothing to wait for.</summary>
    public virtual bool HasMedium => false;

    /// <summary>Begins to serve.</summary>
    public virtual ErrorNumber Start() => ErrorNumber.None;

    /// <summary>Sees to it that a file's memory object is in <see cref="ServedNode.Memory"/>. ENOMEM, ENOSPC, EIO.</summary>
    /// <param name="truncates">What is in the file is of no use to anybody: <see cref="Truncate"/> follows.</param>
    /// <param name="isNew">It has another memory object than before, or its first.</param>
    public abstract ErrorNumber Open(ServedNode node, in FileStatus status, bool writes, bool truncates, out bool isNew);

    /// <summary>Puts into a status what the file system does not know.</summary>
    public virtual void Complete(ref FileStatus status)
    {
    }

    /// <summary>Times of a node are what the file system says, if it is a file with a memory object.</summary>
    public abstract ErrorNumber Settle(ulong number, SettledTimes times);

    /// <summary>Sets the size of an open file, in the file system and of the memory object. ETXTBSY, and as of <see cref="FileSystem.Truncate"/>.</summary>
    public abstract ErrorNumber Truncate(ServedNode node, ulong size);

    /// <summary>Waits for what is on its way to or from the file's blocks.</summary>
    public virtual void Drain(ServedNode node)
    {
    }

    /// <summary>Waits until what was written is where it survives. EIO.</summary>
    public virtual ErrorNumber FlushNow(ServedNode node) => ErrorNumber.None;

    /// <summary>lseek(2) with SEEK_DATA and SEEK_HOLE, for what only the medium knows. ENXIO.</summary>
    public virtual ErrorNumber FindExtent(ServedNode node, ulong offset, ulong size, bool isData, out ulong found)
    {
        found = 0;
        return ErrorNumber.EOPNOTSUPP;
    }

    /// <summary>Answers the call when the file is on the medium.</summary>
    public virtual void Synchronize(ServedNode node, PendingReply reply) => reply.Reply(ErrorNumber.None);

    /// <summary>Answers the call when everything is on the medium.</summary>
    public virtual void SynchronizeAll(PendingReply reply) => reply.Reply(ErrorNumber.None);

    /// <summary>Everything so far is on the medium when this returns. EIO.</summary>
    public virtual ErrorNumber SynchronizeNow() => ErrorNumber.None;

    /// <summary>The last user of a node is gone.</summary>
    public virtual void OnClosed(ServedNode node)
    {
    }

    /// <summary>
    /// Whether what is known of a node that nobody uses may go. False if it is to be kept, or somebody still has it mapped, of which the server is told later.
    /// </summary>
    public virtual bool TryLeave(ServedNode node) => true;

    /// <summary>Nobody sends messages to it.</summary>
    protected override void OnMessage(ref ServiceCall call) => call.Reply(ErrorNumber.EOPNOTSUPP);
}
