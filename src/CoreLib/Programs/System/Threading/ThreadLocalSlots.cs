using System.Collections.Generic;

namespace System.Threading;

/// <summary>The numbers of the <see cref="ThreadLocal{T}"/> objects, and each thread's values by number.</summary>
internal static class ThreadLocalSlots
{
    [ThreadStatic]
    private static object?[]? t_slots;

    private static readonly Lock s_lock = new();
    private static readonly List<int> s_free = [];
    private static int s_next;

    public static object?[] Current => t_slots ??= new object?[4];

    public static int Allocate()
    {
        lock (s_lock)
        {
            if (s_free.Count == 0)
            {
                return s_next++;
            }

            int index = s_free[^1];
            s_free.RemoveAt(s_free.Count - 1);
            return index;
        }
    }

    public static void Free(int index)
    {
        // Other threads' values of the number go when it is used again.
        object?[] slots = Current;
        if (index < slots.Length)
        {
            slots[index] = null;
        }

        lock (s_lock)
        {
            s_free.Add(index);
        }
    }

    public static void Set(int index, object value)
    {
        object?[] slots = Current;
        if (index >= slots.Length)
        {
            Array.Resize(ref slots, Math.Max(index + 1, slots.Length * 2));
            t_slots = slots;
        }

        slots[index] = value;
    }
}
