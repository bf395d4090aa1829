using System.Runtime.CompilerServices;
using System.Runtime.ConstrainedExecution;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Objects with finalizers: those that live (which the list does not keep), and those found dead, whose finalizers are to run (which it
/// does keep). Guarded by the heap's lock.
/// </summary>
internal static unsafe class FinalizationQueue
{
    private static ObjectList s_registered;

    // Taken from the front; critical ones only when there are no others.
    private static ObjectList s_ready;
    private static ObjectList s_critical;
    private static int s_readyTaken;
    private static int s_criticalTaken;
    private static bool s_hasReady;

    /// <summary>Whether a collection has found objects that nobody has been told about yet.</summary>
    public static bool HasReady => s_hasReady;

    /// <summary>Objects whose finalizers are to run when they are found dead.</summary>
    public static int RegisteredCount => s_registered.Count;

    /// <summary>A new object, or one to be finalized once more.</summary>
    public static void Register(object value)
    {
        byte* reference = *(byte**)Unsafe.AsPointer(ref value);
        if (!HeapSpace.Contains(reference))
        {
            return;
        }

        Heap.Lock.Enter();
        SetSuppressed(reference, false);
        bool added = s_registered.TryAdd((nint)reference);
        Heap.Lock.Exit();
        if (!added)
        {
            throw Collector.GetOutOfMemory();
        }
    }

    public static void Suppress(object value)
    {
        byte* reference = *(byte**)Unsafe.AsPointer(ref value);
        if (value.GetMethodTable()->HasFinalizer && HeapSpace.Contains(reference))
        {
            Heap.Lock.Enter();
            SetSuppressed(reference, true);
            Heap.Lock.Exit();
        }
    }

    public static void ReRegister(object value)
    {
        byte* reference = *(byte**)Unsafe.AsPointer(ref value);
        if (!value.GetMethodTable()->HasFinalizer || !HeapSpace.Contains(reference))
        {
            return;
        }

        Heap.Lock.Enter();
        bool wasSuppressed = IsSuppressed(reference);
        if (wasSuppressed)
        {
            SetSuppressed(reference, false);
            wasSuppressed = IsRegistered((nint)reference);
        }

        Heap.Lock.Exit();
        if (!wasSuppressed)
        {
            Register(value);
        }
    }

    /// <summary>The next object whose finalizer is to run, or null.</summary>
    public static object? TakeReady()
    {
        Heap.Lock.Enter();
        object? value = null;
        do
        {
            nint reference = Take(ref s_ready, ref s_readyTaken);
            if (reference == 0)
            {
                reference = Take(ref s_critical, ref s_criticalTaken);
            }

            value = *(object?*)&reference;
            if (reference == 0)
            {
                break;
            }

            if (IsSuppressed((byte*)reference))
            {
                SetSuppressed((byte*)reference, false);
                Finalizer.NoteDone();
                value = null;
            }
        }
        while (value is null);
        Heap.Lock.Exit();
        return value;
    }

    /// <summary>Someone has been told.</summary>
    public static void NoteTold() => s_hasReady = false;

    // What follows is the collector's.

    public static void MarkReady(ref Marker marker)
    {
        Mark(ref s_ready, s_readyTaken, ref marker);
        Mark(ref s_critical, s_criticalTaken, ref marker);
    }

    /// <summary>What is not marked is dead: it is marked now, for its finalizer's sake.</summary>
    public static void MoveDead(ref Marker marker)
    {
        int kept = 0;
        int found = 0;
        int firstReady = s_ready.Count;
        int firstCritical = s_critical.Count;
        for (int i = 0; i < s_registered.Count; i++)
        {
            nint reference = s_registered[i];
            if (HeapSpace.IsMarked((byte*)reference))
            {
                s_registered[kept++] = reference;
            }
            else if (IsSuppressed((byte*)reference))
            {
                SetSuppressed((byte*)reference, false);
            }
            else if ((IsCritical(*(MethodTable**)reference) ? ref s_critical : ref s_ready).TryAdd(reference))
            {
                found++;
            }
            else
            {
                // No memory for the list: it stays for the next collection.
                s_registered[kept++] = reference;
                marker.Mark((nuint)reference);
            }
        }

        s_registered.Truncate(kept);
        if (found != 0)
        {
            s_hasReady = true;
            Finalizer.NoteFound(found);
            Mark(ref s_ready, firstReady, ref marker);
            Mark(ref s_critical, firstCritical, ref marker);
        }
    }

    private static bool IsRegistered(nint reference)
    {
        for (int i = s_registered.Count - 1; i >= 0; i--)
        {
            if (s_registered[i] == reference)
            {
                return true;
            }
        }

        return false;
    }

    private static nint Take(ref ObjectList list, ref int taken)
    {
        if (taken == list.Count)
        {
            return 0;
        }

        nint value = list[taken++];
        if (taken == list.Count)
        {
            list.Truncate(0);
            taken = 0;
        }

        return value;
    }

    private static void Mark(ref ObjectList list, int first, ref Marker marker)
    {
        for (int i = first; i < list.Count; i++)
        {
            marker.Mark((nuint)list[i]);
        }
    }

    private static bool IsCritical(MethodTable* type)
    {
        for (MethodTable* ancestor = type; ancestor != null; ancestor = ancestor->BaseType)
        {
            if (ancestor == MethodTable.Of<CriticalFinalizerObject>())
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSuppressed(byte* reference)
    {
        nuint unit = ((nuint)reference & HeapLayout.ChunkMask) >> HeapLayout.MarkUnitShift;
        return ((HeapSpace.ChunkOf(reference)[HeapLayout.SuppressedOffset + (unit >> 3)] >> (int)(unit & 7)) & 1) != 0;
    }

    private static void SetSuppressed(byte* reference, bool value)
    {
        nuint unit = ((nuint)reference & HeapLayout.ChunkMask) >> HeapLayout.MarkUnitShift;
        ref byte bits = ref HeapSpace.ChunkOf(reference)[HeapLayout.SuppressedOffset + (unit >> 3)];
        int bit = 1 << (int)(unit & 7);
        if (((bits & bit) != 0) != value)
        {
            bits = (byte)(bits ^ bit);
        }
    }
}
