using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// The page cache of one file server: what the kernel wants of it, and the memory objects of its files (docs/objects/pager.md). It outlives the
/// server. Everything here needs the right Manage.
/// </summary>
[Capability(KernelObjectType.Pager)]
public readonly unsafe struct Pager(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static Pager None => new(Handle.None);

    /// <summary>EACCES if the resource is not the caller's to manage, ENOMEM.</summary>
    public static ErrorNumber Create(Resource resource, out Pager pager)
    {
        ErrorNumber error = SystemCall.TryHandle(out Handle handle, SystemCallNumber.PagerCreate, resource.Handle.Value);
        pager = new Pager(handle);
        return error;
    }

    /// <summary>The caller serves from now on: what an earlier server had under way is to be done again.</summary>
    public ErrorNumber Attach(out PagerStatus status)
    {
        status = default;
        fixed (PagerStatus* place = &status)
        {
            return SystemCall.Try(SystemCallNumber.PagerAttach, Handle.Value, (long)place);
        }
    }

    /// <summary>The oldest requests, as many as there are and as there is room for; does not wait (the handle is Readable while there are any).</summary>
    public ErrorNumber Take(Span<PageRequest> requests, out int count)
    {
        fixed (PageRequest* first = requests)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.PagerTake, Handle.Value, (long)first, requests.Length);
        }
    }

    /// <summary>The memory object of a file, with all rights; with this size in bytes if there is none yet. ENOMEM.</summary>
    public ErrorNumber Open(ulong key, ulong size, out MemoryObject memory, out MemoryInformation information)
    {
        information = default;
        fixed (MemoryInformation* place = &information)
        {
            ErrorNumber error = SystemCall.TryHandle(
                out Handle opened, SystemCallNumber.PagerOpen, Handle.Value, (long)key, (long)size, (long)place);
            memory = new MemoryObject(opened);
            return error;
        }
    }

    /// <summary>ENOENT if the file has no memory object.</summary>
    public ErrorNumber GetInformation(ulong key, out MemoryInformation information)
    {
        information = default;
        fixed (MemoryInformation* place = &information)
        {
            return SystemCall.Try(SystemCallNumber.PagerInformation, Handle.Value, (long)key, (long)place);
        }
    }

    /// <summary>
    /// The file is gone, and its pages with it. EBUSY while somebody else has the object: then a request tells when nobody has. ENOENT.
    /// </summary>
    public ErrorNumber Forget(ulong key)
    {
        return SystemCall.Try(SystemCallNumber.PagerForget, Handle.Value, (long)key);
    }

    /// <summary>
    /// Moves pages out of <paramref name="source"/> into the file; where that has a page already, they are dropped. EINVAL, EBUSY for pages that
    /// are pinned or shared, ENOMEM.
    /// </summary>
    /// <param name="isBacked">The medium has a place for them.</param>
    public static ErrorNumber Supply(MemoryObject file, ulong first, uint count, MemoryObject source, ulong sourceFirst, bool isBacked)
    {
        return SystemCall.Try(
            SystemCallNumber.PagerSupply, file.Handle.Value, (long)first, count, source.Handle.Value, (long)sourceFirst, isBacked ? 1 : 0);
    }

    /// <summary>
    /// As <see cref="Supply"/> with backed pages, as soon as a driver unpins just these pages of the source as written; nobody is told. What was expected
    /// there before is not any more. EINVAL, EBUSY if the source's pages go to another pager, EAGAIN for more than 1,024
    /// at a time, ENOMEM.
    /// </summary>
    public static ErrorNumber Expect(MemoryObject file, ulong first, uint count, MemoryObject source, ulong sourceFirst)
    {
        return SystemCall.Try(
            SystemCallNumber.PagerExpect, file.Handle.Value, (long)first, count, source.Handle.Value, (long)sourceFirst);
    }

    /// <summary>As <see cref="Supply"/>, with pages of zeros: a hole, or room that was never written.</summary>
    public static ErrorNumber SupplyZeros(MemoryObject file, ulong first, uint count, bool isBacked)
    {
        return Supply(file, first, count, MemoryObject.None, 0, isBacked);
    }

    /// <summary>Pages cannot be had: who waits for them gets the error, and they are not expected any more.</summary>
    public static ErrorNumber Fail(MemoryObject file, ulong first, uint count, ErrorNumber reason)
    {
        return SystemCall.Try(SystemCallNumber.PagerFail, file.Handle.Value, (long)first, count, (long)reason);
    }

    /// <summary>Room for so many pages is set aside; with a reason other than None, who waits for room gets that.</summary>
    public ErrorNumber Grant(ulong pages, ErrorNumber reason = ErrorNumber.None)
    {
        return SystemCall.Try(SystemCallNumber.PagerGrant, Handle.Value, (long)pages, (long)reason);
    }

    /// <summary>Takes back the room that was granted and that no page has. How many pages it is.</summary>
    public ulong Withdraw()
    {
        return SystemCall.TryCount(out int pages, SystemCallNumber.PagerWithdraw, Handle.Value) == ErrorNumber.None ? (ulong)pages : 0;
    }

    /// <summary>Keys of objects that have had dirty pages since before the time (monotonic, ns; <see cref="ulong.MaxValue"/> for all), oldest first.</summary>
    public ErrorNumber GetDirty(ulong before, Span<ulong> keys, out int count)
    {
        fixed (ulong* first = keys)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.PagerDirty, Handle.Value, (long)before, (long)first, keys.Length);
        }
    }

    /// <summary>
    /// Shows the first run of dirty pages from <paramref name="first"/> on, at most <paramref name="count"/> (up to 256), in
    /// <paramref name="target"/>, where there must be none. They count as clean. A run of no pages if nothing is dirty there.
    /// </summary>
    public static ErrorNumber Lend(MemoryObject file, ulong first, uint count, MemoryObject target, ulong targetFirst, out DirtyRun run)
    {
        run = default;
        fixed (DirtyRun* place = &run)
        {
            return SystemCall.Try(
                SystemCallNumber.PagerLend, file.Handle.Value, (long)first, count, target.Handle.Value, (long)targetFirst, (long)place);
        }
    }

    /// <summary>
    /// Takes lent pages out of the target again. They are backed; if there is a reason other than None, dirty again.
    /// </summary>
    /// <param name="credits">How many of the run's credits the pages hold again: only after an error.</param>
    public static ErrorNumber Return(
        MemoryObject file, ulong first, uint count, MemoryObject target, ulong targetFirst, ErrorNumber reason, out int credits)
    {
        return SystemCall.TryCount(
            out credits, SystemCallNumber.PagerReturn, file.Handle.Value, (long)first, count, target.Handle.Value, (long)targetFirst, (long)reason);
    }

    /// <summary>Drops pages, also dirty ones: they read as what the server supplies next.</summary>
    public static ErrorNumber Drop(MemoryObject file, ulong first, ulong count)
    {
        return SystemCall.Try(SystemCallNumber.PagerDrop, file.Handle.Value, (long)first, (long)count);
    }

    /// <summary>Ends a request to synchronize. ENOENT if nobody waits any more.</summary>
    public ErrorNumber Complete(ulong id, ErrorNumber reason)
    {
        return SystemCall.Try(SystemCallNumber.PagerComplete, Handle.Value, (long)id, (long)reason);
    }
}
