using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// References that are no objects' fields: <see cref="InteropServices.GCHandle"/>, weak references, dependent handles. Handles stay where
/// they are; reading one takes no lock, because the collector changes them with the world stopped only.
/// </summary>
internal static unsafe class HandleTable
{
    private const int Kinds = 5;
    private const nuint PagesAtATime = 4;

    private static HeapLock s_lock;
    private static Table s_pages;
    private static Table s_free;
    private static byte* s_freshPages;
    private static byte* s_freshPagesEnd;

    /// <summary>Guards the table; the collector holds it.</summary>
    public static ref HeapLock Lock => ref s_lock;

    /// <summary>
    /// A new handle. With an <paramref name="owner"/> it lives as long as that, and need not be freed.
    /// </summary>
    public static HandleSlot* Allocate(HandleKind kind, object? value, object? dependent = null, object? owner = null)
    {
        s_lock.Enter();
        HandleSlot* slot = (HandleSlot*)s_free[kind];
        if (slot == null)
        {
            if (!AddPage(kind))
            {
                s_lock.Exit();
                throw new OutOfMemoryException();
            }

            slot = (HandleSlot*)s_free[kind];
        }

        s_free[kind] = slot->Dependent;
        slot->Value = AddressOf(value);
        slot->Dependent = AddressOf(dependent);
        slot->Owner = AddressOf(owner);
        s_lock.Exit();
        return slot;
    }

    public static void Free(HandleSlot* slot)
    {
        s_lock.Enter();
        if (slot->Owner != HandleSlot.FreeMark)
        {
            FreeLocked(slot, HandlePage.Of(slot)->Kind);
        }

        s_lock.Exit();
    }

    public static HandleKind KindOf(HandleSlot* slot) => HandlePage.Of(slot)->Kind;

    public static object? GetTarget(HandleSlot* slot) => ObjectAt(Threading.Volatile.Read(ref slot->Value));

    public static object? GetDependent(HandleSlot* slot) =>
        Threading.Volatile.Read(ref slot->Value) == 0 ? null : ObjectAt(Threading.Volatile.Read(ref slot->Dependent));

    public static void SetTarget(HandleSlot* slot, object? value) =>
        Threading.Volatile.Write(ref slot->Value, AddressOf(value));

    public static void SetDependent(HandleSlot* slot, object? value) =>
        Threading.Volatile.Write(ref slot->Dependent, AddressOf(value));

    /// <summary>Sets the target if it is what is expected; gives what it was.</summary>
    public static object? CompareExchangeTarget(HandleSlot* slot, object? value, object? comparand) =>
        ObjectAt(Threading.Interlocked.CompareExchange(ref slot->Value, AddressOf(value), AddressOf(comparand)));

    // What follows is the collector's.

    public static void MarkStrong(ref Marker marker)
    {
        MarkStrong(HandleKind.Normal, ref marker);
        MarkStrong(HandleKind.Pinned, ref marker);
    }

    /// <summary>Marks what living objects keep through dependent handles. Whether there was something to mark.</summary>
    public static bool MarkDependents(ref Marker marker)
    {
        bool found = false;
        for (HandlePage* page = First(HandleKind.Dependent); page != null; page = page->Next)
        {
            HandleSlot* slots = HandlePage.SlotsOf(page);
            for (int i = 0; i < HandlePage.SlotCount; i++)
            {
                HandleSlot* slot = slots + i;
                if (slot->Owner != HandleSlot.FreeMark && slot->Value != 0 && !IsAlive(slot->Dependent)
                    && IsAlive(slot->Value) && IsAlive(slot->Owner))
                {
                    marker.Mark((nuint)slot->Dependent);
                    found = true;
                }
            }
        }

        return found;
    }

    /// <summary>Clears all handles of a weak kind whose objects are not marked.</summary>
    public static void ClearDead(HandleKind kind)
    {
        for (HandlePage* page = First(kind); page != null; page = page->Next)
        {
            HandleSlot* slots = HandlePage.SlotsOf(page);
            for (int i = 0; i < HandlePage.SlotCount; i++)
            {
                if (!IsAlive(slots[i].Value))
                {
                    slots[i].Value = 0;
                }
            }
        }
    }

    public static void ClearDeadDependents()
    {
        for (HandlePage* page = First(HandleKind.Dependent); page != null; page = page->Next)
        {
            HandleSlot* slots = HandlePage.SlotsOf(page);
            for (int i = 0; i < HandlePage.SlotCount; i++)
            {
                if (slots[i].Owner != HandleSlot.FreeMark && !IsAlive(slots[i].Value))
                {
                    slots[i].Value = 0;
                    slots[i].Dependent = 0;
                }
            }
        }
    }

    /// <summary>Frees the handles whose owners are not marked.</summary>
    public static void FreeOwned()
    {
        FreeOwned(HandleKind.Weak);
        FreeOwned(HandleKind.WeakTrackResurrection);
        FreeOwned(HandleKind.Dependent);
    }

    public static int Count(HandleKind kind)
    {
        int count = 0;
        for (HandlePage* page = First(kind); page != null; page = page->Next)
        {
            HandleSlot* slots = HandlePage.SlotsOf(page);
            for (int i = 0; i < HandlePage.SlotCount; i++)
            {
                count += slots[i].Owner != HandleSlot.FreeMark ? 1 : 0;
            }
        }

        return count;
    }

    private static void FreeOwned(HandleKind kind)
    {
        for (HandlePage* page = First(kind); page != null; page = page->Next)
        {
            HandleSlot* slots = HandlePage.SlotsOf(page);
            for (int i = 0; i < HandlePage.SlotCount; i++)
            {
                if (slots[i].Owner != HandleSlot.FreeMark && !IsAlive(slots[i].Owner))
                {
                    FreeLocked(slots + i, kind);
                }
            }
        }
    }

    private static void MarkStrong(HandleKind kind, ref Marker marker)
    {
        for (HandlePage* page = First(kind); page != null; page = page->Next)
        {
            HandleSlot* slots = HandlePage.SlotsOf(page);
            for (int i = 0; i < HandlePage.SlotCount; i++)
            {
                marker.Mark((nuint)slots[i].Value);
            }
        }
    }

    private static HandlePage* First(HandleKind kind) => (HandlePage*)s_pages[kind];

    // Null and what is not in the heap never die.
    private static bool IsAlive(nint value) => !HeapSpace.Contains((void*)value) || HeapSpace.IsMarked((byte*)value);

    private static void FreeLocked(HandleSlot* slot, HandleKind kind)
    {
        slot->Value = 0;
        slot->Owner = HandleSlot.FreeMark;
        slot->Dependent = s_free[kind];
        s_free[kind] = (nint)slot;
    }

    private static bool AddPage(HandleKind kind)
    {
        if (s_freshPages == s_freshPagesEnd)
        {
            s_freshPages = (byte*)SystemCalls.AllocatePages(PagesAtATime * HandlePage.Size);
            s_freshPagesEnd = s_freshPages == null ? null : s_freshPages + (PagesAtATime * HandlePage.Size);
            if (s_freshPages == null)
            {
                return false;
            }
        }

        HandlePage* page = (HandlePage*)s_freshPages;
        s_freshPages += HandlePage.Size;
        page->Kind = kind;
        page->Next = First(kind);
        s_pages[kind] = (nint)page;
        HandleSlot* slots = HandlePage.SlotsOf(page);
        for (int i = HandlePage.SlotCount - 1; i >= 0; i--)
        {
            FreeLocked(slots + i, kind);
        }

        return true;
    }

    private static nint AddressOf(object? value) => *(nint*)Unsafe.AsPointer(ref value);

    private static object? ObjectAt(nint address) => *(object?*)&address;

    private struct Table
    {
        private fixed long _entries[Kinds];

        public nint this[HandleKind kind]
        {
            get => (nint)_entries[(int)kind];
            set => _entries[(int)kind] = value;
        }
    }
}
