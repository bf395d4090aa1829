using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Decides when to collect and does it: stop all threads, mark what is reachable, free the rest, go on. The heap's lock is held
/// throughout.
/// </summary>
internal static unsafe partial class Collector
{
    // What is allocated between two collections: as much as survived the last, but at least this.
    private const nuint SmallestBudget = 8 * 1024 * 1024;

    // Bytes of struct sysinfo, and of total memory and its unit in it; of JobInformation, whose first word is the limit of memory.
    private const int SystemInfoSize = 112;
    private const int SystemInfoTotalMemory = 32;
    private const int SystemInfoUnit = 104;
    private const int JobInformationSize = 64;

    private const long NotImplemented = -38;

    private static nuint s_budget;
    private static nuint s_sinceCollection;
    private static nuint s_limit;
    private static uint s_stress;
    private static int s_noCollection;
    private static void* s_markStack;
    private static CollectionFigures s_figures;
    private static ulong s_totalAllocated;
    private static long s_startTime;

    /// <summary>Whether the next allocation that needs memory ought to collect first.</summary>
    public static bool IsDue => (s_sinceCollection >= s_budget || GcSettings.StressInterval != 0) && IsDueNow();

    /// <summary>Whether the last collection could stop other threads: if not, there are none.</summary>
    public static bool CanStopThreads { get; private set; }

    /// <summary>Most bytes that the heap may use.</summary>
    public static nuint Limit => s_limit;

    /// <summary>What the last collection found, and the counters of all.</summary>
    public static ref CollectionFigures Figures => ref s_figures;

    /// <summary>Bytes handed out since the program began, with what threads have not used yet.</summary>
    public static ulong TotalAllocated => s_totalAllocated;

    /// <summary>Bytes handed out since the last collection.</summary>
    public static nuint SinceCollection => s_sinceCollection;

    /// <summary>More than 0: nothing collects but a request or the limit.</summary>
    public static ref int NoCollection => ref s_noCollection;

    public static void Initialize()
    {
        s_budget = SmallestBudget;
        s_limit = GetLimit();
        s_startTime = SystemCalls.GetTime(clock: 1);
        s_budget = Math.Min(s_budget, s_limit / 4);
    }

    public static void CountAllocation(nuint size)
    {
        s_sinceCollection += size;
        s_totalAllocated += size;
    }

    /// <summary>Bytes that were handed out and come back unused.</summary>
    public static void CountUnused(long size)
    {
        s_sinceCollection -= (nuint)size;
        s_totalAllocated -= (ulong)size;
    }

    /// <summary>Whether the heap may grow by so many bytes. What the throwing of exceptions needs is not refused.</summary>
    public static bool HasRoom(nuint size) =>
        (size <= s_limit && HeapSpace.UsedBytes + size <= s_limit) || ThreadRegistry.Current->IgnoresLimit != 0;

    /// <summary>An allocation found no room: whether trying again makes sense.</summary>
    public static bool MakeRoom(nuint size)
    {
        if (s_sinceCollection == 0)
        {
            return false;
        }

        Collect(CollectionReason.Limit);
        return HasRoom(size);
    }

    /// <summary>The exception to throw when there is no room. Without the heap's lock.</summary>
    public static OutOfMemoryException GetOutOfMemory()
    {
        ThreadBlock* thread = ThreadRegistry.Current;
        if (thread->IgnoresLimit != 0)
        {
            // Not even that little, and without any limit.
            Environment.FailFast("Out of memory.");
        }

        thread->IgnoresLimit++;
        OutOfMemoryException exception = new();
        thread->IgnoresLimit--;
        return exception;
    }

    /// <summary>Collects. The caller holds the heap's lock.</summary>
    public static void Collect(CollectionReason reason) => CollectWithRegisters((int)reason);

    private static bool IsDueNow()
    {
        if (s_noCollection > 0)
        {
            return false;
        }

        if (GcSettings.StressInterval != 0)
        {
            return ++s_stress % GcSettings.StressInterval == 0;
        }

        return true;
    }

    // stackPointer: below it stand the calling thread's callee-saved registers.
    [RuntimeExport("ViperCollect")]
    private static void Run(int reason, byte* stackPointer)
    {
        if (s_markStack == null)
        {
            s_markStack = SystemCalls.ReservePages(Marker.StackSize);
            if (s_markStack == null)
            {
                return;
            }
        }

        // Nobody who holds one of these may be stopped.
        ThreadRegistry.Lock.Enter();
        HandleTable.Lock.Enter();
        long start = SystemCalls.GetTime(clock: 1);
        long others = SystemCalls.SuspendThreads();
        if (others < 0 && (others != NotImplemented || ThreadRegistry.First->Next != null))
        {
            // Cannot be: go on without a collection rather than with a wrong one.
            HandleTable.Lock.Exit();
            ThreadRegistry.Lock.Exit();
            s_budget += SmallestBudget;
            return;
        }

        CanStopThreads = others >= 0;

        // Before the threads' storage is scanned: a context that is used up points at the object behind its stretch.
        ResetContexts();
        HeapSpace.SwapMarks();
        ClearMarks();
        Marker marker = new(HeapSpace.Base, HeapSpace.UsedSize, HeapSpace.MarksOffset, s_markStack, Marker.StackSize);
        MarkRoots(ref marker, stackPointer, others);
        Drain(ref marker);
        MarkDependents(ref marker);
        HandleTable.ClearDead(HandleKind.Weak);
        FinalizationQueue.MoveDead(ref marker);
        Drain(ref marker);
        MarkDependents(ref marker);
        HandleTable.ClearDead(HandleKind.WeakTrackResurrection);
        HandleTable.ClearDeadDependents();
        HandleTable.FreeOwned();
        nuint allocated = s_sinceCollection;
        nuint used = HeapSpace.UsedBytes;
        Sweep();
        nuint live = s_figures.LiveBytes;
        s_sinceCollection = 0;
        s_budget = Math.Min(Math.Max(live, SmallestBudget), s_limit / 4);
        nuint given = HeapSpace.GiveBack(Math.Min(s_budget, s_limit - Math.Min(HeapSpace.UsedBytes, s_limit)));
        if (others >= 0)
        {
            SystemCalls.ResumeThreads();
        }

        long pause = SystemCalls.GetTime(clock: 1) - start;
        s_figures.Count++;
        s_figures.LastPause = pause;
        s_figures.TotalPause += pause;
        s_figures.Reason = (CollectionReason)reason;
        s_figures.AllocatedBefore = allocated;
        s_figures.UsedBefore = used;
        s_figures.GivenBack += given;
        HandleTable.Lock.Exit();
        ThreadRegistry.Lock.Exit();
        if (GcSettings.IsTracing)
        {
            GcTrace.Write(s_figures, used, given);
        }
    }

    private static nuint GetLimit() => GcSettings.HeapLimit != 0 ? GcSettings.HeapLimit : GetMemoryBound();

    private static nuint GetMemoryBound()
    {
        ulong bound = 1ul << 40;
        byte* information = stackalloc byte[SystemInfoSize];
        if (SystemCalls.GetSystemInfo(information) >= 0)
        {
            bound = *(ulong*)(information + SystemInfoTotalMemory) * *(uint*)(information + SystemInfoUnit);
        }

        if (SystemCalls.GetJobInformation(information) >= 0)
        {
            bound = Math.Min(bound, *(ulong*)information);
        }

        // Not the last bit: stacks, tables and the program itself need some.
        return (nuint)(bound - (bound / 4));
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_collect")]
    private static extern void CollectWithRegisters(int reason);
}
