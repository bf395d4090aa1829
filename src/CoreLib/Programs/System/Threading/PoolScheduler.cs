namespace System.Threading;

/// <summary>
/// Decides how many threads the pool has and which of them sleep. As long as there is work, as many threads as the pool's minimum (one
/// per processor unless changed) run without waiting for anything: a thread that waits makes room for another one, which is created at
/// once while there are few and after a moment where there are many.
/// </summary>
/// <remarks>
/// No wake-up is lost: who adds work does so before it looks for idle workers, and a worker looks for work once more after it has
/// entered itself as idle, with a barrier between in both cases. As long as some worker is searching, nobody wakes another: the last
/// that stops searching because it found something wakes the next.
/// </remarks>
internal static class PoolScheduler
{
    private const int ImmediateGrowth = 32;
    private const int GateMilliseconds = 50;
    private const int StarvationTicks = 5;

    private static readonly WorkQueue s_global = new();

    // Guards the idle list, the list of workers and all counts that are not changed by Interlocked.
    private static FutexLock s_lock;
    private static PoolWorker?[] s_workers = new PoolWorker?[16];
    private static int s_workerCount;
    private static PoolWorker? s_idle;
    private static int s_idleCount;
    private static int s_searching;
    private static int s_blocked;
    private static int s_created;
    private static long s_completedByEnded;
    private static Thread? s_gate;

    private static int s_minWorkers;
    private static int s_maxWorkers = short.MaxValue;

    public static int ThreadCount => Volatile.Read(ref s_workerCount);

    public static int MaxWorkers => s_maxWorkers;

    public static int MinWorkers => s_minWorkers != 0 ? s_minWorkers : s_minWorkers = Environment.ProcessorCount;

    public static int BusyCount => Math.Max(Volatile.Read(ref s_workerCount) - Volatile.Read(ref s_idleCount), 0);

    public static long PendingCount
    {
        get
        {
            long count = s_global.Count;
            PoolWorker?[] workers = Volatile.Read(ref s_workers);
            foreach (PoolWorker? worker in workers)
            {
                count += worker?.Queue.Count ?? 0;
            }

            return count;
        }
    }

    public static long CompletedCount
    {
        get
        {
            s_lock.Enter();
            long count = s_completedByEnded;
            foreach (PoolWorker? worker in s_workers)
            {
                count += worker is null ? 0 : Volatile.Read(ref worker.Completed);
            }

            s_lock.Exit();
            return count;
        }
    }

    public static bool TrySetMax(int workers)
    {
        if (workers <= 0 || workers < MinWorkers || workers < Environment.ProcessorCount)
        {
            return false;
        }

        s_maxWorkers = Math.Min(workers, (int)short.MaxValue);
        return true;
    }

    public static bool TrySetMin(int workers)
    {
        if (workers < 0 || workers > s_maxWorkers)
        {
            return false;
        }

        s_minWorkers = Math.Max(workers, 1);
        RequestWorker();
        return true;
    }

    public static void Enqueue(object item, bool preferLocal)
    {
        WorkQueue queue = preferLocal && PoolWorker.Current is { } worker ? worker.Queue : s_global;
        queue.Add(item);

        // The item is visible before the look at who searches; see the remarks.
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref s_searching) == 0)
        {
            RequestWorker();
        }
    }

    /// <summary>Takes back an item of the calling thread's own queue.</summary>
    public static bool TryRemoveLocal(object item) => PoolWorker.Current is { } worker && worker.Queue.TryRemove(item);

    public static object? FindWork(PoolWorker worker)
    {
        object? item = worker.Queue.TakeNewest();
        if (item is not null)
        {
            return item;
        }

        item = s_global.TakeOldest();
        return item ?? Steal(worker);
    }

    /// <summary>The worker found something: if it was the last one searching, another goes on searching for it.</summary>
    public static void StopSearching(PoolWorker worker)
    {
        if (worker.IsSearching)
        {
            worker.IsSearching = false;
            if (Interlocked.Decrement(ref s_searching) == 0 && HasWork())
            {
                RequestWorker();
            }
        }
    }

    /// <summary>Sleeps until there may be work. False: the worker is no longer needed and is to end.</summary>
    public static bool WaitForWork(PoolWorker worker, Thread thread, int milliseconds)
    {
        s_lock.Enter();
        worker.NextIdle = s_idle;
        s_idle = worker;
        worker.IsIdle = true;
        s_idleCount++;
        s_lock.Exit();
        if (worker.IsSearching)
        {
            worker.IsSearching = false;
            Interlocked.Decrement(ref s_searching);
        }

        Interlocked.MemoryBarrier();
        if (HasWork())
        {
            RequestWorker();
        }

        long start = Environment.TickCount64;
        while (worker.IsIdle)
        {
            int left = TimeoutHelper.Remaining(start, milliseconds);
            if (left == 0 && TryRetire(worker))
            {
                return false;
            }

            thread.Park(Math.Max(left, 1));
        }

        return true;
    }

    public static void BeginBlocking()
    {
        Interlocked.Increment(ref s_blocked);
        if (Volatile.Read(ref s_searching) == 0 && HasWork())
        {
            RequestWorker();
        }
    }

    public static void EndBlocking() => Interlocked.Decrement(ref s_blocked);

    private static bool HasWork()
    {
        if (s_global.Count != 0)
        {
            return true;
        }

        foreach (PoolWorker? worker in Volatile.Read(ref s_workers))
        {
            if (worker is not null && worker.Queue.Count != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static object? Steal(PoolWorker thief)
    {
        PoolWorker?[] workers = Volatile.Read(ref s_workers);
        int start = (int)(thief.NextRandom() % (uint)workers.Length);
        for (int i = 0; i < workers.Length; i++)
        {
            PoolWorker? victim = workers[(start + i) % workers.Length];
            if (victim is not null && victim != thief && victim.Queue.TakeOldest() is { } item)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Wakes or makes a worker if fewer run than may.</summary>
    private static void RequestWorker()
    {
        PoolWorker? worker = null;
        bool isNew = false;
        s_lock.Enter();
        int running = s_workerCount - s_idleCount - Volatile.Read(ref s_blocked);
        if (running < MinWorkers)
        {
            if (s_idle is not null)
            {
                worker = s_idle;
                s_idle = worker.NextIdle;
                worker.NextIdle = null;
                s_idleCount--;
            }
            else if (s_workerCount < Math.Min(s_maxWorkers, MinWorkers + ImmediateGrowth))
            {
                isNew = true;
            }
        }

        if (worker is not null)
        {
            Interlocked.Increment(ref s_searching);
            worker.IsSearching = true;
            worker.IsIdle = false;
        }

        s_lock.Exit();
        if (worker is not null)
        {
            worker.Wake();
        }
        else if (isNew)
        {
            AddWorker();
        }
        else
        {
            EnsureGate();
        }
    }

    private static void AddWorker()
    {
        PoolWorker worker = new(Interlocked.Increment(ref s_created)) { IsSearching = true };
        s_lock.Enter();
        int index = Array.IndexOf(s_workers, null);
        if (index < 0)
        {
            index = s_workers.Length;
            PoolWorker?[] larger = new PoolWorker?[index * 2];
            Array.Copy(s_workers, larger, index);
            larger[index] = worker;
            Volatile.Write(ref s_workers, larger);
        }
        else
        {
            Volatile.Write(ref s_workers[index], worker);
        }

        s_workerCount++;
        Interlocked.Increment(ref s_searching);
        s_lock.Exit();
        worker.Start();
    }

    private static bool TryRetire(PoolWorker worker)
    {
        s_lock.Enter();
        bool idle = worker.IsIdle;
        if (idle)
        {
            PoolWorker? previous = null;
            for (PoolWorker? other = s_idle; other != worker; other = other!.NextIdle)
            {
                previous = other;
            }

            if (previous is null)
            {
                s_idle = worker.NextIdle;
            }
            else
            {
                previous.NextIdle = worker.NextIdle;
            }

            s_idleCount--;
            s_workerCount--;
            s_completedByEnded += worker.Completed;
            s_workers[Array.IndexOf(s_workers, worker)] = null;
        }

        s_lock.Exit();
        return idle;
    }

    // The gate looks from time to time whether work stands still because the workers wait for something that nobody told the pool of, or
    // because many of them already wait. It ends when the pool has nothing to do.
    private static void EnsureGate()
    {
        if (Volatile.Read(ref s_gate) is null)
        {
            Thread gate = new(RunGate) { IsBackground = true, Name = ".NET TP Gate" };
            if (Interlocked.CompareExchange(ref s_gate, gate, null) is null)
            {
                gate.StartWithoutContext();
            }
        }
    }

    private static void RunGate()
    {
        long lastCompleted = -1;
        int still = 0;
        int quiet = 0;
        while (quiet < 100)
        {
            Thread.CurrentThread.Park(GateMilliseconds);
            if (!HasWork())
            {
                quiet++;
                still = 0;
                continue;
            }

            quiet = 0;
            long completed = CompletedCount;
            still = completed == lastCompleted ? still + 1 : 0;
            lastCompleted = completed;
            s_lock.Enter();
            int running = s_workerCount - s_idleCount - Volatile.Read(ref s_blocked);
            bool needed = s_idle is null && s_workerCount < s_maxWorkers && (running < MinWorkers || still >= StarvationTicks);
            s_lock.Exit();
            if (needed)
            {
                still = 0;
                AddWorker();
            }
            else if (Volatile.Read(ref s_searching) == 0)
            {
                RequestWorker();
            }
        }

        Volatile.Write(ref s_gate, null);

        // Work that came between the last look and the line above found a gate.
        Interlocked.MemoryBarrier();
        if (HasWork())
        {
            RequestWorker();
        }
    }
}
