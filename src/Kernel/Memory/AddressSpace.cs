using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The user half of one process: regions, the page table that they are turned into page by page, an ASID. Reference-counted; the
/// process and who works on it for a moment hold references. <see cref="_mutex"/> guards the regions and keeps page faults apart;
/// <see cref="_tableLock"/> guards the page table, which memory objects change as well when they take pages away from their
/// mappings.
/// </summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>Nothing is ever mapped below, so that a null pointer with an offset faults.</summary>
    public const ulong LowestAddress = 0x1_0000;

    /// <summary>Where the search for a hole begins, downwards; above it only what asks for an address.</summary>
    public const ulong HighestAutomaticAddress = 0x0000_FFFF_8000_0000;

    public const int MaximumRegions = 65_536;

    /// <summary>What a region costs the job.</summary>
    private const long RegionOverhead = 256;

    private int _references;
    private Mutex _mutex;
    private SpinLock _tableLock;
    private PageTable _table;
    private RegionTree _regions;
    private Region? _lastFound;
    private ulong _context;
    private uint _chargedTables;
    private ulong _mappedBytes;
    private ulong _maximumBytes;
    private ulong _maximumHeap;
    private ulong _mapTop;
    private ulong _breakStart;
    private ulong _breakEnd;
    private Job? _job;

    /// <summary>Bytes that are mapped (not: committed).</summary>
    public ulong MappedBytes => Volatile.Read(ref _mappedBytes);

    /// <summary>
    /// Creates an empty address space whose memory is charged to <paramref name="job"/> (kept referenced); null without memory.
    /// </summary>
    public static AddressSpace? Create(Job? job)
    {
        AddressSpace? space = Slab<AddressSpace>.Allocate();
        if (space is null)
        {
            return null;
        }

        space._regions = default;
        space._table = default;
        if (!space._table.Create())
        {
            Slab<AddressSpace>.Free(space);
            return null;
        }

        space._references = 1;
        space._mutex.Initialize(LockOrder.AddressSpace);
        space._tableLock = new SpinLock(LockOrder.PageTable);
        space._lastFound = null;
        space._context = 0;
        space._chargedTables = 0;
        space._mappedBytes = 0;
        space._maximumBytes = ulong.MaxValue;
        space._maximumHeap = ulong.MaxValue;
        space._maximumLocked = ulong.MaxValue;
        space._lockedBytes = 0;
        space.LocksFuture = false;
        space._mapTop = HighestAutomaticAddress;
        space.Start = default;
        space._breakStart = 0;
        space._breakEnd = 0;
        space._job = job;
        job?.Acquire();
        return space;
    }

    /// <summary>Where the search for a hole begins, downwards, in an address space that nobody uses yet.</summary>
    public void SetMapTop(ulong address) => _mapTop = address;

    /// <summary>
    /// RLIMIT_AS, RLIMIT_DATA and RLIMIT_MEMLOCK: how much may be mapped, how long the heap of brk(2) and how much locked may be. What is there stays.
    /// </summary>
    public void SetLimits(ulong bytes, ulong heap, ulong locked)
    {
        Volatile.Write(ref _maximumLocked, locked);
        Volatile.Write(ref _maximumBytes, bytes);
        Volatile.Write(ref _maximumHeap, heap);
    }

    /// <summary>
    /// Whether a single wish for memory is for more than the machine has: refused, so that a program hears it which would otherwise end when it uses up
    /// the last page.
    /// </summary>
    public static bool ExceedsMemory(ulong added) => added >> Paging.PageShift > PhysicalMemory.TotalPages;

    private bool ExceedsLimit(ulong added) => added > _maximumBytes || _mappedBytes > _maximumBytes - added;

    public void Acquire() => Interlocked.Increment(ref _references);

    /// <summary>
    /// The last release unmaps everything; with no lock held then. No thread may run on it then: one that ends calls
    /// <see cref="Scheduler.LeaveAddressSpace"/>.
    /// </summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            Destroy();
        }
    }

    /// <summary>Makes this the current CPU's user half. Interrupts disabled.</summary>
    public void Activate()
    {
        ulong asid = AddressSpaceIdentifiers.Enter(ref _context, Cpu.Current.Index);
        SystemRegisters.WriteTranslationTable0(_table.Root | (asid << 48));
    }

    /// <summary>
    /// Leaves the current CPU without a user half: kernel threads, and a thread that ends. Interrupts disabled.
    /// </summary>
    public static void ActivateNone() =>
        SystemRegisters.WriteTranslationTable0(KernelImage.ToPhysical(KernelImage.EmptyRoot()));

    /// <summary>Nobody uses it any more; it goes when the last CPU has left it.</summary>
    public bool IsUnused => Volatile.Read(ref _references) == 0;

    /// <summary>
    /// Makes the page usable for the access. 0; EFAULT (nothing there), EACCES (not allowed), ENXIO (behind the end of the
    /// object), ENOMEM (no page left, or over the job's limit), what a file's server says (EIO, ENOSPC), EINTR (the thread is to end).
    /// <para>
    /// W^X: where a region allows writing and executing, each page is the one or the other, and changes with the access. An instruction that
    /// writes to the very page that it lies on could not go on for ever: EACCES.
    /// </para>
    /// </summary>
    /// <param name="address">What was accessed.</param>
    /// <param name="access">How.</param>
    /// <param name="instruction">Where the program's instruction lies; 0 if the kernel itself does it.</param>
    public int HandleFault(ulong address, FaultAccess access, ulong instruction = 0)
    {
        while (true)
        {
            _mutex.Acquire();
            Region? region = FindRegion(address);
            int result = region is null || region.Memory is null ? Error.EFAULT
                : !Allows(region.Protection, access) ? Error.EACCES
                : access == FaultAccess.Write && IsOwnCode(region, address, instruction) ? Error.EACCES
                : region.Memory.FaultIn(region, address, access);
            if (result <= 0)
            {
                if (result == 0 && access == FaultAccess.Write && !region!.OwnsPages)
                {
                    // POSIX, mmap: writing through a mapping changes the file's times, at the latest with msync.
                    region.Memory!.NoteModified();
                }

                _mutex.Release();
                return result;
            }

            // The page has to come from elsewhere, and who brings it may need this address space.
            MemoryObject memory = region!.Memory!;
            ulong index = region.PageOf(address);
            memory.Acquire();
            _mutex.Release();
            result = memory.Provide(result, index, 0);
            memory.Release();
            if (result < 0)
            {
                return result;
            }
        }
    }

    /// <summary>
    /// What a shared mapping at the address maps, for who must know the same memory under different addresses (futexes). False
    /// for private memory and where nothing is mapped.
    /// </summary>
    public bool TryGetSharedLocation(ulong address, out ulong objectId, out ulong offset)
    {
        objectId = 0;
        offset = 0;
        _mutex.Acquire();
        Region? region = FindRegion(address);
        bool isShared = region is { Memory: not null, OwnsPages: false };
        if (isShared)
        {
            objectId = region!.Memory!.Id;
            offset = (region.PageOf(address) << Paging.PageShift) | (address & Paging.PageMask);
        }

        _mutex.Release();
        return isShared;
    }

    /// <summary>With the mutex held. Faults come in clusters, so the region of the last one is likely that of the next.</summary>
    private Region? FindRegion(ulong address)
    {
        Region? last = _lastFound;
        if (last is not null && address >= last.Start && address < last.End)
        {
            return last;
        }

        last = _regions.Find(address);
        if (last is not null)
        {
            _lastFound = last;
        }

        return last;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Allows(Protection protection, FaultAccess access) => access switch
    {
        FaultAccess.Write => (protection & Protection.Write) != 0,
        FaultAccess.Execute => (protection & Protection.Execute) != 0,
        _ => protection != Protection.None,
    };

    private static bool IsOwnCode(Region region, ulong address, ulong instruction) =>
        (region.Protection & Protection.Execute) != 0 && instruction != 0 && Paging.AlignDown(address) == Paging.AlignDown(instruction);

    private void Destroy()
    {
        Scheduler.LeaveEverywhere(this);

        // No TLB flush: no CPU uses the ASID any more, and it is not given out again before a flush of everything.
        Region? region = _regions.First;
        while (region is not null)
        {
            Region? next = region.Next;
            region.Memory?.RemoveRegion(region);
            region.Memory?.ReleaseInSteps();
            Slab<Region>.Free(region);
            region = next;
        }

        _table.Destroy();
        if (_job is not null)
        {
            _job.Uncharge(((long)_chargedTables << Paging.PageShift) + (_regions.Count * RegionOverhead));
            _job.Release();
            _job = null;
        }

        Slab<AddressSpace>.Free(this);
    }
}
