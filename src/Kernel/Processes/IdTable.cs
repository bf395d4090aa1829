using System.Numerics;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// The numbers of processes and threads, which share one range so that a process and its first thread have the same one. A
/// bitmap for each use, searched onwards from the last number given, so that a number comes back as late as possible; a group or session keeps
/// its founder's number from being given again. Guarded by its own lock, which is the innermost one of this folder.
/// </summary>
public static unsafe class IdTable
{
    public const uint Capacity = 1 << 17;

    private const int WordCount = (int)(Capacity / 64);

    private static Bitmap s_tasks;
    private static Bitmap s_groups;
    private static Bitmap s_sessions;
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
            s_tasks.Words[id / 64] |= 1ul << (int)(id % 64);
            s_next = id + 1 < Capacity ? id + 1 : 1;
        }

        s_lock.Release(state);
        return id;
    }

    /// <summary>A further use of a number that is in use.</summary>
    public static void Acquire(uint id, IdUse use)
    {
        ulong state = s_lock.Acquire();
        WordOf(id, use) |= 1ul << (int)(id % 64);
        s_lock.Release(state);
    }

    public static void Free(uint id, IdUse use = IdUse.Task)
    {
        if (id is 0 or >= Capacity)
        {
            return;
        }

        ulong state = s_lock.Acquire();
        WordOf(id, use) &= ~(1ul << (int)(id % 64));
        s_lock.Release(state);
    }

    private static ref ulong WordOf(uint id, IdUse use)
    {
        switch (use)
        {
            case IdUse.Group:
                return ref s_groups.Words[id / 64];
            case IdUse.Session:
                return ref s_sessions.Words[id / 64];
            default:
                return ref s_tasks.Words[id / 64];
        }
    }

    private static uint Find(uint start, uint end)
    {
        uint id = start;
        while (id < end)
        {
            uint word = id / 64;
            ulong free = ~(s_tasks.Words[word] | s_groups.Words[word] | s_sessions.Words[word]) >> (int)(id % 64);
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
