using System;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Objects of one size out of slabs, with a magazine of free objects per CPU before them: the usual allocation takes no lock. One
/// lock guards the slabs. A cache lives in static memory and never moves.
/// </summary>
public unsafe struct SlabCache
{
    private const int MaximumOrder = 3;
    private const int WantedObjectsPerSlab = 8;
    private const ulong MagazineBytes = 16 * 1024;

    private SpinLock _lock;
    private int _objectSize;
    private int _slotSize;
    private int _linkOffset;
    private int _order;
    private int _perSlab;
    private int _magazineCapacity;
    private byte _sizeClass;
    private bool _keepsSlabs;
    private SlabHeader* _partial;
    private SlabHeader* _empty;
    private ulong _slabs;
    private ulong _taken;
    private fixed ulong _magazines[Cpu.MaximumCount];

    public readonly bool IsInitialized => _objectSize != 0;

    public readonly int ObjectSize => _objectSize;

    public readonly int ObjectsPerSlab => _perSlab;

    public readonly int PagesPerSlab => 1 << _order;

    public readonly ulong SlabCount => _slabs;

    /// <summary>Bytes in all slabs of this cache.</summary>
    public readonly ulong Bytes => (_slabs * Paging.PageSize) << _order;

    /// <summary>Objects that somebody holds.</summary>
    public ulong Live
    {
        get
        {
            ulong state = _lock.Acquire();
            ulong live = _taken;
            _lock.Release(state);
            for (int cpu = 0; cpu < Cpu.MaximumCount; cpu++)
            {
                SlabMagazine* magazine = (SlabMagazine*)_magazines[cpu];
                live -= magazine == null ? 0 : (uint)Volatile.Read(ref magazine->Count);
            }

            return live;
        }
    }

    public readonly ulong CreatedEver
    {
        get
        {
            ulong created = 0;
            for (int cpu = 0; cpu < Cpu.MaximumCount; cpu++)
            {
                SlabMagazine* magazine = (SlabMagazine*)_magazines[cpu];
                created += magazine == null ? 0 : Volatile.Read(ref magazine->Allocations);
            }

            return created;
        }
    }

    /// <summary>
    /// Sets up an empty cache. A type-stable cache never gives its slabs back and leaves the contents of free objects alone, so
    /// that whoever still holds a stale reference finds an object of the same type; the others link free objects through their
    /// first bytes.
    /// </summary>
    public void Initialize(int objectSize, bool typeStable, byte sizeClass)
    {
        this = default;
        _lock = new SpinLock(LockOrder.Slab);
        _linkOffset = typeStable ? (objectSize + 7) & ~7 : 0;
        int slotSize = (_linkOffset + (typeStable ? sizeof(void*) : objectSize) + 15) & ~15;
        _order = 0;
        while (_order < MaximumOrder && (((int)Paging.PageSize << _order) - SlabHeader.Size) / slotSize < WantedObjectsPerSlab)
        {
            _order++;
        }

        _slotSize = slotSize;
        _perSlab = (((int)Paging.PageSize << _order) - SlabHeader.Size) / slotSize;
        int capacity = (int)(MagazineBytes / (ulong)slotSize);
        _magazineCapacity = capacity < 4 ? 4 : capacity > SlabMagazine.MaximumCapacity ? SlabMagazine.MaximumCapacity : capacity;
        _sizeClass = sizeClass;
        _keepsSlabs = typeStable;
        _objectSize = objectSize;
    }

    /// <summary>An object with undefined contents (of a type-stable cache: zero or as it was freed), or null.</summary>
    public void* Allocate()
    {
        ulong state = Interrupts.Disable();
        int cpu = Cpu.Current.Index;
        SlabMagazine* magazine = (SlabMagazine*)_magazines[cpu];
        if (magazine == null || magazine->Count == 0)
        {
            magazine = Refill(cpu);
            if (magazine == null)
            {
                Interrupts.Restore(state);
                return null;
            }
        }

        magazine->Allocations++;
        void* result = (void*)magazine->Items[--magazine->Count];
        Interrupts.Restore(state);
        return result;
    }

    public void Free(void* item)
    {
        ulong state = Interrupts.Disable();
        int cpu = Cpu.Current.Index;
        SlabMagazine* magazine = (SlabMagazine*)_magazines[cpu];
        if (magazine == null)
        {
            magazine = CreateMagazine(cpu);
        }

        if (magazine == null)
        {
            ReturnToSlabs(&item, 1);
        }
        else
        {
            if (magazine->Count == _magazineCapacity)
            {
                Drain(magazine);
            }

            magazine->Items[magazine->Count++] = (ulong)item;
        }

        Interrupts.Restore(state);
    }

    /// <summary>Half a magazine of objects, so that allocations and frees in turn do not reach the slabs every time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private SlabMagazine* Refill(int cpu)
    {
        if (!IsInitialized)
        {
            return null;
        }

        SlabMagazine* magazine = (SlabMagazine*)_magazines[cpu];
        if (magazine == null)
        {
            magazine = CreateMagazine(cpu);
            if (magazine == null)
            {
                return null;
            }
        }

        int wanted = _magazineCapacity >> 1;
        _lock.AcquireDisabled();
        while (magazine->Count < wanted)
        {
            SlabHeader* slab = _partial;
            if (slab == null)
            {
                slab = TakeEmptySlab();
                if (slab == null)
                {
                    break;
                }
            }

            byte* item = slab->FirstFree;
            slab->FirstFree = *(byte**)(item + _linkOffset);
            slab->FreeCount--;
            _taken++;
            if (slab->FreeCount == 0)
            {
                Unlink(slab);
            }

            magazine->Items[magazine->Count++] = (ulong)item;
        }

        _lock.ReleaseDisabled();
        return magazine->Count == 0 ? null : magazine;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Drain(SlabMagazine* magazine)
    {
        int batch = _magazineCapacity >> 1;
        ReturnToSlabs((void**)magazine->Items, batch);
        for (int i = batch; i < magazine->Count; i++)
        {
            magazine->Items[i - batch] = magazine->Items[i];
        }

        magazine->Count -= batch;
    }

    private void ReturnToSlabs(void** items, int count)
    {
        ulong slabMask = ~((Paging.PageSize << _order) - 1);
        _lock.AcquireDisabled();
        for (int i = 0; i < count; i++)
        {
            // Blocks of the buddy allocator are aligned to their size, in the direct map too.
            SlabHeader* slab = (SlabHeader*)((ulong)items[i] & slabMask);
            *(byte**)((byte*)items[i] + _linkOffset) = slab->FirstFree;
            slab->FirstFree = (byte*)items[i];
            _taken--;
            if (slab->FreeCount++ == 0)
            {
                Link(slab);
            }

            if (slab->FreeCount == slab->TotalCount && !_keepsSlabs)
            {
                Unlink(slab);
                PutEmptySlab(slab);
            }
        }

        _lock.ReleaseDisabled();
    }

    private SlabHeader* TakeEmptySlab()
    {
        SlabHeader* slab = _empty;
        if (slab != null)
        {
            _empty = null;
            Link(slab);
            return slab;
        }

        ulong physical = PhysicalMemory.AllocateBlock(_order);
        if (physical == 0)
        {
            return null;
        }

        for (int i = 0; i < 1 << _order; i++)
        {
            Page* page = PageArray.Of(physical) + i;
            page->State = PageState.Slab;
            page->SizeClass = _sizeClass;
        }

        byte* block = DirectMap.ToVirtual(physical);
        if (_keepsSlabs)
        {
            // A lock-free lookup may read an object before it was ever given out: it must look dead.
            for (int i = 0; i < 1 << _order; i++)
            {
                PagePrimitives.Zero(block + ((ulong)i << Paging.PageShift));
            }
        }

        slab = (SlabHeader*)block;
        slab->FirstFree = null;
        slab->TotalCount = _perSlab;
        slab->FreeCount = _perSlab;
        for (int i = _perSlab - 1; i >= 0; i--)
        {
            byte* item = block + SlabHeader.Size + (i * _slotSize);
            *(byte**)(item + _linkOffset) = slab->FirstFree;
            slab->FirstFree = item;
        }

        _slabs++;
        Link(slab);
        return slab;
    }

    /// <summary>
    /// Keeps one empty slab, so that a cache that grows and shrinks by one object does not go to the buddy allocator each time.
    /// </summary>
    private void PutEmptySlab(SlabHeader* slab)
    {
        if (_empty == null)
        {
            _empty = slab;
            return;
        }

        _slabs--;
        PhysicalMemory.FreeBlock(DirectMap.ToPhysical(slab), _order);
    }

    private void Link(SlabHeader* slab)
    {
        slab->Previous = null;
        slab->Next = _partial;
        if (_partial != null)
        {
            _partial->Previous = slab;
        }

        _partial = slab;
    }

    private void Unlink(SlabHeader* slab)
    {
        if (slab->Next != null)
        {
            slab->Next->Previous = slab->Previous;
        }

        if (slab->Previous != null)
        {
            slab->Previous->Next = slab->Next;
        }
        else
        {
            _partial = slab->Next;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private SlabMagazine* CreateMagazine(int cpu)
    {
        SlabMagazine* magazine = SlabMagazines.Create();
        _magazines[cpu] = (ulong)magazine;
        return magazine;
    }
}
