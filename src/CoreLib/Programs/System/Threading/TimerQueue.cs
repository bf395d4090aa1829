namespace System.Threading;

/// <summary>
/// All timers of the process: a binary heap ordered by the moment they are due, and one thread that sleeps until the first of them
/// is. Setting and cancelling take a number of steps that grows with the logarithm of the number of timers.
/// </summary>
internal static class TimerQueue
{
    /// <summary>Guards the heap and all timers in it.</summary>
    public static readonly Lock SyncRoot = new();

    private static TimerEntry[] s_heap = new TimerEntry[16];
    private static int s_count;
    private static long s_nextSequence;
    private static Thread? s_thread;

    // Until when the thread sleeps.
    private static long s_wakeTime = long.MaxValue;

    public static int Count => Volatile.Read(ref s_count);

    /// <summary>Under the lock.</summary>
    public static void Add(TimerEntry timer, long due)
    {
        timer.Due = due;
        timer.Sequence = s_nextSequence++;
        if (s_count == s_heap.Length)
        {
            Array.Resize(ref s_heap, s_count * 2);
        }

        SiftUp(s_count++, timer);
        if (s_thread is null)
        {
            s_thread = new Thread(Run) { IsBackground = true, Name = ".NET Timer" };
            s_thread.StartWithoutContext();
        }
        else if (due < s_wakeTime)
        {
            s_wakeTime = due;
            s_thread.Unpark();
        }
    }

    /// <summary>Under the lock; a timer that is not in the heap is left alone.</summary>
    public static void Remove(TimerEntry timer)
    {
        int index = timer.HeapIndex;
        if (index < 0)
        {
            return;
        }

        timer.HeapIndex = -1;
        TimerEntry last = s_heap[--s_count];
        s_heap[s_count] = null!;
        if (!ReferenceEquals(last, timer))
        {
            SiftUp(index, last);
            SiftDown(last.HeapIndex, last);
        }
    }

    private static void Run()
    {
        Thread self = Thread.CurrentThread;
        while (true)
        {
            long now = Environment.TickCount64;
            long next;
            lock (SyncRoot)
            {
                while (s_count != 0 && s_heap[0].Due <= now)
                {
                    TimerEntry timer = s_heap[0];
                    Remove(timer);
                    if (timer.Period != 0)
                    {
                        // A timer that has fallen behind does not catch up.
                        Add(timer, Math.Max(timer.Due + timer.Period, now + 1));
                    }

                    timer.Fire();
                }

                next = s_count != 0 ? s_heap[0].Due : long.MaxValue;
                s_wakeTime = next;
            }

            self.Park(next == long.MaxValue ? Timeout.Infinite : (int)Math.Min(Math.Max(next - now, 0), int.MaxValue));
        }
    }

    private static bool IsBefore(TimerEntry a, TimerEntry b) =>
        a.Due != b.Due ? a.Due < b.Due : a.Sequence < b.Sequence;

    private static void SiftUp(int index, TimerEntry timer)
    {
        TimerEntry[] heap = s_heap;
        while (index > 0)
        {
            int parent = (index - 1) / 2;
            if (!IsBefore(timer, heap[parent]))
            {
                break;
            }

            heap[index] = heap[parent];
            heap[index].HeapIndex = index;
            index = parent;
        }

        heap[index] = timer;
        timer.HeapIndex = index;
    }

    private static void SiftDown(int index, TimerEntry timer)
    {
        TimerEntry[] heap = s_heap;
        while (true)
        {
            int child = (2 * index) + 1;
            if (child >= s_count)
            {
                break;
            }

            if (child + 1 < s_count && IsBefore(heap[child + 1], heap[child]))
            {
                child++;
            }

            if (!IsBefore(heap[child], timer))
            {
                break;
            }

            heap[index] = heap[child];
            heap[index].HeapIndex = index;
            index = child;
        }

        heap[index] = timer;
        timer.HeapIndex = index;
    }
}
