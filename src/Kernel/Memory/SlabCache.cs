using System;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Objects of one size out of slabs, with a <see cref="SlabList"/> of free objects on each CPU before them: the usual allocation takes no lock. One
/// lock guards the slabs. A cache lives in static memory and never moves.
/// </summary>
public unsafe struct SlabCache
{
    private const int MaximumOrder = 3;
    private const int WantedObjectsPerSlab = 8;
    private const int SmallestBatch = 2;
    private const int LargestBatch = 15;

    // What the lists of one CPU may keep.
    private const int ListBytes = 16 * 1024;

    private SpinLock _lock;
    private int _objectSize;
    private int _slotSize;
    private int _linkOffset;
    private int _order;
    private int _perSlab;
    private int _batch;
    private int _number;
    private byte _sizeClass;
    private bool _keepsSlabs;
    private SlabHeader* _partial;
    private SlabHeader* _empty;
    private ulong _slabs;
    private ulong _taken;

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
            for (int cpu = 0; cpu < Cpu.Count; cpu++)
            {
                ref SlabList list = ref SlabLists.Of(ref Cpu.Get(cpu).SlabLists, _number);
                live -= (uint)Volatile.Read(ref list.Count) + (list.Older == null ? 0u : (uint)_batch);
            }

            return live;
        }
    }

    public readonly ulong CreatedEver
    {
        get
        {
            ulong created = 0;
            for (int cpu = 0; cpu < Cpu.Count; cpu++)
            {
                created += Volatile.Read(ref SlabLists.Of(ref Cpu.Get(cpu).SlabLists, _number).Allocations);
            }

            return created;
        }
    }

    /// <summary>
    /// Sets up an empty cache. A type-stable cache never gives its slabs back and leaves the contents of free objects alone, so
    /// that whoever still holds a stale reference finds an object of the same type; the others link free objects through their
    /// first bytes. The number says which lists of the CPUs are its own: 1 to <see cref="SlabLists.Capacity"/> - 1.
    /// </summary>
    public void Initialize(int objectSize, bool typeStable, byte sizeClass, int number)
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
        _batch = Math.Clamp(ListBytes / slotSize / 2, SmallestBatch, LargestBatch);
        _number = number;
        _sizeClass = sizeClass;
        _keepsSlabs = typeStable;
        _objectSize = objectSize;
    }

    /// <summary>An object with undefined contents (of a type-stable cache: zero or as it was freed), or null.</summary>
    public void* Allocate()
    {
        ulong state = Interrupts.Disable();
        ref SlabList list = ref SlabLists.Of(ref Cpu.Current.SlabLists, _number);
        byte* item = list.First;
        if (item == null)
        {
            item = Refill(ref list);
            if (item == null)
            {
                Interrupts.Restore(state);
                return null;
            }
        }

        list.First = *(byte**)(item + _linkOffset);
        list.Count--;
        list.Allocations++;
        Interrupts.Restore(state);
        return item;
    }

    public void Free(void* item)
    {
        ulong state = Interrupts.Disable();
        ref SlabList list = ref SlabLists.Of(ref Cpu.Current.SlabLists, _number);
        if (list.Count == _batch)
        {
            SetAside(ref list);
        }

        *(byte**)((byte*)item + _linkOffset) = list.First;
        list.First = (byte*)item;
        list.Count++;
        Interrupts.Restore(state);
    }

    /// <summary>The batch that was set aside, or one from the slabs; its first object, or null. The list is empty.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* Refill(ref SlabList list)
    {
        if (list.Older != null)
        {
            list.First = list.Older;
            list.Count = _batch;
            list.Older = null;
            return list.First;
        }

        if (!IsInitialized)
        {
            return null;
        }

        _lock.AcquireDisabled();
        while (list.Count < _batch)
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

            *(byte**)(item + _linkOffset) = list.First;
            list.First = item;
            list.Count++;
        }

        _lock.ReleaseDisabled();
        return list.First;
    }

    /// <summary>The list is full: what was set aside before goes to the slabs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SetAside(ref SlabList list)
    {
        if (list.Older != null)
        {
            ReturnToSlabs(list.Older);
        }

        list.Older = list.First;
        list.First = null;
        list.Count = 0;
    }

    private void ReturnToSlabs(byte* item)
    {
        ulong slabMask = ~((Paging.PageSize << _order) - 1);
        _lock.AcquireDisabled();
        while (item != null)
        {
            // Blocks of the buddy allocator are aligned to their size, in the direct map too.
            byte* next = *(byte**)(item + _linkOffset);
            SlabHeader* slab = (SlabHeader*)((ulong)item & slabMask);
            *(byte**)(item + _linkOffset) = slab->FirstFree;
            slab->FirstFree = item;
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

            item = next;
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
}
