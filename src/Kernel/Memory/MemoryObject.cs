using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Bytes in pages that can be mapped, read and written: the memory of programs, the contents of files, the registers of devices.
/// Owns its pages; page tables only point to them. A page can belong to several objects after a clone, and is then copied before
/// it is written. <see cref="_mutex"/> guards the pages, the size, and the list of regions that map the object. Each object pays
/// its job for each page that it holds, shared or not, so that a copy on write never has to be refused for the limit.
/// </summary>
public sealed unsafe partial class MemoryObject : KernelObject
{
    /// <summary>Half of the user's addresses, so that no sum of offset and length overflows.</summary>
    public const ulong MaximumSize = Paging.UserEnd / 2;

    /// <summary>What the object itself costs its job.</summary>
    private const long Overhead = 512;

    private Mutex _mutex;
    private Mutex _appending;
    private MemoryKind _kind;
    private CacheType _cache;
    private MemoryFlags _flags;
    private ulong _size;
    private PageStore _pages;
    private ulong _committedPages;
    private uint _chargedNodes;
    private Job? _job;

    private long _modifiedTime;
    private long _accessTime;
    private bool _isAccessDue;

    // Of kinds other than anonymous: physical address of the first byte.
    private ulong _physical;

    // Anonymous: pages below the count that have no entry are those of a window, to be copied before they are written.
    private ulong _backing;
    private ulong _backingPages;
    private Region? _regions;

    public override KernelObjectType Type => KernelObjectType.MemoryObject;

    public MemoryKind Kind => _kind;

    /// <summary>Made by shmget: mappings of it are taken out as a whole by shmdt.</summary>
    internal bool IsSegment { get; set; }

    public MemoryFlags Flags => _flags;

    /// <summary>In bytes, exact.</summary>
    public ulong Size => Volatile.Read(ref _size);

    /// <summary>Bytes that have a page.</summary>
    public ulong Committed =>
        _kind == MemoryKind.Anonymous ? Volatile.Read(ref _committedPages) << Paging.PageShift : Paging.AlignUp(_size);

    /// <summary>Physical address of the first byte of contiguous and physical objects, else 0.</summary>
    public ulong PhysicalAddress => _kind is MemoryKind.Contiguous or MemoryKind.Physical ? _physical : 0;

    /// <summary>Zero pages that come into being when touched, charged to <paramref name="job"/>. Null without memory.</summary>
    public static MemoryObject? CreateAnonymous(ulong size, Job? job, MemoryFlags flags = MemoryFlags.None) =>
        size <= MaximumSize ? Create(MemoryKind.Anonymous, size, job, flags & MemoryFlags.Growable) : null;

    /// <summary>Physically contiguous zeroed pages for DMA. Null without memory.</summary>
    public static MemoryObject? CreateContiguous(ulong size, Job? job)
    {
        if (size == 0 || size > Paging.PageSize << BuddyAllocator.MaximumOrder)
        {
            return null;
        }

        long bytes = (long)Paging.AlignUp(size);
        if (job is not null && !job.TryCharge(bytes))
        {
            return null;
        }

        MemoryObject? memory = Create(MemoryKind.Contiguous, size, job, MemoryFlags.Contiguous);
        ulong physical = memory is null ? 0 : ContiguousPages.Allocate((uint)((ulong)bytes >> Paging.PageShift));
        if (physical == 0)
        {
            job?.Uncharge(bytes);
            if (memory is not null)
            {
                memory._size = 0;
                memory.Release();
            }

            return null;
        }

        memory!._physical = physical;
        return memory;
    }

    /// <summary>
    /// Device memory, or RAM that the kernel does not manage. The caller checks the range. Null without memory.
    /// </summary>
    public static MemoryObject? CreatePhysical(ulong physical, ulong size, CacheType cache)
    {
        if (!Paging.IsAligned(physical) || size == 0 || size > MaximumSize)
        {
            return null;
        }

        MemoryObject? memory = Create(MemoryKind.Physical, size, null, MemoryFlags.None);
        if (memory is not null)
        {
            memory._physical = physical;
            memory._cache = cache;
        }

        return memory;
    }

    /// <summary>
    /// Read-only view of RAM that never goes away: boot archive, device tree. The start is page-aligned; <paramref name="size"/>
    /// need not be whole pages, but the rest of the last page is seen by who maps it.
    /// </summary>
    public static MemoryObject? CreatePhysicalWindow(ulong physical, ulong size)
    {
        if (!Paging.IsAligned(physical) || size > MaximumSize)
        {
            return null;
        }

        MemoryObject? memory = Create(MemoryKind.Window, size, null, MemoryFlags.None);
        if (memory is not null)
        {
            memory._physical = physical;
        }

        return memory;
    }

    /// <summary>
    /// An anonymous object with the contents that the part has now; beyond the end of this object it is zero. Pages are shared
    /// until one side writes. The offset is page-aligned. EINVAL, ENOMEM, or EACCES for device memory.
    /// </summary>
    public int Clone(ulong offset, ulong size, Job? job, out MemoryObject? clone)
    {
        clone = null;
        if (!Paging.IsAligned(offset) || offset > MaximumSize || size > MaximumSize)
        {
            return Error.EINVAL;
        }

        if (_kind == MemoryKind.Physical)
        {
            return Error.EACCES;
        }

        MemoryObject? created = Create(MemoryKind.Anonymous, size, job, MemoryFlags.None);
        if (created is null)
        {
            return Error.ENOMEM;
        }

        int result = 0;
        if (_kind == MemoryKind.Window)
        {
            created.SetBacking(_physical, PageCount(_size), offset >> Paging.PageShift);
        }
        else
        {
            _mutex.Acquire();
            result = _source is not null ? 0 : _kind == MemoryKind.Anonymous ? SharePages(created, offset) : CopyPages(created, offset);
            if (_source is not null || _parent is not null)
            {
                created.SetParent(this, offset >> Paging.PageShift);
            }

            _mutex.Release();
        }

        while (result == 0 && offset + size < _size)
        {
            result = created.ZeroTail();
            if (result <= 0)
            {
                break;
            }

            result = created.Provide(result, size >> Paging.PageShift, 1);
        }

        if (result != 0)
        {
            created.Release();
            return result;
        }

        ShareOrigin(created);
        clone = created;
        return 0;
    }

    /// <summary>
    /// Pages beyond the new end are gone, also from mappings; new ones are zero. EINVAL for objects with fixed pages, ETXTBSY for a running program.
    /// </summary>
    public int Resize(ulong size)
    {
        if (_kind != MemoryKind.Anonymous || size > MaximumSize)
        {
            return Error.EINVAL;
        }

        if (HasRunners)
        {
            return Error.ETXTBSY;
        }

        int result = 0;
        _mutex.Acquire();
        ulong oldSize = _size;
        Volatile.Write(ref _size, size);
        if (size < oldSize)
        {
            ulong pages = PageCount(size);
            DropPages(pages, ulong.MaxValue >> Paging.PageShift);
            _backingPages = _backingPages < pages ? _backingPages : pages;
            _parentPages = _parentPages < pages ? _parentPages : pages;
            result = ZeroTail();
        }

        _mutex.Release();
        return result;
    }

    /// <summary>
    /// Keeps the page in place, readable and if asked writable through the direct map, until <see cref="Unpin"/>. EINVAL beyond
    /// the end or for device memory, EACCES for a write to a window, ENOMEM.
    /// </summary>
    public int PinPage(ulong index, bool write, out ulong physical)
    {
        while (true)
        {
            _mutex.Acquire();
            int result = index < PageCount(_size) ? PinLocked(index, write, out physical) : Fail(Error.EINVAL, out physical);
            _mutex.Release();
            result = result > 0 ? Provide(result, index, 0) : result;
            if (result < 0 || physical != 0)
            {
                return result;
            }
        }
    }

    public void Unpin(ulong physical) => ObjectPages.Unpin(physical);

    /// <summary>
    /// Releases a reference that is likely the last one on private memory: gives the pages back in steps between which others may
    /// run. With no lock held.
    /// </summary>
    internal void ReleaseInSteps()
    {
        const ulong Step = 512;
        if (_kind == MemoryKind.Anonymous && ReferenceCount == 1)
        {
            ulong end = PageCount(_size);
            for (ulong index = 0; _pages.TryFindNext(ref index, end, out _); index += Step)
            {
                DropPages(index, index + Step);
                Scheduler.YieldIfNeeded();
            }
        }

        Release();
    }

    /// <summary>
    /// Hands the pages to the mappings' owner again: they read as zero, or as the window behind, when touched next.
    /// </summary>
    internal void Discard(ulong firstPage, ulong endPage)
    {
        if (_kind == MemoryKind.Anonymous)
        {
            _mutex.Acquire();
            DropPages(firstPage, endPage);
            _mutex.Release();
        }
    }

    protected override void Destroy()
    {
        if (_source is { } source && source.Pager.TryPark(source, _committedPages != 0))
        {
            return;
        }

        // Without references there are no regions, and nobody takes the mutex.
        FileMemories.Remove(this);
        if (IsSegment)
        {
            Messaging.IpcTables.Segments.Forget(this);
        }

        ForgetOrigin();
        LeaveReceiver();
        if (_kind == MemoryKind.Anonymous)
        {
            DropPages(0, ulong.MaxValue >> Paging.PageShift);
            _pages.Clear();
            _job?.Uncharge((long)_chargedNodes << Paging.PageShift);
        }
        else if (_kind == MemoryKind.Contiguous && _size != 0)
        {
            ContiguousPages.Free(_physical, (uint)PageCount(_size));
            _job?.Uncharge((long)Paging.AlignUp(_size));
        }

        _parent?.Release();
        _parent = null;
        _source?.Free();
        _source = null;
        if (_job is not null)
        {
            _job.Uncharge(Overhead);
            _job.Release();
            _job = null;
        }

        Slab<MemoryObject>.Free(this);
    }

    private static MemoryObject? Create(MemoryKind kind, ulong size, Job? job, MemoryFlags flags)
    {
        if (job is not null && !job.TryCharge(Overhead))
        {
            return null;
        }

        MemoryObject? memory = Slab<MemoryObject>.Allocate();
        if (memory is null)
        {
            job?.Uncharge(Overhead);
            return null;
        }

        memory.Initialize();
        memory._mutex.Initialize(LockOrder.MemoryObject);
        memory._appending.Initialize(LockOrder.None);
        memory._kind = kind;
        memory._cache = CacheType.Normal;
        memory._flags = flags;
        memory._size = size;
        memory._job = job;
        memory._origin = null;
        memory._isFile = 0;
        memory._modifiedTime = 0;
        memory._accessTime = 0;
        memory._isAccessDue = true;
        memory._source = null;
        memory._parent = null;
        memory._parentPages = 0;
        job?.Acquire();
        return memory;
    }

    /// <summary>There is no page, and none is to be had from elsewhere. For the mutex's holder.</summary>
    private bool IsZero(ulong index) => index >= _backingPages && index >= _parentPages && _source is null && _pages.Get(index) == 0;

    private static ulong PageCount(ulong size) => Paging.AlignUp(size) >> Paging.PageShift;

    private static int Fail(int error, out ulong physical)
    {
        physical = 0;
        return error;
    }

    private void SetBacking(ulong physical, ulong pages, ulong firstPage)
    {
        ulong own = PageCount(_size);
        ulong behind = pages > firstPage ? pages - firstPage : 0;
        _backing = physical + (firstPage << Paging.PageShift);
        _backingPages = behind < own ? behind : own;
    }

    /// <summary>
    /// Bytes between the end and the end of the last page become zero. For the mutex's holder, or a new object.
    /// </summary>
    private int ZeroTail()
    {
        ulong inside = _size & Paging.PageMask;
        ulong index = _size >> Paging.PageShift;
        if (inside == 0 || IsZero(index) || (_source is not null && _pages.Get(index) == 0))
        {
            return 0;
        }

        if (_source is not null)
        {
            return ZeroCachedTail(index, inside);
        }

        int result = GetPage(index, write: true, out ulong frame, out _);
        if (result == 0)
        {
            new System.Span<byte>(DirectMap.ToVirtual(frame) + inside, (int)(Paging.PageSize - inside)).Clear();
        }

        return result;
    }
}
