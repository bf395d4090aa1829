using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>What <see cref="GC"/> tells programs. Takes the heap's lock itself.</summary>
internal static unsafe partial class Collector
{
    // A collection that is only suggested should find something.
    private const nuint LeastToCollect = 1024 * 1024;

    public static bool IsWorthwhile => s_sinceCollection >= LeastToCollect;

    /// <summary>Whether an object has been seen by a collection.</summary>
    public static bool HasSurvived(object value)
    {
        byte* reference = *(byte**)Unsafe.AsPointer(ref value);
        return !HeapSpace.Contains(reference) || HeapSpace.IsMarked(reference);
    }

    public static void AddPressure(nuint size)
    {
        Heap.Lock.Enter();
        s_sinceCollection += size;
        Heap.Lock.Exit();
    }

    public static void RefreshLimit()
    {
        Heap.Lock.Enter();
        s_limit = GetLimit();
        Heap.Lock.Exit();
    }

    /// <summary>Bytes that threads have in hand and not used.</summary>
    public static long CountUnused()
    {
        long unused = 0;
        ThreadRegistry.Lock.Enter();
        for (ThreadBlock* thread = ThreadRegistry.First; thread != null; thread = thread->Next)
        {
            unused += thread->UnusedBytes;
        }

        ThreadRegistry.Lock.Exit();
        return unused;
    }

    public static void GetInformation(GCMemoryInfoData data)
    {
        HandleTable.Lock.Enter();
        data.Pinned = HandleTable.Count(HandleKind.Pinned);
        HandleTable.Lock.Exit();
        TimeSpan[] pauses = new TimeSpan[2];
        GCGenerationInfo[] generations = new GCGenerationInfo[5];
        data.Pauses = pauses;
        data.Generations = generations;
        data.Limit = (long)s_limit;
        data.Pending = Finalizer.PendingCount;
        if (s_figures.Count == 0)
        {
            return;
        }

        Heap.Lock.Enter();
        CollectionFigures figures = s_figures;
        data.Used = (long)HeapSpace.UsedBytes;
        Heap.Lock.Exit();
        data.Index = figures.Count;
        data.Live = (long)figures.LiveBytes;
        pauses[0] = new TimeSpan(figures.LastPause / TimeSpan.NanosecondsPerTick);
        long uptime = SystemCalls.GetTime(clock: 1) - s_startTime;
        data.PausePercentage = (double)(figures.TotalPause * 10_000 / Math.Max(uptime, 1)) / 100;
        generations[GC.MaxGeneration] =
            new GCGenerationInfo((long)figures.UsedBefore, data.Live, Math.Max(data.Used - data.Live, 0));
    }
}
