using System.Numerics;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// The numbers of processes and threads, which share one range so that a process and its first thread have the same one. A
/// bitmap, searched onwards from the last number given, so that a number comes back as late as possible. Guarded by its own lock,
/// which is the innermost one of this folder.
/// </summary>
public static unsafe class IdTable
{
    public const uint Capacity = 1 << 17;

    private const int WordCount = (int)(Capacity / 64);

    private static Bitmap s_used;
    private static SpinLock s_lock;
    private static uint s_next = 1;

    /// <summary>A number from 1 on, or 0 if all are taken.</summary>
    public static uint Allocate()
    {
        ulong state = s_lock.Acquire();
        uint id = Find(s_next, Capacity);
        if (id == 0)
        {
            id = Find(1, s_next);
        }

        if (id != 0)
        {
            s_used.Words[id / 64] |= 1ul << (int)(id % 64);
            s_next = id + 1 < Capacity ? id + 1 : 1;
        }

        s_lock.Release(state);
        return id;
    }

    public static void Free(uint id)
    {
        if (id is 0 or >= Capacity)
        {
            return;
        }

        ulong state = s_lock.Acquire();
        s_used.Words[id / 64] &= ~(1ul << (int)(id % 64));
        s_lock.Release(state);
    }

    private static uint Find(uint start, uint end)
    {
        uint id = start;
        while (id < end)
        {
            ulong free = ~s_used.Words[id / 64] >> (int)(id % 64);
            if (free != 0)
            {
                id += (uint)BitOperations.TrailingZeroCount(free);
                return id < end ? id : 0;
            }

            id = (id | 63) + 1;
        }

        return 0;
    }

    private struct Bitmap
    {
        public fixed ulong Words[WordCount];
    }
}
