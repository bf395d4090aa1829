using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Runs work on threads that are there already; see <see cref="PoolScheduler"/>.</summary>
public static partial class ThreadPool
{
    public static int ThreadCount => PoolScheduler.ThreadCount;

    public static long CompletedWorkItemCount => PoolScheduler.CompletedCount;

    public static long PendingWorkItemCount => PoolScheduler.PendingCount;

    public static bool SetMaxThreads(int workerThreads, int completionPortThreads) =>
        completionPortThreads > 0 && PoolScheduler.TrySetMax(workerThreads);

    public static void GetMaxThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = PoolScheduler.MaxWorkers;
        completionPortThreads = 1000;
    }

    public static bool SetMinThreads(int workerThreads, int completionPortThreads) =>
        completionPortThreads >= 0 && PoolScheduler.TrySetMin(workerThreads);

    public static void GetMinThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = PoolScheduler.MinWorkers;
        completionPortThreads = 1;
    }

    public static void GetAvailableThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = Math.Max(PoolScheduler.MaxWorkers - PoolScheduler.BusyCount, 0);
        completionPortThreads = 1000;
    }

    public static bool QueueUserWorkItem(WaitCallback callBack) => QueueUserWorkItem(callBack, null);

    public static bool QueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        PoolScheduler.Enqueue(new PoolWaitCallback(callBack, state, ExecutionContext.Capture()), preferLocal: false);
        return true;
    }

    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        PoolScheduler.Enqueue(new PoolCallback<TState>(callBack, state, ExecutionContext.Capture()), preferLocal);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        PoolScheduler.Enqueue(new PoolCallback<TState>(callBack, state, null), preferLocal);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        PoolScheduler.Enqueue(new PoolWaitCallback(callBack, state, null), preferLocal: false);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(IThreadPoolWorkItem callBack, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);

        // Tasks implement the interface for the runtime only.
        if (callBack is Task)
        {
            throw new ArgumentOutOfRangeException(nameof(callBack));
        }

        PoolScheduler.Enqueue(callBack, preferLocal);
        return true;
    }

    internal static void UnsafeQueueUserWorkItemInternal(object item, bool preferLocal) => PoolScheduler.Enqueue(item, preferLocal);
}
