using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Numbers all threads, so that a reply can name the caller that it is for. Pages of entries are made as needed and never freed, hence a
/// lookup needs no lock. Each entry also keeps the number of calls ever made under it: an old reply identifier never fits a new thread.
/// </summary>
internal static unsafe class ThreadTable
{
    public const int IndexBits = 17;
    public const int Capacity = 1 << IndexBits;

    private const int EntriesPerPage = 256;
    private const int PageCount = Capacity / EntriesPerPage;

    private static Pages s_pages;
    private static SpinLock s_lock;

    /// <summary>First free entry + 1; free entries are linked by NextFree.</summary>
    private static int s_free;
    private static int s_used;

    /// <summary>False without memory or when there are too many threads.</summary>
    public static bool Add(Thread thread)
    {
        ulong state = s_lock.Acquire();
        bool done = true;
        int index = s_free - 1;
        if (index >= 0)
        {
            s_free = EntryAt(index)->NextFree;
        }
        else
        {
            index = s_used;
            done = index < Capacity && EnsurePage(index / EntriesPerPage);
            if (done)
            {
                s_used++;
            }
        }

        if (done)
        {
            Entry* entry = EntryAt(index);
            entry->Thread = ObjectReference.ToPointer(thread);
            thread.TableIndex = index;
            thread.CallSequence = entry->CallSequence;
        }

        s_lock.Release(state);
        return done;
    }

    public static void Remove(Thread thread)
    {
        ulong state = s_lock.Acquire();
        Entry* entry = EntryAt(thread.TableIndex);
        entry->Thread = 0;
        entry->CallSequence = thread.CallSequence;
        entry->NextFree = s_free;
        s_free = thread.TableIndex + 1;
        s_lock.Release(state);
    }

    /// <summary>
    /// The thread with this number, or null. It may end at any moment, or be another by now; its memory always is a thread's, so that the caller
    /// can look under the lock that matters whether it is the one that is meant.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Thread? Find(int index)
    {
        if ((uint)index >= Capacity)
        {
            return null;
        }

        Entry* page = (Entry*)s_pages.Pointers[(uint)index / EntriesPerPage];
        return page == null ? null : ObjectReference.FromPointer<Thread>(page[(uint)index % EntriesPerPage].Thread);
    }

    /// <summary>One above the highest number ever given.</summary>
    public static int Limit => Volatile.Read(ref s_used);

    private static Entry* EntryAt(int index) => (Entry*)s_pages.Pointers[(uint)index / EntriesPerPage] + ((uint)index % EntriesPerPage);

    private static bool EnsurePage(int page)
    {
        if (s_pages.Pointers[page] == 0)
        {
            s_pages.Pointers[page] = (ulong)KernelHeap.AllocateZeroed((nuint)(EntriesPerPage * sizeof(Entry)));
        }

        return s_pages.Pointers[page] != 0;
    }

    private struct Entry
    {
        public nint Thread;
        public ulong CallSequence;
        public int NextFree;
        public int Reserved;
        public ulong Reserved2;
    }

    private struct Pages
    {
        public fixed ulong Pointers[PageCount];
    }
}
