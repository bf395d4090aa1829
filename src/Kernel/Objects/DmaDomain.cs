using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// The memory that one device may touch: pages that a driver has pinned, and whose addresses it tells the device. They stay where they are
/// until they are unpinned, whatever becomes of the memory object and of the driver: a device that nobody has stopped goes on writing. So
/// the domain outlives the driver, and the next one stops the device before it gives everything back (<see cref="Reset"/>).
/// The table of pins is guarded by <see cref="_lock"/>, with which nothing else is locked.
/// </summary>
public sealed unsafe class DmaDomain : KernelObject
{
    /// <summary>Ranges that are pinned at one time.</summary>
    public const int MaximumPins = 1024;

    /// <summary>Pages of one range: 1 MiB.</summary>
    public const int MaximumPages = 256;

    private const ulong FreeMark = 1;
    private const ulong NoSlot = ulong.MaxValue;

    private SpinLock _lock;

    // A slot in use holds the address of its PinnedRange, a free one the number of the next free one, shifted, with the mark.
    private ulong* _slots;
    private ulong _firstFree;

    public override KernelObjectType Type => KernelObjectType.DmaDomain;

    /// <summary>The creator holds the reference. Null without memory.</summary>
    public static DmaDomain? Create()
    {
        ulong* slots = (ulong*)KernelHeap.Allocate(MaximumPins * sizeof(ulong));
        DmaDomain? domain = slots is null ? null : Slab<DmaDomain>.Allocate();
        if (domain is null)
        {
            KernelHeap.Free(slots);
            return null;
        }

        domain.Initialize();
        domain._lock = new SpinLock(LockOrder.DmaDomain);
        domain._slots = slots;
        domain._firstFree = NoSlot;
        for (int i = MaximumPins - 1; i >= 0; i--)
        {
            domain.SetFree((uint)i);
        }

        return domain;
    }

    /// <summary>
    /// Pins pages and tells where they are. The number of the range, for <see cref="Unpin"/>; EINVAL for no page, too many, or pages beyond
    /// the object's end, EACCES for writing to what cannot be written, EAGAIN if too many ranges are pinned, ENOMEM.
    /// </summary>
    /// <param name="write">The device writes to the memory.</param>
    /// <param name="addresses">One for each page.</param>
    public int Pin(MemoryObject memory, ulong firstPage, bool write, Span<ulong> addresses)
    {
        if (addresses.IsEmpty || addresses.Length > MaximumPages || firstPage > MemoryObject.MaximumSize >> Paging.PageShift)
        {
            return Error.EINVAL;
        }

        PinnedRange* range = PinnedRange.Create(memory, firstPage, addresses.Length, write);
        if (range is null)
        {
            return Error.ENOMEM;
        }

        for (int i = 0; i < addresses.Length; i++)
        {
            int error = range->Add(write, out addresses[i]);
            if (error < 0)
            {
                range->Free();
                return error;
            }
        }

        ulong state = _lock.Acquire();
        ulong slot = _firstFree;
        if (slot != NoSlot)
        {
            _firstFree = _slots[slot] == NoSlot ? NoSlot : _slots[slot] >> 1;
            _slots[slot] = (ulong)range;
        }

        _lock.Release(state);
        if (slot == NoSlot)
        {
            range->Free();
            return Error.EAGAIN;
        }

        return (int)slot;
    }

    /// <summary>The device is done with the range. EINVAL if there is none of that number.</summary>
    /// <param name="isWritten">It has written all of it: pages that are expected (<see cref="Pager.Expect"/>) go to their file.</param>
    public int Unpin(uint number, bool isWritten = false)
    {
        PinnedRange* range = number < MaximumPins ? Take(number) : null;
        if (range is null)
        {
            return Error.EINVAL;
        }

        range->Free(isWritten);
        return 0;
    }

    /// <summary>Unpins everything: for who has just stopped the device.</summary>
    public void Reset()
    {
        for (uint i = 0; i < MaximumPins; i++)
        {
            PinnedRange* range = Take(i);
            if (range is not null)
            {
                range->Free();
            }
        }
    }

    protected override void Destroy()
    {
        Reset();
        KernelHeap.Free(_slots);
        Slab<DmaDomain>.Free(this);
    }

    private PinnedRange* Take(uint number)
    {
        ulong state = _lock.Acquire();
        ulong content = _slots[number];
        bool isUsed = (content & FreeMark) == 0;
        if (isUsed)
        {
            SetFree(number);
        }

        _lock.Release(state);
        return isUsed ? (PinnedRange*)content : null;
    }

    private void SetFree(uint number)
    {
        _slots[number] = _firstFree == NoSlot ? NoSlot : (_firstFree << 1) | FreeMark;
        _firstFree = number;
    }
}
